'use client'
import { useMay } from '@/components/people/viewer-context'
import { type Activity, useBench } from '@/components/review/bench'
import styles from '@/components/review/candidate.module.css'
import { isStrong } from '@/components/review/strong-candidate'
import { useWords } from '@/components/words'

/** Says that a proposed activity may be one that is there already: a second report must not count it twice. */
export function CandidateHint({ activity }: { activity: Activity }) {
  const words = useWords()
  const { join } = useBench()
  const mayJoin = useMay('verify')
  const [best, ...others] = activity.candidates.filter((candidate) => isStrong(candidate, activity.record))
  if (!best) return null
  const shared = best.shared.map((what) => words(`reviewing.shared.${what}`)).join(words('sentence.listSeparator'))
  return (
    <div className={styles.hint}>
      <p>
        {words('reviewing.maybeSame')}
        <strong lang="zh-CN">{best.name}</strong>
        {others.length > 0 && words('reviewing.moreCandidates', { count: others.length })}
        <span className={styles.shared}>{words('reviewing.shares', { shared })}</span>
      </p>
      {mayJoin && (
        <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => join(activity)}>
          {words('reviewing.look')}
        </button>
      )}
    </div>
  )
}
