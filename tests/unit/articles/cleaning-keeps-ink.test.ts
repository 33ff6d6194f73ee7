import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPage, inkOf, withoutInvisible } from '@/domain/articles/fold-page'
import type { PageLine } from '@/domain/articles/page-lines'
import { splitPage, takeApart } from '@/domain/articles/split-page'
import { anyPage } from '@/tests/factories/pages'

const NOTHING = { publication: null, date: null, page: null, url: null }
const FOLDER = 'tests/fixtures/pages'

/** How often each unit of a page is used by its parts. */
function uses(page: string): Uint8Array {
  const counts = new Uint8Array(page.length)
  const { drafts, furniture } = takeApart(page)
  const used = (line: PageLine) => {
    if (line.text === '') return
    for (let i = 0; i < line.text.length; i += 1) {
      const place = line.at === null ? line.start + i : (line.at[i] ?? -1)
      if (line.text[i]?.trim() !== '') counts[place] = (counts[place] ?? 0) + 1
    }
  }
  const marks = new Set<number>()
  const all = [...furniture, ...drafts.flatMap(linesOf)]
  for (const line of all) {
    used(line)
    for (const { start, end } of line.marks) for (let i = start; i < end; i += 1) marks.add(i)
  }
  for (const place of marks) if (counts[place] === 0 && page[place]?.trim() !== '') counts[place] = 1
  return counts
}

function linesOf({ head, bylines, body }: ReturnType<typeof takeApart>['drafts'][number]): PageLine[] {
  return [...head.column, ...head.kicker, ...head.headline, ...bylines, ...body.map(({ line }) => line)]
}

function expectAllInk(page: string): void {
  const counts = uses(page)
  const folded = foldPage(page)
  let place = 0
  for (const character of folded) {
    const ink = withoutInvisible(character).trim() !== ''
    for (let i = 0; i < character.length; i += 1) {
      if (counts[place + i] !== (ink ? 1 : 0)) {
        throw new Error(
          `${JSON.stringify(character)} at ${place} of ${JSON.stringify(page.slice(0, 400))} is used ${counts[place + i]} times`,
        )
      }
    }
    place += character.length
  }
  const { drafts } = takeApart(page)
  const { articles } = splitPage(page, NOTHING)
  for (const [i, draft] of drafts.entries()) {
    const body = draft.body.map(({ line }) => inkOf(line.text)).join('')
    // A hyphen that parts a Latin word at a line's end is the line's and not the word's.
    const plain = (text: string) => text.replace(/-/g, '')
    expect(plain(inkOf(articles[i]?.body ?? ''))).toBe(plain(body))
    for (const person of articles[i]?.byline ?? []) {
      const name = inkOf(person.split(' ').at(-1) ?? '')
      expect(draft.bylines.map(({ text }) => inkOf(text)).join('') + page).toContain(name)
    }
  }
}

describe('cleaning keeps all ink', () => {
  it.each(readdirSync(FOLDER))('of %s', (name) => {
    expectAllInk(readFileSync(`${FOLDER}/${name}`, 'utf8'))
  })

  it('of generated pages', () => {
    fc.assert(fc.property(anyPage, expectAllInk), { numRuns: 400 })
  })

  it('of any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectAllInk), { numRuns: 400 })
    const signs = fc.constantFrom(
      ...'# *_-=>：:。，“”（）()[]!/|\n\r\t\u3000\u200b记者通讯员本报讯王芳2024年7月5日第3版来源作者时间工会举办'.split(
        '',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 120 }).map((all) => all.join('')),
        expectAllInk,
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the parts of a page', () => {
  it('lie in it, and paragraphs are never empty', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { articles, furniture } = splitPage(page, NOTHING)
        for (const { raw, body } of articles) {
          expect(raw.start).toBeGreaterThanOrEqual(0)
          expect(raw.end).toBeGreaterThan(raw.start)
          expect(raw.end).toBeLessThanOrEqual(page.length)
          if (body !== '') for (const paragraph of body.split('\n')) expect(paragraph.trim()).not.toBe('')
        }
        for (const { start, end } of furniture) expect(page.slice(start, end).trim()).not.toBe('')
      }),
    )
  })
})
