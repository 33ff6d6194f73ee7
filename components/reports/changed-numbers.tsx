'use client'
import { QuantityText } from '@/components/evidence/quantity-text'
import styles from '@/components/reports/check.module.css'
import { useWords } from '@/components/words'
import type { ChangedNumber, RecordChange } from '@/domain/reports/check/check-answer'

/** Each number that is another one now, with the records that moved it. */
export function ChangedNumbers({ changed, changes }: { changed: ChangedNumber[]; changes: RecordChange[] }) {
  const words = useWords()
  const amount = (value: ChangedNumber['now']) =>
    value === null ? <span className={styles.quiet}>{words('check.notThere')}</span> : <QuantityText amount={value} />
  return (
    <ul className={styles.numbers} aria-label={words('check.numbers')}>
      {changed.map(({ key, label, before, now, causes }) => (
        <li key={key} className={styles.number}>
          <span className={styles.label}>{label}</span>
          <span className={styles.amounts}>
            <span className={styles.spoken}>{words('check.before')}</span> {amount(before)}
            <span aria-hidden="true"> → </span>
            <span className={styles.spoken}>{words('check.now')}</span> <strong>{amount(now)}</strong>
          </span>
          <span className={styles.causes}>
            {causes.length === 0
              ? words('check.noCause')
              : causes.map((place) => (
                  <a key={place} href={`#change-${place}`} className={styles.cause}>
                    {changes[place]?.name}
                  </a>
                ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
