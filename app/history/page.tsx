import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { historyAnswer } from '@/app/answers/history'
import { historyParameters, readParameters } from '@/app/api/parameters'
import { pageContext, type SearchParams, searchQuery } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { RefusedPage } from '@/app/refused-page'
import { ChangeItem } from '@/components/history/change-item'
import styles from '@/components/history/history.module.css'
import { HistoryFilterForm } from '@/components/history/history-filter'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { PageHeader } from '@/components/layout/page-header'
import { historyPeople } from '@/db/queries/history-people'
import { may } from '@/domain/people/viewer'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { DATA_ACTIONS, DATA_ENTITIES, ENTITIES, REVISION_ACTIONS } from '@/domain/vocabulary'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('history.title') }
}

export default async function HistoryPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await pageContext()
  const { words, viewer, locale, db } = context
  const title = words('history.title')
  const problem = await refusal(viewer, 'seeUnpublished', words)
  if (problem !== null) {
    return <RefusedPage title={title} problem={problem} href="/" way={words('refused.toOverview')} />
  }
  const asked = await askedOf(searchParams)
  const read = readPage(asked)
  if (read instanceof BadRequest) {
    const fault = words(`badRequest.${read.problem}`, { field: read.field, value: read.value })
    return <RefusedPage title={title} problem={fault} href="/history" way={words('history.filter.clear')} />
  }
  const { items, nextCursor } = read
  const cursor = asked.get('cursor')
  asked.delete('cursor')
  const withPeople = may(viewer, 'managePeople')
  const address = (more: Record<string, string>) => new URLSearchParams([...asked, ...Object.entries(more)]).toString()
  return (
    <>
      <PageHeader
        title={title}
        note={words('history.intro')}
        actions={
          <>
            {asked.has('record') && <Link href="/history">{words('history.all')}</Link>}
            <a href={`/api/v1/history?${address({ format: 'csv', lang: locale })}`} download>
              {words('history.csv')}
            </a>
            <a href={`/api/v1/history?${address({ format: 'xlsx', lang: locale })}`} download>
              {words('history.xlsx')}
            </a>
          </>
        }
      >
        <HistoryFilterForm
          asked={asked}
          people={historyPeople(db, withPeople)}
          entities={withPeople ? ENTITIES : DATA_ENTITIES}
          actions={withPeople ? REVISION_ACTIONS : DATA_ACTIONS}
          words={words}
        />
      </PageHeader>
      <Card title={asked.has('record') ? words('history.ofRecord') : words('history.list')} flush>
        {items.length === 0 ? (
          <Empty title={words('history.empty')} />
        ) : (
          <ol className={styles.list}>
            {items.map((change) => (
              <ChangeItem key={change.change} change={change} words={words} locale={locale} />
            ))}
          </ol>
        )}
        {(cursor || nextCursor) && (
          <nav className={styles.pages} aria-label={words('history.list')}>
            {cursor && (
              <Link className={control.control} href={`/history?${asked}`} prefetch={false}>
                {words('history.first')}
              </Link>
            )}
            {nextCursor && (
              <Link className={control.control} href={`/history?${address({ cursor: nextCursor })}`} prefetch={false}>
                {words('history.next')}
              </Link>
            )}
          </nav>
        )}
      </Card>
    </>
  )

  function readPage(query: URLSearchParams) {
    try {
      const { limit, cursor: from, format: _format, lang: _lang, ...filter } = readParameters(query, historyParameters)
      return historyAnswer(context, filter, { limit, cursor: from ?? null })
    } catch (error) {
      if (error instanceof BadRequest) return error
      throw error
    }
  }
}

/** What the address asks of the history; a field left empty by the form asks for nothing. */
async function askedOf(searchParams: SearchParams): Promise<URLSearchParams> {
  const known = ['person', 'since', 'until', 'entity', 'record', 'action', 'cursor']
  return new URLSearchParams(
    [...(await searchQuery(searchParams))].filter(([key, value]) => known.includes(key) && value !== ''),
  )
}
