import { ledgerHref } from '@/components/address'
import { isCount } from '@/components/charts/amounts'
import type { Panel, PanelPoint } from '@/components/charts/picture/draw-multiples'
import { cellOf } from '@/components/compare/charts/cell-of'
import { periodColumns } from '@/components/compare/charts/time-grid'
import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { openSides } from '@/domain/figures/quantity'
import type { Locale, Words } from '@/domain/vocabulary'

/** A point of a line with its words and its ledger. */
export interface LinkedPoint extends PanelPoint {
  key: string
  title: string
  href: string
}

export interface LinkedPanel extends Panel {
  key: string
  /** The highest point in words, null where nothing was reported. */
  peak: string | null
  points: LinkedPoint[]
}

export interface Multiples {
  /** The top of the one scale of all panels; 0 where nothing was reported. */
  top: number
  isLog: boolean
  periods: { key: string; title: string }[]
  panels: LinkedPanel[]
  /** Where publications first appear, by the place of the period on the axis. */
  firsts: { at: number; period: string; names: string[] }[]
}

/**
 * Each area over time in a panel of its own, all on one scale so that they can be compared. A period in which nothing was
 * reported has no point, and the line breaks there: it is no zero.
 */
export function multiplesOf(
  data: ComparisonOverTime,
  {
    params,
    words,
    lang,
    nameOf,
    isLog,
  }: {
    isLog: boolean
    params: URLSearchParams
    words: Words
    lang: Locale
    nameOf: (row: { key: string; label: string }) => string
  },
): Multiples {
  const { step, subject, per, rows, periods } = data
  const columns = periodColumns(data, words)
  const how = { per, isCount: isCount(subject), words, lang }
  const panels = rows.map((row): LinkedPanel => {
    const label = nameOf(row)
    const points = row.cells.flatMap((cell, at): LinkedPoint[] => {
      const { key = '', title = '' } = columns[at] ?? {}
      if (cell.scaled === null) return []
      // Of a count, nothing in a period is a true zero, which no ledger stands behind.
      const href = ledgerHref(params, subject, { by: `area,${step}`, keys: [row.key, key] })
      const told = cellOf(cell, [], `${label} ${title}`, href, how)
      const { above, below } = openSides(cell.scaled.bound)
      return [{ at, value: cell.scaled.value, above, below, key, title: told.title, href, text: told.text }]
    })
    const highest = points.reduce<LinkedPoint | null>(
      (best, each) => (best && best.value >= each.value ? best : each),
      null,
    )
    return { key: row.key, label, points, peak: highest && highest.value > 0 ? highest.text : null }
  })
  return {
    top: Math.max(0, ...panels.flatMap(({ points }) => points.map(({ value }) => value))),
    isLog,
    periods: columns.map(({ key, title }) => ({ key, title })),
    panels,
    firsts: firstsOf(data, periods, words),
  }
}

function firstsOf({ firsts }: ComparisonOverTime, periods: readonly string[], words: Words): Multiples['firsts'] {
  const byPeriod = new Map<string, string[]>()
  for (const { period, publication } of firsts) byPeriod.set(period, [...(byPeriod.get(period) ?? []), publication])
  return periods.flatMap((period, at) => {
    const names = byPeriod.get(period)
    return names ? [{ at, period: titleOf(period, words), names }] : []
  })
}

const titleOf = (period: string, words: Words) =>
  periodColumns({ periods: [period], step: 'year' }, words)[0]?.title ?? period
