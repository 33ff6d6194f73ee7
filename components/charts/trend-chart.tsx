'use client'
import { useMemo, useRef } from 'react'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Tooltip,
  useActiveTooltipLabel,
  XAxis,
  YAxis,
} from 'recharts'
import { axisValues, barLength, barScale, type ScaleKind } from '@/components/charts/bar-scale'
import { LABEL, OpenBar } from '@/components/charts/open-bar'
import { shortNumber, shortQuantity } from '@/components/charts/short-number'
import styles from '@/components/charts/trend.module.css'
import { type Trend, type TrendPoint, trendValues } from '@/components/charts/trend-data'
import { axisLabel } from '@/components/charts/trend-text'
import { TrendTooltip } from '@/components/charts/trend-tooltip'
import { useLang, useWords } from '@/components/words'
import { textWidth } from '@/domain/reports/picture/shapes'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The empty place between the periods and what has no period. */
const APART: TrendPoint = { key: '', label: '', amounts: [] }
const FEW = 14
const LEAST_BAR = 3.5

/**
 * A measure over time. Its bars are drawn by the same shapes as the picture's; recharts keeps the axes, the pointer and
 * the arrow keys. Enter opens the ledger of the period that the keys have reached.
 */
export default function TrendChart({
  trend,
  subject,
  scaleKind,
  planned,
  label,
  onOpen,
}: {
  trend: Trend
  subject: LedgerSubject
  scaleKind: ScaleKind
  planned: boolean
  label: string
  onOpen: (key: string, area: string | null) => void
}) {
  const words = useWords()
  const lang = useLang()
  const reached = useRef<string | null>(null)
  const scale = useMemo(() => barScale(scaleKind, trendValues(trend)), [scaleKind, trend])
  const data = useMemo(() => {
    const points = trend.unknown ? [...trend.points, APART, trend.unknown] : trend.points
    return points.map((point) => ({
      ...point,
      lengths: trend.series.map((_, i) => barLength(scale, point.amounts[i]?.value ?? 0).length),
    }))
  }, [trend, scale])
  const lines = axisValues(scale).map((value) => ({ value, at: barLength(scale, value).length }))
  const few = data.length <= FEW
  const labels = data.map(({ amounts: [amount] }) => (amount ? shortQuantity(amount, words, lang) : ''))
  const labelRoom =
    few && trend.series.length === 1 ? Math.max(0, ...labels.map((each) => textWidth(each, LABEL))) : null
  const ticks = few || trend.points.length <= 24 ? undefined : data.map(({ key }) => key).filter(isMarked)
  const open = (key: string, area: string | null) => key !== '' && onOpen(key, area)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus and the arrow keys
    <div
      className={styles.chart}
      style={{ minWidth: data.length * trend.series.length * LEAST_BAR + 48 }}
      onKeyDown={(event) => event.key === 'Enter' && reached.current && open(reached.current, null)}
    >
      <BarChart
        responsive
        data={data}
        style={{ width: '100%', height: '100%' }}
        margin={{ top: 20, right: trend.unknown ? 26 : 12, bottom: 0, left: 0 }}
        barCategoryGap={few ? '18%' : '10%'}
        barGap={1}
        accessibilityLayer
        aria-label={label}
        onClick={({ activeLabel }) => open(String(activeLabel ?? ''), null)}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--line)" />
        <XAxis
          dataKey="key"
          tickFormatter={(key) => (/^\d/.test(key) ? axisLabel(key) : key === '' ? '' : (trend.unknown?.label ?? ''))}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          interval={ticks ? 0 : 'equidistantPreserveStart'}
          minTickGap={4}
          {...(ticks && { ticks })}
          height={22}
        />
        <YAxis
          domain={[0, 1]}
          ticks={lines.map(({ at }) => at)}
          tickFormatter={(at) => shortNumber(lines.find((line) => line.at === at)?.value ?? 0, lang)}
          tickLine={false}
          axisLine={false}
          width={38}
        />
        <Tooltip
          content={<TrendTooltip trend={trend} />}
          cursor={{ fill: 'var(--hover)' }}
          isAnimationActive={false}
          wrapperStyle={{ zIndex: 2 }}
        />
        {trend.series.map(({ area }, i) => (
          <Bar
            key={area ?? 'all'}
            dataKey={(point: (typeof data)[number]) => point.lengths[i]}
            isAnimationActive={false}
            maxBarSize={44}
            cursor="pointer"
            shape={(bar: BarShapeProps) => (
              <OpenBar
                bar={bar}
                amount={(bar.payload as TrendPoint).amounts[i] ?? null}
                subject={subject}
                series={i}
                planned={planned}
                labelRoom={labelRoom}
              />
            )}
            onClick={(bar, _index, event) => {
              event.stopPropagation()
              open((bar.payload as TrendPoint).key, area)
            }}
          />
        ))}
        <Reached at={reached} />
      </BarChart>
    </div>
  )
}

/** Of many months the first of each year is named, and what has none. */
function isMarked(key: string): boolean {
  return key.endsWith('-01') || !/^\d/.test(key)
}

/** Keeps which period pointer or arrow keys have reached. */
function Reached({ at }: { at: { current: string | null } }) {
  const label = useActiveTooltipLabel()
  at.current = label === undefined ? null : String(label)
  return null
}
