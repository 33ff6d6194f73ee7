'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import type { ChangesView } from '@/components/compare/changes/changes-view'
import styles from '@/components/compare/changes/waterfall.module.css'
import { WaterfallBar } from '@/components/compare/changes/waterfall-bar'
import { type WaterfallRow, waterfallRows } from '@/components/compare/changes/waterfall-rows'
import { waterfallScale } from '@/components/compare/changes/waterfall-scale'
import { useLang, useWords } from '@/components/words'
import type { Changes } from '@/domain/comparison/change-answers'
import { writeNumber } from '@/domain/figures/write-quantity'

/** From the total of then to that of now, a line for each step: each opens its activities, the last its ledger. */
export function Waterfall({
  changes,
  params,
  open,
  viewHref,
}: {
  changes: Changes
  params: URLSearchParams
  open: ChangesView['open']
  viewHref: (change: Partial<ChangesView>) => string
}) {
  const words = useWords()
  const lang = useLang()
  const rows = waterfallRows(changes, words, lang)
  const scale = waterfallScale(rows)
  const isNow = changes.until.revision === changes.revision
  const hrefOf = (row: WaterfallRow) => {
    if (row.kind === 'step') return viewHref({ open: row.step })
    const at = row.kind === 'start' ? changes.since.revision : isNow ? null : changes.until.revision
    return ledgerHref(params, changes.subject, null, at === null ? {} : { at: `r${at}` })
  }
  return (
    <>
      <ol className={styles.rows}>
        {rows.map((row) => {
          const href = hrefOf(row)
          const key = row.kind === 'step' ? row.step : row.kind
          const isOpen = row.kind === 'step' && row.step === open
          return (
            <li key={key} data-kind={row.kind}>
              <StateLink
                href={href}
                className={styles.row}
                title={words(row.kind === 'step' ? 'changes.chart.openList' : 'changes.chart.openLedger')}
                aria-current={isOpen ? 'true' : undefined}
              >
                <Line row={row} scale={scale} ink={changes.subject} />
              </StateLink>
            </li>
          )
        })}
      </ol>
      <p className={styles.legend}>
        <span className={styles.key} data-way="up" aria-hidden="true" /> {words('changes.chart.legendUp')}
        <span className={styles.key} data-way="down" aria-hidden="true" /> {words('changes.chart.legendDown')}
        <span className={styles.quiet}>{words('changes.chart.legendOpen')}</span>
        {scale.from > 0 && (
          <span className={styles.quiet}>{words('changes.chart.cut', { from: writeNumber(scale.from) })}</span>
        )}
      </p>
    </>
  )
}

function Line({ row, scale, ink }: { row: WaterfallRow; scale: ReturnType<typeof waterfallScale>; ink: string }) {
  const words = useWords()
  const by = row.kind === 'step' ? (row.difference?.by ?? 0) : 0
  return (
    <>
      <span className={styles.label}>
        {row.label}
        <span className={styles.note}>{row.note}</span>
      </span>
      <WaterfallBar row={row} scale={scale} ink={ink} />
      <span className={styles.number}>
        {by !== 0 && (
          <span className={styles.way}>
            <span aria-hidden="true">{by > 0 ? '▲' : '▼'}</span>
            <span className={styles.unseen}>{words(by > 0 ? 'changes.chart.up' : 'changes.chart.down')}</span>
          </span>
        )}
        {row.text}
      </span>
    </>
  )
}
