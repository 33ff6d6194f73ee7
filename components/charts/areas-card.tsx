'use client'
import { useQuery } from '@tanstack/react-query'
import { amountOf, isCount, subjectName } from '@/components/charts/amounts'
import { barRows, groupAreas, shortAreaName, sortRows } from '@/components/charts/area-rows'
import styles from '@/components/charts/areas-card.module.css'
import { barScale } from '@/components/charts/bar-scale'
import { BarsLegend } from '@/components/charts/bars-legend'
import { BarsTable } from '@/components/charts/bars-table'
import { ChartCard } from '@/components/charts/chart-card'
import { useChart } from '@/components/charts/chart-frame'
import { ColumnsPick } from '@/components/charts/columns-pick'
import { NumbersTable } from '@/components/charts/numbers-table'
import { OrderHint } from '@/components/charts/order-hint'
import { barsPicture } from '@/components/charts/picture/bars-picture'
import { ScaleSwitch } from '@/components/charts/scale-switch'
import { Shown } from '@/components/charts/shown'
import { SortHead, sortedOf } from '@/components/charts/sort-head'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { statisticsQuery } from '@/components/queries'
import type { Area, Statistics } from '@/domain/statistics/answers'

/** Activities, participants and units (or other measures) of every area side by side, in one table of bars. */
export function AreasCard({ areas, className }: { areas: Area[]; className?: string | undefined }) {
  const chart = useChart(areas)
  const { words, lang, filter, view, params, scope, planned, titleOf } = chart
  const { viewHref } = useView()
  const query = useQuery(statisticsQuery(filter, lang, 'area'))
  const [first = '', ...rest] = view.measures.map((subject) => words(`measure.${subject}`))
  const [second = '', third = ''] = rest.map((name) => name.toLowerCase())
  const title = titleOf(words('chart.title.areas', { first, second, third }), !view.measures.every(isCount))

  function shape({ rows, total }: Statistics) {
    const named = barRows(rows, shortAreaName(areas, lang))
    const { districts, apart, without } = groupAreas(named, areas)
    const scaled = districts.length > 0 ? districts : apart
    return {
      total,
      without,
      all: [...sortRows(districts, view), ...apart, ...without],
      groups: [
        { rows: sortRows(districts, view), apart: false },
        { rows: apart, apart: true },
      ],
      scales: view.measures.map((subject) =>
        barScale(
          view.scale,
          scaled.map((row) => amountOf(row, subject).value),
        ),
      ),
    }
  }

  return (
    <ChartCard
      chart="areas"
      title={title}
      scope={scope}
      className={className}
      file={chart.fileOf('area')}
      tools={
        <>
          <ColumnsPick view={view} />
          <ScaleSwitch />
        </>
      }
      picture={() => {
        const shaped = query.data && shape(query.data)
        return {
          ...chart.frameOf(title),
          content: barsPicture(
            view.measures,
            shaped?.groups ?? [],
            shaped?.scales ?? [],
            query.data?.total ?? null,
            chart,
          ),
        }
      }}
    >
      <Shown query={query}>
        {(data) => {
          const { groups, scales, total, all, without } = shape(data)
          if (view.tables.includes('areas')) {
            return (
              <NumbersTable caption={title} by="area" rows={all} total={total} params={params} first={view.measures} />
            )
          }
          return (
            <>
              <ul className={styles.columns}>
                {view.measures.map((subject) => (
                  <li key={subject}>
                    <StateLink
                      href={viewHref({ column: subject, sort: subject, descending: true })}
                      aria-current={subject === view.column || undefined}
                    >
                      {words(`measure.${subject}`)}
                    </StateLink>
                  </li>
                ))}
              </ul>
              <BarsTable
                caption={title}
                by="area"
                columns={view.measures}
                groups={groups}
                scales={scales}
                total={total}
                params={params}
                planned={planned}
                column={view.column}
                rowHead={{
                  sorted: sortedOf('name', view),
                  content: <SortHead column="name" label={words('dimension.area')} view={view} />,
                }}
                heads={(subject) => ({
                  sorted: sortedOf(subject, view),
                  content: <SortHead column={subject} label={subjectName(subject, words)} view={view} />,
                })}
              />
              {without.length > 0 && (
                <p className={styles.without}>
                  {words('chart.without', {
                    count: without.length,
                    list: without.map((row) => row.label).join(words('sentence.listSeparator')),
                  })}
                </p>
              )}
              {view.measures.includes('articles') && <p className={styles.without}>{words('chart.articlesOverlap')}</p>}
              <OrderHint rows={groups[0]?.rows ?? []} subject={view.sort === 'name' ? view.measures[0] : view.sort} />
              <BarsLegend />
            </>
          )
        }}
      </Shown>
    </ChartCard>
  )
}
