import type { NextRequest } from 'next/server'
import { preferredLocale } from '@/app/preferences/preferred-locale'
import { asLocale } from '@/components/layout/preferences'
import type { Locale } from '@/domain/vocabulary'

/** The language of an answer: what `lang` asks for, else the reader's choice in the cookie, else the browser's wish. */
export function languageOf(asked: string | null, cookie: string | undefined, accepted: string | null): Locale {
  return asLocale(asked) ?? asLocale(cookie) ?? preferredLocale(accepted)
}

/** The same, of an API request. */
export function requestLanguage(request: NextRequest): Locale {
  const cookie = request.cookies.get('locale')?.value
  return languageOf(request.nextUrl.searchParams.get('lang'), cookie, request.headers.get('accept-language'))
}
