import { paragraph } from '@/domain/reports/document/paragraph'
import { measuredPhrase, notReportedSentence, quantitiesSentence } from '@/domain/reports/document/quantity-clauses'
import { type QuantityRow, quantityRows } from '@/domain/reports/document/quantity-table'
import type { Block, Run } from '@/domain/reports/document/report-document'
import { labelOf, listOf, quoted, type ReportPen, totalNoun } from '@/domain/reports/document/report-pen'
import { MARK, withMarks } from '@/domain/reports/document/source-marks'
import { activitiesTable } from '@/domain/reports/statistics-report/activities-table'
import type { AreaSection, StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import type { Sources } from '@/domain/reports/statistics-report/sources'
import type { StatisticsRow } from '@/domain/statistics/answers'
import { NONE } from '@/domain/statistics/row-keys'
import { dominantShare } from '@/domain/statistics/shares'

/** So many series are named, those with most activities first. */
const NAMED_SERIES = 8

/** The section of one area: what it did in sentences, and its activities by name. */
export function areaSectionBlocks(
  section: AreaSection,
  content: StatisticsReportContent,
  sources: Sources,
  pen: ReportPen,
): Block[] {
  const found = content.byArea.rows.find(({ key }) => key === section.key)
  if (!found) return []
  const [row] = quantityRows('area', [found]) as [QuantityRow]
  return [
    { kind: 'heading', level: 2, text: row.label },
    ...areaSentences(section, row, found, content, sources, pen),
    activitiesTable(section, row, sources, pen),
  ]
}

function areaSentences(
  section: AreaSection,
  row: QuantityRow,
  found: StatisticsRow,
  content: StatisticsReportContent,
  sources: Sources,
  pen: ReportPen,
): Block[] {
  const { words, book, filter } = pen
  const count = (name: 'activities' | 'articles') =>
    book.count(`${row.key}/${name}`, labelOf(row, words(`measure.${name}`), words), row[name])
  const counted = words('report.area.counted', {
    area: row.label,
    activities: count('activities'),
    articles: count('articles'),
    mark: MARK,
  })
  const numbers = sources.numbersOf(section.activities.map(({ id }) => id))
  const plans = filter.realisation === 'planned' ? null : found.planned
  return [
    paragraph(
      words,
      withMarks(counted, numbers, words),
      quantitiesSentence(row, row.measures, filter.realisation, pen, 'report.area.figures'),
      notReportedSentence(row.measures, 'area', pen),
      plans && quantitiesSentence(row, plans, 'planned', pen, 'report.area.plans'),
    ),
    paragraph(
      words,
      pairSentence(section.key, row, content.areaTypes.rows, 'type', pen),
      largestSentence(section, row, found, sources, pen),
      pairSentence(section.key, row, content.areaSeries.rows, 'series', pen),
    ),
  ]
}

/** A report about one area has told its totals and types elsewhere; here are its activities by name. */
export function oneAreaBlocks(content: StatisticsReportContent, sources: Sources, pen: ReportPen): Block[] {
  const { words } = pen
  const [section] = content.sections
  const [found] = content.byArea.rows
  const [row] = found ? quantityRows('area', [found]) : []
  if (!section || !found || !row) return []
  const sentences = [
    largestSentence(section, row, found, sources, pen),
    pairSentence(section.key, row, content.areaSeries.rows, 'series', pen),
  ].filter((sentence) => sentence !== null)
  return [
    { kind: 'heading', level: 1, text: words('report.heading.activities') },
    ...(sentences.length > 0 ? [paragraph(words, ...sentences)] : []),
    activitiesTable(section, row, sources, pen),
  ]
}

/** The types, or the series, that an area's activities belong to: 按类型分，文体活动4项、教育培训3项. */
function pairSentence(
  area: string,
  row: QuantityRow,
  pairs: readonly StatisticsRow[],
  by: 'type' | 'series',
  pen: ReportPen,
): string | null {
  const { words, book } = pen
  const own = pairs.filter(({ key }) => key[0] === area && key[1] !== NONE).sort((a, b) => b.activities - a.activities)
  if (own.length === 0) return null
  const named = own.map(({ key, label, activities }) => {
    const name = label[1] ?? ''
    const stated = labelOf({ key: '', label: `${row.label} ${name}` }, words('measure.activities'), words)
    return words('report.namedCount', {
      name: by === 'series' ? quoted(name, words) : name,
      activities: book.count(`${row.key}/${by}/${key[1]}/activities`, stated, activities),
    })
  })
  if (by === 'type') return words('report.area.types', { list: listOf(named, words), count: named.length })
  const count = book.count(`${row.key}/series`, words('report.area.seriesLabel', { area: row.label }), named.length)
  const way = count > NAMED_SERIES ? 'some' : 'all'
  return words(`report.area.series.${way}`, { list: listOf(named.slice(0, NAMED_SERIES), words), count })
}

/** The largest activity, and its share of the area's total; what one activity alone reported is said to be so. */
function largestSentence(
  section: AreaSection,
  row: QuantityRow,
  found: StatisticsRow,
  sources: Sources,
  pen: ReportPen,
): Run[] | null {
  if (section.largest === null || row.activities < 2) return null
  const { words, book, filter } = pen
  const { total, activity } = section.largest
  const quantity = row.measures[total]
  const measure = totalNoun(total, filter.realisation, words)
  const label = words('report.area.largestLabel', { area: row.label, name: measure })
  const own = { key: `activity/${activity.id}`, label: activity.name }
  const measured = measuredPhrase(own, total, activity.measures[total], filter.realisation, pen)
  const values = { name: quoted(activity.name, words), measured, measure, area: row.label, mark: MARK }
  const numbers = sources.numbersOf([activity.id])
  if (quantity.reported < 2) return withMarks(words('report.area.onlyOne', values), numbers, words)
  const share = book.share(`${row.key}/largest/${total}/percent`, label, activity.measures[total], quantity)
  if (share === null) return null
  const way = dominantShare(quantity, found.largest[total]) === null ? 'largest' : 'dominant'
  return withMarks(words(`report.area.${way}`, { ...values, share }), numbers, words)
}
