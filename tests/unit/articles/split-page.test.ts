import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PageArticle } from '@/domain/articles/page-article'
import { splitPage } from '@/domain/articles/split-page'

const NOTHING = { publication: null, date: null, page: null, url: null }

function articlesOf(name: string): PageArticle[] {
  return splitPage(readFileSync(`tests/fixtures/pages/${name}`, 'utf8'), NOTHING).articles
}

function heads(articles: PageArticle[]): (string | null)[][] {
  return articles.map(({ column, kicker, headline, byline }) => [column, kicker, headline, byline.join('，') || null])
}

describe('a page with the marks of Markdown', () => {
  const articles = articlesOf('week-page.md')

  it('is split at its headlines; kicker and column go to their article, the column to the next one that takes it up', () => {
    expect(heads(articles)).toEqual([
      [null, null, '海淀区总工会举办职工“金秋诗会”', '记者 卢小川'],
      [
        '冬送温暖 情系职工',
        '石景山区总工会走访慰问困难职工',
        '把“娘家人”的关心送到家门口',
        '记者 丁一凡，通讯员 何文静，通讯员 马骁',
      ],
      ['冬送温暖 情系职工', null, '延庆区总工会为山区护林员送暖手宝', '记者 石磊'],
    ])
  })

  it('loses its slogan to the furniture', () => {
    const page = readFileSync('tests/fixtures/pages/week-page.md', 'utf8')
    const { furniture } = splitPage(page, NOTHING)
    expect(furniture.map(({ start, end }) => page.slice(start, end))).toEqual(['凝心聚力跟党走 团结奋斗建新功'])
  })

  it('has its broken sentences, numbers and words joined', () => {
    expect(articles[0]?.body).toContain('1300余名职工参加海选')
    expect(articles[0]?.body).toContain('现场观众约400人。')
    expect(articles[0]?.body).toContain('红了眼眶。活动由')
    expect(articles[1]?.body).toContain('把 WARMTH 计划办实')
    expect(articles[1]?.body).toContain('新 cotton quilt，')
    expect(articles[2]?.body).toContain('共计260套。')
  })

  it('keeps the place of each article in the text as it came', () => {
    const page = readFileSync('tests/fixtures/pages/week-page.md', 'utf8')
    const raw = articles[1]?.raw ?? { start: 0, end: 0 }
    expect(page.slice(raw.start, raw.end)).toMatch(/^冬送温暖 情系职工[\s\S]*计划办实办好。$/)
  })
})

describe('a page without any marks', () => {
  it('is split before 本报讯 and bylines; paper, day and page are read from its head', () => {
    const articles = articlesOf('pasted-plain.txt')
    expect(heads(articles)).toEqual([
      [null, null, '丰台区总工会举办电工技能大赛', '记者 谷雨'],
      [null, null, '昌平区总工会联合北方工大为新就业形态劳动者开设夜校', '记者 谢安然，通讯员 郑立夏'],
      [null, '一条经验换来三项专利', '密云区这家企业工会真有办法', '通讯员 宫小满'],
    ])
    for (const { publication, date, page } of articles) {
      expect([publication, date, page]).toEqual(['劳动晨报', '2023-11-17', '4'])
    }
  })

  it('as typed in Word: centred heads, names set apart, subheads kept in the body', () => {
    const articles = articlesOf('word-like.txt')
    expect(heads(articles)).toEqual([
      ['工会工作动态', null, '房山区总工会召开工会干部业务培训会', '记者 秦川'],
      ['工会工作动态', null, '通州区总工会为货车司机建起“暖心驿站”', '记者 秦川，通讯员 欧阳若兰'],
    ])
    expect(articles[0]?.body.split('\n')).toHaveLength(5)
    expect(articles[0]?.body.split('\n')[1]).toBe('一、讲政策，明方向')
  })

  it('with short reports that end with their reporters', () => {
    expect(heads(articlesOf('short-news.txt'))).toEqual([
      ['【基层简讯】', null, '东风街道总工会开展消防演练', '记者 夏晓雨'],
      ['【基层简讯】', null, '清河医院工会举办护士节拔河赛', '通讯员 温馨，记者 夏晓雨'],
      ['【基层简讯】', null, '西红门镇总工会为环卫工人义诊', '龙海波'],
    ])
  })

  it('with one standing title over several short reports', () => {
    const report = (place: string) =>
      `## ${place}职工乐享运动会\n\n本报讯（记者 高远）11月2日，${place}总工会举办职工运动会，280名职工参加。\n`
    const page = `### 基层短波\n\n${['大兴区', '平谷区', '延庆区'].map(report).join('\n')}`
    expect(splitPage(page, NOTHING).articles.map(({ column }) => column)).toEqual(['基层短波', '基层短波', '基层短波'])
  })

  it('with nothing but headlines between the articles', () => {
    const articles = articlesOf('without-bylines.txt')
    expect(articles.map(({ headline }) => headline)).toEqual([
      '首都机场工会举办地勤技能竞赛',
      '顺鑫公司工会开展秋季健步走活动',
      '京西矿业集团工会走访慰问退休劳模',
    ])
    expect(articles[1]?.body.split('\n')).toHaveLength(2)
  })

  it('broken at the width of a newspaper column, its headlines too', () => {
    const articles = articlesOf('narrow-columns.txt')
    expect(articles.map(({ headline }) => headline)).toEqual([
      '平谷区总工会举办桃农劳动竞赛',
      '大兴区总工会建成百家“职工书屋”',
    ])
    expect(articles[0]?.body).toContain('12个村的180余名桃农参加比赛。竞赛设剪枝、疏果、包装3个项目，最后评出')
    expect(articles[1]?.body).toMatch(/覆盖职工约5万人。$/)
  })

  it('with photographs and their makers', () => {
    expect(heads(articlesOf('photo-news.txt'))).toEqual([
      [null, null, '绝活比拼 技能争锋', '记者 石头'],
      [null, null, '“小蜜蜂”服务队上门维修忙', '记者 童心，通讯员 项飞'],
    ])
  })

  it('without a headline is one article', () => {
    const [article, more] = articlesOf('no-headline.txt')
    expect(more).toBeUndefined()
    expect(article).toMatchObject({ headline: null, kicker: null, column: null, byline: [] })
    expect(article?.body.split('\n')).toHaveLength(2)
  })
})

describe('text out of files and sites', () => {
  it('of a PDF: letters set apart, radicals, full width, invisible marks', () => {
    const [article] = articlesOf('pdf-text.txt')
    expect(article).toMatchObject({
      headline: '门头沟区总工会举办职工趣味运动会',
      byline: ['记者 岳山'],
      date: '2021-09-23',
      page: 'A2',
    })
    expect(article?.body).toBe(
      [
        '9月18日，门头沟区总工会举办职工趣味运动会，共36家单位的850余名职工参加。',
        '运动会设“旱地龙舟”“企鹅漫步”等8个项目，永定镇代表队获得第一名。比赛采用 electronic 计时，成绩当场公布。',
        '门头沟区总工会工作人员目前正在筹备下半年的健步走活动，预计参加人数将达1,200人。活动将组织3.5公里线路。',
      ].join('\n'),
    )
  })

  it('of a site: its lines of time, source, author and counters', () => {
    const [article, more] = articlesOf('web-page.txt')
    expect(more).toBeUndefined()
    expect(article).toMatchObject({
      headline: '怀柔区总工会开展“尊法守法·携手筑梦”普法宣传',
      publication: '怀柔区总工会',
      date: '2022-12-06',
      url: 'https://union.example.cn/news/2022/1206/183.html',
      byline: ['作者 沈月'],
    })
    expect(article?.body.split('\n')).toHaveLength(3)
  })

  it('with a head of keys and values, whose headings are subheads', () => {
    const [article, more] = articlesOf('front-matter.md')
    expect(more).toBeUndefined()
    expect(article).toMatchObject({
      headline: '北京建工三建公司工会为一线职工办实事',
      publication: '劳动晨报',
      date: '2024-03-18',
      page: '2',
      byline: ['记者 程诺'],
    })
    expect(article?.body.split('\n')).toEqual([
      expect.stringContaining('86万元'),
      '宿舍亮堂了',
      expect.stringContaining('2300余人'),
      '食堂热乎了',
      expect.stringContaining('近600份'),
    ])
  })

  it('with headlines in bold type, and bold words within a sentence', () => {
    const articles = articlesOf('bold-heads.md')
    expect(heads(articles)).toEqual([
      ['朝夕相伴暖人心', '朝夕社区工会办起爱心暑托班', '有了暑托班 双职工家庭不犯难', '记者 康宁'],
      [null, null, '广安街道总工会举办厨艺比拼', '记者 康宁'],
    ])
    expect(articles[0]?.body).toContain('由12名志愿者轮流照看')
  })
})

describe('what is given for all articles', () => {
  it('wins over what the page says', () => {
    const page = readFileSync('tests/fixtures/pages/pasted-plain.txt', 'utf8')
    const given = { publication: '周末报', date: '2020-01-02', page: '8', url: 'https://example.cn/' }
    for (const article of splitPage(page, given).articles) expect(article).toMatchObject(given)
  })
})

describe('a single text', () => {
  it.each([
    ['海淀区总工会举办篮球赛', null, '海淀区总工会举办篮球赛'],
    ['本报讯（记者 王芳）近日，活动举行。', null, '近日，活动举行。'],
    ['劳动晨报讯（记者 王芳）近日，活动举行。', null, '近日，活动举行。'],
    ['新华社北京7月5日电（记者 樊清）近日，活动举行。', null, '近日，活动举行。'],
    ['本报讯 记者 王芳 报道：近日，活动举行。', null, '近日，活动举行。'],
    ['海淀区总工会举办篮球赛\n（记者 王芳）近日，活动举行。', '海淀区总工会举办篮球赛', '近日，活动举行。'],
    ['海淀区总工会举办篮球赛\n\n近日，活动举行。', '海淀区总工会举办篮球赛', '近日，活动举行。'],
    ['# 标题\n\n共有2500\n余名职\n工参加\n。', '标题', '共有2500余名职工参加。'],
    ['# 标题\n\n共有\n2500\n余名职工参加。', '标题', '共有2500余名职工参加。'],
    [
      '# 标题\n\n关于 manage-\nment 的课，和 old\nfriends meet 活动。',
      '标题',
      '关于 management 的课，和 old friends meet 活动。',
    ],
    ['时间：7月5日\n地点：文化宫', null, '时间：7月5日\n地点：文化宫'],
  ])('%s', (text, headline, body) => {
    const { articles } = splitPage(text, NOTHING)
    expect(articles.map((article) => [article.headline, article.body])).toEqual([[headline, body]])
  })

  it('of nothing gives no article', () => {
    for (const text of ['', '\n\n', ' \u3000\u200b'])
      expect(splitPage(text, NOTHING)).toEqual({ articles: [], furniture: [] })
  })
})

describe('what stands between the halves of a sentence', () => {
  const head = '# 标题\n\n本报讯（记者 王芳）'

  it.each([
    ['a figure alone on its line', '共有职工\n1\n\n200名，到场1\n0\n00余人。', '共有职工1200名，到场1000余人。'],
    ['a page number', '来自36家单位的职\n\n7\n\n工代表参加活动。', '来自36家单位的职工代表参加活动。'],
    [
      'a running head',
      '来自36家单位的职\n\n劳动晨报 2024年7月5日 第3版\n\n工代表参加活动。',
      '来自36家单位的职工代表参加活动。',
    ],
    [
      'a caption',
      '来自36家单位的职\n\n图为活动现场。\n\n工代表参加活动。',
      '来自36家单位的职工代表参加活动。\n图为活动现场。',
    ],
  ])('%s', (_, text, body) => {
    expect(splitPage(head + text, NOTHING).articles.map((article) => article.body)).toEqual([body])
  })

  it('of a byline', () => {
    const page = '海淀区总工会举办篮球赛\n\n本报讯（记者 任远 通讯员 高\n晨晨 刘娟）近日，海淀区总工会举办篮球赛。'
    expect(splitPage(page, NOTHING).articles).toEqual([
      expect.objectContaining({
        byline: ['记者 任远', '通讯员 高晨晨', '通讯员 刘娟'],
        body: '近日，海淀区总工会举办篮球赛。',
      }),
    ])
  })
})

describe('sections of a page', () => {
  it('give their titles to the reports below them', () => {
    const page =
      '# 基层动态\n\n## 东城：文化惠民\n\n东城区演出12场。\n\n## 西城：法律援助\n\n西城区援助320人。\n\n# 经验交流\n\n## 海淀：数字工会\n\n海淀区上线平台。'
    expect(heads(splitPage(page, NOTHING).articles).map(([column, , headline]) => [column, headline])).toEqual([
      ['基层动态', '东城：文化惠民'],
      ['基层动态', '西城：法律援助'],
      ['经验交流', '海淀：数字工会'],
    ])
  })

  it('that are subheads of one report stay in it', () => {
    const page =
      '## 工会小屋暖了职工心\n### ——记海淀区总工会女职工服务\n□本报记者 余小平\n\n近日，记者走进小屋。\n\n### 小屋虽小 五脏俱全\n\n小屋有86家。'
    expect(heads(splitPage(page, NOTHING).articles)).toEqual([
      [null, '——记海淀区总工会女职工服务', '工会小屋暖了职工心', '记者 余小平'],
    ])
  })
})

describe('a row of numbered reports', () => {
  it('is split at each number', () => {
    const page = '1. 海淀区总工会举办篮球赛\n海淀区16支队伍参赛。\n2. 丰台区总工会举办书法展\n丰台区展出作品120件。'
    expect(splitPage(page, NOTHING).articles.map(({ headline }) => headline)).toEqual([
      '1. 海淀区总工会举办篮球赛',
      '2. 丰台区总工会举办书法展',
    ])
  })
})

describe('a long text', () => {
  // A rule whose time grows with the square of the length would not come to an end here.
  it.each([
    ['one character', '工'],
    ['open quotations', '“'],
    ['names without end', '记者 王芳 '],
    ['characters set apart', '工 '],
    ['headings', '## 工会举办活动\n'],
    ['reports', '标题举办活动甲\n本报讯（记者 王芳）近日，活动。\n'],
    ['heads of pages', '第3版\n本报讯近日，活动。\n'],
    ['broken sentences', '工会举办活动，\n\n'],
    ['marks', '**a'],
    ['line ends', '\n'],
  ])('of %s is split', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(splitPage(text, NOTHING).articles.length).toBeGreaterThanOrEqual(0)
  })

  it('of five megabytes of pages gives all their articles', () => {
    const page = readFileSync('tests/fixtures/pages/week-page.md', 'utf8')
    const times = Math.ceil(5_000_000 / page.length)
    expect(splitPage(page.repeat(times), NOTHING).articles).toHaveLength(3 * times)
  })
})
