import type { RevisionStamp } from '@/domain/comparison/change-answers'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { Words } from '@/domain/vocabulary'

/** A state of the database: its revision, and when that was stored. */
export function writeState({ revision, at }: RevisionStamp, lang: string, words: Words): string {
  const state = words('changes.chart.state', { revision: String(revision) })
  return at === null
    ? state
    : words('changes.chart.stateAt', { revision: String(revision), time: beijingClock(lang)(at) })
}

/** Who did something: what came with the software has no person. */
export function writeActor(actor: string, words: Words): string {
  return actor === 'bundled data' ? words('changes.bundled') : actor
}
