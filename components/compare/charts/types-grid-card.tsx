'use client'
import { useQuery } from '@tanstack/react-query'
import { isCount, subjectName } from '@/components/charts/amounts'
import { shortAreaName } from '@/components/charts/area-rows'
import { useChart } from '@/components/charts/chart-frame'
import { Shown } from '@/components/charts/shown'
import { CompareCard } from '@/components/compare/charts/compare-card'
import { GridLegend } from '@/components/compare/charts/grid-legend'
import { gridPicture } from '@/components/compare/charts/grid-picture'
import { GridTable } from '@/components/compare/charts/grid-table'
import { typesGrid } from '@/components/compare/charts/types-grid'
import { useComparison } from '@/components/compare/use-comparison'
import { statisticsQuery } from '@/components/queries'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/** Areas by type of activity: where what is done, and how much. */
export function TypesGridCard({
  areas,
  denominators,
  className,
}: {
  areas: Area[]
  denominators: Denominator[]
  className?: string | undefined
}) {
  const { words, lang, fileOf } = useChart(areas)
  const { filter, view, params, asked, query: comparison } = useComparison(denominators)
  const query = useQuery(statisticsQuery(filter, lang, 'area,type'))
  const subject = view.focus
  const title = words('compare.charts.types', { measure: subjectName(subject, words) })
  const nameOf = shortAreaName(areas, lang)
  const compared = (comparison.data?.rows ?? []).map((row) => ({ key: row.key, label: nameOf(row) }))
  const shape = () => query.data && typesGrid(query.data, compared, subject, filter, { params, words, lang })
  return (
    <CompareCard
      areas={areas}
      chart="types"
      title={title}
      hint={asked.per === 'total' ? '' : words('compare.per.total')}
      className={className}
      file={fileOf('area,type')}
      picture={() => {
        const shaped = shape()
        return gridPicture(shaped?.columns ?? [], shaped?.rows ?? [], [words('compare.charts.pictureNote')])
      }}
    >
      <Shown query={query}>
        {() => {
          const shaped = shape()
          if (!shaped) return null
          return (
            <>
              <GridTable caption={title} corner={words('dimension.area')} {...shaped} />
              <GridLegend steps={shaped.steps} per="total" hasMissing={!isCount(subject)} />
            </>
          )
        }}
      </Shown>
    </CompareCard>
  )
}
