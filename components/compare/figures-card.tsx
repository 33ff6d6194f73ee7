'use client'
import { Shown } from '@/components/charts/shown'
import { scaleName } from '@/components/compare/compare-words'
import { FiguresTable } from '@/components/compare/figures-table'
import { useComparison } from '@/components/compare/use-comparison'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import { periodWords } from '@/domain/statistics/filter-sentence'

/** The key figures of each area side by side, with what changed and what they come to together. */
export function FiguresCard({ denominators, className }: { denominators: Denominator[]; className?: string }) {
  const words = useWords()
  const { view, asked, filter, params, query, denominator } = useComparison(denominators)
  const title = words(filter.realisation === 'planned' ? 'compare.figures.planned' : 'compare.figures.title')
  const against = query.data?.against
  const hints = [
    asked.per === 'total' ? null : scaleName(asked.per, denominator, words),
    against && words('compare.against.with', { period: periodWords(against, words) }),
  ]
  return (
    <Card className={className} title={title} hint={hints.filter(Boolean).join(' · ')}>
      <Shown query={query}>
        {(comparison) => (
          <FiguresTable
            caption={title}
            comparison={comparison}
            subjects={view.subjects.filter((each) => comparison.subjects.includes(each))}
            params={params}
            isWhole={filter.area === undefined}
          />
        )}
      </Shown>
    </Card>
  )
}
