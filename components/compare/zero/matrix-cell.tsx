'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { useCompareView } from '@/components/compare/use-comparison'
import { pendingHref } from '@/components/compare/zero/pending-href'
import styles from '@/components/compare/zero/zero.module.css'
import { useWords } from '@/components/words'
import type { ZeroReports } from '@/domain/comparison/zero-report-answers'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { LedgerSubject } from '@/domain/vocabulary'

type Named = { key: string; label: string }

/** How many activities of a type an area had, framed where none reports the measure; a sign where there are none. */
export function MatrixCell({
  area,
  type,
  cell,
  subject,
}: {
  area: Named
  type: Named
  /** Null where nothing is there, and nothing waits for review. */
  cell: ZeroReports['cells'][number] | null
  subject: LedgerSubject
}) {
  const words = useWords()
  const { params } = useCompareView()
  const row = { by: 'area,type', keys: [area.key, type.key] }
  const names = { area: area.label, type: type.label }
  if (cell === null) {
    return (
      <td className={styles.empty}>
        <span aria-hidden="true">○</span>
        <span className={styles.unseen}>{words('zeroReports.matrix.empty')}</span>
      </td>
    )
  }
  if (cell.activities === 0) {
    const said = words('zeroReports.matrix.cellPending', { ...names, count: cell.pending })
    return (
      <td className={styles.waiting}>
        <StateLink href={pendingHref(params, row)} aria-label={said} title={said}>
          ◔
        </StateLink>
      </td>
    )
  }
  const isHollow = cell.reporting === 0
  const said = words(`zeroReports.matrix.${isHollow ? 'cellHollow' : 'cell'}`, {
    ...names,
    count: cell.activities,
    measure: words(`measure.${subject}`),
  })
  return (
    <td>
      <StateLink
        href={ledgerHref(params, 'activities', row)}
        className={isHollow ? styles.hollow : undefined}
        aria-label={said}
        title={said}
      >
        {writeNumber(cell.activities)}
      </StateLink>
    </td>
  )
}
