'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { useCompareView } from '@/components/compare/use-comparison'
import { pendingHref } from '@/components/compare/zero/pending-href'
import styles from '@/components/compare/zero/zero.module.css'
import { KeptLink } from '@/components/layout/kept-link'
import { PeriodText } from '@/components/tables/period-text'
import { useWords } from '@/components/words'
import { isRecordCount } from '@/domain/comparison/words'
import type { ZeroReportRow } from '@/domain/comparison/zero-report-answers'
import type { LedgerSubject } from '@/domain/vocabulary'

/** One area or type of which nothing, or no figure, was reported: since when, and what waits for review. */
export function SilentItem({
  row: { key, label, state, activities, pending, last },
  by,
  subject,
  hasPast,
}: {
  row: ZeroReportRow
  by: 'area' | 'type'
  subject: LedgerSubject
  /** Whether the period has a beginning. */
  hasPast: boolean
}) {
  const words = useWords()
  const { params } = useCompareView()
  const measure = words(`measure.${subject}`)
  const row = { by, keys: [key] }
  const isFigure = state === 'withoutFigure' && !isRecordCount(subject)
  const waiting = isFigure ? pending.reporting : pending.activities
  const past = hasPast ? 'never' : 'whole'
  return (
    <li className={styles.item}>
      <span className={styles.name}>{label}</span>
      <span className={styles.numbers}>
        {activities > 0 && (
          <StateLink href={ledgerHref(params, 'activities', row)}>
            {words('zeroReports.activities', { count: activities })}
          </StateLink>
        )}
        {waiting > 0 && (
          <StateLink
            href={pendingHref(params, row)}
            className={styles.pending}
            title={words('zeroReports.pendingHint', { count: waiting })}
          >
            {words(isFigure ? 'zeroReports.pendingReporting' : 'zeroReports.pending', { count: waiting, measure })}
          </StateLink>
        )}
      </span>
      <span className={styles.last}>
        {last === null ? (
          words(isFigure ? `zeroReports.reporting.${past}` : `zeroReports.${past}`, { measure })
        ) : (
          <>
            {words(isFigure ? 'zeroReports.lastReporting' : 'zeroReports.last', { measure })}
            <PeriodText period={last.period} periodBasis={last.periodBasis} />{' '}
            <KeptLink href={`/activities/${last.id}`} lang="zh-CN">
              {last.name}
            </KeptLink>
          </>
        )}
      </span>
    </li>
  )
}
