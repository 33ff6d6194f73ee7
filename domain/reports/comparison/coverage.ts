import { type Compared, sideBySide } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { counting } from '@/domain/reports/document/counting-rules'
import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import type { Block } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen, totalName, totalNoun } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'
import { isDoubtful, orderDoubts } from '@/domain/statistics/order-doubts'
import { writePercent } from '@/domain/statistics/shares'
import type { Total } from '@/domain/vocabulary'

const MEASURED = ['participants', 'beneficiaries', 'units'] as const

/** 八、覆盖情况与可比性: what the numbers rest on, and whether their order means anything. */
export function coverageBlocks(content: ComparisonContent, areas: readonly Compared[], pen: ReportPen): Block[] {
  const { words } = pen
  const told = MEASURED.filter((total) => areas.some(({ row }) => row.measures[total].reported > 0))
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.coverage') },
    ...told.map((total) => paragraph(words, ...orderSentences(total, areas, pen))),
    ...(told.length === 0 ? [paragraph(words, words('comparison.order.nothing'))] : []),
    sideBySide(
      words('comparison.table.coverage'),
      words('export.column.subject'),
      areas,
      coverageRows(content, areas, told, pen),
      null,
    ),
    ...counting(content, pen),
  ]
}

/** Whether the order of the areas by a total means anything, and if not, why. */
function orderSentences(total: Total, areas: readonly Compared[], pen: ReportPen): (string | null)[] {
  const { words, filter, book } = pen
  const measure = totalNoun(total, filter.realisation, words)
  const doubts = orderDoubts(
    areas.map(({ code, row }) => ({ key: code, total: row.measures[total], largest: row.largest[total] })),
  )
  const named = (codes: readonly string[]) =>
    listOf(
      areas.filter(({ code }) => codes.includes(code)).map(({ label }) => label),
      words,
    )
  const percent = (name: 'low' | 'high', share: number) => {
    const written = writePercent(share)
    const label = words(`report.coverage.label.${name}`, { measure })
    book.count(`coverage/${total}/${name}/percent`, label, Number.parseInt(written, 10))
    return written
  }
  const { shares, silent, few, dominated } = doubts
  if (!isDoubtful(doubts))
    return [words('comparison.order.sound', { measure: totalName(total, filter.realisation, words) })]
  return [
    words('comparison.order.doubtful', { measure: totalName(total, filter.realisation, words) }),
    shares && words('comparison.order.shares', { low: percent('low', shares.low), high: percent('high', shares.high) }),
    silent.length > 0 ? words('comparison.order.silent', { list: named(silent) }) : null,
    few.length > 0 ? words('comparison.order.few', { list: named(few) }) : null,
    dominated.length > 0 ? words('comparison.order.dominated', { list: named(dominated) }) : null,
  ]
}

function coverageRows(
  { coverage }: ComparisonContent,
  areas: readonly Compared[],
  told: readonly Total[],
  { words, book, filter }: ReportPen,
) {
  const exact = (value: number) => ({ value, bound: 'exact' as const })
  const of = ({ code }: Compared) => coverage.rows.get(code)
  const count = (name: 'withFigure' | 'publications' | 'yearOnly' | 'byReportDate') => {
    const title = words(`comparison.row.${name}`)
    const cells = areas.map((area): Cell => {
      return book.count(`${area.key}/${name}`, labelOf(area, title, words), of(area)?.[name] ?? 0)
    })
    return { title, cells }
  }
  const share = (title: string, key: string, part: (area: Compared) => number) => ({
    title,
    cells: areas.map((area): Cell => {
      const written = book.share(
        `${area.key}/${key}/percent`,
        labelOf(area, title, words),
        exact(part(area)),
        exact(area.row.activities),
      )
      return percentCell(written ?? words('report.noActivity'))
    }),
  })
  return [
    count('withFigure'),
    share(words('comparison.row.withFigureShare'), 'withFigure', (area) => of(area)?.withFigure ?? 0),
    ...told.map((total) =>
      share(
        words('comparison.row.reportedShare', { measure: totalName(total, filter.realisation, words) }),
        `${total}/reported`,
        ({ row }) => row.measures[total].reported,
      ),
    ),
    count('publications'),
    count('yearOnly'),
    count('byReportDate'),
  ]
}
