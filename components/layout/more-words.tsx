'use client'
import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useMessages, useTimeZone } from 'next-intl'
import type { ReactNode } from 'react'

/** Gives one part of the product messages that do not travel to every page. */
export function MoreWords({ messages, children }: { messages: AbstractIntlMessages; children: ReactNode }) {
  const outer = useMessages()
  return (
    <NextIntlClientProvider locale={useLocale()} timeZone={useTimeZone()} messages={{ ...outer, ...messages }}>
      {children}
    </NextIntlClientProvider>
  )
}
