'use client'
import { usePathname } from 'next/navigation'
import { StateLink } from '@/components/charts/state-link'
import { rankWords } from '@/components/compare/compare-words'
import styles from '@/components/compare/ranking.module.css'
import { samePlace } from '@/components/compare/ranking-rows'
import { filterHref } from '@/components/filters/filter-href'
import { useWords } from '@/components/words'
import type { ComparedCell } from '@/domain/comparison/answers'
import { READINGS } from '@/domain/comparison/words'
import { partsOf, ruleOf } from '@/domain/statistics/counting-rule'
import type { Filter } from '@/domain/statistics/filter'

/** The readings of the same reports that give a row another place; each leads to the screen under it. */
export function ReadingBadges({
  cell,
  filter,
  params,
}: {
  cell: ComparedCell
  filter: Filter
  params: URLSearchParams
}) {
  const words = useWords()
  const path = usePathname()
  const rule = ruleOf(filter)
  const others = READINGS.filter((reading) => reading !== rule && !samePlace(cell.ranks[reading], cell.rank))
  if (others.length === 0) return null
  return (
    <ul className={styles.badges}>
      {others.map((reading) => (
        <li key={reading}>
          <StateLink
            href={filterHref(path, params, { ...filter, ...partsOf(reading) })}
            className={styles.badge}
            title={words(`counting.about.${reading}`)}
          >
            {words('compare.reading', {
              rule: words(`counting.rule.${reading}`),
              rank: rankWords(cell.ranks[reading], false, words),
            })}
          </StateLink>
        </li>
      ))}
    </ul>
  )
}
