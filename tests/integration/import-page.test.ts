import { afterAll, describe, expect, it } from 'vitest'
import { POST as decideRoute } from '@/app/api/v1/decisions/route'
import { GET as fileRoute } from '@/app/api/v1/imports/[id]/file/route'
import { GET as filesRoute, POST as importRoute } from '@/app/api/v1/imports/route'
import { GET as itemRoute } from '@/app/api/v1/review/item/route'
import { GET as queueRoute } from '@/app/api/v1/review/route'
import { GET as summaryRoute } from '@/app/api/v1/summary/route'
import type { Queue, ReviewItem } from '@/domain/review/answers'
import type { ImportAnswer, StoredFile } from '@/domain/review/import-answer'
import type { Summary } from '@/domain/statistics/answers'
import { endWorker } from '@/imports/run-in-worker'
import { DIRTY_PAGE } from '@/tests/factories/dirty-page'
import { answerOf, ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
afterAll(endWorker)

const request = { publication: '劳动午报', date: '2031-07-08' }

async function importTexts(text: string, more: object = {}): Promise<ImportAnswer> {
  const response = await send(importRoute, { ...request, ...more, texts: [{ name: '粘贴的文字', text }] })
  expect(response.status).toBe(200)
  return (await response.json()) as ImportAnswer
}

const counts = () =>
  db()
    .$client.prepare(
      "select (select count(*) from articles) as articles, (select count(*) from activities where review = 'pending') as pending, (select count(*) from imported_files) as files",
    )
    .get()

describe('a page that somebody pasted', () => {
  it('is read without being stored in a dry run', async () => {
    const before = counts()
    const answer = await importTexts(DIRTY_PAGE, { dryRun: true })
    expect(answer.articles.map(({ headline, id }) => [headline, id])).toEqual([
      ['通州区总工会举办职工技能竞赛', null],
      ['平谷区总工会慰问一线环卫职工', null],
    ])
    expect(answer.articles.flatMap(({ activities }) => activities.map(({ area }) => area))).toEqual([
      '110112',
      '110117',
    ])
    expect(counts()).toEqual(before)
  })

  it('waits for review, counts once accepted, and is known when it comes again', async () => {
    const before = await answerOf<Summary>(summaryRoute, 'from=2031-07&to=2031-07')
    expect(before.activities).toBe(0)
    const answer = await importTexts(DIRTY_PAGE)
    expect(answer.problems).toEqual([])
    expect(answer.articles.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^20310708-/),
      expect.stringMatching(/^20310708-/),
    ])
    expect((await answerOf<Summary>(summaryRoute, 'from=2031-07&to=2031-07')).activities).toBe(0)
    expect((await answerOf<Summary>(summaryRoute, 'from=2031-07&to=2031-07&review=all')).activities).toBe(2)

    const queue = await answerOf<Queue>(queueRoute)
    expect(queue.items.map(({ articleId }) => articleId).sort()).toEqual(answer.articles.map(({ id }) => id).sort())
    for (const { articleId } of queue.items) {
      const item = await answerOf<ReviewItem>(itemRoute, `article=${articleId}`)
      for (const { record, version } of item.activities) {
        const decision = { kind: 'acceptActivity', activityId: record.id, version }
        expect((await send(decideRoute, { decision })).status).toBe(200)
      }
    }
    const after = await answerOf<Summary>(summaryRoute, 'from=2031-07&to=2031-07')
    expect(after.activities).toBe(2)
    expect(after.measures).toMatchObject({
      participants: { value: 320, bound: 'atLeast', reported: 1 },
      units: { value: 46, bound: 'exact' },
      items: { value: 500, bound: 'about' },
    })
    const stored = counts()
    expect((await importTexts(DIRTY_PAGE)).files).toMatchObject([{ again: true, articles: 2 }])
    const spaced = await importTexts(`\n\n${DIRTY_PAGE}\n`)
    expect(spaced.articles.map(({ recognised }) => [recognised?.by, recognised?.action])).toEqual([
      ['sameText', 'attach'],
      ['sameText', 'attach'],
    ])
    expect(counts()).toEqual({ ...(stored as object), files: 2 })
  })

  it('is kept as it came, and given out as a file only', async () => {
    const { items } = await answerOf<{ items: StoredFile[] }>(filesRoute)
    expect(items.at(-1)).toMatchObject({
      name: '粘贴的文字',
      format: 'txt',
      actor: '王干事',
      articles: 2,
      pending: 0,
    })
    const file = await ask(fileRoute, '', { id: String(items.at(-1)?.id) })
    expect(await file.text()).toBe(DIRTY_PAGE)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(() => db().$client.exec('delete from imported_files')).toThrow(/kept as they came/)
    expect((await ask(fileRoute, '', { id: '999' })).status).toBe(404)
    expect((await ask(fileRoute, '', { id: '../1' })).status).toBe(404)
  })
})

describe('an import is refused', () => {
  it('from another site, under a name of its own, without anything to import', async () => {
    const body = { ...request, texts: [{ name: 'a', text: '字' }] }
    expect((await send(importRoute, body, { headers: { origin: 'http://evil.example' } })).status).toBe(403)
    expect((await send(importRoute, { ...body, by: '宣教干事' })).status).toBe(422)
    expect((await send(importRoute, { ...body, texts: [] })).status).toBe(422)
    expect((await send(importRoute, { ...body, colour: 1 })).status).toBe(422)
  })
})
