'use client'

import styles from '@/components/tables/period-text.module.css'
import { useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ActivityRef } from '@/domain/statistics/answers'

/** When an activity was, as precisely as it is known, with a word where that is not its own start. */
export function PeriodText({ period, periodBasis }: Pick<ActivityRef, 'period' | 'periodBasis'>) {
  const words = useWords()
  const restsOn = periodBasis === 'report' ? 'report' : period?.length === 4 ? 'year' : null
  return (
    <span className={styles.period}>
      <span className={styles.date}>{period === null ? words('date.unknown') : writePartialDate(period, words)}</span>{' '}
      {restsOn && (
        <small className={styles.basis} title={words(`table.periodHint.${restsOn}`)}>
          {words(`table.period.${restsOn}`)}
        </small>
      )}
    </span>
  )
}
