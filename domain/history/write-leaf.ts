import { beijingClock } from '@/domain/figures/beijing-clock'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import { READINGS } from '@/domain/people/reading'
import { AREA_CODES, AREA_KINDS, type AreaCode, LEVELS, type Locale, type Words } from '@/domain/vocabulary'

export interface Naming {
  words: Words
  locale: Locale
  areaName: (code: AreaCode) => string
}

/**
 * Names inside the states of settings, areas, organisations, people and tokens that have words; others (media, areas,
 * denominators) stand for themselves.
 */
export const PARTS = [
  'points',
  'media',
  'national',
  'municipal',
  'district',
  'source',
  'date',
  'per',
  'values',
  'pinned',
  'removed',
  'path',
  'query',
  'by',
  'at',
  'value',
  'id',
  'name',
  'aliases',
  'userName',
  'email',
  'role',
  'limits',
  'areas',
  'streets',
  'isActive',
  'passwordAt',
  'scope',
  'until',
  'person',
  'sessions',
  'mistakes',
  'seconds',
  'password',
  'mergedInto',
  'code',
  'position',
  'zh',
  'short',
  'en',
  'kind',
  'residents2020',
  'tileRow',
  'tileColumn',
  'level',
  'area',
  'activities',
  'years',
  'seed',
  'amongReal',
]

export function partName(part: string, { words, areaName }: Naming): string {
  if (PARTS.includes(part)) return words(`history.part.${part}`)
  return isArea(part) ? areaName(part) : part
}

/** A single value of a stored state as a reader would write it, by the names that lead to it. */
export function writeLeaf(path: readonly string[], value: unknown, naming: Naming): string {
  const { words, locale, areaName } = naming
  if (typeof value === 'boolean') return words(value ? 'history.yes' : 'history.no')
  if (Array.isArray(value)) {
    return value.map((item) => writeLeaf(path, item, naming)).join(words('sentence.listSeparator'))
  }
  if (typeof value === 'number') return writeCount(path, value, words)
  const text = String(value)
  const [first, last] = [path[0], path.at(-1)]
  if (first === 'media') return words(`bulletin.grade.${text}`)
  if (last === 'role') return words(`role.${text}`)
  if (last === 'scope') return words(`account.scope.${text}`)
  if (last === 'level' && isAmong(LEVELS, text)) return words(`level.${text}`)
  if (last === 'kind' && isAmong(AREA_KINDS, text)) return words(`history.areaKind.${text}`)
  if (first === 'value' && isAmong(READINGS, text)) return words(`people.reading.${text}`)
  if (last === 'date' && isPartialDate(text)) return writePartialDate(text, words)
  if (MOMENT.test(text)) return beijingClock(locale)(text)
  return last !== 'code' && isArea(text) ? areaName(text) : text
}
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

function writeCount(path: readonly string[], value: number, words: Words): string {
  if (path[0] === 'points') return words('history.points', { count: value })
  return path.at(-1) === 'seconds' ? words('history.seconds', { count: value }) : writeNumber(value)
}

function isArea(text: string): text is AreaCode {
  return isAmong(AREA_CODES, text)
}

function isAmong(list: readonly string[], text: string): boolean {
  return list.includes(text)
}
