import { describe, expect, it } from 'vitest'
import { areas, organisations, series, users } from '@/db/schema'
import { articleInput } from '@/db/writes/save-article'
import { differencesOf, FIGURE_PARTS } from '@/domain/history/differences'
import { fieldName } from '@/domain/history/write-field'
import { PARTS, partName } from '@/domain/history/write-leaf'
import { activityRecord, type FigureRecord, figureRecord } from '@/domain/review/activity-record'
import { bulletinSettingsSchema } from '@/domain/settings/bulletin-settings-schema'
import { denominatorSchema } from '@/domain/settings/denominators-schema'
import { savedViewSchema } from '@/domain/settings/saved-view'
import { type Entity, LOCALES, MEASURES } from '@/domain/vocabulary'
import { wordsIn } from '@/tests/factories/words'

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsIn(locale)
  const naming = { words, locale, areaName: (code: string) => `area ${code}` }
  const tell = (entity: Entity, before: unknown, after: unknown) => differencesOf(entity, before, after, naming)

  const shown = [...Object.keys(activityRecord.shape), ...Object.keys(articleInput.shape)]
  it.each([...new Set(shown)].filter((field) => field !== 'proposed'))('a record has words for %s', (field) => {
    expect(fieldName(field, words)).toBe(words(`activity.field.${field}`))
  })

  const parts = [
    ...[areas, organisations, series].flatMap((table) => Object.keys(table)),
    ...Object.keys(savedViewSchema.shape),
    ...Object.keys(bulletinSettingsSchema.shape),
    ...Object.keys(denominatorSchema.shape),
    ...Object.keys(users).filter((column) => ['name', 'email', 'role', 'limits', 'isActive'].includes(column)),
    ...['userName', 'passwordAt', 'aliases', 'person', 'scope', 'until', 'sessions', 'mistakes', 'seconds'],
  ].filter((name) => name !== 'enableRLS')
  it.each([...new Set(parts)])('a state has words for %s', (part) => {
    expect(PARTS).toContain(part)
    expect(partName(part, naming)).toBe(words(`history.part.${part}`))
  })

  it('knows the words of every part that has any', () => {
    for (const part of PARTS) expect(words(`history.part.${part}`)).not.toContain('history.part')
  })

  const figure: FigureRecord = {
    id: 'a.1',
    measure: 'participants',
    value: 2540,
    bound: 'atLeast',
    printed: '2540余人',
    realisation: 'achieved',
    scope: 'occasion',
    part: false,
    basis: 'printed',
    who: null,
    reason: null,
    review: 'verified',
    rule: null,
    confidence: null,
    evidence: [],
  }
  it.each([
    ['merged', { figures: [figure] }, { mergedInto: 'b' }],
    ['taken apart again', { mergedInto: 'b' }, { figures: [figure] }],
  ])('of a record that was %s, it tells where its address leads', (_what, before, after) => {
    const [mergedInto, ...more] = tell('activity', before, after)
    expect(mergedInto).toMatchObject({ field: 'mergedInto', label: words('history.part.mergedInto') })
    expect(more).toEqual([])
  })

  const others: { [Key in keyof FigureRecord]: FigureRecord[Key] } = {
    ...figure,
    id: 'a.2',
    measure: 'units',
    value: 1,
    bound: 'about',
    printed: '另一处',
    realisation: 'planned',
    scope: 'campaign',
    part: true,
    basis: 'entered',
    who: '职工',
    reason: '核对',
    review: 'pending',
    rule: 'r',
    confidence: 0.5,
    evidence: [{ articleId: 'x', start: 0, end: 1 }],
  }
  it.each(Object.keys(figureRecord.shape).filter((part) => part !== 'id'))('a figure shows a change of %s', (part) => {
    const changed = { ...figure, [part]: others[part as keyof FigureRecord] }
    const [difference, ...more] = tell('activity', { figures: [figure] }, { figures: [changed] })
    expect(more).toEqual([])
    expect(difference?.label).toBe(words('activity.field.figure'))
    expect(difference?.before).not.toBe(difference?.after)
    if (FIGURE_PARTS.includes(part)) expect(difference?.after).toContain(words(`history.figurePart.${part}`))
  })

  it.each(MEASURES)('an amount of %s has its unit', (measure) => {
    const [difference] = tell('activity', { figures: [] }, { figures: [{ ...figure, measure }] })
    expect(difference?.after).toContain('2,540')
    expect(difference?.after).toContain(words(`measureUnit.${measure}`))
  })

  it('tells settings, people and areas without codes', () => {
    const told = [
      ...tell('settings', { points: { district: 1 } }, { points: { district: 2 } }),
      ...tell('settings', 'automatic', 'public'),
      ...tell(
        'settings',
        [{ id: 'residents', name: '户', values: { 110101: 1000 } }],
        [{ id: 'residents', name: '户', values: { 110101: 2000 } }],
      ),
      ...tell('token', null, { name: '大屏', scope: 'published', until: '2026-11-23T00:00:00.000Z' }),
      ...tell('session', null, { mistakes: 5, seconds: 30 }),
      ...tell('area', null, { kind: 'economic-zone', residents2020: 708829 }),
      ...tell('organisation', null, { level: 'township', aliases: ['甲', '乙'] }),
    ]
    expect(told.map(({ label, before, after }) => `${label}: ${before ?? ''} → ${after ?? ''}`)).toMatchSnapshot()
  })
})
