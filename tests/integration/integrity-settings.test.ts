import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET, POST } from '@/app/api/v1/settings/integrity/route'
import { backupFolder, makeCopy } from '@/db/backup/make-copy'
import { databasePath } from '@/db/client'
import { chainHead } from '@/db/integrity/chain'
import type { IntegrityAnswer } from '@/domain/integrity/answers'
import { integrityAnswerSchema } from '@/domain/integrity/answers'
import { signedIn } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
let headers: { cookie: string }

beforeAll(async () => {
  headers = (await signedIn('administrator')).headers
})

async function read(): Promise<IntegrityAnswer> {
  const answer = await ask(GET, 'lang=en', { headers })
  expect(answer.status).toBe(200)
  return integrityAnswerSchema.parse(await answer.json())
}

/** Begins an examination and waits for its end. */
async function examined(): Promise<IntegrityAnswer> {
  const begun = await send(POST, '', { headers, query: 'lang=en' })
  expect([begun.status, ((await begun.json()) as IntegrityAnswer).runningSince]).toEqual([200, expect.any(String)])
  for (;;) {
    const answer = await read()
    if (answer.runningSince === null) return answer
    await pause(100)
  }
}

it('knows of no examination and no copy at first', async () => {
  expect(await read()).toEqual({ runningSince: null, failure: null, last: null, copies: [] })
})

it('finds nothing in a sound database, and gives the last link to note', async () => {
  const { last, failure } = await examined()
  expect(failure).toBeNull()
  expect(last).toMatchObject({ total: 0, kinds: [], examined: { activities: 191 }, head: chainHead(db()) })
})

it('runs once at a time', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => send(POST, '', { headers })))
  const since = await Promise.all(answers.map(async (each) => ((await each.json()) as IntegrityAnswer).runningSince))
  expect(new Set(since).size).toBe(1)
  while ((await read()).runningSince !== null) await pause(100)
})

describe('planted faults', () => {
  it('are found by kind, each with the way to its record', async () => {
    const article = anArticle({ id: 'fault-a', body: '全程吸引500名职工参加，本场有86名职工到场。' })
    const figures = [
      aFigure(article, '500名', { measure: 'participants', value: 500, scope: 'campaign' }),
      aFigure(article, '86名', { measure: 'participants', value: 86 }),
    ]
    store(db(), [article], [anActivity([article], { id: 'fault-b', figures })])
    db().$client.exec(`
      update figures set standing = 'counted' where id = 'fault-b.2';
      update articles set headline = '另一个标题' where id = 'fault-a';
      insert into activity_redirects values ('old', 'gone');
      drop trigger revisions_are_never_changed;
      update revisions set actor = 'x' where id = 20`)
    const { last } = await examined()
    const found = last?.kinds.flatMap(({ kind, count, items }) =>
      items.map((each) => [kind, count, each.id, each.opens]),
    )
    expect(found?.sort()).toEqual(
      [
        ['redirect', 1, 'old', null],
        ['chain', 1, '20', null],
        ['keys', 1, 'fault-a', { entity: 'article', id: 'fault-a' }],
        ['history', 1, 'fault-a', { entity: 'article', id: 'fault-a' }],
        ['standing', 1, 'fault-b.2', { entity: 'activity', id: 'fault-b' }],
        ['tally', 1, 'fault-b', { entity: 'activity', id: 'fault-b' }],
      ].sort(),
    )
    expect(last?.total).toBe(6)
  })
})

it('lists the copies, the newest first', async () => {
  const folder = backupFolder(databasePath())
  await makeCopy(databasePath(), folder, new Date('2026-01-02T03:04:05Z'))
  await makeCopy(databasePath(), folder, new Date('2026-01-03T03:04:05Z'))
  const { copies } = await read()
  expect(copies.map(({ at, bytes }) => [at, bytes > 100_000])).toEqual([
    ['2026-01-03T03:04:05.000Z', true],
    ['2026-01-02T03:04:05.000Z', true],
  ])
})

it.each(['viewer', 'editor', 'publisher'] as const)('is not for %ss', async (role) => {
  const other = (await signedIn(role)).headers
  expect((await ask(GET, '', { headers: other })).status).toBe(403)
  expect((await send(POST, '', { headers: other })).status).toBe(403)
})
