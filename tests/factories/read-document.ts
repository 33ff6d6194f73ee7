import { cellText } from '@/domain/reports/amount-cell'
import type { Block, ReportDocument } from '@/domain/reports/document/report-document'

/** Columns that hold names and marks, no numbers of the report; in both languages. */
const NAMES = /^(活动名称|主办单位|来源|时间|系列|Activity|Organiser|Source|Period|Series)$/
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Every text in a document's paragraphs, without the raised numbers of sources. */
export function sentencesOf({ blocks }: Pick<ReportDocument, 'blocks'>): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    return [block.runs.map((run) => (typeof run === 'string' ? run : run.raised ? '' : run.text)).join('')]
  })
}

/** Every cell of a document's tables that is not a name. */
export function cellsOf({ blocks }: Pick<ReportDocument, 'blocks'>): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const isNumber = block.columns.map(({ title }) => !NAMES.test(title))
    return block.rows.flatMap((row) => row.filter((_cell, i) => isNumber[i]).map(cellText))
  })
}

/** What the document says of its charts' points. */
export function pointsOf({ blocks }: Pick<ReportDocument, 'blocks'>): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'chart' ? block.spec.series.flatMap(({ points }) => points.map(({ text }) => text)) : [],
  )
}

/**
 * The numbers that a text states, as values. Names in quotation marks, dates and years are none of the report's numbers;
 * a number of four digits without a comma is always a year.
 */
export function numbersIn(text: string): number[] {
  const bare = text
    .replace(/“[^”]*”/g, '')
    .replace(/\d{4}年(\d{1,2}月)?(\d{1,2}日)?/g, '')
    .replace(/\d{4}-\d{2}(-\d{2})?/g, '')
    .replace(new RegExp(`(\\d{1,2} )?(${MONTHS}) \\d{4}`, 'g'), '')
    .replace(/(?<!\d|\d[,.])\d{4}(?!\d|,\d)/g, '')
  return [...bare.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')))
}

/** The numbers in sentences, tables and charts that the manifest does not state. */
export function unstatedNumbers(document: ReportDocument, names: readonly string[] = []): string[] {
  const stated = new Set(document.manifest.stated.flatMap(({ value }) => (value === null ? [] : [Math.abs(value)])))
  const texts = [...sentencesOf(document), ...cellsOf(document), ...pointsOf(document)]
  return texts.filter((text) => {
    const plain = names.reduce((left, name) => left.replaceAll(name, ''), text)
    return numbersIn(plain).some((number) => !stated.has(number))
  })
}

export function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

/** A stated number by its key. */
export function statedOf({ manifest }: Pick<ReportDocument, 'manifest'>, key: string) {
  const found = manifest.stated.find((each) => each.key === key)
  return found && { value: found.value, bound: found.bound }
}
