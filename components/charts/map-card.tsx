'use client'
import { useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import { amountOf, isCount } from '@/components/charts/amounts'
import { barRows, shortAreaName } from '@/components/charts/area-rows'
import { ChartCard } from '@/components/charts/chart-card'
import { useChart } from '@/components/charts/chart-frame'
import { heatSteps } from '@/components/charts/heat-steps'
import { MeasurePick } from '@/components/charts/measure-pick'
import { NumbersTable } from '@/components/charts/numbers-table'
import { tilesPicture } from '@/components/charts/picture/tiles-picture'
import { shortNumber } from '@/components/charts/short-number'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { otherPlaces, tilesOf } from '@/components/charts/tile-grid'
import { TileMap } from '@/components/charts/tile-map'
import styles from '@/components/charts/tile-map.module.css'
import { changeView } from '@/components/charts/use-view'
import { QuantityText } from '@/components/evidence/quantity-text'
import { statisticsQuery } from '@/components/queries'
import type { Area, Statistics } from '@/domain/statistics/answers'

/** One measure by district on the tile-grid map. */
export function MapCard({ areas, className }: { areas: Area[]; className?: string | undefined }) {
  const chart = useChart(areas)
  const { words, lang, filter, view, params, scope, titleOf } = chart
  const subject = view.map
  const query = useQuery(statisticsQuery(filter, lang, 'area'))
  const measure = words(`measure.${subject}`)
  const title = titleOf(words('chart.title.map', { measure }), !isCount(subject))

  function shape({ rows }: Statistics) {
    const named = barRows(rows, shortAreaName(areas, lang))
    const tiles = tilesOf(named, areas)
    const placed = new Set(tiles.map(({ row }) => row.key))
    return {
      named,
      tiles,
      steps: heatSteps(tiles.flatMap(({ row }) => amountOf(row, subject).value ?? [])),
      elsewhere: named.filter((row) => !placed.has(row.key) && row.activities > 0),
    }
  }

  return (
    <ChartCard
      chart="map"
      title={title}
      scope={scope}
      className={className}
      file={chart.fileOf('area')}
      tools={
        <MeasurePick
          value={subject}
          label={words('chart.measureOf', { title })}
          onPick={(map) => changeView({ map })}
        />
      }
      picture={() => {
        const shaped = query.data && shape(query.data)
        return {
          ...chart.frameOf(title),
          content: tilesPicture(
            shaped?.tiles ?? [],
            areas,
            shaped?.steps ?? [],
            subject,
            shaped?.elsewhere ?? [],
            chart,
          ),
        }
      }}
    >
      <Shown query={query}>
        {(data) => {
          const { named, tiles, steps, elsewhere } = shape(data)
          if (view.tables.includes('map')) {
            return (
              <NumbersTable
                caption={title}
                by="area"
                rows={named}
                total={data.total}
                params={params}
                first={[subject]}
              />
            )
          }
          return (
            <>
              <TileMap
                tiles={tiles}
                others={otherPlaces(named, areas)}
                areas={areas}
                subject={subject}
                steps={steps}
                params={params}
                label={title}
              />
              <ul className={styles.legend} aria-label={words('chart.legend.steps')}>
                {steps.map(({ from, to, heat }) => (
                  <li key={heat}>
                    <span className={styles.swatch} style={{ background: `var(--heat-${heat})` }} />
                    {from === to ? shortNumber(from, lang) : `${shortNumber(from, lang)}–${shortNumber(to, lang)}`}
                  </li>
                ))}
                {tiles.some(({ row }) => row.activities > 0 && amountOf(row, subject).value === null) && (
                  <li>
                    <span className={`${styles.swatch} ${styles.missing}`} />
                    {words('quantity.notReported')}
                  </li>
                )}
              </ul>
              {elsewhere.length > 0 && (
                <p className={styles.outside}>
                  {words('chart.notOnMap')}
                  {elsewhere.map((row) => (
                    <StateLink key={row.key} href={ledgerHref(params, subject, { by: 'area', keys: [row.key] })}>
                      {row.label} <QuantityText amount={amountOf(row, subject)} />
                    </StateLink>
                  ))}
                </p>
              )}
            </>
          )
        }}
      </Shown>
    </ChartCard>
  )
}
