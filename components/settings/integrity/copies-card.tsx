'use client'
import { Card } from '@/components/layout/card'
import styles from '@/components/settings/integrity/integrity.module.css'
import { sizeOf } from '@/components/size-of'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { IntegrityAnswer } from '@/domain/integrity/answers'

/** The copies of the data, the newest first. */
export function CopiesCard({ copies }: { copies: IntegrityAnswer['copies'] }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  return (
    <Card
      title={words('integrity.screen.copies')}
      hint={words('integrity.screen.copiesHint')}
      flush={copies.length > 0}
    >
      {copies.length === 0 ? (
        <p className={styles.quiet}>{words('integrity.screen.noCopies')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('integrity.screen.copy.at')}</th>
              <th scope="col">{words('integrity.screen.copy.revision')}</th>
              <th scope="col">{words('integrity.screen.copy.size')}</th>
              <th scope="col">{words('integrity.screen.copy.name')}</th>
            </tr>
          </thead>
          <tbody>
            {copies.map(({ name, at, revision, bytes }) => (
              <tr key={name}>
                <th scope="row">
                  <time dateTime={at}>{clock(at)}</time>
                </th>
                <td>{revision}</td>
                <td>{sizeOf(bytes)}</td>
                <td className={styles.name}>{name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
