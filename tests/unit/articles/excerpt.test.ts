import { expect, it } from 'vitest'
import { excerptOf } from '@/domain/articles/excerpt'

const LONG = `${'甲'.repeat(200)}培训班${'乙'.repeat(200)}`

it('shows the beginning of a body, or the piece around the first hit', () => {
  expect(excerptOf('短文。')).toBe('短文。')
  expect(excerptOf(LONG)).toBe(`${'甲'.repeat(120)}…`)
  expect(excerptOf(LONG, '培训')).toContain('培训班')
  expect(excerptOf(LONG, '没有')).toBe(`${'甲'.repeat(120)}…`)
})
