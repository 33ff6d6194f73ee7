import { describe, expect, it } from 'vitest'
import { articleListAnswer } from '@/app/answers/articles'
import { answerContext } from '@/app/answers/context'
import { bulletinDocument } from '@/app/answers/reports/bulletin'
import { statisticsAnswer } from '@/app/answers/statistics'
import type { Database } from '@/db/client'
import { saveBulletinSettings } from '@/db/writes/save-bulletin-settings'
import { saveOrganisation } from '@/db/writes/save-organisation'
import { write } from '@/db/writes/write'
import { OPERATOR } from '@/domain/people/viewer'
import type { Block, ReportDocument } from '@/domain/reports/document/report-document'
import { manifestSchema } from '@/domain/reports/manifest'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'
import { AREA_CODES, type Level, LOCALES } from '@/domain/vocabulary'
import { emptyDatabase, NOW, seededDatabase, TESTER } from '@/tests/factories/database'
import { anActivity, anArticle, store } from '@/tests/factories/records'

const ASKING = { at: NOW, origin: 'http://127.0.0.1:3000' }

function documentOf(db: Database, query: string, locale: 'zh-CN' | 'en' = 'zh-CN'): ReportDocument {
  return bulletinDocument(answerContext(locale, OPERATOR, db), parseFilter(new URLSearchParams(query)), ASKING)
}

/** What a bulletin states, by key. */
function stated(document: ReportDocument): Map<string, number | null> {
  return new Map(document.manifest.stated.map(({ key, value }) => [key, value]))
}

/** Everything that a bulletin says in words. */
function textOf({ blocks }: ReportDocument): string {
  const textOfBlock = (block: Block): string[] => {
    if (block.kind === 'paragraph')
      return [block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')]
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'notes') return block.entries.map(({ text }) => text)
    return block.kind === 'table' ? [block.caption, block.note ?? ''] : []
  }
  return blocks.flatMap(textOfBlock).join('\n')
}

const tables = (document: ReportDocument) => document.blocks.filter((block) => block.kind === 'table')

function organisation(db: Database, name: string, level: Level): void {
  write(db, TESTER, (writer) => saveOrganisation(writer, { name, level, area: null, aliases: [] }))
}

const QUARTER = 'from=2024-01&to=2024-03'
const inMarch = { date: '2024-03-05', year: 2024 }
const east = '110101'
const west = '110102'

/** What is stored, what is asked, and what the bulletin then states. */
const CASES: [
  name: string,
  fill: (db: Database) => void,
  query: string,
  expected: Record<string, number | undefined>,
][] = [
  [
    'counts an article with two activities of one area once',
    (db) => {
      const article = anArticle(inMarch)
      store(db, [article], [anActivity([article]), anActivity([article])])
    },
    QUARTER,
    { 'total/reports': 1, 'area/110101/reports': 1, 'area/110101/points': 3, 'group/district/reports': 1 },
  ],
  [
    'counts an article with activities of two areas once in each, and once in all',
    (db) => {
      const article = anArticle(inMarch)
      store(db, [article], [anActivity([article]), anActivity([article], { area: west })])
    },
    QUARTER,
    { 'total/reports': 1, 'area/110101/reports': 1, 'area/110102/reports': 1, 'group/district/reports': 2 },
  ],
  [
    'counts one activity in two media twice',
    (db) => {
      const articles = [anArticle(inMarch), anArticle({ ...inMarch, publication: '工人日报' })]
      store(db, articles, [anActivity(articles)])
    },
    QUARTER,
    {
      'area/110101/reports': 2,
      'area/110101/points': 8,
      'area/110101/medium/工人日报': 1,
      'area/110101/medium/劳动午报': 1,
      'area/110101/tier/national': 1,
      'medium/工人日报/reports': 1,
      'total/media': 2,
    },
  ],
  [
    'goes by the date of the article, not of the activity',
    (db) => {
      const [march, april] = [anArticle(inMarch), anArticle({ date: '2024-04-01', year: 2024 })]
      const late = { dateStart: '2024-04-09', dateEnd: null, datePrecision: 'day' as const }
      const early = { dateStart: '2024-02-09', dateEnd: null, datePrecision: 'day' as const }
      store(db, [march, april], [anActivity([march], late), anActivity([april], { area: west, ...early })])
    },
    QUARTER,
    { 'total/reports': 1, 'area/110101/reports': 1, 'area/110102/reports': 0 },
  ],
  [
    'leaves out what is pending',
    (db) => {
      const article = anArticle(inMarch)
      store(db, [article], [anActivity([article], { review: 'pending' })])
    },
    QUARTER,
    { 'total/reports': 0, 'area/110101/reports': undefined },
  ],
  [
    'counts what is pending where that is asked for',
    (db) => {
      const article = anArticle(inMarch)
      store(db, [article], [anActivity([article], { review: 'pending' })])
    },
    `${QUARTER}&review=all`,
    { 'total/reports': 1, 'area/110101/reports': 1 },
  ],
  [
    'leaves an article known only by its year out of a quarter, and says so',
    (db) => {
      const [year, dated] = [anArticle({ date: null, year: 2024 }), anArticle(inMarch)]
      store(db, [year, dated], [anActivity([year]), anActivity([dated])])
    },
    QUARTER,
    { 'total/reports': 1, 'total/yearOnly': 1, 'area/110101/reports': 1 },
  ],
  [
    'counts an article known only by its year in the bulletin of that year',
    (db) => {
      const [year, other] = [anArticle({ date: null, year: 2024 }), anArticle({ date: null, year: 2023 })]
      store(db, [year, other], [anActivity([year]), anActivity([other])])
    },
    'from=2024&to=2024',
    { 'total/reports': 1, 'total/byYear': 1, 'total/yearOnly': undefined, 'before/total/reports': 1 },
  ],
  [
    'says what has neither date nor year, or no medium',
    (db) => {
      const [undated, unknown] = [anArticle({ date: null, year: null }), anArticle({ ...inMarch, publication: null })]
      store(db, [undated, unknown], [anActivity([undated], { year: null }), anActivity([unknown])])
    },
    QUARTER,
    { 'total/reports': 0, 'total/undated': 1, 'total/noMedium': 1 },
  ],
  [
    'marks what is ascribed to a medium by inference',
    (db) => {
      const [sure, inferred] = [anArticle(inMarch), anArticle({ ...inMarch, publicationInferred: true })]
      store(db, [sure, inferred], [anActivity([sure]), anActivity([inferred])])
    },
    QUARTER,
    { 'medium/劳动午报/reports': 2, 'medium/劳动午报/inferred': 1 },
  ],
  [
    'counts a medium without a tier, for no points',
    (db) => {
      const article = anArticle({ ...inMarch, publication: '某某新闻网' })
      store(db, [article], [anActivity([article])])
    },
    QUARTER,
    { 'area/110101/reports': 1, 'area/110101/points': 0, 'area/110101/tier/ungraded': 1, 'area/110101/rank': 1 },
  ],
  [
    'lets equal points share a rank, and goes on as many lower',
    (db) => {
      const counts = { '110101': 3, '110102': 2, '110105': 2, '110106': 1 }
      for (const [area, count] of Object.entries(counts)) {
        const articles = Array.from({ length: count }, () => anArticle(inMarch))
        store(db, articles, [anActivity(articles, { area: area as typeof east })])
      }
    },
    QUARTER,
    {
      'area/110101/rank': 1,
      'area/110102/rank': 2,
      'area/110105/rank': 2,
      'area/110106/rank': 4,
      'area/110107/rank': undefined,
      'group/district/silent': 13,
    },
  ],
  [
    'compares with the same length before, over a year’s end',
    (db) => {
      const [now, before] = [anArticle(inMarch), anArticle({ date: '2023-10-01', year: 2023, publication: '工人日报' })]
      store(db, [now, before], [anActivity([now]), anActivity([before]), anActivity([before], { area: west })])
    },
    QUARTER,
    {
      'area/110101/points': 3,
      'before/area/110101/points': 5,
      'before/area/110101/rank': 1,
      'before/area/110102/rank': 1,
      'change/area/110101/points': -2,
      'change/area/110102/points': -5,
    },
  ],
  [
    'counts for organisers by their level, and not for co-organisers',
    (db) => {
      organisation(db, '北京市教育工会', 'industry')
      organisation(db, '首钢集团工会', 'enterprise')
      organisation(db, '清华大学工会', 'institution')
      organisation(db, '北京市交通运输工会', 'industry')
      const article = anArticle(inMarch)
      const activity = {
        area: 'citywide' as const,
        level: 'industry' as const,
        organisers: ['北京市教育工会', '首钢集团工会'],
        coOrganisers: ['清华大学工会', '北京市交通运输工会'],
      }
      store(db, [article], [anActivity([article], activity)])
    },
    QUARTER,
    {
      'total/reports': 1,
      'total/elsewhere': 1,
      'organisation/北京市教育工会/points': 3,
      'organisation/首钢集团工会/reports': 1,
      'organisation/清华大学工会/reports': undefined,
      'organisation/北京市交通运输工会/reports': undefined,
      'group/industry/units': 1,
      'group/industry/silent': 0,
    },
  ],
  [
    'takes a union without a level for what the activities are that it leads, and no one else',
    (db) => {
      const article = anArticle(inMarch)
      const led = { area: 'citywide' as const, level: 'enterprise' as const, organisers: ['甲公司工会', '乙公司工会'] }
      const other = { area: 'citywide' as const, level: 'enterprise' as const, organisers: ['丙公司'] }
      store(db, [article], [anActivity([article], led), anActivity([article], other)])
    },
    QUARTER,
    { 'group/enterprise/units': 1, 'organisation/甲公司工会/reports': 1, 'organisation/乙公司工会/reports': undefined },
  ],
  [
    'knows unions by what they organised at any time',
    (db) => {
      organisation(db, '北京市教育工会', 'industry')
      organisation(db, '北京市建筑工会', 'industry')
      const article = anArticle({ date: '2019-05-06', year: 2019 })
      store(db, [article], [anActivity([article], { area: 'citywide', organisers: ['北京市教育工会'] })])
    },
    QUARTER,
    { 'group/industry/units': 1, 'group/industry/silent': 1 },
  ],
  [
    'counts only the areas and media that the filter asks for',
    (db) => {
      const [own, other] = [anArticle(inMarch), anArticle({ ...inMarch, publication: '工人日报' })]
      store(db, [own, other], [anActivity([own, other]), anActivity([own], { area: west })])
    },
    `${QUARTER}&area=110101&publication=劳动午报`,
    { 'total/reports': 1, 'area/110101/reports': 1, 'area/110102/reports': undefined, 'group/district/units': 1 },
  ],
  [
    'goes by the place where that is asked for',
    (db) => {
      const article = anArticle(inMarch)
      store(db, [article], [anActivity([article], { placeArea: west })])
    },
    `${QUARTER}&attribution=place`,
    { 'area/110101/reports': 0, 'area/110102/reports': 1 },
  ],
]

describe('a bulletin', () => {
  it.each(CASES)('%s', (_, fill, query, expected) => {
    const db = emptyDatabase()
    fill(db)
    const found = stated(documentOf(db, query))
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found.get(key)]))).toEqual(expected)
  })

  it.each([
    ['from=2024-03&to=2024-03', '关于2024年3月工会信息采用情况的通报'],
    ['from=2024-03-01&to=2024-03-31', '关于2024年3月工会信息采用情况的通报'],
    ['from=2024-01&to=2024-03', '关于2024年第一季度工会信息采用情况的通报'],
    ['from=2024-10-01&to=2024-12', '关于2024年第四季度工会信息采用情况的通报'],
    ['from=2024&to=2024', '关于2024年度工会信息采用情况的通报'],
    ['from=2024-01&to=2024', '关于2024年度工会信息采用情况的通报'],
  ])('of %s is called %s', (query, title) => {
    expect(documentOf(emptyDatabase(), query).title).toBe(title)
  })

  it.each([
    '',
    'from=2024',
    'to=2024',
    'from=2024-01&to=2024-02',
    'from=2024-02&to=2024-04',
    'from=2023&to=2024',
    'from=2024-01-02&to=2024-01-31',
  ])('is refused for %s', (query) => {
    const asked = () => documentOf(emptyDatabase(), query)
    expect(asked).toThrow(BadRequest)
    expect(asked).toThrow(/from: wholePeriod/)
  })

  it('names all unions without a report', () => {
    const db = emptyDatabase()
    const article = anArticle(inMarch)
    store(db, [article], [anActivity([article])])
    const text = textOf(documentOf(db, QUARTER))
    expect(text).toContain('第1名为东城区总工会（3分）')
    expect(text).toMatch(/零报送单位16个：西城区总工会、.*北京经济技术开发区总工会。/)
    expect(text).not.toMatch(/零报送单位16个：[^。]*东城区/)
  })

  it('says what was left out, and which media have no tier', () => {
    const db = emptyDatabase()
    const [year, ungraded] = [anArticle({ date: null, year: 2024 }), anArticle({ ...inMarch, publication: '某某网' })]
    store(db, [year, ungraded], [anActivity([year]), anActivity([ungraded])])
    const text = textOf(documentOf(db, QUARTER))
    expect(text).toContain('只知年份（2024年）的1篇未计入')
    expect(text).toContain('未分级媒体（0分）：某某网（1篇）。')
    expect(text).toContain('系统默认值')
  })

  it('counts by the tiers and points that are set, for both periods', () => {
    const db = emptyDatabase()
    const [now, before] = [anArticle(inMarch), anArticle({ date: '2023-12-31', year: 2023 })]
    store(db, [now, before], [anActivity([now]), anActivity([before])])
    const points = { ...DEFAULT_BULLETIN_SETTINGS.points, district: 2 }
    saveBulletinSettings(db, TESTER, 0, { points, media: [{ name: '劳动午报', tier: 'district' }] })
    const document = documentOf(db, QUARTER)
    const found = stated(document)
    expect(found.get('area/110101/points')).toBe(2)
    expect(found.get('before/area/110101/points')).toBe(2)
    expect(textOf(document)).not.toContain('系统默认值')
  })

  it('divides many media among tables, none of which is wider than a page', () => {
    const db = emptyDatabase()
    const articles = Array.from({ length: 30 }, (_, i) => anArticle({ ...inMarch, publication: `第${i}号媒体` }))
    store(db, articles, [anActivity(articles)])
    const media = tables(documentOf(db, QUARTER)).filter(({ isWide }) => isWide)
    expect(media.map(({ columns }) => columns.length)).toEqual([11, 11, 12])
    const titles = media.flatMap(({ columns }) =>
      columns.map(({ title }) => title).filter((title) => /号媒体/.test(title)),
    )
    expect(new Set(titles).size).toBe(30)
  })

  it('keeps names apart that begin alike and are longer than a key', () => {
    const db = emptyDatabase()
    const long = '中'.repeat(190)
    const articles = [1, 2].map((i) => anArticle({ ...inMarch, publication: `${long}${i}` }))
    const led = (i: number, of: typeof articles) =>
      anActivity(of, { area: 'citywide', level: 'enterprise', organisers: [`${long}工会${i}`] })
    store(db, articles, [led(1, articles), led(2, articles.slice(0, 1))])
    const keys = documentOf(db, QUARTER).manifest.stated.map(({ key }) => key)
    expect(keys.filter((key) => /^organisation\/.*\/points$/.test(key))).toHaveLength(2)
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(300)
  })

  /** A word that is missing is told to the console, which fails the test. */
  it.each(LOCALES)('has words for all it says in %s', (locale) => {
    const db = seededDatabase()
    for (const query of [
      'from=2024&to=2024',
      'from=2024-01&to=2024-03',
      'from=1999&to=1999',
      'from=2024-07&to=2024-07',
    ]) {
      const document = documentOf(db, query, locale)
      expect(manifestSchema.parse(document.manifest)).toEqual(document.manifest)
    }
  })
})

describe('a bulletin adds up', () => {
  const db = seededDatabase()
  const context = answerContext('zh-CN', OPERATOR, db)

  /** All articles of the filter's activities, as the list of articles has them. */
  function articlesOf(filter: Filter) {
    const items = []
    let cursor: string | null = null
    do {
      const page = articleListAnswer(context, filter, { sort: '-date', limit: 200, cursor }, null)
      items.push(...page.items)
      cursor = page.nextCursor
    } while (cursor !== null)
    return items
  }

  it.each(['2019', '2022', '2023', '2024', '2025'])('with the list of articles in %s', (year) => {
    const found = stated(documentOf(db, `from=${year}&to=${year}`))
    const own = (filter: Filter) =>
      articlesOf(filter).filter(({ date, year: known, publication }) => {
        return publication !== null && (date?.slice(0, 4) ?? String(known)) === year
      })
    const all = own(WHOLE)
    expect(found.get('total/reports')).toBe(all.length)
    for (const medium of new Set(all.map(({ publication }) => publication))) {
      const count = all.filter(({ publication }) => publication === medium).length
      expect([medium, found.get(`medium/${medium}/reports`)]).toEqual([medium, count])
    }
    for (const area of AREA_CODES.filter((code) => code !== 'citywide' && code !== 'outside')) {
      expect([area, found.get(`area/${area}/reports`)]).toEqual([area, own({ ...WHOLE, area: [area] }).length])
    }
  })

  it('with the statistics, where activities and articles lie in the same time and medium', () => {
    const own = emptyDatabase()
    for (const [i, area] of (['110101', '110101', '110102', 'etown', 'citywide'] as const).entries()) {
      for (const publication of ['劳动午报', '工人日报'].slice(0, 1 + (i % 2))) {
        const article = anArticle({ ...inMarch, publication })
        store(own, [article], [anActivity([article], { area })])
      }
    }
    const filter = parseFilter(new URLSearchParams(QUARTER))
    const found = stated(documentOf(own, QUARTER))
    const { rows, total } = statisticsAnswer(answerContext('zh-CN', OPERATOR, own), filter, ['area', 'publication'])
    expect(found.get('total/reports')).toBe(total.articles)
    const districts = rows.filter(({ key }) => key[0] !== 'citywide')
    expect(districts.filter(({ articles }) => articles > 0)).toHaveLength(5)
    for (const { key, articles } of districts) {
      if (articles > 0) expect(found.get(`area/${key[0]}/medium/${key[1]}`)).toBe(articles)
    }
  })

  it.each(['from=2024&to=2024', 'from=2023-07&to=2023-09', 'from=2024-02&to=2024-02'])(
    'in its own tables for %s',
    (query) => {
      const document = documentOf(db, query)
      for (const table of tables(document)) {
        const [sum, ...rows] = [...table.rows].reverse()
        for (const [i, cell] of (sum ?? []).entries()) {
          if (typeof cell !== 'number') continue
          const added = rows.reduce((total, row) => total + Number(row[i]), 0)
          expect([table.caption, table.columns[i]?.title, added]).toEqual([
            table.caption,
            table.columns[i]?.title,
            cell,
          ])
        }
      }
      const found = stated(document)
      const { points } = DEFAULT_BULLETIN_SETTINGS
      for (const [key, value] of found) {
        const unit = /^((?:area|organisation)\/[^/]+)\/points$/.exec(key)?.[1]
        if (unit === undefined) continue
        const ofTier = (tier: keyof typeof points) => (found.get(`${unit}/tier/${tier}`) ?? 0) * points[tier]
        expect([key, value]).toEqual([key, ofTier('national') + ofTier('municipal') + ofTier('district')])
      }
    },
  )
})
