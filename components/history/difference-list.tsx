import styles from '@/components/history/history.module.css'
import type { Difference } from '@/domain/history/answers'
import type { Words } from '@/domain/vocabulary'

/** What a revision changed: each field with its old and its new value. */
export function DifferenceList({ differences, words }: { differences: readonly Difference[]; words: Words }) {
  if (differences.length === 0) return <p className={styles.quiet}>{words('history.noDifferences')}</p>
  return (
    <dl className={styles.differences}>
      {differences.map(({ field, label, before, after }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures share a field's name, and the list never changes its order
        <div key={`${field} ${i}`}>
          <dt>{label}</dt>
          <dd>
            {before !== null && <del>{before}</del>}
            {before !== null && ' → '}
            {after === null ? words('activity.blank') : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
