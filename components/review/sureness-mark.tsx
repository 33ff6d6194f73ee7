'use client'
import { percentOf, sureness } from '@/components/review/confidence'
import styles from '@/components/review/sureness-mark.module.css'
import { useWords } from '@/components/words'

/**
 * How sure extraction was, and by which rule. The unsure ones differ by a sign and by words, not by colour alone.
 * @param confidence null for what a person entered, which shows nothing
 * @param brief leaves out the words where extraction was sure
 */
export function SurenessMark({
  confidence,
  rule,
  brief,
}: {
  confidence: number | null
  rule: string | null
  brief?: boolean
}) {
  const words = useWords()
  if (confidence === null) return null
  const step = sureness(confidence)
  const percent = percentOf(confidence)
  return (
    <span className={styles[step]} title={rule === null ? undefined : words('reviewing.byRule', { rule })}>
      <span className={styles.sign} aria-hidden="true">
        {{ sure: '', likely: '?', guess: '!' }[step]}
      </span>
      {brief && step === 'sure' ? `${percent}%` : words(`reviewing.sureness.${step}`, { percent })}
    </span>
  )
}
