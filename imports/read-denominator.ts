import { foldCharacters } from '@/domain/articles/fold-characters'
import type { AreaCode } from '@/domain/vocabulary'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import { type ReadTable, readFile } from '@/imports/read/read-file'
import { readQuantityCell } from '@/imports/read-cell'

/** Something in a table that gave no number, or a doubtful one. The words are `denominators.read.problem.<code>`. */
export interface TableProblem {
  code:
    | 'unknownArea'
    | 'notNumber'
    | 'zero'
    | 'repeated'
    | 'severalColumns'
    | 'noHeading'
    | 'noAreas'
    | 'noNumbers'
    | 'notRead'
  where: string | null
  values: Record<string, string>
}

export interface DenominatorTable {
  /** The headings of the columns that were read; null where none names areas, or none holds numbers. */
  columns: { area: string; value: string } | null
  rows: { area: AreaCode; value: number; where: string }[]
  problems: TableProblem[]
}

/** What is counted does not matter to how its number is written. */
const ANY = 'participants'
/** Rows that add the others up. */
const SUMS = ['合计', '总计', '小计', '共计', '全市', '北京', '北京市', '全市合计', 'total', 'sum', 'beijing', 'city']
/** Columns of numbers that count or name the rows. */
const COUNTERS = ['序号', '编号', '行号', '代码', '区域代码', 'no', 'no.', '#', 'id', 'code', '年份', 'year']

/**
 * Reads the numbers of areas out of a spreadsheet: the column with most names or codes of areas, and the first other one
 * with most numbers.
 * @param names every name of each area, and what it means
 * @throws ImportFault where the file cannot be read, or is no table
 */
export async function readDenominator(
  file: { name: string; bytes: Uint8Array },
  limits: Limits,
  names: Readonly<Record<string, AreaCode>>,
): Promise<DenominatorTable> {
  const table = await readFile(file.name, file.bytes, limits)
  if (table.kind === 'text') throw new ImportFault('unknownFormat')
  return denominatorTable(table, areaReader(names))
}

type AreaOf = (cell: string) => AreaCode | null

/** Areas as tables name them: with 北京市 before, 总工会 behind, or by their code. */
function areaReader(names: Readonly<Record<string, AreaCode>>): AreaOf {
  const known = new Map(
    Object.entries(names).flatMap(([name, code]) => [name, code].map((each) => [plain(each), code])),
  )
  return (cell) => {
    const bare = plain(cell)
    return known.get(bare) ?? known.get(bare.replace(/^北京市(?=.)/u, '').replace(/总工会$/u, '')) ?? null
  }
}

function plain(text: string): string {
  return foldCharacters(text).replace(/\s+/g, '')
}

function denominatorTable({ columns, rows, places, notRead }: ReadTable, areaOf: AreaOf): DenominatorTable {
  const unread = notRead.map((where): TableProblem => ({ code: 'notRead', where, values: {} }))
  const areaCounts = columns.map((_, i) => rows.filter((row) => areaOf(row[i] ?? '') !== null).length)
  const areaAt = areaCounts.indexOf(Math.max(...areaCounts))
  const areaName = columns[areaAt]
  if (areaName === undefined || areaCounts[areaAt] === 0) return nothing('noAreas', unread)
  const numbers = columns.map((name, i) =>
    i === areaAt || areaCounts[i] !== 0 || COUNTERS.includes(plain(name))
      ? 0
      : rows.filter((row) => readQuantityCell(row[i] ?? '', ANY) !== null).length,
  )
  const most = Math.max(...numbers)
  const valueAt = numbers.indexOf(most)
  const valueName = columns[valueAt]
  if (valueName === undefined || most === 0) return nothing('noNumbers', unread)
  const problems = unread
  const others = columns.filter((_, i) => i !== valueAt && (numbers[i] ?? 0) > 0)
  if (others.length > 0) {
    problems.push({ code: 'severalColumns', where: null, values: { column: valueName, others: others.join('、') } })
  }
  if (areaOf(areaName) !== null) problems.push({ code: 'noHeading', where: null, values: { value: areaName } })
  const found = new Map<AreaCode, { area: AreaCode; value: number; where: string }>()
  for (const [i, row] of rows.entries()) {
    if (row.some((cell) => SUMS.includes(plain(cell)))) continue
    const read = readRow(row[areaAt] ?? '', row[valueAt] ?? '', places[i] ?? '', areaOf)
    if (read === null) continue
    if ('code' in read) problems.push(read)
    else if (found.has(read.area))
      problems.push({ code: 'repeated', where: read.where, values: { area: row[areaAt] ?? '' } })
    else found.set(read.area, read)
  }
  return { columns: { area: areaName, value: valueName }, rows: [...found.values()], problems }
}

function nothing(code: 'noAreas' | 'noNumbers', problems: TableProblem[]): DenominatorTable {
  return { columns: null, rows: [], problems: [...problems, { code, where: null, values: {} }] }
}

/** One row's number; null for a row without one. */
function readRow(
  name: string,
  cell: string,
  where: string,
  areaOf: AreaOf,
): { area: AreaCode; value: number; where: string } | TableProblem | null {
  if (cell.trim() === '') return null
  const area = areaOf(name)
  if (area === null) return { code: 'unknownArea', where, values: { value: name } }
  const value = readNumber(cell)
  if (value === null) return { code: 'notNumber', where, values: { value: cell } }
  return value === 0 ? { code: 'zero', where, values: { area: name } } : { area, value, where }
}

/** A plain number; 约300 or 2500余 is none that anything could be divided by. */
function readNumber(cell: string): number | null {
  const read = readQuantityCell(cell, ANY)
  return read?.bound === 'exact' ? read.value : null
}
