import { counting } from '@/domain/reports/document/counting-rules'
import { numberBlocks } from '@/domain/reports/document/number-blocks'
import { paragraph } from '@/domain/reports/document/paragraph'
import { planBlocks } from '@/domain/reports/document/plan-blocks'
import type { Block, ReportDocument } from '@/domain/reports/document/report-document'
import { labelOf, type ReportPen } from '@/domain/reports/document/report-pen'
import { dayOf, periodName, scopeName } from '@/domain/reports/document/scope'
import { StatedBook } from '@/domain/reports/document/stated-book'
import { totalRow } from '@/domain/reports/document/total-row'
import { oneAreaBlocks } from '@/domain/reports/statistics-report/area-section'
import { areasBlocks } from '@/domain/reports/statistics-report/areas'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import { coverageBlocks } from '@/domain/reports/statistics-report/coverage'
import { overallBlocks } from '@/domain/reports/statistics-report/overall'
import { sourceBlocks, sourcesOf } from '@/domain/reports/statistics-report/sources'
import { timeBlocks } from '@/domain/reports/statistics-report/time'
import { typesBlocks } from '@/domain/reports/statistics-report/types'
import type { Naming } from '@/domain/reports/table'

/**
 * 统计报告: what was reported in a period, of the city or of some areas, in sentences, tables and pictures, with what the
 * numbers rest on and the sources. Every number in it is in its manifest.
 */
export function statisticsReport(content: StatisticsReportContent, naming: Naming): ReportDocument {
  const { filter, summary, language, query, at } = content
  const { words } = naming
  const book = new StatedBook(words)
  const pen: ReportPen = { ...naming, book, filter }
  const scope = scopeName(filter, naming)
  const blocks = summary.activities === 0 ? nothingReported(content, pen) : wholeReport(content, pen)
  return {
    language,
    title: words(`report.title.${filter.realisation}`, { scope }),
    subtitle: words('report.subtitle', {
      period: periodName(filter, summary.coverage, words),
      day: dayOf(at, words),
    }),
    blocks,
    manifest: {
      product: 'gongji',
      version: 1,
      what: 'report',
      query,
      language,
      sentence: summary.sentence,
      revision: summary.revision,
      at: at.toISOString(),
      stated: book.stated,
    },
  }
}

function wholeReport(content: StatisticsReportContent, pen: ReportPen): Block[] {
  const sources = sourcesOf(content)
  const body = [
    ...overallBlocks(content, pen),
    ...(content.byArea.rows.length === 1 ? oneAreaBlocks(content, sources, pen) : areasBlocks(content, sources, pen)),
    ...typesBlocks(content, pen),
    ...timeBlocks(content, pen),
    ...planBlocks(content.promises.items, sources.numbersOf, pen),
    ...coverageBlocks(content, pen),
  ]
  return [...numberBlocks(body, content.language, pen.words), ...sourceBlocks(sources, content, pen.words)]
}

/** Nothing was found: said in words, with what was looked for. */
function nothingReported(content: StatisticsReportContent, pen: ReportPen): Block[] {
  const { summary, filter } = content
  const { words, book } = pen
  for (const name of ['activities', 'articles'] as const) {
    book.count(`total/${name}`, labelOf(totalRow(pen), words(`measure.${name}`), words), summary[name])
  }
  const period = periodName(filter, summary.coverage, words)
  const body: Block[] = [
    { kind: 'heading', level: 1, text: words('report.heading.overall') },
    paragraph(
      words,
      words('report.nothing.found', { period, scope: scopeName(filter, pen) }),
      words('report.nothing.meaning'),
    ),
    { kind: 'heading', level: 1, text: words('report.heading.method') },
    ...counting(content, pen),
  ]
  return numberBlocks(body, content.language, words)
}
