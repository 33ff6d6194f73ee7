import { createTranslator } from 'next-intl'
import type { Locale, Words } from '@/domain/vocabulary'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'

/** The product's own words, so that tests see what readers see. */
export function wordsIn(locale: Locale): Words {
  const messages = (locale === 'en' ? en : zh) as Record<string, unknown>
  const translate = createTranslator({ locale, messages })
  return (key, values) => translate(key as never, values as never)
}
