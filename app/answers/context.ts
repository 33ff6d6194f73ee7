import { createTranslator } from 'next-intl'
import type { RowOf } from '@/app/answers/row'
import { type Database, databaseFor } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import { databaseRevision } from '@/db/queries/database-revision'
import { writePartialDate } from '@/domain/figures/write-date'
import { limitsInWords } from '@/domain/people/limits-in-words'
import { sightOf, type Viewer } from '@/domain/people/viewer'
import type { Filter } from '@/domain/statistics/filter'
import { filterSentence } from '@/domain/statistics/filter-sentence'
import { NONE, UNKNOWN } from '@/domain/statistics/row-keys'
import { streetIn } from '@/domain/statistics/union-key'
import type { AreaCode, Dimension, Locale, Words } from '@/domain/vocabulary'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'

const MESSAGES = { 'zh-CN': zh, en }

/** What every answer is given in: the database as far as who asks may see it, and the words of the reader's language. */
export interface AnswerContext {
  db: Database
  locale: Locale
  words: Words
  revision: number
  areaName: (code: AreaCode) => string
  /** Who asks. */
  viewer: Viewer
}

/**
 * @param db a connection that sees no more than `viewer` may
 * @throws DatabaseFault where the database cannot be opened
 */
export function answerContext(
  locale: Locale,
  viewer: Viewer,
  db: Database = databaseFor(sightOf(viewer)),
): AnswerContext {
  const areas = new Map(listAreas(db).map((area) => [area.code, locale === 'en' ? area.en : area.zh]))
  return {
    db,
    locale,
    words: wordsOf(locale),
    revision: databaseRevision(db),
    areaName: (code) => areas.get(code) ?? code,
    viewer,
  }
}

/** The messages of a language, for code that is not a React component. */
export function wordsOf(locale: Locale): Words {
  const translate = createTranslator({ locale, messages: MESSAGES[locale] as Record<string, unknown> })
  const plain = new Map<string, string>()
  return (key, values) => {
    if (values) return translate(key as never, values as never)
    // A long list says the same few words a million times.
    const known = plain.get(key)
    if (known !== undefined) return known
    const word = translate(key as never)
    plain.set(key, word)
    return word
  }
}

export function sentenceOf(
  context: AnswerContext,
  filter: Filter,
  activities: number,
  row: RowOf | null = null,
): string {
  const { areaName, words, viewer } = context
  const limits = limitsInWords(viewer.limits, areaName, words)
  return filterSentence(filter, activities, areaName, words, row && rowTitle(context, row), limits)
}

/** The name of a row of one or two dimensions, as a heading: 东城区 · 慰问帮扶, 2024年3月. */
export function rowTitle(context: AnswerContext, { by, keys }: RowOf): string {
  const titles = keys.map((key, i) => {
    const dimension = by[i] ?? by[0]
    const isDate = (dimension === 'month' || dimension === 'year') && key !== UNKNOWN
    return isDate ? writePartialDate(key, context.words) : rowLabel(context, dimension, key)
  })
  return titles.join(' · ')
}

/** The name of a row of a dimension. Months keep their ISO form: it sorts, and charts shorten it to their space. */
export function rowLabel({ areaName, words }: AnswerContext, by: Dimension, key: string): string {
  if (key === UNKNOWN || key === NONE) return words(`row.${by}.${key}`)
  if (by === 'area') return areaName(key as AreaCode)
  if (by === 'union') return streetIn(key)?.street ?? key
  return by === 'type' || by === 'level' ? words(`${by}.${key}`) : key
}
