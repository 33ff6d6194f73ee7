import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAgain } from '@/domain/articles/find-again'

/** Finds the words between the bars of a digest in an original. */
function found(digest: string, original: string): string[] | null {
  const start = digest.indexOf('|')
  const end = digest.indexOf('|', start + 1) - 1
  const spans = findAgain({ text: digest.replaceAll('|', ''), start, end }, original)
  return spans?.map((span) => original.slice(Math.max(0, span.start - 3), span.end + 3)) ?? null
}

describe('a printed phrase', () => {
  it('is found where its neighbours are most alike', () => {
    const original = '先有40名职工报名。后来，共有40名女职工参加插花课，另有140名职工旁听。'
    expect(found('插花课有|40名|女职工参加。', original)).toEqual(['，共有40名女职工'])
    expect(found('报名的职工有|40名|。', original)).toEqual(['先有40名职工报'])
  })

  it('is no piece of a longer number, and full-width figures are the same', () => {
    expect(found('共|500余人|。', '共有2500余人到场')).toBeNull()
    expect(found('共|500余人|。', '现场共有５００余人到场')).toEqual(['场共有５００余人到场'])
  })
})

describe('an enumerated list', () => {
  it('is found whole, or its members apart', () => {
    expect(found('去了|美团站和环卫站|慰问。', '先后来到美团站和环卫站看望职工')).toEqual([
      '后来到美团站和环卫站看望职',
    ])
    expect(found('走访|甲乙公司、丙丁公司、戊己中心|。', '走进甲乙公司与丙丁公司。随后来到戊己中心的驻地。')).toEqual([
      '走进甲乙公司与丙丁公司。随后',
      '后来到戊己中心的驻地',
    ])
  })

  it('keeps names that hold 和', () => {
    expect(found('走访|和平里街道和安定门街道|。', '来到安定门街道。又到和平里街道慰问。')).toEqual([
      '来到安定门街道。又到',
      '。又到和平里街道慰问。',
    ])
  })

  it('is not found where a member is missing', () => {
    expect(found('走访|甲乙公司、丙丁公司|。', '走进甲乙公司。')).toBeNull()
  })
})

it('gives spans of the other text, in order', () => {
  const text = fc
    .array(fc.constantFrom('40名', '职工', '、', '和', '甲公司', '乙中心', '，', '5', '万'))
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(8), text, (known, start, length, other) => {
      let last = 0
      for (const span of findAgain({ text: known, start, end: start + length }, other) ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(other.length)
    }),
  )
})
