import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHits, indexTokens, matchExpression } from '@/domain/articles/search-terms'

/** The search table as the migrations make it, holding one text; empty again before the next. */
function searchTable() {
  const db = new Sqlite(':memory:')
  db.exec(`create virtual table search using fts5(t, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0")`)
  const find = db.prepare('select count(*) from search where search match ?').pluck()
  return (text: string, query: string): boolean => {
    db.exec('delete from search')
    db.prepare('insert into search (rowid, t) values (1, ?)').run(indexTokens(text))
    const expression = matchExpression(query)
    return expression !== null && find.get(expression) === 1
  }
}
const finds = searchTable()

const TEXT = '顺义区总工会举办“五月的鲜花”歌咏比赛和ＭＢＡ培训班，2024年夏送清凉，Wi-Fi 到站，40余名参加😀。'

describe('a search', () => {
  it.each([
    '培训',
    '训',
    '班',
    '歌咏',
    '送清凉',
    '五月的鲜花',
    '顺义区总工会',
    '清',
    '2024',
    '20',
    '40余名',
    'mba',
    'MBA',
    'ＭＢＡ',
    'Mb',
    'wi-fi',
    'wi',
    'wi fi',
    '培训 歌咏',
    '　培训　',
    '“五月的鲜花”',
    '鲜花”歌咏',
    '2024年',
    '年夏',
    '月的',
    '(培训)',
    '培训😀',
  ])('finds %j', (query) => {
    expect(finds(TEXT, query)).toBe(true)
    expect(findHits(TEXT, query)).not.toEqual([])
  })

  it.each(['培班', '训培', '咏歌', '024', 'ba', 'ifi', '鲜花歌咏', '培训 慰问', '会举办五月'])(
    'does not find %j',
    (query) => {
      expect(finds(TEXT, query)).toBe(false)
    },
  )

  it.each(['', ' ', '"', '*', '😀', '（）', '-', "'", '&#', '\0'])('of %j looks for nothing', (query) => {
    expect(matchExpression(query)).toBeNull()
    expect(findHits(TEXT, query)).toEqual([])
  })

  it.each([
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'NEAR(培训 班, 2)',
    '培训 AND',
    '培训*',
    '*',
    '"培训',
    '培"训',
    '^培训',
    't:培训',
    '-培训',
    '{t}:x',
    '培训 OR 班',
    "培训';--",
    '(((',
    '培训\0班',
    '\ud800',
    '𠮷野家',
    'é',
    'ﬁ',
  ])('takes %j for words and never for syntax', (query) => {
    expect(() => finds(TEXT, query)).not.toThrow()
    expect(() => findHits(TEXT, query)).not.toThrow()
  })

  it('takes ten thousand characters too', () => {
    for (const query of ['培'.repeat(10_000), 'a b '.repeat(2_500), '培训'.repeat(5_000)]) {
      expect(finds(TEXT, query)).toBe(false)
      expect(findHits(TEXT, query).length).toBeLessThan(10)
    }
  })
})

describe('for any text', () => {
  const letters = fc.constantFrom(...'培训班工会的一二三两', ...'abcXYZ', ...'0123４５', 'é', '𠮷')
  const gaps = fc.constantFrom(' ', '，', '“', '\n', '😀', '-', '.')
  const texts = fc.array(fc.oneof({ weight: 4, arbitrary: letters }, { weight: 1, arbitrary: gaps }), { maxLength: 30 })
  const isLatin = (text: string | undefined) => text !== undefined && /^[a-zA-Z0-9４５é]$/u.test(text)

  it('each stretch of it is found and marked, but for words cut off at their head', () => {
    const property = fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 8 }), (characters, at, length) => {
      const from = characters.length === 0 ? 0 : at % characters.length
      const query = characters.slice(from, from + length).join('')
      fc.pre(/[\p{L}\p{N}]/u.test(query) && !/\s/.test(query))
      fc.pre(!(isLatin(characters[from - 1]) && isLatin(characters[from])))
      const text = characters.join('')
      expect(finds(text, query)).toBe(true)
      expect(findHits(text, query).length).toBeGreaterThan(0)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it('a word is marked exactly where it is found', () => {
    const words = fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join(''))
    const property = fc.property(texts, words, (characters, query) => {
      const text = characters.join('')
      expect(findHits(text, query).length > 0).toBe(finds(text, query))
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it('marks lie within it, in order, apart from each other, on letters', () => {
    const property = fc.property(texts, texts, (characters, query) => {
      const text = characters.join('')
      let end = 0
      for (const [from, to] of findHits(text, query.join(''))) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su)
        end = to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    })
    fc.assert(property)
  })
})
