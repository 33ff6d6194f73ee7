import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HANDLERS } from '@/app/api-reference/handlers'
import { database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { loadGenerated } from '@/seed/generated/load-generated'
import { isSame } from '@/tests/bench/scale/measure'
import { type Answer, type ScaleQuestion, scaleQuestions, sqlOf } from '@/tests/bench/scale/questions'
import { NOW } from '@/tests/factories/database'
import { answerOf } from '@/tests/factories/server'

/** The smallest size of `npm run bench:scale`, for its answers only: nothing here depends on how long they take. */
const GENERATION = { activities: 3000, years: 10, seed: 1 }

const folder = mkdtempSync(join(tmpdir(), 'gongji-test-'))
let tables: Sqlite.Database
let questions: ScaleQuestion[] = []

beforeAll(async () => {
  const path = join(folder, 'gongji.db')
  const db = prepareDatabase(path)
  for await (const _there of loadGenerated(db, GENERATION, false, NOW));
  db.$client.close()
  process.env.GONGJI_DB = path
  tables = new Sqlite(path, { readonly: true })
  questions = scaleQuestions(tables)
}, 120_000)

afterAll(() => {
  tables.close()
  database().$client.close()
  rmSync(folder, { recursive: true, force: true })
})

function answer(route: string): Promise<Answer> {
  const [path = '', query = ''] = route.split('?')
  const [name = '', id = ''] = path.split('/')
  const handler = HANDLERS[id === '' ? name : 'activity']
  if (handler === undefined) throw new Error(route)
  return answerOf<Answer>(handler, query, id)
}

it('what everybody is answered is what the tables say', { timeout: 120_000 }, async () => {
  expect(questions.length).toBeGreaterThan(20)
  let nothing = 0
  for (const question of questions) {
    const [is, ought] = [question.read(await answer(question.route)), tables.prepare(sqlOf(question)).pluck().get()]
    expect([question.name, is, isSame(is, ought)]).toEqual([question.name, is, true])
    if (is === null || is === 0) nothing += 1
  }
  // Most of them ask about something.
  expect(nothing).toBeLessThan(5)
})
