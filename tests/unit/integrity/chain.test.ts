import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { chainFindings, chainHead, linkAt } from '@/db/integrity/chain'
import { FIRST_LINK, type LinkedRevision, linkOf } from '@/db/writes/link'
import { emptyDatabase, seededDatabase } from '@/tests/factories/database'
import { anActivity, anArticle, store } from '@/tests/factories/records'

/** Nineteen areas, then an article, an organisation and an activity. */
function written(): Database {
  const db = emptyDatabase()
  const article = anArticle()
  store(db, [article], [anActivity([article])])
  return db
}

/** What somebody can do to the file who has it, past the product and its triggers. */
function tamper(db: Database, statements: string): void {
  db.$client.exec('drop trigger revisions_are_never_changed; drop trigger revisions_are_never_deleted')
  db.$client.exec(statements)
}

const found = (db: Database) => [...chainFindings(db)].map(({ kind, id }) => `${kind} ${id}`)

it('is whole for everything that is bundled', () => {
  expect(found(seededDatabase())).toEqual([])
})

it('goes on from write to write', () => {
  const db = written()
  const head = chainHead(db)
  store(db, [anArticle()])
  expect(found(db)).toEqual([])
  expect(chainHead(db)?.id).toBe((head?.id ?? 0) + 1)
  expect(linkAt(db, head?.id ?? 0)).toBe(head?.link)
})

describe('tampering shows', () => {
  it.each([
    ['another actor', "update revisions set actor = 'x' where id = 20", ['chain 20']],
    ['another time', "update revisions set at = '2020-01-01T00:00:00.000Z' where id = 3", ['chain 3']],
    ['another state after', `update revisions set after = '{}' where id = 22`, ['chain 22']],
    ['a state before, where there was none', `update revisions set before = 'null' where id = 22`, ['chain 22']],
    [
      'two exchanged',
      'update revisions set id = case id when 5 then 6000 else id - 1 end where id in (5, 6)',
      ['chain 5', 'missing 6', 'missing 23–5999', 'chain 6000'],
    ],
    ['one removed', 'delete from revisions where id = 7', ['missing 7', 'chain 8']],
    ['the first removed', 'delete from revisions where id = 1', ['missing 1', 'chain 2']],
    ['the last ones removed', 'delete from revisions where id > 20', ['missing 21–22']],
    ['another link', "update revisions set link = replace(link, 'a', 'b') where id = 9", ['chain 9', 'chain 10']],
  ])('%s', (_what, statements, findings) => {
    const db = written()
    expect(chainHead(db)?.id).toBe(22)
    tamper(db, statements)
    expect(found(db).sort()).toEqual([...findings].sort())
  })

  it('also where the last ones were removed and others written in their place', () => {
    const db = written()
    tamper(db, 'delete from revisions where id = 22')
    store(db, [anArticle()])
    expect(found(db)).toEqual(['missing 22'])
  })

  it('against a link that was noted, where all links were made anew', () => {
    const db = written()
    const noted = chainHead(db)
    tamper(db, "update revisions set actor = 'x' where id = 20")
    relink(db)
    expect(found(db)).toEqual([])
    expect(linkAt(db, noted?.id ?? 0)).not.toBe(noted?.link)
  })
})

describe('a link', () => {
  const text = fc.string({ unit: 'binary' })
  const maybe = fc.option(text)
  const revisions = fc.record({
    id: fc.nat(),
    at: text,
    actor: text,
    action: text,
    entity: text,
    entityId: text,
    change: fc.nat(),
    reason: maybe,
    before: maybe,
    after: maybe,
    person: maybe,
  })

  it('is another one as soon as anything differs, and the same otherwise', () => {
    fc.assert(
      fc.property(revisions, revisions, (a, b) => {
        expect(linkOf('p', a) === linkOf('p', b)).toBe(JSON.stringify(ordered(a)) === JSON.stringify(ordered(b)))
        expect(linkOf('p', a)).toBe(linkOf('p', { ...a }))
        expect(linkOf('p', a)).not.toBe(linkOf('q', a))
      }),
    )
  })

  it.each([
    [
      { actor: 'ab', action: 'c' },
      { actor: 'a', action: 'bc' },
    ],
    [{ reason: null }, { reason: '' }],
    [
      { before: null, after: 'x' },
      { before: 'x', after: null },
    ],
    [{ reason: 'null' }, { reason: null }],
    [{ person: 'a' }, { person: null }],
    [
      { after: 'a', person: null },
      { after: null, person: 'a' },
    ],
  ])('tells %j from %j', (a, b) => {
    const whole: LinkedRevision = {
      id: 1,
      at: '',
      actor: '',
      action: '',
      entity: '',
      entityId: '',
      change: 1,
      reason: null,
      before: null,
      after: null,
      person: null,
    }
    expect(linkOf(FIRST_LINK, { ...whole, ...a })).not.toBe(linkOf(FIRST_LINK, { ...whole, ...b }))
  })
})

function ordered(revision: LinkedRevision) {
  return Object.entries(revision).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** All links made anew, as somebody could do who knows how they are made. */
function relink({ $client }: Database): void {
  const rows = $client
    .prepare<[], LinkedRevision>(
      'select id, at, actor, action, entity, entity_id as entityId, change, reason, before, after, person from revisions order by id',
    )
    .all()
  let link = FIRST_LINK
  for (const revision of rows) {
    link = linkOf(link, revision)
    $client.prepare('update revisions set link = ? where id = ?').run(link, revision.id)
  }
}
