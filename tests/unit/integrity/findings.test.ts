import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { findingsIn } from '@/db/integrity/examine'
import { emptyDatabase, seededDatabase } from '@/tests/factories/database'
import { aFile, importInto } from '@/tests/factories/imports'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'

/** One article with one activity of one counted figure and one that stands within it. */
function oneRecord(): Database {
  const db = emptyDatabase()
  const article = anArticle({ id: 'a', body: '全程吸引500名职工参加，本场有86名职工到场。' })
  const figures = [
    aFigure(article, '500名', { measure: 'participants', value: 500, scope: 'campaign' }),
    aFigure(article, '86名', { measure: 'participants', value: 86 }),
  ]
  store(db, [article], [anActivity([article], { id: 'b', figures })])
  return db
}

const found = (db: Database) => [...findingsIn(db)].map(({ kind, entity, id }) => `${kind} ${entity} ${id}`)

describe('a sound database', () => {
  it('has no findings where everything bundled is stored', () => {
    expect([...findingsIn(seededDatabase())]).toEqual([])
  })

  it('has none where there is one record, or nothing', () => {
    expect(found(oneRecord())).toEqual([])
    expect(found(emptyDatabase())).toEqual([])
  })

  it('has none after a page was imported', async () => {
    const db = seededDatabase()
    await importInto(db, [
      aFile('【红桥社区办起修表摊】\n本报讯（记者 林小满）近日，丰台区总工会举办便民修表活动，120余名职工参加。'),
    ])
    expect([...findingsIn(db)]).toEqual([])
  })
})

const CELLS_OF_B = [
  'cell file 110101 training 2024-05',
  'cell file place unknown training 2024-05',
  'cell file level:district 110101 training 2024-05',
  'cell file status:held 110101 training 2024-05',
  'cell file source:imported 110101 training 2024-05',
  'cell file series:none 110101 training 2024-05',
  'cell file publication:劳动午报 110101 * 2024-05',
]

describe.each<[what: string, statements: string, findings: string[]]>([
  [
    'a printed phrase',
    "update figures set printed = '501名' where id = 'b.1'",
    ['evidence activity b.1', 'history activity b'],
  ],
  [
    'the place of evidence',
    "update evidence set start = start + 1 where figure_id = 'b.2'",
    ['evidence activity b.2', 'history activity b'],
  ],
  [
    'evidence that is gone',
    "delete from evidence where figure_id = 'b.2'",
    ['evidence activity b.2', 'history activity b'],
  ],
  ['a value', "update figures set value = 5000 where id = 'b.1'", ['history activity b', 'tally activity b']],
  [
    'what counts',
    "update figures set standing = 'counted' where id = 'b.2'",
    ['standing activity b.2', 'tally activity b'],
  ],
  [
    'what does not count',
    "update figures set standing = 'smaller' where id = 'b.1'",
    ['standing activity b.1', 'tally activity b'],
  ],
  ['a period', "update activities set period = '1999'", ['period activity b', 'tally activity b']],
  [
    'a cell',
    "update tally_cells set activities = 2 where facet = '' and area = '*' and type = '*' and month = '*'",
    ['cell file * * *'],
  ],
  [
    'a cell that is gone',
    "delete from tally_cell_amounts where facet = 'place' and type <> '*' and month <> '*' and area <> '*'",
    ['cell file place unknown training 2024-05'],
  ],
  [
    'a tally',
    "update tallied_amounts set value = 501 where total = 'participants'",
    ['tally activity b', ...CELLS_OF_B],
  ],
  ['the row of a tally', "update tallied_activities set organiser = '某工会'", ['tally activity b']],
  ['a tally that is gone', 'delete from tallied_activities', ['tally activity b', ...CELLS_OF_B]],
  [
    'a date',
    "update activities set date_start = '2024-13-01', date_precision = 'day'",
    ['shape activity b', 'period activity b', 'history activity b'],
  ],
  ['a name', "update activities set name = '另一项活动'", ['history activity b']],
  ['a headline', "update articles set headline = '另一个标题'", ['history article a', 'keys article a']],
  ['a body', "update articles set body = replace(body, '职工', '员工')", ['history article a', 'keys article a']],
  ['a search index that lost an activity', 'delete from activity_search', ['search activity b']],
  ['a search index that lost an article', 'delete from article_search', ['search article a']],
  ['a redirect that leads nowhere', "insert into activity_redirects values ('old', 'gone')", ['redirect activity old']],
  [
    'an activity that is gone',
    "pragma foreign_keys = off; delete from activities where id = 'b'",
    [
      'reference file activity_articles 1',
      'reference file activity_organisers 1',
      'reference file figures 1',
      'reference file figures 2',
      'reference file tallied_activities 1',
      'search activity 1',
    ],
  ],
])('%s changed behind the product', (_what, statements, findings) => {
  it('is found, and nothing else', () => {
    const db = oneRecord()
    db.$client.exec(statements)
    expect(found(db).sort()).toEqual([...findings].sort())
  })
})
