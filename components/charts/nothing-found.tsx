'use client'
import { useSearchParams } from 'next/navigation'
import { StateLink } from '@/components/charts/state-link'
import { chipsOf } from '@/components/filters/filter-chips'
import { filterHref } from '@/components/filters/filter-href'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'

/** Nothing passes the filter: says which of its parts could be taken away. */
export function NothingFound({ areas }: { areas: Area[] }) {
  const words = useWords()
  const lang = useLang()
  const { filter } = useFilter()
  const params = new URLSearchParams(useSearchParams())
  const areaName = (code: string) => {
    const area = areas.find((each) => each.code === code)
    return (lang === 'en' ? area?.en : area?.zh) ?? code
  }
  const chips = chipsOf(filter, { words, areaName })
  if (chips.length === 0) return <Empty title={words('overview.empty.noData')}>{words('overview.empty.import')}</Empty>
  return (
    <Empty
      title={words('overview.empty.title')}
      actions={
        <>
          {chips.map(({ field, value, without }) => (
            <StateLink key={`${field} ${value}`} href={filterHref('/', params, without)} className={control.control}>
              {words('overview.empty.without', { value })}
            </StateLink>
          ))}
          {chips.length > 1 && (
            <StateLink href={filterHref('/', params, WHOLE)} className={control.control}>
              {words('overview.empty.clear')}
            </StateLink>
          )}
        </>
      }
    >
      {words('overview.empty.hint')}
    </Empty>
  )
}
