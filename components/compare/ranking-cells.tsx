'use client'
import type { ReactNode } from 'react'
import { subjectName } from '@/components/charts/amounts'
import { StateLink } from '@/components/charts/state-link'
import { CellNumber } from '@/components/compare/cell-number'
import { moveWords, rankWords } from '@/components/compare/compare-words'
import { RankStrip } from '@/components/compare/rank-strip'
import styles from '@/components/compare/ranking.module.css'
import type { RankingRow } from '@/components/compare/ranking-rows'
import { ReadingBadges } from '@/components/compare/reading-badges'
import { ToldText } from '@/components/compare/told-text'
import { useWords } from '@/components/words'
import type { Scale } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import { writePercent } from '@/domain/statistics/shares'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The cells of one row of a ranking. */
export function RankingCells({
  ranking: { row, cell, isShared, move, told },
  subject,
  per,
  places,
  isCompared,
  filter,
  params,
  name,
  hrefOf,
}: {
  ranking: RankingRow
  subject: LedgerSubject
  per: Scale
  places: number
  isCompared: boolean
  filter: Filter
  params: URLSearchParams
  name: ReactNode
  /** @param before whether of the period compared with */
  hrefOf: (subject: LedgerSubject, before: boolean) => string
}) {
  const words = useWords()
  const label = <span className={styles.unseen}>{`${row.label} ${subjectName(subject, words)} `}</span>
  const isRanked = cell.rank !== null
  return (
    <>
      <td>
        <div className={styles.rank}>
          <span className={styles.place} data-none={!isRanked || undefined}>
            {rankWords(cell.rank, isShared, words)}
          </span>
          {isRanked && <RankStrip rank={cell.rank} before={cell.before?.rank ?? null} places={places} />}
        </div>
      </td>
      <th scope="row">{name}</th>
      <td className={styles.number}>
        <StateLink href={hrefOf(subject, false)}>
          {label}
          <CellNumber cell={cell} subject={subject} per={per} />
        </StateLink>
      </td>
      {per !== 'total' && (
        <td className={styles.number}>
          <StateLink href={hrefOf(subject, false)}>
            {label}
            <CellNumber cell={cell} subject={subject} per="total" />
          </StateLink>
        </td>
      )}
      {isCompared && (
        <td>
          <StateLink href={hrefOf(subject, true)}>
            <ToldText told={moveWords(move, words)} />
          </StateLink>
        </td>
      )}
      <td className={styles.number}>
        <StateLink href={hrefOf(subject, false)}>
          {told.all === 0 ? '–' : writePercent(told.some / told.all)}
          <span className={styles.of}>
            {told.some}/{told.all}
          </span>
        </StateLink>
      </td>
      <td className={styles.number}>
        <StateLink href={hrefOf('articles', false)}>{row.publications}</StateLink>
      </td>
      <td className={styles.number}>
        {cell.largestShare === null ? (
          '–'
        ) : (
          <StateLink href={hrefOf(subject, false)}>{writePercent(cell.largestShare)}</StateLink>
        )}
      </td>
      <td>
        <ReadingBadges cell={cell} filter={filter} params={params} />
      </td>
    </>
  )
}
