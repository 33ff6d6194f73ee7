import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseOfMany } from '@/tests/bench/many-activities'
import { readTable } from '@/tests/factories/parse-csv'

const folder = mkdtempSync(join(tmpdir(), 'gongji-report-'))
const database = join(folder, 'gongji.db')
const out = join(folder, 'out')
const MANY = 20_000

beforeAll(() => databaseOfMany(database, MANY).$client.close())
beforeEach(() => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = (settings: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production' as const,
  LANG: 'zh_CN.UTF-8',
  GONGJI_DB: database,
  ...settings,
})
const COMMAND = ['--import', 'tsx', 'scripts/report.ts']

function run(line: string, settings: Record<string, string> = {}) {
  return spawnSync(process.execPath, [...COMMAND, ...line.split(' ')], { env: environment(settings), encoding: 'utf8' })
}

test('a file is written under its usual name, as it is downloaded, and names the server in its addresses', () => {
  const result = run(`--what activities --format csv --source page --area 110101 --out ${out}`, { PORT: '3456' })
  expect([result.status, result.stderr]).toEqual([0, ''])
  const [name = ''] = readdirSync(out)
  expect(name).toMatch(/^工迹-活动清单-东城区-\d{4}-\d\d-\d\d\.csv$/)
  expect(result.stdout).toContain(join(out, name))
  const { head, rows } = readTable(readFileSync(join(out, name), 'utf8'))
  expect(rows).toHaveLength(1)
  expect(head.at(-1)).toBe('查看原表：http://127.0.0.1:3456/activities?area=110101&source=page')
})

test('a file that is there stays, unless it is to be replaced', () => {
  const path = join(out, 'list.csv')
  writeFileSync(path, 'mine')
  const line = `--what statistics --by area --format csv --lang en --out ${path}`
  const refused = run(line, { LANG: 'en_GB.UTF-8' })
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/is there already and was not changed/)])
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(run(`${line} --force`).status).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain('Union activities by Area')
})

describe('wrong usage says what is wrong, writes nothing and has its own exit code', () => {
  test.each([
    [`--what activities --format csv`, /--out/],
    [`--what activities --out ${out}`, /缺少 --format/],
    [`--format csv --out ${out}`, /缺少 --what/],
    [`--what activities --format docx --out ${out}`, /--format 的值“docx”/],
    [`--what activities --format csv --area 999 --out ${out}`, /--area 的值“999”/],
    [`--what activities --format csv --by area --out ${out}`, /缺少 --key/],
    [`--what statistics --by colour --format csv --out ${out}`, /--by 的值“colour”/],
    [`--what activities --format csv --colour red --out ${out}`, /--colour/],
    [`--what activities --format csv --out ${join(out, 'nowhere', 'x.csv')}`, /没有文件夹/],
  ])('%s', (line, said) => {
    const result = run(line)
    expect([result.status, result.stdout, result.stderr]).toEqual([2, '', expect.stringMatching(said)])
    expect(readdirSync(out)).toEqual([])
  })
})

test('a database that is not there is a fault, and none is made', () => {
  const missing = join(folder, 'missing.db')
  const result = run(`--what activities --format csv --out ${out}`, { GONGJI_DB: missing })
  expect([result.status, result.stderr]).toEqual([1, expect.stringContaining('没有数据库文件')])
  expect([existsSync(missing), readdirSync(out)]).toEqual([false, []])
})

test('one that is stopped leaves nothing behind', async () => {
  const line = `--what activities --format xlsx --out ${out}`.split(' ')
  const child = spawn(process.execPath, [...COMMAND, ...line], { env: environment(), stdio: 'ignore' })
  while (!readdirSync(out).some((name) => name.endsWith('.part'))) await sleep(20)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([130, null])
  expect(readdirSync(out)).toEqual([])
})

test('help is given in the language of the system', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('用法') })
  expect(run('--help', { LANG: 'en_GB.UTF-8' })).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage') })
})
