import { describe, expect, it } from 'vitest'
import { WHOLE } from '@/domain/statistics/filter'
import { emptyDatabase } from '@/tests/factories/database'
import { listFiles } from '@/tests/factories/list-files'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'

const AWKWARD = [
  '=HYPERLINK("http://x","点我")',
  '+86',
  '-5',
  '@SUM(A1)',
  '＝1＋1',
  "'=1",
  '“五月的鲜花”“歌咏”',
  'a,"b",c',
  '第一行\n第二行',
  '👩‍🏭职工👷🏽',
  '\u202eabc\u202c',
  '_x0041_',
  '<b>&amp;</b>',
  '工'.repeat(90),
]

describe('names that a spreadsheet could take for something else', () => {
  it('stay text in the files of every list, and numbers stay numbers', async () => {
    const db = emptyDatabase()
    const articles = AWKWARD.map((name) => anArticle({ headline: name, publication: name, byline: [name] }))
    const activities = articles.map((article, i) =>
      anActivity([article], {
        name: AWKWARD[i] ?? '',
        organisers: [`${AWKWARD[i]}总工会`],
        figures: [aFigure(article, '40余名', { bound: 'atLeast', who: AWKWARD[i] ?? null })],
      }),
    )
    store(db, articles, activities)
    const lists = [
      { subject: { what: 'activities', sort: '-period', row: null }, column: '活动名称', number: '参加人数（人）' },
      { subject: { what: 'articles', sort: '-date', row: null }, column: '标题', number: '数据个数' },
      { subject: { what: 'ledger', measure: 'participants', row: null }, column: '对象', number: '数值' },
    ] as const
    for (const { subject, column, number } of lists) {
      const { csv, xlsx } = await listFiles(db, subject, WHOLE)
      const [name, value] = [xlsx.columns.indexOf(column), xlsx.columns.indexOf(number)]
      expect(xlsx.rows.map((row) => row[name]?.value).sort()).toEqual([...AWKWARD].sort())
      expect(xlsx.rows.every((row) => typeof row[value]?.value === 'number')).toBe(true)
      const written = csv.rows.map((row) => row[column] ?? '')
      expect(written.map(withoutMark).sort()).toEqual(AWKWARD.map(withoutMark).sort())
      expect(written.some((text) => /^\s*[=+\-@＝]/.test(text))).toBe(false)
    }
  })
})

/** Without the apostrophe that CSV sets before what would be a formula. */
const withoutMark = (text: string) => text.replace(/^'/, '')
