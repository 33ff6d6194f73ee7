'use client'
import { useQuery } from '@tanstack/react-query'
import { isCount, subjectName } from '@/components/charts/amounts'
import { shortAreaName } from '@/components/charts/area-rows'
import cards from '@/components/charts/chart-card.module.css'
import { useChart } from '@/components/charts/chart-frame'
import { Shown } from '@/components/charts/shown'
import { CompareCard } from '@/components/compare/charts/compare-card'
import { GridLegend } from '@/components/compare/charts/grid-legend'
import { gridPicture } from '@/components/compare/charts/grid-picture'
import { GridTable } from '@/components/compare/charts/grid-table'
import { placesGrid, timeGrid } from '@/components/compare/charts/time-grid'
import { scaleName } from '@/components/compare/compare-words'
import { comparisonOverTimeQuery } from '@/components/compare/queries'
import { useComparison } from '@/components/compare/use-comparison'
import { fileAddress } from '@/components/download/file-address'
import { Empty } from '@/components/layout/empty'
import type { ComparisonOverTime } from '@/domain/comparison/answers'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/**
 * Areas by year or month as a grid.
 * @param what `amounts`: how much; `places`: which place each had among the ranked ones
 */
export function TimeGridCard({
  what,
  areas,
  denominators,
  className,
}: {
  what: 'amounts' | 'places'
  areas: Area[]
  denominators: Denominator[]
  className?: string | undefined
}) {
  const { words, lang } = useChart(areas)
  const { filter, view, params, asked, denominator } = useComparison(denominators)
  const { focus, step } = view
  const { per } = asked
  const query = useQuery(comparisonOverTimeQuery(filter, lang, { subject: focus, per, step }))
  const measure = subjectName(focus, words)
  const title = words(`compare.charts.${what}.${step}`, { measure })
  const context = { params, words, lang, nameOf: shortAreaName(areas, lang) }
  const shape = (data: ComparisonOverTime) =>
    what === 'places' ? { ...placesGrid(data, context), steps: [] } : timeGrid(data, context)
  return (
    <CompareCard
      areas={areas}
      chart={what}
      title={title}
      hint={per === 'total' ? '' : scaleName(per, denominator, words)}
      hasSteps
      className={className}
      file={fileAddress(filter, lang, 'timeline', { measure: focus, per, step })}
      picture={() => {
        const shaped = query.data && shape(query.data)
        const note = words(what === 'places' ? 'compare.charts.placesNote' : 'compare.charts.pictureNote')
        return gridPicture(shaped?.columns ?? [], shaped?.rows ?? [], [note])
      }}
    >
      <Shown query={query}>
        {(data) => {
          const { columns, rows, steps } = shape(data)
          if (rows.length === 0 || columns.length === 0) {
            return <Empty title={words('compare.charts.nothing', { measure })} />
          }
          return (
            <>
              <GridTable
                key={step}
                caption={title}
                corner={words('dimension.area')}
                columns={columns}
                rows={rows}
                fromEnd
              />
              {what === 'places' ? (
                <p className={cards.note}>{words('compare.charts.placesNote')}</p>
              ) : (
                <GridLegend steps={steps} per={per} hasMissing={!isCount(focus)} />
              )}
            </>
          )
        }}
      </Shown>
    </CompareCard>
  )
}
