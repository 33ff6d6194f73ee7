'use client'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef } from 'react'
import { ledgerHref } from '@/components/address'
import { amountOf, isCount } from '@/components/charts/amounts'
import { ChartCard } from '@/components/charts/chart-card'
import styles from '@/components/charts/chart-card.module.css'
import { useChart } from '@/components/charts/chart-frame'
import { MeasurePick } from '@/components/charts/measure-pick'
import { trendPicture } from '@/components/charts/picture/trend-picture'
import { ScaleSwitch } from '@/components/charts/scale-switch'
import { SeriesTable } from '@/components/charts/series-table'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import trendStyles from '@/components/charts/trend.module.css'
import { pairOf, trendOf } from '@/components/charts/trend-data'
import { TrendLegend } from '@/components/charts/trend-legend'
import { useNear } from '@/components/charts/use-near'
import { changeView, useView } from '@/components/charts/use-view'
import { statisticsQuery } from '@/components/queries'
import type { Area, Statistics } from '@/domain/statistics/answers'

// Asked for only when its place comes near, so never on the server, where recharts draws nothing.
const TrendChart = lazy(() => import('@/components/charts/trend-chart'))

/** Where the chart is wider than its place, the latest periods are in view first. */
function showLatest(region: HTMLDivElement | null) {
  if (region) region.scrollLeft = region.scrollWidth
}

/** One measure by month or year; areas that the filter chose stand side by side. */
export function TrendCard({ areas, className }: { areas: Area[]; className?: string | undefined }) {
  const chart = useChart(areas)
  const { words, lang, filter, view, params, scope, planned, areaName, titleOf } = chart
  const { viewHref } = useView()
  const { step, trend: subject } = view
  const place = useRef<HTMLDivElement>(null)
  const near = useNear(place)
  const pair = pairOf(step, filter.area)
  const periods = useQuery(statisticsQuery(filter, lang, step))
  const pairs = useQuery({ ...statisticsQuery(filter, lang, pair ?? step), enabled: pair !== null })
  const measure = words(`measure.${subject}`)
  const title = titleOf(words(`chart.title.${step}`, { measure }), !isCount(subject))
  const selected = (filter.area ?? []).map((code) => ({ code, label: areaName(code) }))
  const asTable = view.tables.includes('trend')

  const shape = (data: Statistics) => trendOf(data, pair === null ? null : (pairs.data ?? null), selected, subject)
  const openLedger = (key: string, area: string | null) => {
    const row = area === null ? { by: step, keys: [key] } : { by: `${step},area`, keys: [key, area] }
    window.history.pushState(null, '', ledgerHref(new URLSearchParams(window.location.search), subject, row))
  }

  return (
    <ChartCard
      chart="trend"
      title={title}
      scope={scope}
      className={className}
      file={chart.fileOf(pair ?? step)}
      tools={
        <>
          <MeasurePick
            value={subject}
            label={words('chart.measureOf', { title })}
            onPick={(trend) => changeView({ trend })}
          />
          <ScaleSwitch />
          <span className={styles.choices}>
            {(['year', 'month'] as const).map((each) => (
              <StateLink
                key={each}
                href={viewHref({ step: each })}
                className={styles.tool}
                aria-current={each === step || undefined}
              >
                {words(`chart.step.${each}`)}
              </StateLink>
            ))}
          </span>
        </>
      }
      picture={() => ({
        ...chart.frameOf(title),
        content: trendPicture(periods.data ? shape(periods.data) : null, subject, chart),
      })}
    >
      <Shown
        query={periods.data !== undefined && pair !== null ? { ...pairs, data: pairs.data && periods.data } : periods}
      >
        {(data) => {
          const trend = shape(data)
          const table = (
            <SeriesTable
              caption={title}
              trend={trend}
              step={step}
              subject={subject}
              total={amountOf(data.total, subject)}
              params={params}
            />
          )
          if (asTable) return table
          const before = <div className={trendStyles.before}>{table}</div>
          return (
            <>
              {trend.series.length > 1 && <TrendLegend series={trend.series} subject={subject} />}
              <div className={trendStyles.region} ref={place}>
                {near ? (
                  <Suspense fallback={before}>
                    <div className={trendStyles.inside} ref={showLatest}>
                      <TrendChart
                        trend={trend}
                        subject={subject}
                        scaleKind={view.scale}
                        planned={planned && !isCount(subject)}
                        label={words('chart.trendLabel', { title })}
                        onOpen={openLedger}
                      />
                    </div>
                  </Suspense>
                ) : (
                  before
                )}
              </div>
              {trend.unknown && <p className={trendStyles.note}>{words(`chart.unknown.${step}`)}</p>}
              {view.scale === 'log' && <p className={trendStyles.note}>{words('chart.scaleHint.log')}</p>}
            </>
          )
        }}
      </Shown>
    </ChartCard>
  )
}
