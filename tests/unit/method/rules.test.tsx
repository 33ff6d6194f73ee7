import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { HowItAddsUp } from '@/app/method/how-it-adds-up'
import { PhrasesTable } from '@/app/method/phrases-table'
import { SourcesTable } from '@/app/method/sources-table'
import { WhatCounts } from '@/app/method/what-counts'
import { WhereAndWhen } from '@/app/method/where-and-when'
import { WorkedExample } from '@/app/method/worked-example'
import type { Database } from '@/db/client'
import { OPERATOR } from '@/domain/people/viewer'
import type { Locale } from '@/domain/vocabulary'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'
import { emptyDatabase, seededDatabase } from '@/tests/factories/database'

const SECTIONS = [WhatCounts, HowItAddsUp, WhereAndWhen, PhrasesTable, WorkedExample, SourcesTable]

function textOf(db: Database, locale: Locale): string {
  const context = answerContext(locale, OPERATOR, db)
  const rendered = (content: ReactNode) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={locale === 'en' ? en : zh} timeZone="Asia/Shanghai">
        {content}
      </NextIntlClientProvider>,
    )
  return SECTIONS.map((Section) => rendered(<Section context={context} />))
    .join('\n')
    .replace(/<\/(?:td|th|li|p|dt|dd|tr)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
}

describe('how we count, shown by the bundled data', () => {
  const text = textOf(seededDatabase(), 'zh-CN')

  it('works the sum of a bound out', () => {
    expect(text).toContain('2,500余 + 40余 = 2,540余')
  })

  it('shows a figure that lies within a campaign, and plans beside what was done', () => {
    expect(text).toMatch(/1,000余 “1000余人” 本场 已含在全程内/)
    expect(text).toMatch(/惠及人数 已完成 1,000余，计划 20,000余/)
  })

  it('finds phrases of the data for the ways of writing numbers', () => {
    expect(text).toMatch(/数字后带“余”“多”\n不少于这个数\n“2500余名” = 2,500余/)
    expect(text).not.toContain('“一等奖2名” = 2')
  })
})

it.each(['zh-CN', 'en'] as const)('says of an empty database that there is nothing to show: %s', (locale) => {
  const text = textOf(emptyDatabase(), locale)
  expect(text).toContain((locale === 'en' ? en : zh).method.noExample)
  expect(text).not.toMatch(/undefined|null|NaN|method\./)
})
