import { answerArticle } from '@/imports/answer-article'
import { DryArchive } from '@/imports/archive'
import { carryOut, type Done, type FileJob, type Settle } from '@/imports/carry-out'
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
export function prepareTable(job: FileJob, read: ReadTable): Settle {
  const given = job.options.mapping ?? guessColumns(read.columns)
  const mapping = Object.fromEntries(read.columns.map((column) => [column, given[column] ?? null]))
  const file = {
    table: { columns: read.columns, sample: read.rows.slice(0, SAMPLE), rows: read.rows.length, mapping },
  }
  const fields = Object.values(mapping)
  // A headline names an activity too.
  const isNamed = fields.includes('name') || fields.includes('headline')
  const missing = [...(isNamed ? [] : ['name']), ...(fields.includes('area') ? [] : ['area'])]
  if (missing.length > 0) {
    const problems = missing.map((field) => ({ code: 'missingColumn', where: null, values: { field } }))
    return () => ({ file, articles: [], problems })
  }
  const rows: Row[] = []
  const faults: Done['problems'] = []
  for (const [i, cells] of read.rows.entries()) {
    const place = read.places[i] ?? String(i + 1)
    const row = readRow(read.columns, cells, mapping, job.words, `${job.source} ${place}`.slice(-200))
    if (Array.isArray(row)) faults.push(...row.map((fault) => problemOf(fault, place)))
    else rows.push(row)
  }
  const problems = faults.slice(0, NAMED_FAULTS)
  return (target, choices) => {
    const isStored = !(target instanceof DryArchive)
    if (isStored && problems.length > 0) return { file, articles: [], problems }
    const plans = carryOut(job, target, rows.length, (archive, i) => {
      const row = rows[i]
      return row ? planRow(row, archive, choices(i), `row-${job.file.sha256.slice(0, 10)}-${i + 1}`) : null
    })
    return { file, articles: plans.map((plan) => answerArticle(plan, job.source, isStored)), problems }
  }
}

function problemOf({ code, column, value }: CellFault, place: string): Done['problems'][number] {
  return { code, where: `${place} · ${column}`, values: { column, value } }
}
