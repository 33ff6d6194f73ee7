import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldCharacters } from '@/domain/articles/fold-characters'

it('keeps every offset, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldCharacters(text).length === text.length))
})

it('gives the same when done twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => foldCharacters(foldCharacters(text)) === foldCharacters(text),
    ),
  )
})

it.each([
  ['ＡＢＣ１２３', 'abc123'],
  ['Ｗｉ－Ｆｉ', 'wi-fi'],
  ['（２０２４）', '(2024)'],
  ['培训　班', '培训 班'],
  ['İstanbul', 'İstanbul'],
  ['𐐀', '𐐨'],
])('%s becomes %s', (text, folded) => {
  expect(foldCharacters(text)).toBe(folded)
})
