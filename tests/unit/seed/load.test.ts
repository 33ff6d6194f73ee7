import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { databaseRevision } from '@/db/queries/database-revision'
import { loadSeed } from '@/seed/load'
import { NOW } from '@/tests/factories/database'

const PAGE = 'page-activities.jsonl'

/** A copy of the bundled files, one of them changed. */
function folderWith(file: string, change: (text: string) => string | Buffer | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-seed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync('seed', folder, { recursive: true, filter: (path) => !path.endsWith('.ts') })
  const changed = change(readFileSync(join(folder, file), 'utf8'))
  if (changed === null) rmSync(join(folder, file))
  else writeFileSync(join(folder, file), changed)
  return folder
}

/** Changes one line of a file of JSON lines; lines count from 1. */
function line(number: number, change: (activity: { event: object }) => unknown) {
  return (text: string) => {
    const lines = text.split('\n')
    lines[number - 1] = JSON.stringify(change(JSON.parse(lines[number - 1] ?? '{}')))
    return lines.join('\n')
  }
}

function counts(db: Database): Record<string, number> {
  const tables = ['areas', 'organisations', 'series', 'articles', 'activities', 'figures', 'evidence', 'revisions']
  return Object.fromEntries(
    tables.map((name) => [name, db.$client.prepare(`select count(*) from ${name}`).pluck().get() as number]),
  )
}

describe('the bundled data', () => {
  it('loads once, and a second time changes nothing and says so', () => {
    const db = prepareDatabase(':memory:')
    expect(loadSeed(db, NOW)).toEqual({ created: 191, unchanged: 0 })
    const before = [counts(db), databaseRevision(db)]
    expect(loadSeed(db, new Date('2027-01-01T00:00:00Z'))).toEqual({ created: 0, unchanged: 191 })
    expect([counts(db), databaseRevision(db)]).toEqual(before)
    expect(counts(db)).toMatchObject({ areas: 19, activities: 191 })
  })

  it('has an evidence span for every figure, which shows its printed words', () => {
    const db = prepareDatabase(':memory:')
    loadSeed(db, NOW)
    const spans = db.$client
      .prepare(
        'select f.id, f.printed, r.body, e.start, e.end from figures f left join evidence e on e.figure_id = f.id left join articles r on r.id = e.article_id',
      )
      .all() as { id: string; printed: string; body: string; start: number; end: number }[]
    expect(spans.length).toBeGreaterThanOrEqual(290)
    const offenders = spans.filter(({ printed, body, start, end }) => body?.slice(start, end) !== printed)
    expect(offenders).toEqual([])
  })
})

describe('a fault in a bundled file', () => {
  it.each<[string, string, (text: string) => string | Buffer | null, object]>([
    ['bad JSON', PAGE, (text) => text.replace('{', '{{'), { file: PAGE, line: 1, field: '', problem: 'notJson' }],
    [
      'an unknown field',
      PAGE,
      line(2, (each) => ({ ...each, colour: 'red' })),
      { file: PAGE, line: 2, field: 'colour' },
    ],
    [
      'a word that is in no list',
      PAGE,
      line(3, (each) => ({ ...each, event: { ...each.event, type: 'party' } })),
      { file: PAGE, line: 3, field: 'event.type' },
    ],
    [
      'a day that does not exist',
      PAGE,
      line(3, (each) => ({ ...each, event: { ...each.event, dateStart: '2024-02-30' } })),
      { file: PAGE, line: 3, field: 'event.dateStart' },
    ],
    [
      'a phrase that the text does not have',
      PAGE,
      line(1, (each) => ({ ...each, abstract: '86家单位组成71支队伍，1000余人到场。' })),
      { file: PAGE, line: 1, field: 'figures.0.printed', problem: 'notInText' },
    ],
    [
      'a phrase that is only a piece of a longer number',
      PAGE,
      line(3, (each) => ({ ...each, abstract: '共有1,240余名、2140余名工会干部参加。' })),
      { file: PAGE, line: 3, field: 'figures.0.printed', problem: 'notInText' },
    ],
    [
      'an id that is there twice',
      PAGE,
      line(2, (each) => ({ ...each, id: 'dongcheng-2024-wuyue-xianhua' })),
      { file: PAGE, line: 2, field: 'id', problem: 'duplicate' },
    ],
    [
      'two lines that disagree about their article',
      'reported-activities.jsonl',
      (text) => {
        const lines = text.split('\n').map((each) => each && JSON.parse(each))
        const [second] = lines.filter(
          (each, i) => lines.findIndex((other) => other?.source?.url === each?.source?.url) < i && each,
        )
        second.source.publication = '别的报纸'
        return lines.map((each) => (each ? JSON.stringify(each) : '')).join('\n')
      },
      { file: 'reported-activities.jsonl', field: 'source.publication', problem: 'disagrees' },
    ],
    [
      'a file that is not UTF-8',
      PAGE,
      () => Buffer.from([0x7b, 0xff, 0xfe]),
      { file: PAGE, line: 0, problem: 'notUtf8' },
    ],
    ['a missing file', PAGE, () => null, { file: PAGE, line: 0, problem: 'unreadable' }],
    [
      'a missing area',
      'areas.json',
      (text) => text.replace('"etown"', '"outside"'),
      { file: 'areas.json', field: 'code' },
    ],
    ['areas that are no JSON', 'areas.json', () => '{', { file: 'areas.json', problem: 'notJson' }],
    [
      'an alias that means another organisation',
      'organisations.jsonl',
      (text) => {
        const [first, second, ...rest] = text.split('\n').map((each) => each && JSON.parse(each))
        return [first, { ...second, aliases: [first.name] }, ...rest]
          .map((each) => (each ? JSON.stringify(each) : ''))
          .join('\n')
      },
      { file: 'organisations.jsonl', line: 2, field: 'aliases', problem: 'taken' },
    ],
  ])('%s is named with its place, and nothing is stored', (_name, file, change, fault) => {
    const db = prepareDatabase(':memory:')
    const load = (): unknown => {
      try {
        return loadSeed(db, NOW, folderWith(file, change))
      } catch (error) {
        return error
      }
    }
    expect(load()).toMatchObject({ name: 'SeedFault', ...fault })
    expect(Object.values(counts(db)).every((count) => count === 0)).toBe(true)
  })
})
