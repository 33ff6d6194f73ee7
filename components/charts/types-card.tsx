'use client'
import { useQuery } from '@tanstack/react-query'
import { amountOf, isCount, subjectName } from '@/components/charts/amounts'
import { barRows, sortRows } from '@/components/charts/area-rows'
import { barScale } from '@/components/charts/bar-scale'
import { BarsTable } from '@/components/charts/bars-table'
import { ChartCard } from '@/components/charts/chart-card'
import { useChart } from '@/components/charts/chart-frame'
import { MeasurePick } from '@/components/charts/measure-pick'
import { NumbersTable } from '@/components/charts/numbers-table'
import { barsPicture } from '@/components/charts/picture/bars-picture'
import { Shown } from '@/components/charts/shown'
import { changeView } from '@/components/charts/use-view'
import { statisticsQuery } from '@/components/queries'
import type { Area, Statistics } from '@/domain/statistics/answers'

/** One measure by type of activity. */
export function TypesCard({ areas, className }: { areas: Area[]; className?: string | undefined }) {
  const chart = useChart(areas)
  const { words, lang, filter, view, params, scope, planned, titleOf } = chart
  const subject = view.types
  const query = useQuery(statisticsQuery(filter, lang, 'type'))
  const measure = words(`measure.${subject}`)
  const title = titleOf(words('chart.title.types', { measure }), !isCount(subject))

  function shape({ rows }: Statistics) {
    const held = barRows(rows, ({ label }) => label).filter((row) => row.activities > 0)
    const sorted = sortRows(held, { sort: subject, descending: true })
    const values = sorted.map((row) => amountOf(row, subject).value)
    return { groups: [{ rows: sorted, apart: false }], scales: [barScale(view.scale, values)] }
  }

  return (
    <ChartCard
      chart="types"
      title={title}
      scope={scope}
      className={className}
      file={chart.fileOf('type')}
      tools={
        <MeasurePick
          value={subject}
          label={words('chart.measureOf', { title })}
          onPick={(types) => changeView({ types })}
        />
      }
      picture={() => {
        const shaped = query.data && shape(query.data)
        return {
          ...chart.frameOf(title),
          content: barsPicture([subject], shaped?.groups ?? [], shaped?.scales ?? [], query.data?.total ?? null, chart),
        }
      }}
    >
      <Shown query={query}>
        {(data) => {
          const { groups, scales } = shape(data)
          if (view.tables.includes('types')) {
            const rows = groups.flatMap((group) => group.rows)
            return (
              <NumbersTable
                caption={title}
                by="type"
                rows={rows}
                total={data.total}
                params={params}
                first={[subject]}
              />
            )
          }
          return (
            <BarsTable
              caption={title}
              by="type"
              columns={[subject]}
              groups={groups}
              scales={scales}
              total={data.total}
              params={params}
              planned={planned}
              column={subject}
              rowHead={{ content: words('dimension.type') }}
              heads={() => ({ sorted: 'descending', content: subjectName(subject, words) })}
            />
          )
        }}
      </Shown>
    </ChartCard>
  )
}
