'use client'
import styles from '@/components/charts/numbers-table.module.css'
import { StateLink } from '@/components/charts/state-link'
import type { ChangesView } from '@/components/compare/changes/changes-view'
import { waterfallRows } from '@/components/compare/changes/waterfall-rows'
import { ScaledText } from '@/components/compare/scaled-text'
import { useLang, useWords } from '@/components/words'
import type { Changes, RunningTotal } from '@/domain/comparison/change-answers'
import type { Scale } from '@/domain/comparison/words'
import { writeNumber } from '@/domain/figures/write-quantity'

/** The same lines as numbers: how many activities, by how much, and the true total after each step. */
export function WaterfallTable({
  caption,
  changes,
  viewHref,
}: {
  caption: string
  changes: Changes
  viewHref: (change: Partial<ChangesView>) => string
}) {
  const words = useWords()
  const rows = waterfallRows(changes, words, useLang())
  const totals = [changes.start, ...changes.steps.map(({ total }) => total), changes.end]
  const counts = changes.steps.map(({ count }) => count)
  const cells = (total: RunningTotal | undefined) => {
    if (!total) return null
    const amount = changes.per === 'total' ? total.amount : total.scaled
    return (
      <>
        <td>
          <ScaledText amount={amount} per={changes.per as Scale} none={words('quantity.notReported')} />
        </td>
        <td>{writeNumber(total.reported)}</td>
        <td>{writeNumber(total.unreported)}</td>
      </>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words('chart.numbersOf', { title: caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('changes.column.step')}</th>
            <th scope="col">{words('changes.chart.tableActivities')}</th>
            <th scope="col">{words('changes.column.difference')}</th>
            <th scope="col">{words('changes.chart.tableTotal')}</th>
            <th scope="col">{words('changes.chart.reported')}</th>
            <th scope="col">{words('changes.chart.unreported')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.label}>
              <th scope="row">
                {row.kind === 'step' ? (
                  <StateLink href={viewHref({ open: row.step })}>{row.label}</StateLink>
                ) : (
                  `${row.label} · ${row.note}`
                )}
              </th>
              <td>{row.kind === 'step' && row.step !== 'rules' ? writeNumber(counts[i - 1] ?? 0) : ''}</td>
              <td>{row.kind === 'step' ? row.text : ''}</td>
              {cells(totals[i])}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
