import { foldCharacters } from '@/domain/articles/fold-characters'
import { isPartialDate, type PartialDate } from '@/domain/figures/partial-date'
import { findQuantities } from '@/domain/figures/quantity-phrase'
import type { Bound, Measure } from '@/domain/vocabulary'

/** Stands behind a number that is written without a measure word, so that it is read like one in a text. */
const WORDS: Record<Measure, string> = {
  participants: '人',
  beneficiaries: '人',
  units: '家',
  teams: '支',
  sessions: '场',
  items: '份',
  funds_yuan: '元',
  awards: '名',
  members: '名',
}

/** A quantity as a cell gives it: 86, 2,500余, 近2000名, 3.5万元; null where it is none. */
export function readQuantityCell(cell: string, measure: Measure): { value: number; bound: Bound } | null {
  const text = foldCharacters(cell).replace(/\s+/g, '')
  const plain = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(text)
  if (plain) {
    const value = Number(text.replaceAll(',', ''))
    return value <= Number.MAX_SAFE_INTEGER ? { value, bound: 'exact' } : null
  }
  for (const written of [text, `${text}${WORDS[measure]}`]) {
    const [first, ...others] = findQuantities(written)
    if (first && others.length === 0 && first.start === 0 && first.end === written.length) {
      return { value: first.value, bound: first.bound }
    }
  }
  return null
}

/** A date of any precision as people write it: 2024-07-05, 2024/7/5, 2024.7, 2024年7月5日, 2024; null where it is none. */
export function readDateCell(cell: string): PartialDate | null {
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(
    foldCharacters(cell).replace(/\s+/g, ''),
  )
  if (!parts) return null
  const [, year, month, day] = parts
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
  return isPartialDate(date) ? date : null
}
