'use client'
import { subjectName } from '@/components/charts/amounts'
import cards from '@/components/charts/chart-card.module.css'
import { Shown } from '@/components/charts/shown'
import { scaleName } from '@/components/compare/compare-words'
import { doubtWords } from '@/components/compare/doubt-words'
import styles from '@/components/compare/ranking.module.css'
import { rankingRows } from '@/components/compare/ranking-rows'
import { RankingTable } from '@/components/compare/ranking-table'
import { useComparison } from '@/components/compare/use-comparison'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import { Card } from '@/components/layout/card'
import { Empty } from '@/components/layout/empty'
import { Notice } from '@/components/layout/notice'
import { useWords } from '@/components/words'
import type { Comparison } from '@/domain/comparison/answers'
import type { Denominator } from '@/domain/settings/denominators-schema'
import { periodWords } from '@/domain/statistics/filter-sentence'

/** The districts by one figure: each with the places that its bounds allow, and on what they rest. */
export function RankingCard({ denominators, className }: { denominators: Denominator[]; className?: string }) {
  const words = useWords()
  const { lang, filter, view, asked, params, viewHref, query, denominator } = useComparison(denominators)
  const { focus } = view
  const measure = subjectName(focus, words)
  const title = words(filter.realisation === 'planned' ? 'compare.ranking.planned' : 'compare.ranking.title', {
    measure,
  })
  const against = query.data?.against
  const hints = [
    asked.per === 'total' ? null : scaleName(asked.per, denominator, words),
    against && words('compare.against.with', { period: periodWords(against, words) }),
  ]
  const more: Record<string, string> = { measure: focus, per: asked.per }
  if (asked.against !== null) more.against = asked.against

  function ranking(comparison: Comparison) {
    const shaped = rankingRows(comparison.rows, focus, view)
    const doubts = comparison.doubts[focus]
    if (shaped.places === 0) {
      return <Empty title={words('compare.ranking.nothing', { measure })}>{words('compare.ranking.nothingHint')}</Empty>
    }
    return (
      <>
        {doubts && (
          <Notice tone="warning" title={words('compare.doubt.title', { measure })}>
            <ul className={styles.doubts}>
              {doubtWords(doubts, comparison.rows, focus, words).map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Notice>
        )}
        <RankingTable {...{ title, comparison, shaped, view, params, viewHref, filter }} />
      </>
    )
  }

  return (
    <Card
      className={className}
      title={title}
      hint={hints.filter(Boolean).join(' · ')}
      actions={
        <DownloadMenu
          title={title}
          address={fileAddress(filter, lang, 'ranking', more)}
          buttonClass={cards.tool ?? ''}
        />
      }
    >
      <Shown query={query}>{ranking}</Shown>
    </Card>
  )
}
