import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Span, segmentsOf } from '@/domain/articles/segments'

const named = (name: string, start: number, end: number) => ({ name, start, end })
const cut = (text: string, spans: ReturnType<typeof named>[], offset = 0) =>
  segmentsOf(text, spans, offset).map((segment) => [segment.text, segment.of.map(({ name }) => name).join()])

describe('a text cut at the edges of spans', () => {
  it('is one piece without spans, and none without text', () => {
    expect(cut('参加职工', [])).toEqual([['参加职工', '']])
    expect(cut('', [named('a', 0, 3)])).toEqual([])
  })

  it('keeps spans that only touch apart', () => {
    expect(cut('86家71支', [named('a', 0, 3), named('b', 3, 6)])).toEqual([
      ['86家', 'a'],
      ['71支', 'b'],
    ])
  })

  it('gives one piece to spans that are the same', () => {
    expect(cut('共86家', [named('a', 1, 4), named('b', 1, 4)])).toEqual([
      ['共', ''],
      ['86家', 'a,b'],
    ])
  })

  it('parts spans that overlap where each begins and ends', () => {
    expect(cut('0123456', [named('a', 1, 4), named('b', 3, 6)])).toEqual([
      ['0', ''],
      ['12', 'a'],
      ['3', 'a,b'],
      ['45', 'b'],
      ['6', ''],
    ])
  })

  it('parts a span around one that lies within it', () => {
    expect(cut('01234', [named('a', 0, 5), named('b', 2, 3)]).map(([, names]) => names)).toEqual(['a', 'a,b', 'a'])
  })

  it('passes over what lies outside the text, and counts from where the text begins', () => {
    expect(cut('共86家', [named('a', 11, 40), named('b', 0, 10), named('c', 12, 12)], 10)).toEqual([
      ['共', ''],
      ['86家', 'a'],
    ])
    expect(segmentsOf('共86家', [{ start: 11, end: 14 }], 10).map(({ start }) => start)).toEqual([10, 11])
  })

  it('never parts a character that takes two units', () => {
    expect(cut('甲𠮷乙', [named('a', 0, 2)])).toEqual([
      ['甲𠮷', 'a'],
      ['乙', ''],
    ])
    expect(cut('甲𠮷乙', [named('a', 2, 4)])).toEqual([
      ['甲', ''],
      ['𠮷乙', 'a'],
    ])
  })
})

const CHARACTERS = ['a', '甲', '𠮷', '😀']

describe('for any text and spans', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const place = fc.integer({ min: -5, max: 60 })
  const spans = fc.array(fc.record({ start: place, end: place }), { maxLength: 8 })

  it('the pieces joined are the text, and each stands where it says', () => {
    fc.assert(
      fc.property(text, spans, fc.integer({ min: 0, max: 9 }), (body, marks, offset) => {
        const segments = segmentsOf(body, marks, offset)
        expect(segments.map((segment) => segment.text).join('')).toBe(body)
        for (const { start, end, text } of segments) expect(body.slice(start - offset, end - offset)).toBe(text)
      }),
    )
  })

  it('every unit that a span covers is in pieces of that span, and no piece is empty', () => {
    fc.assert(
      fc.property(text, spans, (body, marks) => {
        const segments = segmentsOf<Span>(body, marks)
        for (const segment of segments) {
          expect(segment.text).not.toBe('')
          for (const mark of marks) {
            const covered = mark.start <= segment.start && segment.end <= mark.end
            if (covered) expect(segment.of).toContain(mark)
          }
        }
      }),
    )
  })

  it('no piece begins or ends within a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }), spans, (body, marks) => {
        const pieces = segmentsOf(body.join(''), marks).flatMap((segment) => [...segment.text])
        expect(pieces).toEqual(body)
      }),
    )
  })
})
