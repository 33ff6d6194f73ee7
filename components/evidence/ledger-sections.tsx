'use client'
import { type ReactNode, useState } from 'react'
import type { AskedLedger } from '@/components/evidence/ledger-address'
import { ActivityLine, ArticleLine, FigureEntry } from '@/components/evidence/ledger-entry'
import styles from '@/components/evidence/ledger-sections.module.css'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { useWords } from '@/components/words'
import type { Ledger } from '@/domain/statistics/answers'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

/** Entries shown of a section before one asks for more. */
const PAGE = 50

/** What is counted, what is left out and why, and who reported nothing. */
export function LedgerSections({ ledger, asked, filter }: { ledger: Ledger; asked: AskedLedger; filter: Filter }) {
  const words = useWords()
  const { measure, counted, excluded, notReported } = ledger
  const way = { asked, filterParams: filterToParams(filter) }
  if (counted.length + excluded.length + notReported.length === 0) {
    return <Empty title={words('ledger.empty')}>{words('ledger.emptyHint')}</Empty>
  }
  if (measure === 'articles' || measure === 'activities') {
    return (
      <Section title={words('ledger.counted')} entries={counted}>
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
        title={words('ledger.counted')}
        entries={counted}
        none={words('ledger.nothingCounted')}
        sizeOf={({ figure }) => figure?.value ?? 0}
      >
        {(entry) => <FigureEntry key={entry.figure?.id} entry={entry} withMeasure={withMeasure} {...way} />}
      </Section>
      <Section title={words('ledger.excluded')} entries={excluded}>
        {(entry) => (
          <FigureEntry key={entry.figure?.id} entry={entry} reason={entry.reason} withMeasure={withMeasure} {...way} />
        )}
      </Section>
      <Section title={words('ledger.notReported')} entries={notReported} hint={words('ledger.notReportedHint')}>
        {(activity) => <ActivityLine key={activity.id} activity={activity} {...way} />}
      </Section>
    </>
  )
}

function Section<Entry>({
  title,
  hint,
  entries,
  none,
  sizeOf,
  children,
}: {
  title: string
  hint?: string
  entries: readonly Entry[]
  none?: string
  /** By what the entries can be put in order, the largest first; else they stand latest first. */
  sizeOf?: (entry: Entry) => number
  children: (entry: Entry) => ReactNode
}) {
  const words = useWords()
  const [shown, setShown] = useState(PAGE)
  const [byValue, setByValue] = useState(false)
  const left = entries.length - shown
  const ordered = sizeOf && byValue ? entries.toSorted((a, b) => sizeOf(b) - sizeOf(a)) : entries
  if (entries.length === 0 && none === undefined) return null
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h3>
          {title} <span className={styles.count}>{entries.length}</span>
        </h3>
        {sizeOf && entries.length > 1 && (
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
      {hint && entries.length > 0 && <p className={styles.hint}>{hint}</p>}
      {entries.length === 0 && <p className={styles.hint}>{none}</p>}
      <ul className={styles.entries}>{ordered.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <button type="button" className={control.control} onClick={() => setShown(shown + PAGE)}>
          {words('ledger.showMore', { more: Math.min(PAGE, left), left })}
        </button>
      )}
    </section>
  )
}
