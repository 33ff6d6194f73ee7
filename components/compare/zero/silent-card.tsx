'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { useCompareView } from '@/components/compare/use-comparison'
import { SilentItem } from '@/components/compare/zero/silent-item'
import styles from '@/components/compare/zero/zero.module.css'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'
import type { Silence, ZeroReportRow } from '@/domain/comparison/zero-report-answers'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { LedgerSubject } from '@/domain/vocabulary'

/** Areas or types by what was reported of them: nothing, activities without a figure, or figures. */
export function SilentCard({
  of,
  by,
  rows,
  subject,
  from,
}: {
  /** Whose words the card speaks. */
  of: 'areas' | 'types'
  by: 'area' | 'type'
  rows: readonly ZeroReportRow[]
  subject: LedgerSubject
  /** The beginning of the period; without one nothing can have been before it. */
  from: string | undefined
}) {
  const words = useWords()
  const { params } = useCompareView()
  const measure = words(`measure.${subject}`)
  const group = (state: Silence) => rows.filter((row) => row.state === state)
  const [silent, without, reported] = [group('silent'), group('withoutFigure'), group('reported')]
  const hint = without.length === 0 ? 'hint' : 'hintFigure'
  const lists = [silent, without].filter((list) => list.length > 0)
  return (
    <Card
      title={words(`zeroReports.${of}.title`)}
      hint={words(`zeroReports.${of}.${hint}`, { silent: silent.length, without: without.length, measure })}
    >
      {lists.map((list) => {
        const state = list[0]?.state ?? 'silent'
        return (
          <section key={state} className={styles.group}>
            <h3 className={styles.groupTitle} data-state={state}>
              {words(`zeroReports.group.${state}`, { measure })}
            </h3>
            <ul className={styles.items}>
              {list.map((row) => (
                <SilentItem key={row.key} row={row} by={by} subject={subject} hasPast={from !== undefined} />
              ))}
            </ul>
          </section>
        )
      })}
      {reported.length > 0 && (
        <section className={styles.group}>
          <h3 className={styles.groupTitle} data-state="reported">
            {words('zeroReports.group.reported')}
          </h3>
          <ul className={styles.chips}>
            {reported.map(({ key, label, activities }) => (
              <li key={key}>
                {label}{' '}
                <StateLink
                  href={ledgerHref(params, 'activities', { by, keys: [key] })}
                  aria-label={words('zeroReports.reportedOf', { label, count: activities })}
                >
                  {writeNumber(activities)}
                </StateLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}
