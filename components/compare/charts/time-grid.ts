import { ledgerHref } from '@/components/address'
import { isCount } from '@/components/charts/amounts'
import { cellOf, stepsOf } from '@/components/compare/charts/cell-of'
import type { GridCell, GridColumn, GridRow } from '@/components/compare/charts/grid'
import { rankWords } from '@/components/compare/compare-words'
import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { writePartialDate } from '@/domain/figures/write-date'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { Locale, Words } from '@/domain/vocabulary'

interface Context {
  params: URLSearchParams
  words: Words
  lang: Locale
  /** The name of an area in little space. */
  nameOf: (row: { key: string; label: string }) => string
}

/** The columns of a grid over time: years, or months under their years. */
export function periodColumns({ periods, step }: Pick<ComparisonOverTime, 'periods' | 'step'>, words: Words) {
  return periods.map((period): GridColumn => {
    const title = writePartialDate(period, words)
    if (step === 'year') return { key: period, label: period, title, group: '' }
    return { key: period, label: String(Number(period.slice(5))), title, group: period.slice(0, 4) }
  })
}

/** Areas by year or month; what is known less precisely has a column of its own, and its activities are counted there. */
export function timeGrid(data: ComparisonOverTime, { params, words, lang, nameOf }: Context) {
  const { step, subject, per, rows } = data
  const steps = stepsOf(rows.flatMap(({ cells }) => cells))
  const how = { per, isCount: isCount(subject), words, lang }
  const hasUndated = rows.some(({ elsewhere }) => elsewhere > 0)
  const columns = periodColumns(data, words)
  const undated: GridColumn[] = hasUndated
    ? [{ key: UNKNOWN, label: words('compare.charts.undated'), title: words(`row.${step}.${UNKNOWN}`), group: '' }]
    : []
  const gridRows: GridRow[] = rows.map((row) => {
    const label = nameOf(row)
    const href = (key: string) => ledgerHref(params, subject, { by: `area,${step}`, keys: [row.key, key] })
    // What stands there is a number of activities, and so does its ledger.
    const undatedHref = (area: string) =>
      ledgerHref(params, 'activities', { by: `area,${step}`, keys: [area, UNKNOWN] })
    const cells: GridCell[] = row.cells.map((cell, i) =>
      cellOf(cell, steps, `${label} ${columns[i]?.title ?? ''}`, href(columns[i]?.key ?? ''), how),
    )
    if (hasUndated) cells.push(undatedCell(row.elsewhere, `${label} ${undated[0]?.title}`, undatedHref(row.key), words))
    return { key: row.key, label, cells }
  })
  return { columns: [...columns, ...undated], rows: gridRows, steps }
}

function undatedCell(activities: number, name: string, href: string, words: Words): GridCell {
  if (activities === 0)
    return { text: '·', title: `${name} ${words('chart.noActivity')}`, href: null, heat: null, isHatched: false }
  // A number of activities, not of the subject: in brackets, and told in words.
  const title = `${name} ${words('compare.charts.activities', { activities })}`
  return { text: `(${activities})`, title, href, heat: null, isHatched: false }
}

/** How many colours the places have: the first ones are the darkest. */
const PLACE_HEATS = 5

/**
 * The place of each ranked area in each year or month. Where bounds leave it open the cell holds the places that are
 * possible, hatched; what was not reported has none.
 */
export function placesGrid(data: ComparisonOverTime, { params, words, nameOf }: Context) {
  const { step, subject, rows } = data
  const columns = periodColumns(data, words)
  const ranked = rows.filter(({ cells }) => cells.some(({ rank }) => rank !== null))
  const places = Math.max(1, ...ranked.flatMap(({ cells }) => cells.flatMap(({ rank }) => rank?.last ?? [])))
  const gridRows: GridRow[] = ranked.map((row) => {
    const label = nameOf(row)
    return {
      key: row.key,
      label,
      cells: row.cells.map(({ rank }, i): GridCell | null => {
        const { key = '', title = '' } = columns[i] ?? {}
        if (rank === null) return null
        const isOpen = rank.first < rank.last
        return {
          text: isOpen ? `${rank.first}–${rank.last}` : String(rank.first),
          title: `${label} ${title} ${rankWords(rank, false, words)}`,
          href: ledgerHref(params, subject, { by: `area,${step}`, keys: [row.key, key] }),
          heat: isOpen
            ? null
            : Math.max(0, PLACE_HEATS - Math.round(((rank.first - 1) / Math.max(1, places - 1)) * PLACE_HEATS)),
          isHatched: isOpen,
        }
      }),
    }
  })
  return { columns, rows: gridRows }
}
