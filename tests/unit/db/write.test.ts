import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { databaseRevision } from '@/db/queries/database-revision'
import { recordIds } from '@/db/queries/record-ids'
import { createActivity } from '@/db/writes/save-activity'
import { createArticle } from '@/db/writes/save-article'
import { InvalidRecord, write } from '@/db/writes/write'
import { emptyDatabase, TESTER } from '@/tests/factories/database'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'

function refusal(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
}

/** Every row of every table. */
function everything(db: Database): unknown[] {
  const names = db.$client.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]
  return names.map((name) => [name, db.$client.prepare(`select * from "${name}"`).all()])
}

describe('a write', () => {
  it('stores all of its records or none', () => {
    const db = emptyDatabase()
    const before = everything(db)
    const fault = new Error('on the way')
    const work = () =>
      write(db, TESTER, (writer) => {
        const article = anArticle()
        createArticle(writer, article)
        createActivity(writer, anActivity([article], { figures: [aFigure(article, '40余名')] }))
        throw fault
      })
    expect(refusal(work)).toBe(fault)
    expect(everything(db)).toEqual(before)
  })

  it('takes nothing where its last record is refused', () => {
    const db = emptyDatabase()
    const article = anArticle()
    const bad = anActivity([article], { dateStart: '2024-02-30', datePrecision: 'day' })
    expect(refusal(() => store(db, [article], [anActivity([article]), bad]))).toBeInstanceOf(InvalidRecord)
    expect(recordIds(db).activities.size).toBe(0)
    expect(recordIds(db).articles.size).toBe(0)
  })

  it('raises the revision of the database', () => {
    const db = emptyDatabase()
    const before = databaseRevision(db)
    store(db, [anArticle()])
    expect(databaseRevision(db)).toBeGreaterThan(before)
  })

  it('refuses a second record of the same id', () => {
    const db = emptyDatabase()
    const article = anArticle()
    store(db, [article])
    expect(() => store(db, [article])).toThrow(/UNIQUE/)
  })
})

describe('an activity', () => {
  const article = anArticle({ body: '86家单位的2500余名职工参加。' })
  const figure = aFigure(article, '86家', { measure: 'units', value: 86 })

  it.each([
    ['name', { name: ' ' }],
    ['type', { type: 'party' }],
    ['area', { area: '110103' }],
    ['datePrecision', { dateStart: '2024', datePrecision: 'reported' }],
    ['dateStart', { dateStart: '2024', datePrecision: 'month' }],
    ['dateEnd', { dateStart: '2024-05-06', dateEnd: '2024-05-05', datePrecision: 'day' }],
    ['articleIds.0', { articleIds: ['nowhere'] }],
    ['figures.0.value', { figures: [{ ...figure, value: -1 }] }],
    ['figures.0.bound', { figures: [{ ...figure, bound: 'many' }] }],
    ['figures.0.evidence', { figures: [{ ...figure, evidence: [] }] }],
    ['figures.0.printed', { figures: [{ ...figure, printed: '87家' }] }],
    ['figures.0.reason', { figures: [{ ...figure, basis: 'entered', evidence: [] }] }],
    [
      'figures.0.evidence',
      { figures: [{ ...figure, basis: 'enumerated', evidence: [{ articleId: article.id, start: 10, end: 99 }] }] },
    ],
    ['extra', { extra: 1 }],
  ])('is refused for its %s', (field, overrides) => {
    const db = emptyDatabase()
    const activity = { ...anActivity([article]), ...overrides } as never
    expect(refusal(() => store(db, [article], [activity]))).toMatchObject({ name: 'InvalidRecord', field })
    expect(recordIds(db).activities.size).toBe(0)
  })

  it('keeps each figure with the words it comes from', () => {
    const db = emptyDatabase()
    store(db, [article], [anActivity([article], { figures: [figure, aFigure(article, '2500余名')] })])
    const quoted = db.$client
      .prepare(
        'select f.printed, substr(r.body, e.start + 1, e.end - e.start) as text from evidence e join figures f on f.id = e.figure_id join articles r on r.id = e.article_id',
      )
      .all()
    expect(quoted).toEqual([
      { printed: '86家', text: '86家' },
      { printed: '2500余名', text: '2500余名' },
    ])
  })
})
