import { amountOf } from '@/components/charts/amounts'
import type { BarRow } from '@/components/charts/area-rows'
import type { ChartContext } from '@/components/charts/chart-frame'
import { type HeatStep, heatOf } from '@/components/charts/heat-steps'
import type { TilesPicture } from '@/components/charts/picture/draw-tiles'
import { gridSize, type Tile } from '@/components/charts/tile-grid'
import { writeNumber, writeQuantity } from '@/domain/figures/write-quantity'
import type { Area } from '@/domain/statistics/answers'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The tiles of the map, in words and colours, for a picture of them. */
export function tilesPicture(
  tiles: readonly Tile[],
  areas: readonly Area[],
  steps: readonly HeatStep[],
  subject: LedgerSubject,
  elsewhere: readonly BarRow[],
  { words }: ChartContext,
): TilesPicture {
  const written = (row: BarRow) => writeQuantity(amountOf(row, subject), words)
  return {
    kind: 'tiles',
    ...gridSize(areas),
    tiles: tiles.map(({ row, x, y }) => {
      const { value } = amountOf(row, subject)
      const empty = row.activities === 0 && value === null
      return {
        x,
        y,
        name: row.label,
        number: empty ? '–' : written(row),
        heat: value === null ? null : heatOf(steps, value),
        missing: value === null && !empty,
      }
    }),
    steps: steps.map(({ from, to, heat }) => ({
      heat,
      text: from === to ? writeNumber(from) : `${writeNumber(from)}–${writeNumber(to)}`,
    })),
    notReported: words('quantity.notReported'),
    elsewhere: elsewhere.map((row) => `${words('chart.notOnMap')}${row.label} ${written(row)}`),
  }
}
