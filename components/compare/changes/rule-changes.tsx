'use client'
import styles from '@/components/compare/changes/step-list.module.css'
import { writeActor } from '@/components/compare/changes/write-state'
import { useLang, useWords } from '@/components/words'
import type { Changes } from '@/domain/comparison/change-answers'
import type { Scale } from '@/domain/comparison/words'
import { writeScaled } from '@/domain/comparison/write-scaled'
import { beijingClock } from '@/domain/figures/beijing-clock'

/** Which settings changed what the same records amount to, and what cannot be told of rules. */
export function RuleChanges({ changes }: { changes: Changes }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const { rules, steps, end, per } = changes
  const before = steps.at(-2)?.total.scaled
  const isMoved = steps.at(-1)?.scaledDifference !== null
  return (
    <>
      {rules.length === 0 && <p className={styles.none}>{words('changes.rules.none')}</p>}
      {isMoved && before && end.scaled && (
        <p>
          {words('changes.rules.effect', {
            before: writeScaled(before, per as Scale, words),
            after: writeScaled(end.scaled, per as Scale, words),
          })}
        </p>
      )}
      <ul className={styles.list}>
        {rules.map(({ revision, at, actor, reason }) => (
          <li key={revision} className={styles.rule}>
            <p>{words('changes.rules.denominator', { actor: writeActor(actor, words), time: clock(at) })}</p>
            {reason !== null && <p className={styles.quiet}>{words('changes.list.reason', { reason })}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.about}>{words('changes.rules.software')}</p>
    </>
  )
}
