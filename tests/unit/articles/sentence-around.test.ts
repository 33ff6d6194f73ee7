import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '@/domain/articles/sentence-around'

function around(body: string, phrase: string): string {
  const start = body.indexOf(phrase)
  return sentenceAround(body, start, start + phrase.length).sentence
}

describe('the sentence around a span', () => {
  const body = '区总工会发出号召。“参赛的有2500余名！”主持人说。近日到场1000余人，气氛热烈。\n\n下一段提到3.5万人。'

  it.each([
    ['区总工会', '区总工会发出号召。'],
    ['2500余名', '“参赛的有2500余名！”'],
    ['1000余人', '近日到场1000余人，气氛热烈。'],
    ['3.5万人', '下一段提到3.5万人。'],
  ])('of %s is %s', (phrase, sentence) => {
    expect(around(body, phrase)).toBe(sentence)
  })

  it('is the whole body where nothing ends a sentence', () => {
    expect(around('慰问职工300余名', '300余名')).toBe('慰问职工300余名')
  })

  it('ends at a line, as headings do', () => {
    expect(around('送清凉\n慰问300人\n完', '300人')).toBe('慰问300人')
  })

  it('holds the span where its offsets say, in any text', () => {
    const text = fc.string({ unit: fc.constantFrom('人', '3', '。', '.', ' ', '\n', '”', '！', 'a'), minLength: 1 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length
        const end = start + 1 + (b % (any.length - start))
        // The phrase of a figure begins and ends with something printed.
        fc.pre(any[start]?.trim() !== '' && any[end - 1]?.trim() !== '')
        const { sentence, sentenceStart } = sentenceAround(any, start, end)
        expect(any.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
        expect(sentenceStart).toBeLessThanOrEqual(start)
        expect(sentenceStart + sentence.length).toBeGreaterThanOrEqual(end)
      }),
    )
  })
})
