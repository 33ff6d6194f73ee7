'use client'
import { amountOf, coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import { type HeatStep, heatOf } from '@/components/charts/heat-steps'
import { shortQuantity } from '@/components/charts/short-number'
import { StateLink } from '@/components/charts/state-link'
import { TILE, type Tile } from '@/components/charts/tile-grid'
import styles from '@/components/charts/tile-map.module.css'
import { useLang, useWords } from '@/components/words'
import { writeQuantity } from '@/domain/figures/write-quantity'
import { textWidth } from '@/domain/reports/picture/shapes'
import type { LedgerSubject } from '@/domain/vocabulary'

const INSET = 5
const ROOM = TILE.width - 2 * INSET
export const NAME = 13
const NUMBER = 16

/** One district: its name and number on the colour of its step; hatched where nobody reported a figure. */
export function MapTile({
  tile: { row, x, y },
  subject,
  steps,
  hatching,
  href,
}: {
  tile: Tile
  subject: LedgerSubject
  steps: readonly HeatStep[]
  /** The paint of what was not reported. */
  hatching: string
  href: string
}) {
  const words = useWords()
  const lang = useLang()
  const amount = amountOf(row, subject)
  const empty = row.activities === 0
  const missing = amount.value === null && !empty
  const heat = amount.value === null ? null : heatOf(steps, amount.value)
  const ink = heat === null ? 'var(--ink)' : `var(--heat-${heat}-ink)`
  const number = empty && amount.value === null ? '–' : shortQuantity(amount, words, lang)
  const full = `${row.name} ${subjectName(subject, words)} ${writeQuantity(amount, words)}`
  const title = isCount(subject)
    ? full
    : `${full}${words('chart.partSeparator')}${words('chart.coverage', coverageOf(amount))}`
  return (
    <StateLink href={href} className={styles.tile}>
      <title>{title}</title>
      <rect
        {...{ x, y, width: TILE.width, height: TILE.height, rx: 4 }}
        className={heat === null ? styles.ground : undefined}
        fill={heat !== null ? `var(--heat-${heat})` : missing ? hatching : 'var(--card)'}
      />
      <text x={x + INSET} y={y + 19} fill={ink} fontSize={NAME} {...squeezed(row.label, NAME)}>
        {row.label}
      </text>
      <text
        x={x + INSET}
        y={y + 41}
        fill={ink}
        fontSize={missing ? NAME : Math.min(NUMBER, (NUMBER * ROOM) / textWidth(number, NUMBER * 1.05))}
        fontWeight={missing ? 400 : 600}
      >
        {number}
      </text>
    </StateLink>
  )
}

/** Long names are drawn narrower rather than smaller. */
export function squeezed(name: string, size: number): { textLength?: number; lengthAdjust?: 'spacingAndGlyphs' } {
  return textWidth(name, size) > ROOM ? { textLength: ROOM, lengthAdjust: 'spacingAndGlyphs' } : {}
}
