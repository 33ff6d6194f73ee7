import type { ImportedFile } from '@/domain/review/import-answer'
import type { Done } from '@/imports/carry-out'
import type { ReadingTerms } from '@/imports/contents'
import { type CellFault, type Row, readRow } from '@/imports/plan-row'
import { guessColumns } from '@/imports/read/guess-columns'
import type { ReadTable } from '@/imports/read/read-file'

/** The records of a table. */
export interface TableContents extends Pick<ReadTable, 'kind' | 'format' | 'encoding' | 'notRead'> {
  table: NonNullable<ImportedFile['table']>
  rows: Row[]
  problems: Done['problems']
}

/** Rows of a table that a person sees before the columns are mapped. */
const SAMPLE = 5

/** Faulty cells that are named; a column that is mapped wrongly would fill pages. */
const NAMED_FAULTS = 50

/** Reads every row of a table of finished records; none where columns are missing that every record needs. */
export function tableContents(read: ReadTable, { options, words }: ReadingTerms, source: string): TableContents {
  const { kind, format, encoding, notRead } = read
  const given = options.mapping ?? guessColumns(read.columns)
  const mapping = Object.fromEntries(read.columns.map((column) => [column, given[column] ?? null]))
  const table = { columns: read.columns, sample: read.rows.slice(0, SAMPLE), rows: read.rows.length, mapping }
  const contents = { kind, format, encoding, notRead, table }
  const fields = Object.values(mapping)
  // A headline names an activity too.
  const isNamed = fields.includes('name') || fields.includes('headline')
  const missing = [...(isNamed ? [] : ['name']), ...(fields.includes('area') ? [] : ['area'])]
  if (missing.length > 0) {
    const problems = missing.map((field) => ({ code: 'missingColumn', where: null, values: { field } }))
    return { ...contents, rows: [], problems }
  }
  const rows: Row[] = []
  const faults: Done['problems'] = []
  for (const [i, cells] of read.rows.entries()) {
    const place = read.places[i] ?? String(i + 1)
    const row = readRow(read.columns, cells, mapping, words, `${source} ${place}`.slice(-200))
    if (Array.isArray(row)) faults.push(...row.map((fault) => problemOf(fault, place)))
    else rows.push(row)
  }
  return { ...contents, rows, problems: faults.slice(0, NAMED_FAULTS) }
}

function problemOf({ code, column, value }: CellFault, place: string): Done['problems'][number] {
  return { code, where: `${place} · ${column}`, values: { column, value } }
}
