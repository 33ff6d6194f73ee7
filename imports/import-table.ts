import { answerArticle } from '@/imports/answer-article'
import { carryOut, type Done, type FileJob, type StoredBytes } from '@/imports/carry-out'
import { type CellFault, type Row, readRow } from '@/imports/plan-row'
import { planRow } from '@/imports/plan-table'
import { guessColumns } from '@/imports/read/guess-columns'
import type { ReadTable } from '@/imports/read/read-file'

/** Rows of a table that a person sees before the columns are mapped. */
const SAMPLE = 5

/** Faulty cells that are named; a column that is mapped wrongly would fill pages. */
const NAMED_FAULTS = 50

/**
 * Every row of a table of finished records becomes an activity that waits. Where any cell cannot be read nothing is
 * stored: the corrected file would bring the other rows again.
 */
export function importTable(job: FileJob, read: ReadTable, stored: StoredBytes): Done {
  const given = job.options.mapping ?? guessColumns(read.columns)
  const mapping = Object.fromEntries(read.columns.map((column) => [column, given[column] ?? null]))
  const table = { columns: read.columns, sample: read.rows.slice(0, SAMPLE), rows: read.rows.length, mapping }
  const fields = Object.values(mapping)
  const missing = (['name', 'area'] as const).filter((field) => !fields.includes(field))
  if (missing.length > 0) {
    const problems = missing.map((field) => ({ code: 'missingColumn', where: null, values: { field } }))
    return { file: { table }, articles: [], problems }
  }
  const rows: Row[] = []
  const faults: Done['problems'] = []
  for (const [i, cells] of read.rows.entries()) {
    const place = read.places[i] ?? String(i + 1)
    const row = readRow(read.columns, cells, mapping, job.words, `${job.source} ${place}`.slice(-200))
    if (Array.isArray(row)) faults.push(...row.map((fault) => problemOf(fault, place)))
    else rows.push(row)
  }
  if (faults.length > 0 && job.dry === null)
    return { file: { table }, articles: [], problems: faults.slice(0, NAMED_FAULTS) }
  const plans = carryOut(job, { ...stored, text: null }, rows.length, (archive, i) => {
    const row = rows[i]
    return row ? planRow(row, archive, job.choices(i), `row-${stored.sha256.slice(0, 10)}-${i + 1}`) : null
  })
  const articles = plans.map((plan) => answerArticle(plan, job.source, job.dry === null))
  return { file: { table }, articles, problems: faults.slice(0, NAMED_FAULTS) }
}

function problemOf({ code, column, value }: CellFault, place: string): Done['problems'][number] {
  return { code, where: `${place} · ${column}`, values: { column, value } }
}
