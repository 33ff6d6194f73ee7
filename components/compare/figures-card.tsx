'use client'
import cards from '@/components/charts/chart-card.module.css'
import { Shown } from '@/components/charts/shown'
import { scaleName } from '@/components/compare/compare-words'
import { FiguresLegend } from '@/components/compare/figures-legend'
import { FiguresTable } from '@/components/compare/figures-table'
import { useComparison } from '@/components/compare/use-comparison'
import { DownloadMenu } from '@/components/download/download-menu'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'
import { periodWords } from '@/domain/statistics/filter-sentence'

/** The key figures of each area side by side, with what changed and what they come to together. */
export function FiguresCard({
  areas,
  denominators,
  className,
}: {
  areas: Area[]
  denominators: Denominator[]
  className?: string
}) {
  const words = useWords()
  const { fileOf, view, asked, filter, params, query, denominator } = useComparison(denominators)
  const title = words(filter.realisation === 'planned' ? 'compare.figures.planned' : 'compare.figures.title')
  const against = query.data?.against
  const hints = [
    asked.per === 'total' ? null : scaleName(asked.per, denominator, words),
    against && words('compare.against.with', { period: periodWords(against, words) }),
  ]
  return (
    <Card
      className={className}
      title={title}
      hint={hints.filter(Boolean).join(' · ')}
      actions={<DownloadMenu title={title} address={fileOf(view.subjects)} buttonClass={cards.tool ?? ''} />}
    >
      <Shown query={query}>
        {(comparison) => (
          <>
            <FiguresTable
              caption={title}
              areas={areas}
              comparison={comparison}
              subjects={view.subjects.filter((each) => comparison.subjects.includes(each))}
              params={params}
              isWhole={filter.area === undefined}
            />
            <FiguresLegend />
          </>
        )}
      </Shown>
    </Card>
  )
}
