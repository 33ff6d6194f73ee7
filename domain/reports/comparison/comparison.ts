import { comparedAreas } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { coverageBlocks } from '@/domain/reports/comparison/coverage'
import { keyFigureBlocks } from '@/domain/reports/comparison/key-figures'
import { largestBlocks } from '@/domain/reports/comparison/largest'
import { seriesBlocks } from '@/domain/reports/comparison/series'
import { shareBlocks } from '@/domain/reports/comparison/shares'
import { timeBlocks } from '@/domain/reports/comparison/time'
import { typeBlocks } from '@/domain/reports/comparison/types'
import { counting } from '@/domain/reports/document/counting-rules'
import { numberBlocks } from '@/domain/reports/document/number-blocks'
import { paragraph } from '@/domain/reports/document/paragraph'
import { planBlocks } from '@/domain/reports/document/plan-blocks'
import type { Block, ReportDocument } from '@/domain/reports/document/report-document'
import { listOf, type ReportPen } from '@/domain/reports/document/report-pen'
import { dayOf, periodName } from '@/domain/reports/document/scope'
import { StatedBook } from '@/domain/reports/document/stated-book'
import type { Naming } from '@/domain/reports/table'

/**
 * 区域对比: two to six areas side by side, in the order of the official list and never of a number, with what the numbers
 * rest on. Every number in it is in its manifest.
 */
export function comparison(content: ComparisonContent, naming: Naming): ReportDocument {
  const { filter, summary, language, query, at } = content
  const { words } = naming
  const book = new StatedBook(words)
  const blocks = comparisonBlocks(content, { ...naming, book, filter })
  const list = listOf(
    content.byArea.rows.map(({ label }) => String(label)),
    words,
  )
  return {
    language,
    title: words(`comparison.title.${filter.realisation}`, { list }),
    subtitle: words('report.subtitle', {
      period: periodName(filter, summary.coverage, words),
      day: dayOf(at, words),
    }),
    blocks,
    manifest: {
      product: 'gongji',
      version: 1,
      what: 'comparison',
      query,
      language,
      sentence: summary.sentence,
      revision: summary.revision,
      at: at.toISOString(),
      stated: book.stated,
    },
  }
}

function comparisonBlocks(content: ComparisonContent, pen: ReportPen): Block[] {
  const { words } = pen
  const areas = comparedAreas(content)
  const body =
    content.summary.activities === 0
      ? nothingReported(content, pen)
      : [
          ...keyFigureBlocks(content, areas, pen),
          ...shareBlocks(content, areas, pen),
          ...typeBlocks(content, areas, pen),
          ...timeBlocks(content, areas, pen),
          ...largestBlocks(content, areas, pen),
          ...seriesBlocks(content, areas, pen),
          ...planBlocks(content.promises.items, null, pen),
          ...coverageBlocks(content, areas, pen),
        ]
  return numberBlocks(body, content.language, words)
}

/** Nothing was found in any of the areas: said in words, with what was looked for. */
function nothingReported(content: ComparisonContent, pen: ReportPen): Block[] {
  const { words, book, filter } = pen
  const areas = comparedAreas(content)
  for (const { key, label } of areas) {
    book.count(`${key}/activities`, words('report.label', { row: label, name: words('measure.activities') }), 0)
  }
  const scope = listOf(
    areas.map(({ label }) => label),
    words,
  )
  const period = periodName(filter, content.summary.coverage, words)
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.keyFigures') },
    paragraph(words, words('report.nothing.found', { period, scope }), words('report.nothing.meaning')),
    { kind: 'heading', level: 1, text: words('report.heading.method') },
    ...counting(content, pen),
  ]
}
