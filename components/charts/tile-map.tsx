'use client'
import { useId } from 'react'
import { ledgerHref } from '@/components/address'
import { amountOf, coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import { type HeatStep, heatOf } from '@/components/charts/heat-steps'
import { shortQuantity } from '@/components/charts/short-number'
import { StateLink } from '@/components/charts/state-link'
import { gridSize, TILE, type Tile } from '@/components/charts/tile-grid'
import styles from '@/components/charts/tile-map.module.css'
import { useLang, useWords } from '@/components/words'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Area } from '@/domain/statistics/answers'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The districts as a grid of equal tiles, coloured by a measure; each tile opens its ledger. */
export function TileMap({
  tiles,
  areas,
  subject,
  steps,
  params,
  label,
}: {
  tiles: readonly Tile[]
  areas: readonly Area[]
  subject: LedgerSubject
  steps: readonly HeatStep[]
  params: URLSearchParams
  label: string
}) {
  const words = useWords()
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
      {tiles.map(({ row, x, y }) => {
        const amount = amountOf(row, subject)
        const { reported, activities } = coverageOf(amount)
        const heat = amount.value === null ? null : heatOf(steps, amount.value)
        const ink = heat === null ? 'var(--ink)' : `var(--heat-${heat}-ink)`
        const ground = row.activities === 0 ? 'var(--card)' : amount.value === null ? `url(#${hatch})` : 'var(--card)'
        const number = row.activities === 0 && amount.value === null ? '–' : shortQuantity(amount, words, lang)
        const full = `${row.name} ${subjectName(subject, words)} ${writeQuantity(amount, words)}`
        const title = isCount(subject)
          ? full
          : `${full}${words('chart.partSeparator')}${words('chart.coverage', { reported, activities })}`
        return (
          <StateLink
            key={row.key}
            href={ledgerHref(params, subject, { by: 'area', keys: [row.key] })}
            className={styles.tile}
            aria-label={title}
          >
            <title>{title}</title>
            <rect
              x={x}
              y={y}
              width={TILE.width}
              height={TILE.height}
              rx="4"
              className={heat === null ? styles.ground : undefined}
              fill={heat === null ? ground : `var(--heat-${heat})`}
            />
            <text x={x + 7} y={y + 17} className={styles.name} fill={ink}>
              {row.label}
            </text>
            <text x={x + 7} y={y + 37} className={amount.value === null ? styles.none : numberClass(number)} fill={ink}>
              {number}
            </text>
          </StateLink>
        )
      })}
    </svg>
  )
}

function numberClass(text: string): string | undefined {
  return text.length > 6 ? styles.longNumber : styles.number
}
