import { cookies, headers } from 'next/headers'
import { preferredLocale } from '@/app/preferences/preferred-locale'
import { asLocale, asTheme, type Theme } from '@/components/layout/preferences'
import type { Locale } from '@/domain/vocabulary'

/** The language of this request: the reader's choice, else the browser's wish. */
export async function currentLocale(): Promise<Locale> {
  return asLocale((await cookies()).get('locale')?.value) ?? preferredLocale((await headers()).get('accept-language'))
}

/** The theme the reader chose; undefined follows the system. */
export async function currentTheme(): Promise<Theme | undefined> {
  return asTheme((await cookies()).get('theme')?.value)
}
