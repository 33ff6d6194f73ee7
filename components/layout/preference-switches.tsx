'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import styles from '@/components/layout/preference-switches.module.css'
import { asLocale, asTheme, preferenceCookie, type Theme } from '@/components/layout/preferences'
import type { Locale } from '@/domain/vocabulary'

/** Language and theme. A form that the server understands too; with JavaScript the page changes where it stands. */
export function PreferenceSwitches({ locale, theme: initial }: { locale: Locale; theme: Theme | undefined }) {
  const t = useTranslations('layout')
  const router = useRouter()
  const [theme, setTheme] = useState(initial)

  function keep(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    if (button.name === 'theme') {
      const chosen = asTheme(button.value)
      remember('theme', chosen)
      if (chosen) document.documentElement.dataset.theme = chosen
      else delete document.documentElement.dataset.theme
      setTheme(chosen)
    } else {
      remember('locale', asLocale(button.value))
      // First the router's own idea of the address: a refresh after pushState alone would scroll to the top.
      router.replace(location.href, { scroll: false })
      router.refresh()
    }
  }

  return (
    <form method="post" action="/preferences" onSubmit={keep} className={styles.switches}>
      <fieldset aria-label={t('language')} className={styles.choices}>
        <button type="submit" name="locale" value="zh-CN" lang="zh-CN" aria-pressed={locale === 'zh-CN'}>
          中文
        </button>
        <button type="submit" name="locale" value="en" lang="en" aria-pressed={locale === 'en'}>
          English
        </button>
      </fieldset>
      <fieldset aria-label={t('theme.label')} className={styles.choices}>
        {(['system', 'light', 'dark'] as const).map((choice) => (
          <button type="submit" key={choice} name="theme" value={choice} aria-pressed={(theme ?? 'system') === choice}>
            {t(`theme.${choice}`)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}

function remember(...preference: Parameters<typeof preferenceCookie>) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing in older browsers and on plain HTTP
  document.cookie = preferenceCookie(...preference)
}
