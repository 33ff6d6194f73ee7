import { findPhrase } from '@/domain/articles/find-phrase'
import { foldCharacters } from '@/domain/articles/fold-characters'
import type { PartialDate } from '@/domain/figures/partial-date'
import { findQuantities } from '@/domain/figures/quantity-phrase'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import type { TableField } from '@/domain/review/import-answer'
import { type Bound, type DatePrecision, MEASURES, type Measure } from '@/domain/vocabulary'
import { type KnownArticle, withKeys } from '@/imports/known-article'
import { readDateCell, readQuantityCell } from '@/imports/read-cell'
import { meaningOf, type TableWords } from '@/imports/table-words'

/** A cell that says nothing a record can hold: `column` is its heading. */
export interface CellFault {
  code: 'badCell' | 'missingCell'
  column: string
  value: string
}

/** A row of finished records, read. The record has no id yet; the article is null where the row gives no text. */
export interface Row {
  article: KnownArticle | null
  record: ActivityRecord
}

const PRECISIONS: Record<number, DatePrecision> = { 4: 'year', 7: 'month', 10: 'day' }
const NAMES = /[、，,；;\n]+/

/**
 * Reads a row as an activity that waits for review.
 * @param mapping the field of each column by its heading
 * @param source the file and the row, as the reason of what no text shows
 * @returns the row, or every cell at fault
 */
export function readRow(
  columns: readonly string[],
  cells: readonly string[],
  mapping: Record<string, TableField | null>,
  words: TableWords,
  source: string,
): Row | CellFault[] {
  const faults: CellFault[] = []
  const columnOf = (field: TableField) => columns.find((column) => mapping[column] === field)
  const cell = (field: TableField): string => {
    const column = columnOf(field)
    return column === undefined ? '' : (cells[columns.indexOf(column)] ?? '').trim()
  }
  const fault = (field: TableField, code: CellFault['code'] = 'badCell'): null => {
    faults.push({ code, column: columnOf(field) ?? field, value: cell(field).slice(0, 60) })
    return null
  }
  const said = <Value extends string>(field: 'type' | 'level' | 'status', usual: Value): Value => {
    if (cell(field) === '') return usual
    const value = meaningOf(words[field] as Record<string, string>, cell(field))
    return value === null ? (fault(field) ?? usual) : (value as Value)
  }
  const area = (field: 'area' | 'placeArea') =>
    cell(field) === '' ? null : (meaningOf(words.area, cell(field)) ?? fault(field))
  const date = (field: 'dateStart' | 'dateEnd' | 'date'): PartialDate | null =>
    cell(field) === '' ? null : (readDateCell(cell(field)) ?? fault(field))
  const names = (field: 'organisers' | 'coOrganisers') => [
    ...new Set(
      cell(field)
        .split(NAMES)
        .map((name) => name.trim().slice(0, 200))
        .filter((name) => name !== ''),
    ),
  ]

  const published = date('date')
  if (published !== null && published.length < 10) fault('date')
  const article = articleOf(cell, published)
  const dateStart = date('dateStart')
  const end = date('dateEnd')
  if (end !== null && (dateStart === null || end < dateStart)) fault('dateEnd')
  const ownArea = area('area')
  const name = cell('name') || cell('headline')
  if (name === '') fault('name', 'missingCell')
  if (cell('area') === '') fault('area', 'missingCell')
  const known = dateStart ?? published

  const record: ActivityRecord = {
    id: '',
    name: name.slice(0, 200),
    type: said('type', 'other'),
    level: said('level', ownArea === 'citywide' ? 'municipal' : 'district'),
    area: ownArea ?? 'citywide',
    placeArea: area('placeArea'),
    place: cell('place').slice(0, 500) || null,
    series: cell('series').slice(0, 200) || null,
    organisers: names('organisers'),
    coOrganisers: names('coOrganisers'),
    dateStart,
    dateEnd: end,
    datePrecision: dateStart === null ? 'reported' : (PRECISIONS[dateStart.length] ?? 'day'),
    year: known === null ? null : Number(known.slice(0, 4)),
    status: said('status', 'held'),
    review: 'pending',
    reason: article === null ? source : null,
    source: 'imported',
    articleIds: [],
    figures: MEASURES.flatMap((measure): FigureRecord[] => {
      if (cell(measure) === '') return []
      const quantity = readQuantityCell(cell(measure), measure)
      if (quantity === null) fault(measure)
      return quantity === null ? [] : [figureOf(measure, quantity, cell(measure), article?.body ?? '', source)]
    }),
    proposed: null,
  }
  return faults.length > 0 ? faults : { article, record }
}

function articleOf(cell: (field: TableField) => string, date: string | null): KnownArticle | null {
  const body = cell('text')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
  if (body === '') return null
  return withKeys({
    headline: cell('headline') || null,
    kicker: null,
    column: null,
    byline: [],
    publication: cell('publication') || null,
    date,
    page: cell('page') || null,
    url: cell('url') || null,
    body,
    raw: { start: 0, end: 0 },
  })
}

/** Printed where the row's own text shows it; else a person put it into the file. */
function figureOf(
  measure: Measure,
  quantity: { value: number; bound: Bound },
  cell: string,
  body: string,
  source: string,
): FigureRecord {
  const span = placeOf(quantity, cell, body)
  return {
    id: '',
    measure,
    ...quantity,
    printed: span === null ? cell.slice(0, 500) : body.slice(span.start, span.end),
    realisation: 'achieved',
    scope: 'campaign',
    part: false,
    basis: span === null ? 'entered' : 'printed',
    who: null,
    reason: span === null ? source : null,
    review: 'pending',
    rule: null,
    confidence: null,
    evidence: span === null ? [] : [{ articleId: '', ...span }],
  }
}

/** The phrase as the cell has it, else one of the same value. */
function placeOf({ value, bound }: { value: number; bound: Bound }, cell: string, body: string) {
  const phrases = findQuantities(foldCharacters(body)).filter((each) => each.value === value && each.bound === bound)
  const exact = findPhrase(body, cell)
  const around = exact && phrases.find(({ start, end }) => start <= exact.start && end >= exact.end)
  const phrase = around ?? phrases[0]
  return phrase ? { start: phrase.start, end: phrase.end } : null
}
