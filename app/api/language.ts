import { preferredLocale } from '@/app/preferences/preferred-locale'
import { asLocale } from '@/components/layout/preferences'
import type { Locale } from '@/domain/vocabulary'

/** The language of an answer: what `lang` asks for, else the reader's choice in the cookie, else the browser's wish. */
export function languageOf(asked: string | null, cookie: string | undefined, accepted: string | null): Locale {
  return asLocale(asked) ?? asLocale(cookie) ?? preferredLocale(accepted)
}
