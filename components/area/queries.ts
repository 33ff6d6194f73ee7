import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { questionParams } from '@/components/address'
import { fetchAnswer } from '@/components/fetch-answer'
import type { AreaUnions } from '@/domain/statistics/area-unions-answers'
import type { Filter } from '@/domain/statistics/filter'
import type { AreaCode } from '@/domain/vocabulary'

/** The streets, towns and other unions of an area. */
export function areaUnionsQuery(filter: Filter, lang: string, area: AreaCode) {
  const route = `areas/${area}/unions`
  const params = questionParams({ ...filter, area: undefined }, lang)
  return queryOptions({
    queryKey: [route, params],
    queryFn: ({ signal }) => fetchAnswer<AreaUnions>(`/api/v1/${route}?${params}`, signal),
    placeholderData: keepPreviousData,
  })
}
