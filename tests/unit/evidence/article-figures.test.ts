import { describe, expect, it } from 'vitest'
import { figuresInArticle, inTextOrder, paragraphsOf, sentencesOf } from '@/components/evidence/article-figures'
import { articleDetail } from '@/db/queries/article-detail'
import { articleNeighbours } from '@/db/queries/article-neighbours'
import { filterConditions } from '@/db/queries/filter-conditions'
import { countArticles, listArticles } from '@/db/queries/list-articles'
import type { ArticleDetail } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'
import { emptyDatabase, seededDatabase } from '@/tests/factories/database'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'

const db = seededDatabase()
const detail = (id: string) => articleDetail(db, id) as ArticleDetail

describe('the figures of an article', () => {
  it('stand in the order of the text, numbered', () => {
    const figures = figuresInArticle(detail('dongcheng-2024-wuyue-xianhua'))
    expect(figures.map(({ number, printed }) => `${number} ${printed}`)).toEqual([
      '1 86家',
      '2 71支',
      '3 2500余名',
      '4 1000余人',
    ])
  })

  it('leave out what another article of the same activity gives', () => {
    const empty = emptyDatabase()
    const [first, second] = [anArticle(), anArticle({ body: '又有60名干部参加。' })]
    store(
      empty,
      [first, second],
      [anActivity([first, second], { figures: [aFigure(first, '40余名'), aFigure(second, '60名')] })],
    )
    const own = figuresInArticle(articleDetail(empty, second.id) as ArticleDetail)
    expect(own.map(({ printed }) => printed)).toEqual(['60名'])
  })

  it('know the sentence of each phrase', () => {
    const article = detail('dongcheng-2024-wuyue-xianhua')
    for (const figure of figuresInArticle(article)) {
      const [sentence] = sentencesOf(figure, article.id)
      const text = article.body.slice(sentence?.start, sentence?.end)
      expect(text).toContain(figure.printed)
      expect(text.endsWith('。')).toBe(true)
    }
  })

  it('bring the activities into the order of the text', () => {
    const article = detail('dongba-20150724-fazhi')
    const ordered = inTextOrder(article.activities, figuresInArticle(article))
    expect(ordered[0]?.id).toBe('dongba-20150724-fazhi')
    expect(ordered).toHaveLength(3)
  })
})

it('parts a body into paragraphs that know where they begin', () => {
  const body = '第一段。\n\n第二段。'
  for (const { start, text } of paragraphsOf(body)) expect(body.slice(start, start + text.length)).toBe(text)
  expect(paragraphsOf(body).map(({ text }) => text)).toEqual(['第一段。', '第二段。'])
})

describe('the articles beside one in the list', () => {
  const condition = filterConditions(WHOLE)
  const { items } = listArticles(
    db,
    condition,
    countArticles(db, condition),
    { sort: '-date', limit: 200, cursor: null },
    undefined,
  )

  it('are those before and after it', () => {
    for (const [i, { id }] of items.entries()) {
      expect(articleNeighbours(db, condition, id)).toEqual({
        newer: items[i - 1]?.id ?? null,
        older: items[i + 1]?.id ?? null,
      })
    }
  })

  it('are none where the filter leaves the article out', () => {
    const training = filterConditions({ ...WHOLE, type: ['training'] })
    expect(articleNeighbours(db, training, 'dongcheng-2024-wuyue-xianhua')).toBeNull()
  })
})

it('lists an article known by year alone after those of that year, before those of the years before', () => {
  const condition = filterConditions(WHOLE)
  const { items } = listArticles(
    db,
    condition,
    countArticles(db, condition),
    { sort: '-date', limit: 200, cursor: null },
    undefined,
  )
  const years = items.map(({ year }) => year ?? 0)
  expect(years).toEqual([...years].sort((a, b) => b - a))
})
