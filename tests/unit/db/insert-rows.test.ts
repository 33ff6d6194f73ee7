import { expect, it } from 'vitest'
import { articles, revisions } from '@/db/schema'
import { insertRows } from '@/db/writes/insert-rows'
import { write } from '@/db/writes/write'
import { emptyDatabase, TESTER } from '@/tests/factories/database'
import { anArticle } from '@/tests/factories/records'

it('a row is stored as Drizzle reads it: lists and objects as JSON, yes and no as numbers, nothing as null', () => {
  const db = emptyDatabase()
  const { id } = anArticle()
  const row = { ...anArticle(), id: `${id}-2`, byline: ['谷雨', '江流'], publicationInferred: true, url: null }
  const [first, last] = write(db, TESTER, ({ tx }) => [
    insertRows(tx, articles, [anArticle()]),
    insertRows(tx, articles, [{ ...row, id: `${id}-1` }, row]),
  ])
  const stored = db.select().from(articles).all()
  expect(stored.map(({ number }) => number)).toEqual([first, Number(first) + 1, last])
  expect(stored.at(-1)).toEqual({ ...row, number: last, fileId: null, rawStart: null, rawEnd: null })
  expect(db.$client.prepare('select byline, publication_inferred from articles where number = ?').get(last)).toEqual({
    byline: '["谷雨","江流"]',
    publication_inferred: 1,
  })

  write(db, TESTER, (writer) => writer.revise('article', id, 'update', null, { id }))
  expect(db.select().from(revisions).all().at(-1)).toMatchObject({ before: null, after: { id }, reason: null })
  expect(db.$client.prepare('select before from revisions order by id desc limit 1').pluck().get()).toBeNull()
})
