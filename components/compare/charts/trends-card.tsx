'use client'
import { useQuery } from '@tanstack/react-query'
import { subjectName } from '@/components/charts/amounts'
import { shortAreaName } from '@/components/charts/area-rows'
import { SCALES } from '@/components/charts/bar-scale'
import cards from '@/components/charts/chart-card.module.css'
import { useChart } from '@/components/charts/chart-frame'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { AreaName } from '@/components/compare/area-name'
import { CompareCard } from '@/components/compare/charts/compare-card'
import { GridTable } from '@/components/compare/charts/grid-table'
import { type Multiples, multiplesOf } from '@/components/compare/charts/multiples'
import styles from '@/components/compare/charts/multiples.module.css'
import { SmallChart } from '@/components/compare/charts/small-chart'
import { timeGrid } from '@/components/compare/charts/time-grid'
import { scaleName } from '@/components/compare/compare-words'
import { comparisonOverTimeQuery } from '@/components/compare/queries'
import { useCompareView, useComparison } from '@/components/compare/use-comparison'
import { fileAddress } from '@/components/download/file-address'
import { Empty } from '@/components/layout/empty'
import { useWords } from '@/components/words'
import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { writeScaledNumber } from '@/domain/comparison/write-scaled'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/** The name of this chart in the address. */
const CHART = 'trends'

/** The choice of the scale of the lines. */
function ScaleSteps() {
  const words = useWords()
  const { view, viewHref } = useCompareView()
  return (
    <span className={cards.choices}>
      {SCALES.map((scale) => (
        <StateLink
          key={scale}
          href={viewHref({ scale })}
          className={cards.tool}
          title={words(`chart.scaleHint.${scale}`)}
          aria-current={scale === view.scale || undefined}
        >
          {words(`chart.scale.${scale}`)}
        </StateLink>
      ))}
    </span>
  )
}

/** Each area over the years or months in a small chart of its own, all on one scale. */
export function TrendsCard({
  areas,
  denominators,
  className,
}: {
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
  const title = words(`chart.title.${step}`, { measure })
  const context = { params, words, lang, nameOf: shortAreaName(areas, lang), isLog: view.scale === 'log' }
  const scale = per === 'total' ? '' : scaleName(per, denominator, words)

  const firstWords = ({ period, names }: Multiples['firsts'][number]) =>
    words('compare.charts.first', { period, names: names.join(words('sentence.listSeparator')) })

  const scaleWords = ({ top, isLog }: Pick<Multiples, 'top' | 'isLog'>) =>
    words(isLog ? 'compare.charts.logScale' : 'compare.charts.scale', { top: writeScaledNumber(top, per) })

  const firstsOf = (all: Multiples) =>
    all.firsts.length > 0 && (
      <details className={styles.firsts}>
        <summary>
          {words('compare.charts.firsts', { count: all.firsts.reduce((sum, { names }) => sum + names.length, 0) })}
        </summary>
        <dl>
          {all.firsts.map(({ at, period, names }) => (
            <div key={at} className={styles.pair}>
              <dt>{period}</dt>
              <dd>{names.join(words('sentence.listSeparator'))}</dd>
            </div>
          ))}
        </dl>
      </details>
    )

  function charts(data: ComparisonOverTime) {
    const all = multiplesOf(data, context)
    if (data.periods.length === 0 || all.top === 0)
      return <Empty title={words('compare.charts.nothing', { measure })} />
    return (
      <>
        <ul className={styles.panels}>
          {all.panels.map((panel, i) => (
            <li key={panel.key}>
              <div className={styles.head}>
                <span className={styles.name}>{data.rows[i] && <AreaName row={data.rows[i]} areas={areas} />}</span>
                {panel.peak && (
                  <span className={styles.peak}>{words('compare.charts.peak', { peak: panel.peak })}</span>
                )}
              </div>
              {panel.points.length === 0 ? (
                <p className={styles.nothing}>{words(whyEmpty(data.rows[i]))}</p>
              ) : (
                <SmallChart
                  panel={panel}
                  of={all}
                  color={`var(--${focus})`}
                  label={`${panel.label} ${title}`}
                  firstWords={firstWords}
                />
              )}
            </li>
          ))}
        </ul>
        <p className={cards.note}>{scaleWords(all)}</p>
        {firstsOf(all)}
      </>
    )
  }

  function table(data: ComparisonOverTime) {
    const { columns, rows } = timeGrid(data, context)
    const plain = rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && { ...cell, heat: null }) }))
    return (
      <>
        <GridTable caption={title} corner={words('dimension.area')} columns={columns} rows={plain} fromEnd />
        {firstsOf(multiplesOf(data, context))}
      </>
    )
  }

  return (
    <CompareCard
      areas={areas}
      chart={CHART}
      title={title}
      hint={scale}
      tools={<ScaleSteps />}
      hasSteps
      hasTable
      className={className}
      file={fileAddress(filter, lang, 'timeline', { measure: focus, per, step })}
      picture={() => {
        const all = query.data
          ? multiplesOf(query.data, context)
          : { top: 0, isLog: false, periods: [], panels: [], firsts: [] }
        return { kind: 'multiples', ink: focus, ...all, notes: [scaleWords(all), ...all.firsts.map(firstWords)] }
      }}
    >
      <Shown query={query}>{(data) => (view.tables.includes(CHART) ? table(data) : charts(data))}</Shown>
    </CompareCard>
  )
}

/** Why an area has no line: no activity, no figure, or nothing to set its figures in relation to. */
function whyEmpty(row: ComparisonOverTime['rows'][number] | undefined) {
  if (row?.cells.some(({ amount }) => amount !== null)) return 'compare.per.noDenominator'
  const hasActivities = row !== undefined && (row.elsewhere > 0 || row.cells.some(({ activities }) => activities > 0))
  return hasActivities ? 'quantity.notReported' : 'chart.noActivity'
}
