import { LOCALES, type Locale } from '@/domain/vocabulary'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const YEAR = 365 * 24 * 60 * 60

/** The value as a language that exists, or undefined. */
export function asLocale(value: unknown): Locale | undefined {
  return LOCALES.find((locale) => locale === value)
}

/** The value as a theme that exists, or undefined, which means: as the system does. */
export function asTheme(value: unknown): Theme | undefined {
  return THEMES.find((theme) => theme === value)
}

/**
 * A cookie line that the server sends and the browser sets for itself alike; it lasts a year.
 * @param value undefined removes the cookie
 */
export function preferenceCookie(name: 'locale' | 'theme', value: Locale | Theme | undefined): string {
  return `${name}=${value ?? ''}; Path=/; Max-Age=${value ? YEAR : 0}; SameSite=Lax`
}
