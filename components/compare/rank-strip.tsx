import styles from '@/components/compare/rank-strip.module.css'
import type { Rank } from '@/domain/comparison/answers'

/**
 * All places in a line, the first at its start: those that a row may have are filled, a thinner line below shows those
 * of the period compared with. The words beside it say the same.
 */
export function RankStrip({ rank, before, places }: { rank: Rank | null; before: Rank | null; places: number }) {
  const style = (each: Rank) =>
    ({
      insetInlineStart: `${((each.first - 1) / places) * 100}%`,
      width: `${((each.last - each.first + 1) / places) * 100}%`,
    }) as const
  return (
    <span className={styles.strip} style={{ '--places': places } as object} aria-hidden="true">
      {rank && <span className={styles.now} data-open={rank.first < rank.last || undefined} style={style(rank)} />}
      {before && <span className={styles.before} style={style(before)} />}
    </span>
  )
}
