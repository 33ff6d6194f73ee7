import type { AnswerContext } from '@/app/answers/context'
import { organisersNamed } from '@/db/queries/organisers-named'
import type { Organisers } from '@/domain/statistics/organiser-answers'

/** The organisers whose names hold a text, as far as their activities may be seen. */
export function organisersAnswer({ db, revision }: AnswerContext, name: string): Organisers {
  return { ...organisersNamed(db, name), revision }
}
