import { DIMENSIONS, type Dimension, LEDGER_SUBJECTS, type LedgerSubject, type Realisation } from '@/domain/vocabulary'

/** What the key of a stated number tells of it: which rows it lies in, and what it counts. */
export interface NumberName {
  rows: { by: Dimension; key: string }[]
  /** Of one activity alone. */
  activityId: string | null
  subject: LedgerSubject | null
  realisation: Realisation | null
  /** Of the period before, of all districts, or otherwise of more than the report's own filter. */
  isWider: boolean
}

const WIDER = ['before', 'change', 'city']

/**
 * Reads a key such as `area/110101/planned/units` or `area,type/110101,relief/activities`. Words that it does not know
 * (percent, reported) say how a number is put and not what it is made of.
 */
export function readNumberName(key: string): NumberName {
  const words = key.split('/')
  const name: NumberName = { rows: [], activityId: null, subject: null, realisation: null, isWider: false }
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    const dimensions = word.split(',').filter(isDimension)
    const next = words[i + 1]
    if (word === 'activity' && next !== undefined) {
      name.activityId = next
      i += 1
    } else if (dimensions.length > 0 && next !== undefined) {
      const keys = dimensions.length === 1 ? [next] : next.split(',')
      name.rows.push(...dimensions.map((by, place) => ({ by, key: keys[place] ?? '' })))
      i += 1
    } else if (isSubject(word)) name.subject ??= word
    else if (word === 'planned') name.realisation = 'planned'
    else if (WIDER.includes(word)) name.isWider = true
  }
  // The share of a row in all, and its place among all, are moved by every other row too.
  const isAmongAll =
    words.includes('city') || words.at(-2) === 'place' || (words[0] === 'type' && words.at(-1) === 'percent')
  return isAmongAll ? { ...name, rows: [] } : name
}

const isDimension = (word: string): word is Dimension => (DIMENSIONS as readonly string[]).includes(word)
const isSubject = (word: string): word is LedgerSubject => (LEDGER_SUBJECTS as readonly string[]).includes(word)
