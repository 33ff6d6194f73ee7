'use client'
import styles from '@/components/compare/denominator-note.module.css'
import { useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import { denominatorName } from '@/domain/settings/denominator-name'
import type { Denominator } from '@/domain/settings/denominators-schema'

/**
 * What the numbers on a screen were scaled by: per how many of what, from where and when, and which areas have none.
 * @param areas those that the screen shows
 */
export function DenominatorNote({
  denominator,
  areas,
}: {
  denominator: Denominator
  areas: readonly { key: string; label: string }[]
}) {
  const words = useWords()
  const values: Partial<Record<string, number>> = denominator.values
  const without = areas.filter(({ key }) => values[key] === undefined).map(({ label }) => label)
  const list = without.join(words('sentence.listSeparator'))
  return (
    <p className={styles.note}>
      {words('denominators.note.per', {
        name: denominatorName(denominator, words),
        per: writeNumber(denominator.per),
      })}{' '}
      {words('denominators.note.source', {
        source: denominator.source,
        date: writePartialDate(denominator.date, words),
      })}{' '}
      {without.length === 0 ? words('denominators.note.all') : words('denominators.note.none', { areas: list })}
    </p>
  )
}
