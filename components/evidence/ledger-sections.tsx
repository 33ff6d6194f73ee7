'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { AskedLedger } from '@/components/evidence/ledger-address'
import { ActivityLine, ArticleLine, FigureEntry } from '@/components/evidence/ledger-entry'
import styles from '@/components/evidence/ledger-sections.module.css'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { ledgerPagesQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { Ledger, LedgerPart } from '@/domain/statistics/answers'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

/** What is counted, what is left out and why, and who reported nothing. */
export function LedgerSections({ ledger, asked, filter }: { ledger: Ledger; asked: AskedLedger; filter: Filter }) {
  const words = useWords()
  const { measure, total, bounds, counted, excluded, notReported, nextCursors } = ledger
  const way = { asked, filterParams: filterToParams(filter) }
  const of = { ledger, asked, filter }
  if (counted.length + excluded.length + notReported.length === 0) {
    return <Empty title={words('ledger.empty')}>{words('ledger.emptyHint')}</Empty>
  }
  if (measure === 'articles' || measure === 'activities') {
    return (
      <Section
        {...of}
        part="counted"
        title={words('ledger.counted')}
        count={total.value}
        entriesOf={(page) => page.counted}
      >
        {({ activity, article }) =>
          measure === 'articles' && article ? (
            <ArticleLine key={article.id} article={article} activity={activity} {...way} />
          ) : (
            <ActivityLine key={activity.id} activity={activity} {...way} />
          )
        }
      </Section>
    )
  }
  const withMeasure = measure === 'peopleReached'
  return (
    <>
      <Section
        {...of}
        part="counted"
        title={words('ledger.counted')}
        count={bounds && Object.values(bounds).reduce((sum, each) => sum + each, 0)}
        entriesOf={(page) => page.counted}
        none={words('ledger.nothingCounted')}
      >
        {(entry) => <FigureEntry key={entry.figure?.id} entry={entry} withMeasure={withMeasure} {...way} />}
      </Section>
      <Section
        {...of}
        part="excluded"
        title={words('ledger.excluded')}
        count={nextCursors.excluded === null ? excluded.length : null}
        entriesOf={(page) => page.excluded}
      >
        {(entry) => (
          <FigureEntry key={entry.figure?.id} entry={entry} reason={entry.reason} withMeasure={withMeasure} {...way} />
        )}
      </Section>
      <Section
        {...of}
        part="notReported"
        title={words('ledger.notReported')}
        count={total.unreported}
        entriesOf={(page) => page.notReported}
        hint={words('ledger.notReportedHint')}
      >
        {(activity) => <ActivityLine key={activity.id} activity={activity} {...way} />}
      </Section>
    </>
  )
}

/** One part of a ledger: its first page, and on request page after page of what follows. */
function Section<Entry>({
  ledger,
  asked,
  filter,
  part,
  title,
  count,
  hint,
  entriesOf,
  none,
  children,
}: {
  ledger: Ledger
  asked: AskedLedger
  filter: Filter
  part: LedgerPart
  title: string
  /** How many entries there are; null where that is not known. */
  count: number | null
  hint?: string
  entriesOf: (page: Ledger) => readonly Entry[]
  /** What stands there without any; only a part that has it can be put in order. */
  none?: string
  children: (entry: Entry) => ReactNode
}) {
  const words = useWords()
  const lang = useLang()
  const [goesOn, setGoesOn] = useState(false)
  const [byValue, setByValue] = useState(false)
  const start = byValue ? null : ledger.nextCursors[part]
  const more = useInfiniteQuery({
    ...ledgerPagesQuery(filter, lang, asked, part, { sort: byValue ? '-value' : '-period', start }),
    enabled: byValue || (goesOn && start !== null),
  })
  const read = more.data?.pages.flatMap((page) => entriesOf(page)) ?? []
  const first = entriesOf(ledger)
  const entries = byValue ? read : [...first, ...read]
  const hasMore = more.data ? more.hasNextPage : start !== null
  if (first.length === 0 && none === undefined) return null
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h3>
          {title} {count !== null && <span className={styles.count}>{writeNumber(count)}</span>}
        </h3>
        {none !== undefined && first.length > 1 && (
          <button
            type="button"
            className={styles.order}
            aria-pressed={byValue}
            onClick={() => setByValue(!byValue)}
            data-screen-only
          >
            {words('ledger.byValue')}
          </button>
        )}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      {first.length === 0 && <p className={styles.hint}>{none}</p>}
      <ul className={styles.entries}>{entries.map(children)}</ul>
      {more.isFetching && <p role="status">{words('ledger.loading')}</p>}
      {more.error && <p role="alert">{words('ledger.unreachable')}</p>}
      {hasMore && !more.isFetching && (
        <button
          type="button"
          className={control.control}
          onClick={() => (more.data || more.error ? more.fetchNextPage() : setGoesOn(true))}
        >
          {words('ledger.showNext')}
        </button>
      )}
    </section>
  )
}
