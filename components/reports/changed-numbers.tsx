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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls what it can reach
    <section className={styles.scroll} tabIndex={0} aria-label={words('check.numbers')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('check.number')}</th>
            <th scope="col" data-number>
              {words('check.before')}
            </th>
            <th scope="col" data-number>
              {words('check.now')}
            </th>
            <th scope="col">{words('check.causes')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ key, label, before, now, causes }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td data-number>{amount(before)}</td>
              <td data-number>{amount(now)}</td>
              <td>
                {causes.length === 0 ? (
                  <span className={styles.quiet}>{words('check.noCause')}</span>
                ) : (
                  causes.map((place) => (
                    <a key={place} href={`#change-${place}`} className={styles.cause}>
                      {changes[place]?.name}
                    </a>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
