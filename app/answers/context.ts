import { createTranslator } from 'next-intl'
import { type Database, database } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import { databaseRevision } from '@/db/queries/database-revision'
import type { Filter } from '@/domain/statistics/filter'
import { filterSentence } from '@/domain/statistics/filter-sentence'
import { NONE, UNKNOWN } from '@/domain/statistics/row-keys'
import type { AreaCode, Dimension, Locale, Words } from '@/domain/vocabulary'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'

const MESSAGES = { 'zh-CN': zh, en }

/** What every answer is given in: the database, and the words of the reader's language. */
export interface AnswerContext {
  db: Database
  locale: Locale
  words: Words
  revision: number
  areaName: (code: AreaCode) => string
}

/** @throws DatabaseFault where the database cannot be opened */
export function answerContext(locale: Locale, db: Database = database()): AnswerContext {
  const areas = new Map(listAreas(db).map((area) => [area.code, locale === 'en' ? area.en : area.zh]))
  return {
    db,
    locale,
    words: wordsOf(locale),
    revision: databaseRevision(db),
    areaName: (code) => areas.get(code) ?? code,
  }
}

/** The messages of a language, for code that is not a React component. */
export function wordsOf(locale: Locale): Words {
  const translate = createTranslator({ locale, messages: MESSAGES[locale] as Record<string, unknown> })
  return (key, values) => translate(key as never, values as never)
}

export function sentenceOf({ areaName, words }: AnswerContext, filter: Filter, activities: number): string {
  return filterSentence(filter, activities, areaName, words)
}

/** The name of a row of a dimension. Months keep their ISO form: it sorts, and charts shorten it to their space. */
export function rowLabel({ areaName, words }: AnswerContext, by: Dimension, key: string): string {
  if (key === UNKNOWN || key === NONE) return words(`row.${by}.${key}`)
  if (by === 'area') return areaName(key as AreaCode)
  return by === 'type' || by === 'level' ? words(`${by}.${key}`) : key
}
