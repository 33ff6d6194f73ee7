import type { Comparison } from '@/domain/comparison/answers'
import { rankingDoubts } from '@/domain/comparison/ranking-doubts'
import { type Compared, sideBySide } from '@/domain/reports/comparison/columns'
import { type ComparisonContent, MEASURED } from '@/domain/reports/comparison/content'
import { type DoubtPen, doubtSentences } from '@/domain/reports/comparison/doubt-sentences'
import { isUndecided, rankRow } from '@/domain/reports/comparison/places'
import { counting } from '@/domain/reports/document/counting-rules'
import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import type { Block } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen, totalName, totalNoun } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'
import { writePercent } from '@/domain/statistics/shares'
import type { Total } from '@/domain/vocabulary'

/** 八、覆盖情况与可比性: what the numbers rest on, and whether their order means anything. */
export function coverageBlocks(content: ComparisonContent, areas: readonly Compared[], pen: ReportPen): Block[] {
  const { words } = pen
  const told = MEASURED.filter((total) => areas.some(({ row }) => row.measures[total].reported > 0))
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.coverage') },
    ...told.map((total) => paragraph(words, ...orderSentences(total, content.compared, areas, pen))),
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

/** Whether the order of the areas by a total means anything, and if not, why; and whether bounds decide it at all. */
function orderSentences(
  total: Total,
  { rows }: Comparison,
  areas: readonly Compared[],
  { words, filter, book }: ReportPen,
): string[] {
  const measure = totalNoun(total, filter.realisation, words)
  const named = (codes: readonly string[]) => areas.filter(({ code }) => codes.includes(code)).map(({ label }) => label)
  const doubtPen: DoubtPen = {
    share: (end, share) => {
      const written = writePercent(share)
      const label = words(`report.coverage.label.${end}`, { measure })
      book.count(`coverage/${total}/${end}/percent`, label, Number.parseInt(written, 10))
      return written
    },
    publications: (end, count) =>
      book.count(`coverage/publications/${end}`, words(`comparison.label.publications.${end}`), count),
  }
  const doubts = rankingDoubts(rows, total)
  const name = totalName(total, filter.realisation, words)
  const undecided = rows.filter(({ cells }) => isUndecided(cells[total]?.rank ?? null)).map(({ key }) => key)
  return [
    ...(doubts === null
      ? [words('comparison.order.sound', { measure: name })]
      : doubtSentences(doubts, name, named, doubtPen, words)),
    ...(undecided.length > 0 ? [words('comparison.order.undecided', { list: listOf(named(undecided), words) })] : []),
  ]
}

function coverageRows(
  { coverage, compared }: ComparisonContent,
  areas: readonly Compared[],
  told: readonly Total[],
  pen: ReportPen,
) {
  const { words, book, filter } = pen
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
    ...told.map((total) => rankRow(total, compared, areas, pen)),
    count('publications'),
    count('yearOnly'),
    count('byReportDate'),
  ]
}
