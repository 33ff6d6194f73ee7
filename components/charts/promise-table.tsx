'use client'
import styles from '@/components/charts/numbers-table.module.css'
import { type PromiseItem, writeShare } from '@/components/charts/promise-words'
import { QuantityText } from '@/components/evidence/quantity-text'
import { KeptLink } from '@/components/layout/kept-link'
import { useWords } from '@/components/words'

/** Plans and what was done of them, in numbers only. */
export function PromiseTable({
  caption,
  items,
  areaName,
}: {
  caption: string
  items: readonly PromiseItem[]
  areaName: (code: string) => string
}) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words('chart.numbersOf', { title: caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            {(['activity', 'area', 'measure', 'plan', 'done', 'shareHead'] as const).map((head) => (
              <th key={head} scope="col">
                {words(`chart.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { activity, measure, planned, achieved } = item
            return (
              <tr key={`${activity.id} ${measure}`}>
                <th scope="row" className={styles.long} title={activity.name}>
                  <KeptLink href={`/activities/${activity.id}`}>{activity.name}</KeptLink>
                </th>
                <td>{areaName(activity.area)}</td>
                <td>{words(`measure.${measure}`)}</td>
                <td>
                  <QuantityText amount={planned} />
                </td>
                <td>
                  <QuantityText amount={achieved} />
                </td>
                <td>{writeShare(item, words) ?? '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
