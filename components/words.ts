'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Locale, Words } from '@/domain/vocabulary'

/** The messages of the reader's language, as the domain's writers take them. */
export function useWords(): Words {
  const translate = useTranslations()
  return (key, values) => translate(key as never, values as never)
}

export function useLang(): Locale {
  return useLocale() as Locale
}
