import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { importRequestSchema } from '@/domain/review/import-answer'
import { readContents } from '@/imports/contents'
import type { ImportSource } from '@/imports/import-tools'
import { readLimits } from '@/imports/read/limits'
import { type Reader, readInThread } from '@/imports/read-in-thread'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { emptyDatabase } from '@/tests/factories/database'
import { bytesOf, excelFile, wordFile } from '@/tests/factories/files'
import { aFile, importInto } from '@/tests/factories/imports'

const text = (n: number) => bytesOf(inventedArticle(n))

/** So many that they are read in a thread: of many formats, some of them faulty, some with the words of another. */
async function files() {
  const table = await excelFile((workbook) => {
    const lines = ['活动名称,区', '职工篮球赛,丰台区', '职工书画展,月球区']
    workbook.addWorksheet('活动').addRows(lines.map((line) => line.split(',')))
  })
  const few = [
    { name: 'a.docx', bytes: await wordFile(...inventedArticle(900).split('\n')) },
    { name: 'b.pdf', bytes: new Uint8Array(readFileSync('tests/fixtures/files/two-columns.pdf')) },
    { name: 'c.pdf', bytes: new Uint8Array(readFileSync('tests/fixtures/files/scan.pdf')) },
    { name: 'd.xlsx', bytes: table },
    { name: 'e.csv', bytes: bytesOf('活动名称,区\n职工篮球赛,丰台区\n') },
    { name: 'f.docx', bytes: bytesOf('MZ\0\0') },
    { name: 'g.txt', bytes: bytesOf('') },
    { name: 'h.txt', bytes: text(3) },
    { name: 'i.txt', bytes: bytesOf(`${inventedArticle(4)}\n`) },
    { name: 'j.txt', bytes: bytesOf([5, 901, 902].map(inventedArticle).join('\n')) },
  ].map(({ name, bytes }) => ({ name, bytes: () => bytes }))
  const many = Array.from({ length: 30 }, (_, i) => aFile(inventedArticle(i), `${i}.txt`))
  const short = Array.from({ length: 500 }, (_, i) => aFile(`第${i}届职工书画展举行，${i}人参观。`, `短${i}.txt`))
  const [late, ...others] = [...few, ...short] as [ImportSource, ...ImportSource[]]
  // Time enough for the thread to start.
  const slow = { ...late, bytes: () => sleep(3000).then(() => late.bytes()) }
  return [...many, slow, ...others]
}

const TABLES = ['imported_files', 'articles', 'article_keys', 'activities', 'figures', 'evidence', 'revisions']
const rows = (db: Database) => TABLES.map((table) => db.$client.prepare(`select * from ${table}`).all())

describe('many files in one import', () => {
  it('are stored in their order, exactly as one by one', async () => {
    const [together, alone] = [emptyDatabase(), emptyDatabase()]
    const [all, asked] = [await files(), { date: '2031-07-08' }]
    const outcomes = await importInto(together, all, asked)
    expect(outcomes).toEqual(await importInto(alone, all, asked, 1))
    expect(outcomes.flatMap(({ problems }) => problems.map(({ file, code }) => [file, code]))).toEqual([
      ['c.pdf', 'noText'],
      ['d.xlsx', 'badCell'],
      ['f.docx', 'program'],
      ['g.txt', 'empty'],
    ])
    // What all files of a commit share is the one thing that differs, and with it the links.
    const apart = (db: Database) =>
      rows(db).map((table) => table.map((row) => ({ ...(row as object), change: 0, link: '' })))
    expect(apart(together)).toEqual(apart(alone))
  })
})

describe('the thread that reads', () => {
  const { texts: _texts, ...options } = importRequestSchema.parse({ date: '2031-07-08' })
  const terms = { limits: readLimits(undefined), words: { type: {}, level: {}, status: {}, area: {} }, options }
  const page = (n: number) => ({ name: `${n}.txt`, bytes: text(n), isPasted: false })
  let reader: Reader | undefined
  afterEach(() => reader?.end())

  async function startedReader(): Promise<Reader> {
    const reader = readInThread(terms)
    while ((await reader.read(page(0))) === null) await sleep(20)
    return reader
  }

  it('answers in the order asked what reading without it gives, and null for what cannot be read', async () => {
    reader = await startedReader()
    const asked = [page(1), { name: 'a.txt', bytes: bytesOf(''), isPasted: false }, page(2)]
    const [first, faulty, last] = await Promise.all(asked.map(reader.read))
    expect(first).toEqual(await readContents(page(1), terms))
    expect(faulty).toBeNull()
    expect(last).toEqual(await readContents(page(2), terms))
  })

  it('gives null for all that is left once it has ended', async () => {
    reader = await startedReader()
    const asked = reader.read(page(1))
    await reader.end()
    expect(await asked).toBeNull()
    expect(await reader.read(page(2))).toBeNull()
  })
})
