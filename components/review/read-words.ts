import { BLANK, type ReadingDraft } from '@/components/review/reading'
import { foldCharacters } from '@/domain/articles/fold-characters'
import type { Counted } from '@/domain/figures/classifiers'
import { findQuantities } from '@/domain/figures/quantity-phrase'
import type { Measure } from '@/domain/vocabulary'

const MEASURE_OF: Record<Counted, Measure> = {
  person: 'participants',
  household: 'beneficiaries',
  place: 'units',
  team: 'teams',
  money: 'funds_yuan',
  item: 'items',
  occasion: 'sessions',
  thing: 'items',
}

/** What words seem to say, as the beginning of a form; its number stays blank where none can be read. */
export function readWords(words: string): ReadingDraft {
  const [first] = findQuantities(foldCharacters(words))
  if (!first) return BLANK
  return { ...BLANK, measure: MEASURE_OF[first.counted], value: String(first.value), bound: first.bound }
}
