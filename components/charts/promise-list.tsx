'use client'
import { promiseTrack } from '@/components/charts/promise-share'
import { type PromiseItem, writeShare } from '@/components/charts/promise-words'
import styles from '@/components/charts/promises.module.css'
import { QuantityText } from '@/components/evidence/quantity-text'
import { KeptLink } from '@/components/layout/kept-link'
import { useWords } from '@/components/words'
import { shareDone } from '@/domain/statistics/promises'

/** Plans as dashed outlines; each leads to its activity, where both figures stand with their sentences. */
export function PromiseList({
  items,
  areaName,
}: {
  items: readonly PromiseItem[]
  areaName: (code: string) => string
}) {
  const words = useWords()
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const { activity, measure, planned, achieved } = item
        const share = shareDone(item)
        const track = promiseTrack(share ?? 0)
        return (
          <li key={`${activity.id} ${measure}`}>
            <KeptLink href={`/activities/${activity.id}`} className={styles.promise}>
              <span className={styles.head}>
                <span className={styles.name} title={activity.name}>
                  {activity.name}
                </span>
                <span className={styles.quiet}>
                  {areaName(activity.area)} {activity.period?.slice(0, 4)} · {words(`measure.${measure}`)}
                </span>
              </span>
              <span className={styles.track} aria-hidden="true" style={{ '--color': `var(--${measure})` } as object}>
                <span className={styles.plan} style={{ width: `${track.plan * 100}%` }} />
                {share !== null && (
                  <span className={styles.done} data-bound={achieved.bound} style={{ width: `${track.done * 100}%` }} />
                )}
              </span>
              <span className={styles.numbers}>
                <span>
                  {achieved.value === null ? (
                    <span className={styles.quiet}>{words('chart.doneNotReported')}</span>
                  ) : (
                    <>
                      <span className={styles.quiet}>{words('chart.done')} </span>
                      <QuantityText amount={achieved} />
                    </>
                  )}
                  <span className={styles.quiet}> / {words('chart.plan')} </span>
                  <QuantityText amount={planned} />
                </span>
                <span className={styles.share}>{writeShare(item, words)}</span>
              </span>
            </KeptLink>
          </li>
        )
      })}
    </ul>
  )
}
