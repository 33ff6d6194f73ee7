import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { temporaryFile } from '@/tests/factories/database'

/** A page as people paste it: a slogan above, a sentence broken over columns, a kicker before the headline. */
const PAGE = `# 凝心聚力促发展 建功立业新征程

## 怀柔区总工会举办职工象棋赛

本报讯（记者 田野）6月15日，怀柔区总工会举办职工象棋赛，来自32家基层单位的120余名职工参

加比赛。

怀柔区总工会走进工地

## 把清凉送到建设者身边

本报讯（记者 田野 通讯员 舒朗）近日，怀柔区总工会为科学城工地的300名建设者送去绿豆和毛巾。接下来，将慰问户外职工2000余名。
`

const WITHOUT_REPORTS = '## 通知\n\n因设备检修，本周六服务大厅暂停对外服务，不便之处敬请谅解。\n'

function environment(database: string) {
  return { PATH: process.env.PATH, NODE_ENV: 'production' as const, LANG: 'zh_CN.UTF-8', GONGJI_DB: database }
}

function run(database: string, ...line: string[]): SpawnSyncReturns<string> {
  const options = { env: environment(database), encoding: 'utf8' as const, maxBuffer: 1e9 }
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...line], options)
}

function start(database: string, ...line: string[]): ChildProcess {
  const args = ['--import', 'tsx', 'scripts/import.ts', ...line]
  return spawn(process.execPath, args, { env: environment(database), stdio: 'ignore' })
}

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-import-'))
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), contents)
  }
  return folder
}

function inDatabase<Answer>(path: string, question: string): Answer[] {
  const sqlite = new Sqlite(path, { readonly: true })
  try {
    return sqlite.prepare(question).all() as Answer[]
  } finally {
    sqlite.close()
  }
}

test('a dry run on a machine without a database prints one JSON document and creates nothing', () => {
  const database = temporaryFile('never.db')
  const folder = folderOf({ 'page.txt': PAGE })
  const result = run(database, '--dry-run', '--json', '--date', '2024-06-18', join(folder, 'page.txt'))
  expect(result.stderr).toBe('')
  expect(result.status).toBe(0)
  const { articles, problems } = JSON.parse(result.stdout)
  expect(problems).toEqual([])
  expect(articles).toMatchObject([
    {
      headline: '怀柔区总工会举办职工象棋赛',
      kicker: null,
      byline: ['记者 田野'],
      date: '2024-06-18',
      activities: [
        {
          type: 'culture_sports',
          area: '110116',
          organisers: ['怀柔区总工会'],
          dateStart: '2024-06-15',
          status: 'held',
          figures: [
            { measure: 'units', value: 32, bound: 'exact', printed: '32家', realisation: 'achieved', basis: 'printed' },
            { measure: 'participants', value: 120, bound: 'atLeast', printed: '120余名', scope: 'occasion' },
          ],
        },
      ],
    },
    {
      headline: '把清凉送到建设者身边',
      kicker: '怀柔区总工会走进工地',
      byline: ['记者 田野', '通讯员 舒朗'],
      activities: [
        {
          type: 'relief',
          area: '110116',
          series: '夏送清凉',
          figures: [
            { measure: 'beneficiaries', value: 300, bound: 'exact', realisation: 'achieved' },
            { measure: 'beneficiaries', value: 2000, bound: 'atLeast', realisation: 'planned' },
          ],
        },
      ],
    },
  ])
  for (const { body, activities } of articles) {
    for (const { printed, start, end } of activities.flatMap((activity: { figures: object[] }) => activity.figures)) {
      expect(body.slice(start, end)).toBe(printed)
    }
  }
  expect(existsSync(database)).toBe(false)
})

test.each([
  ['no path at all', [], '没有指明要导入的文件'],
  ['a path that is not there', ['/nowhere/page.txt'], '没有文件或文件夹 /nowhere/page.txt'],
  ['an option that does not exist', ['--fast', 'x.txt'], '--fast'],
  ['a day that is none', ['--date', '5 July', 'x.txt'], '--date'],
  ['a choice that is none', ['--duplicates', 'forget', 'x.txt'], '--duplicates'],
])('wrong usage, %s, is one line, exit code 2 and no database', (_, line, words) => {
  const database = temporaryFile('never.db')
  const result = run(database, ...line)
  expect(result.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(words)])
  expect(result.status).toBe(2)
  expect(existsSync(database)).toBe(false)
})

test('what cannot be read is told by file and keeps nothing else back; a second run stores nothing again', () => {
  const database = temporaryFile('batch.db')
  const folder = folderOf({
    'a/page.txt': PAGE,
    'b-empty.txt': '',
    'c-program.docx': new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
    'd-notice.md': WITHOUT_REPORTS,
    '.hidden.txt': PAGE,
    'picture.dwg': 'not for us',
  })
  const result = run(database, '--by', '王芳', folder)
  expect(result.status).toBe(3)
  const lines = result.stderr.trimEnd().split('\n')
  expect(lines).toEqual([expect.stringContaining('b-empty.txt'), expect.stringContaining('c-program.docx')])
  expect(result.stdout).toContain('4 个文件')
  const stored = () =>
    inDatabase<{ id: string }>(database, "select id from articles where source = 'imported' order by id")
  const first = stored()
  expect(first).toHaveLength(3)
  expect(
    inDatabase(database, "select review, count(*) as n from activities where source = 'imported' group by review"),
  ).toEqual([{ review: 'pending', n: 2 }])
  expect(inDatabase(database, 'select distinct actor from imported_files')).toEqual([{ actor: '王芳' }])

  const again = run(database, folder)
  expect(again.status).toBe(3)
  expect(again.stdout).toContain('2 个以前导入过')
  expect(stored()).toEqual(first)
})

test('nothing that can be imported is a fault', () => {
  const folder = folderOf({ 'empty.txt': '' })
  expect(run(temporaryFile('none.db'), join(folder, 'empty.txt')).status).toBe(1)
})

test('a killed import is taken up where it was: no article is lost, none is there twice', async () => {
  const database = temporaryFile('killed.db')
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [
      `page-${i}.txt`,
      `## 平谷区总工会开展第${i + 1}期普法讲座\n\n本报讯（记者 田野）近日，平谷区总工会开展第${i + 1}期普法讲座，${i + 20}名职工参加。主讲人介绍了${'劳动合同'.repeat((i % 7) + 1)}的常识，编号甲${i * 7919}的资料同时发放。`,
    ]),
  )
  const folder = folderOf(files)
  expect(run(database, '--dry-run', folder).status).toBe(0)
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/seed.ts'], { env: environment(database) })
  const count = () => {
    const [row] = inDatabase<{ n: number }>(database, 'select count(*) as n from imported_files')
    return row?.n ?? 0
  }
  for (const until of [20, 120]) {
    const child = start(database, folder)
    const ended = once(child, 'exit')
    while (count() < until && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill('SIGKILL')
    await ended
  }
  expect(count()).toBeLessThan(400)
  expect(run(database, folder).status).toBe(0)
  expect(count()).toBe(400)
  const sums = inDatabase<{ files: number; articles: number }>(
    database,
    `select count(distinct file_id) as files, count(*) as articles from articles where source = 'imported'`,
  )
  expect(sums).toEqual([{ files: 400, articles: 400 }])
  const [figures] = inDatabase<{ n: number; total: number }>(
    database,
    "select count(*) as n, sum(value) as total from figures where measure = 'participants' and review = 'pending'",
  )
  expect(figures).toEqual({ n: 400, total: 400 * 20 + (399 * 400) / 2 })
  expect(inDatabase(database, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
})
