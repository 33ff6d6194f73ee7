'use client'
import styles from '@/components/charts/chart-card.module.css'
import { changeView } from '@/components/charts/use-view'
import type { View } from '@/components/charts/view-state'
import { PopoverMenu } from '@/components/layout/popover-menu'
import { useWords } from '@/components/words'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

/** Chooses what stands in the three columns; a measure that another column has changes places with it. */
export function ColumnsPick({ view }: { view: View }) {
  const words = useWords()
  return (
    <PopoverMenu
      label={words('chart.columns')}
      trigger={words('chart.columns')}
      buttonClass={styles.tool ?? ''}
      menuClass={styles.menu ?? ''}
    >
      {() =>
        view.measures.map((subject, i) => (
          <label key={subject} className={styles.field}>
            {words('chart.columnNumber', { number: i + 1 })}
            <select
              value={subject}
              onChange={(event) => changeView(replaced(view, i, event.target.value as LedgerSubject))}
            >
              {LEDGER_SUBJECTS.map((each) => (
                <option key={each} value={each}>
                  {words(`measure.${each}`)}
                </option>
              ))}
            </select>
          </label>
        ))
      }
    </PopoverMenu>
  )
}

function replaced(view: View, at: number, subject: LedgerSubject): Partial<View> {
  const before = view.measures[at]
  const measures = view.measures.map((each, i) => {
    if (i === at) return subject
    return each === subject ? before : each
  }) as View['measures']
  const gone = (each: View['sort']) => each !== 'name' && !measures.includes(each)
  return { measures, ...(gone(view.sort) && { sort: subject, descending: true }), column: subject }
}
