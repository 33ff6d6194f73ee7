import { describe, expect, it } from 'vitest'
import { history } from '@/db/queries/history'
import { emptyDatabase, NOW } from '@/tests/factories/database'
import { anActivity, anArticle, store } from '@/tests/factories/records'

describe('the audit trail', () => {
  it('says who stored what and when', () => {
    const db = emptyDatabase()
    const article = anArticle()
    const activity = anActivity([article])
    store(db, [article], [activity])
    expect(history(db, 'activity', activity.id)).toMatchObject([
      { actor: 'test', at: NOW.toISOString(), action: 'create', before: null, after: { id: activity.id } },
    ])
    expect(history(db, 'article', article.id)).toHaveLength(1)
  })

  it.each(["update revisions set actor = 'someone else'", 'delete from revisions', 'update revisions set id = id'])(
    'refuses to %s',
    (statement) => {
      const db = emptyDatabase()
      const before = db.$client.prepare('select * from revisions').all()
      expect(() => db.$client.exec(statement)).toThrow(/append-only/)
      expect(db.$client.prepare('select * from revisions').all()).toEqual(before)
    },
  )
})
