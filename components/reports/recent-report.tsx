'use client'
import Link from 'next/link'
import { isRunning } from '@/components/reports/queries'
import styles from '@/components/reports/recent-reports.module.css'
import { sizeOf } from '@/components/size-of'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { ReportItem } from '@/domain/reports/file-answers'
import { REPORT_KINDS } from '@/domain/reports/file-kinds'

/** One file that was made, is being made, or could not be made. */
export function RecentReport({ item, remove }: { item: ReportItem; remove: () => void }) {
  const words = useWords()
  const lang = useLang()
  const { id, name, title, sentence, revision, at, state, bytes, what, query, error } = item
  const clock = beijingClock(lang)
  const isReport = (REPORT_KINDS as readonly string[]).includes(what)
  return (
    <li className={styles.item} data-state={state}>
      <div className={styles.about}>
        {state === 'done' ? (
          <a href={`/api/v1/reports/${id}/file`} download className={styles.name}>
            {name}
          </a>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <p className={styles.title}>{title}</p>
        <p className={styles.quiet}>{sentence}</p>
        <p className={styles.quiet}>
          {[
            <time key="at" dateTime={at}>
              {clock(at)}
            </time>,
            ` · ${words('reports.recent.revision', { revision: String(revision) })}`,
            bytes !== null && ` · ${sizeOf(bytes)}`,
          ]}
        </p>
        {isRunning(item) && <Progress item={item} />}
        {error !== null && <p className={styles.error}>{error}</p>}
      </div>
      <div className={styles.actions} data-screen-only>
        {isReport && (
          <Link href={`/reports?${query}`} scroll={false}>
            {words('reports.recent.again')}
          </Link>
        )}
        <button
          type="button"
          aria-label={words(isRunning(item) ? 'reports.recent.stopOne' : 'reports.recent.removeOne', { name })}
          onClick={remove}
        >
          {words(isRunning(item) ? 'reports.recent.stop' : 'reports.recent.remove')}
        </button>
      </div>
    </li>
  )
}

/** How far a file is: rows of all where these are known, else that it moves. */
function Progress({ item: { progress, name } }: { item: ReportItem }) {
  const words = useWords()
  const done = progress?.done ?? 0
  const total = progress?.total ?? null
  return (
    <p className={styles.progress}>
      <progress aria-label={name} {...(total === null ? {} : { value: done, max: total })} />
      {done > 0 ? words('reports.recent.rows', { count: writeNumber(done) }) : words('reports.preview.making')}
    </p>
  )
}
