'use client'
import { useId } from 'react'
import { ledgerHref } from '@/components/address'
import type { HeatStep } from '@/components/charts/heat-steps'
import { MapTile, NAME, squeezed } from '@/components/charts/map-tile'
import { gridSize, type Place, TILE, type Tile } from '@/components/charts/tile-grid'
import styles from '@/components/charts/tile-map.module.css'
import { useLang } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The districts as a grid of equal tiles, coloured by a measure; each tile opens its ledger. */
export function TileMap({
  tiles,
  others,
  areas,
  subject,
  steps,
  params,
  label,
}: {
  tiles: readonly Tile[]
  /** Districts that the filter leaves out, which keep the map's shape. */
  others: readonly (Place & { area: Area })[]
  areas: readonly Area[]
  subject: LedgerSubject
  steps: readonly HeatStep[]
  params: URLSearchParams
  label: string
}) {
  const lang = useLang()
  const hatch = useId()
  const { width, height } = gridSize(areas)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element can stand for a group inside a drawing
    <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} className={styles.map} aria-label={label} role="group">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--card)" />
          <rect width="2" height="6" fill="var(--line)" />
        </pattern>
      </defs>
      {others.map(({ area, x, y }) => {
        const name = lang === 'en' ? area.en : area.short
        return (
          <g key={area.code}>
            <rect {...{ x, y, width: TILE.width, height: TILE.height, rx: 4 }} fill="var(--ground)" />
            <text x={x + 5} y={y + 19} fill="var(--quiet-ink)" fontSize={NAME} {...squeezed(name, NAME)}>
              {name}
            </text>
          </g>
        )
      })}
      {tiles.map((tile) => (
        <MapTile
          key={tile.row.key}
          tile={tile}
          subject={subject}
          steps={steps}
          hatching={`url(#${hatch})`}
          href={ledgerHref(params, subject, { by: 'area', keys: [tile.row.key] })}
        />
      ))}
    </svg>
  )
}
