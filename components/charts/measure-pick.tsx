'use client'
import styles from '@/components/charts/chart-card.module.css'
import { useWords } from '@/components/words'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

/** Chooses what a chart is about. The title names the choice, so closed it takes no more room than its own word. */
export function MeasurePick({
  value,
  onPick,
  label,
}: {
  value: LedgerSubject
  onPick: (subject: LedgerSubject) => void
  label: string
}) {
  const words = useWords()
  return (
    <label className={`${styles.tool} ${styles.pick}`}>
      <span aria-hidden="true">{words('chart.measure')}</span>
      <select aria-label={label} value={value} onChange={(event) => onPick(event.target.value as LedgerSubject)}>
        {LEDGER_SUBJECTS.map((subject) => (
          <option key={subject} value={subject}>
            {words(`measure.${subject}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
