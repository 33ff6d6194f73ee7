import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhrase } from '@/domain/articles/find-phrase'

describe('a printed phrase', () => {
  it.each([
    ['500余', '到场|500余人'],
    ['500余', '共2500余人，到场|500余人'],
    ['三家', '走访|三家企业'],
    ['三家', '十三家单位中的|三家'],
    ['200名', '|200名职工'],
    ['200名', '1,200名职工和|200名家属'],
    ['200名', '共有|200名'],
    ['２００名', '１，２００名和|２００名'],
    ['5万人', '3.5万人、|5万人'],
    ['86', '共86.5万元，|86'],
    ['86', '共86,500元；|86'],
    ['86', '共|86，其中12'],
    ['近百', '|近百家'],
    ['美团骑手', '看望|美团骑手'],
  ])('%s stands in %s', (phrase, marked) => {
    const start = marked.indexOf('|')
    expect(findPhrase(marked.replace('|', ''), phrase)).toEqual({ start, end: start + phrase.length })
  })

  it.each([
    ['500余', '2500余名'],
    ['三家', '十三家'],
    ['200名', '1,200名'],
    ['２００名', '１，２００名'],
    ['百余', '三百余家'],
    ['一百', '一百二十名'],
    ['5万人', '3.5万人'],
    ['40余名', '没有这个数'],
    ['40余名', ''],
  ])('%s does not stand in %s', (phrase, text) => {
    expect(findPhrase(text, phrase)).toBeNull()
  })

  it('is looked for between two places only', () => {
    expect(findPhrase('86家和86家', '86家', 1)).toEqual({ start: 4, end: 7 })
    expect(findPhrase('86家和86家', '86家', 1, 6)).toBeNull()
  })

  it('is always found with its own words, wherever a text holds it apart', () => {
    const rest = fc.stringMatching(/^[会工职到场，。]{0,8}$/u)
    fc.assert(
      fc.property(rest, fc.constantFrom('500余名', '三家', '近百人', '3.5万元'), rest, (before, phrase, after) => {
        const text = `${before}。${phrase}。${after}`
        const span = findPhrase(text, phrase)
        expect(text.slice(span?.start, span?.end)).toBe(phrase)
      }),
    )
  })
})
