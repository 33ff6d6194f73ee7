'use client'
import { usePathname } from 'next/navigation'
import { subjectName } from '@/components/charts/amounts'
import cards from '@/components/charts/chart-card.module.css'
import { useChart } from '@/components/charts/chart-frame'
import { ChartMenu } from '@/components/charts/chart-menu'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { scaleName } from '@/components/compare/compare-words'
import { doubtWords } from '@/components/compare/doubt-words'
import styles from '@/components/compare/ranking.module.css'
import { rankingPicture } from '@/components/compare/ranking-picture'
import { rankingRows } from '@/components/compare/ranking-rows'
import { RankingTable } from '@/components/compare/ranking-table'
import { useComparison } from '@/components/compare/use-comparison'
import { filterHref } from '@/components/filters/filter-href'
import { Card } from '@/components/layout/card'
import { Empty } from '@/components/layout/empty'
import { Notice } from '@/components/layout/notice'
import { useWords } from '@/components/words'
import type { Comparison } from '@/domain/comparison/answers'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'
import { partsOf } from '@/domain/statistics/counting-rule'
import { periodWords } from '@/domain/statistics/filter-sentence'

/** The districts by one figure: each with the places that its bounds allow, and on what they rest. */
export function RankingCard({
  areas,
  denominators,
  className,
}: {
  areas: Area[]
  denominators: Denominator[]
  className?: string
}) {
  const words = useWords()
  const path = usePathname()
  const { fileOf, filter, view, asked, params, query, denominator } = useComparison(denominators)
  const { focus } = view
  const { frameOf, lang } = useChart(areas)
  const measure = subjectName(focus, words).toLowerCase()
  const title = words(filter.realisation === 'planned' ? 'compare.ranking.planned' : 'compare.ranking.title', {
    measure,
  })
  const against = query.data?.against
  const hints = [
    asked.per === 'total' ? null : scaleName(asked.per, denominator, words),
    against && words('compare.against.with', { period: periodWords(against, words) }),
  ]

  function picture() {
    const rows = query.data?.rows ?? []
    const doubts = query.data?.doubts[focus]
    const against = doubts ? [words('compare.doubt.title', { measure }), ...doubtWords(doubts, rows, focus, words)] : []
    const how = hints.filter(Boolean).join(' · ')
    const notes = [...(how ? [how] : []), ...against, words('compare.ranking.pictureLegend')]
    const scale = scaleName(asked.per, denominator, words)
    return rankingPicture(
      rankingRows(rows, focus, view),
      { subject: focus, per: asked.per, scale, areas, lang, words },
      notes,
    )
  }

  function ranking(comparison: Comparison) {
    const shaped = rankingRows(comparison.rows, focus, view)
    const doubts = comparison.doubts[focus]
    if (shaped.ranked.length < 2) return <Empty title={words('compare.ranking.single')} />
    if (shaped.ranked.every(({ cell }) => cell.rank === null)) {
      return <Empty title={words('compare.ranking.nothing', { measure })}>{words('compare.ranking.nothingHint')}</Empty>
    }
    return (
      <>
        {doubts && (
          <div className={styles.doubt}>
            <Notice tone="warning" title={words('compare.doubt.title', { measure })}>
              <ul className={styles.doubts}>
                {doubtWords(doubts, comparison.rows, focus, words).map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        {shaped.isOpen && (
          <p className={styles.open}>
            {words('compare.ranking.open')}{' '}
            <StateLink href={filterHref(path, params, { ...filter, ...partsOf('cautious') })}>
              {words('compare.ranking.toCautious')}
            </StateLink>
          </p>
        )}
        <RankingTable {...{ title, areas, comparison, shaped, view, params, filter }} />
        <p className={cards.note}>{words('compare.ranking.legend')}</p>
      </>
    )
  }

  return (
    <Card
      className={className}
      title={title}
      hint={hints.filter(Boolean).join(' · ')}
      actions={
        <ChartMenu title={title} file={fileOf([focus])} picture={() => ({ ...frameOf(title), content: picture() })} />
      }
    >
      <Shown query={query}>{ranking}</Shown>
    </Card>
  )
}
