import type { AnswerContext } from '@/app/answers/context'
import type { Names } from '@/components/review/bench'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'

/** The names that the forms of review and correction offer. */
export function reviewNames({ db, areaName }: AnswerContext): Names {
  const { series, organisers } = filterChoices(db)
  return { series, organisers, areas: listAreas(db).map(({ code }) => ({ code, name: areaName(code) })) }
}
