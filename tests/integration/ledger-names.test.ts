import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { ledgerAnswer } from '@/app/answers/ledger'
import { OPERATOR } from '@/domain/people/viewer'
import { WHOLE } from '@/domain/statistics/filter'
import { seededDatabase } from '@/tests/factories/database'

const PAGE = { ...WHOLE, source: ['page'] as ['page'] }

describe('a ledger', () => {
  const db = seededDatabase()
  const zh = answerContext('zh-CN', OPERATOR, db)
  const en = answerContext('en', OPERATOR, db)

  it('names the row it is of, in its heading and in its sentence', () => {
    const dongcheng = ledgerAnswer(zh, PAGE, 'participants', { by: ['area'], keys: ['110101'] })
    expect(dongcheng.rowLabel).toBe('东城区')
    expect(dongcheng.sentence).toContain('其中东城区，已核实的 1 项活动')
    expect(ledgerAnswer(zh, PAGE, 'participants', null).rowLabel).toBeNull()
    expect(ledgerAnswer(en, PAGE, 'units', { by: ['month'], keys: ['2024-03'] }).rowLabel).toBe('March 2024')
    expect(ledgerAnswer(zh, PAGE, 'units', { by: ['month'], keys: ['unknown'] }).rowLabel).toBe('月份不详')
    expect(ledgerAnswer(zh, PAGE, 'units', { by: ['area', 'type'], keys: ['citywide', 'relief'] }).rowLabel).toBe(
      '市级及系统 · 慰问帮扶',
    )
  })

  it('names the area each activity is counted under, by organiser or by place', () => {
    const areas = (attribution: 'organiser' | 'place') =>
      ledgerAnswer(zh, { ...PAGE, attribution }, 'activities', null).counted.map(({ activity }) => activity.areaName)
    expect(areas('organiser')).toContain('东城区')
    expect(areas('place')).toContain('举办地未报道')
  })

  it('quotes for each figure the sentence that holds its phrase', () => {
    const { counted, excluded } = ledgerAnswer(zh, WHOLE, 'peopleReached', null, {
      sort: '-period',
      limit: 200,
      cursor: null,
    })
    const quoted = [...counted, ...excluded].flatMap(({ evidence }) => evidence)
    expect(quoted.length).toBeGreaterThan(100)
    for (const { sentence, sentenceStart, start, end, text } of quoted) {
      expect(sentence.slice(start - sentenceStart, end - sentenceStart)).toBe(text)
    }
  })
})
