import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { revisionsOf } from '@/db/queries/change'
import { decide } from '@/db/writes/decide'
import type { Viewer } from '@/domain/people/viewer'
import type { Decision, DecisionAnswer } from '@/domain/review/decision'
import type { AreaCode, ReviewState } from '@/domain/vocabulary'
import { emptyDatabase, NOW } from '@/tests/factories/database'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { viewer } from '@/tests/factories/viewers'

const LIMITS = { areas: ['110115'], streets: ['110105:望京街道'] } as const
const PEOPLE = {
  viewer: viewer('viewer'),
  editor: viewer('editor'),
  'editor of 大兴区': viewer('editor', LIMITS),
  'publisher of 大兴区': viewer('publisher', LIMITS, '李审核'),
  administrator: viewer('administrator'),
}
const AREAS = { own: '110115', foreign: '110101' } as const

let db: Database
beforeAll(() => {
  db = emptyDatabase()
})

let count = 0
/** Two activities of an area, in the same state of review, each with a report of its own. */
function aPair(area: AreaCode, review: ReviewState, organisers = ['某总工会']) {
  count += 1
  const made = ['a', 'b'].map((letter) => {
    const article = anArticle({ id: `report-${letter}-${count}`, body: '86家单位的300人参加。' })
    const figures = [
      aFigure(article, '300人', { value: 300 }),
      aFigure(article, '86家', { measure: 'units', value: 86 }),
    ]
    return { article, activity: anActivity([article], { id: `${letter}-${count}`, area, review, organisers, figures }) }
  })
  store(
    db,
    made.map(({ article }) => article),
    made.map(({ activity }) => activity),
  )
  return { one: `a-${count}`, other: `b-${count}` }
}

const at = (id: string) => {
  const found = activityRecord(db, id)
  if (found === null) throw new Error(id)
  return { record: found.record, version: found.version, seen: { activityId: id, version: found.version } }
}

/** What becomes of a decision, in a few words. */
function outcome(who: Viewer, decision: Decision): string {
  try {
    decide(db, who, NOW, decision)
    return 'stored'
  } catch (error) {
    const { name, right, outside, problem } = error as Record<string, string | null>
    if (name === 'NotAllowed') return outside === null ? `needs ${right}` : `outside ${outside}`
    return name === 'DecisionRefused' ? String(problem) : String(name)
  }
}

const READING = {
  measure: 'units',
  value: 7,
  bound: 'exact',
  realisation: 'achieved',
  scope: 'occasion',
  part: false,
  who: null,
} as const

/** Decisions that leave what waits waiting. */
function lesser(one: string, other: string): Decision[] {
  const { seen } = at(one)
  const figureId = `${one}.1`
  return [
    { kind: 'rejectFigure', ...seen, figureId, reason: '重复' },
    { kind: 'correctFigure', ...seen, figureId, reading: READING, reason: '来电更正' },
    { kind: 'addFigure', ...seen, reading: READING, span: null, reason: '来电补充' },
    { kind: 'moveFigure', ...seen, figureId, to: other, toVersion: at(other).version },
    { kind: 'correctActivity', ...seen, fields: { name: '改名' }, reason: null },
    { kind: 'rejectActivity', ...seen, reason: '重复' },
    { kind: 'split', ...seen, figureIds: [figureId], articleIds: [], name: '另一场', reason: null },
  ]
}

/** Decisions by which something comes to count, or two become one. */
function greater(one: string, other: string): Decision[] {
  const { record, seen } = at(one)
  const merge = { kind: 'merge', ...seen, into: other, intoVersion: at(other).version, reason: '同一项活动' } as const
  return record.review === 'pending' ? [{ kind: 'acceptActivity', ...seen }] : [merge]
}

describe('a decision', () => {
  it.each([
    ['viewer', 'own', 'pending', 'needs review', 'needs review'],
    ['viewer', 'own', 'verified', 'needs review', 'needs review'],
    ['editor', 'foreign', 'pending', 'stored', 'needs verify'],
    ['editor', 'foreign', 'verified', 'needs verify', 'needs verify'],
    ['editor of 大兴区', 'own', 'pending', 'stored', 'needs verify'],
    ['editor of 大兴区', 'own', 'verified', 'needs verify', 'needs verify'],
    ['editor of 大兴区', 'foreign', 'pending', 'NoSuchRecord', 'NoSuchRecord'],
    ['editor of 大兴区', 'foreign', 'verified', 'needs verify', 'needs verify'],
    ['publisher of 大兴区', 'own', 'pending', 'stored', 'stored'],
    ['publisher of 大兴区', 'own', 'verified', 'stored', 'stored'],
    ['publisher of 大兴区', 'foreign', 'pending', 'NoSuchRecord', 'NoSuchRecord'],
    ['publisher of 大兴区', 'foreign', 'verified', 'outside 110101', 'outside 110101'],
    ['administrator', 'foreign', 'pending', 'stored', 'stored'],
    ['administrator', 'foreign', 'verified', 'stored', 'stored'],
  ] as const)(
    'of the %s about what is %s and %s: %s, or where it comes to count %s',
    (who, whose, review, less, more) => {
      for (const [decisions, expected] of [
        [lesser, less],
        [greater, more],
      ] as const) {
        const kinds = decisions(...ids(aPair(AREAS[whose], review))).length
        for (let i = 0; i < kinds; i += 1) {
          const { one, other } = aPair(AREAS[whose], review)
          const before = at(one)
          const decision = decisions(one, other)[i] as Decision
          expect([decision.kind, outcome(PEOPLE[who], decision)]).toEqual([decision.kind, expected])
          if (expected !== 'stored') expect(at(one)).toEqual(before)
        }
      }
    },
  )

  it('brings no record into an area of others, nor two together of which one is theirs', () => {
    const who = PEOPLE['publisher of 大兴区']
    const [own, foreign] = [aPair('110115', 'verified'), aPair('110101', 'verified')]
    const { seen } = at(own.one)
    const moved = { kind: 'correctActivity', ...seen, fields: { area: '110101' }, reason: '区域写错' } as const
    expect(outcome(who, moved)).toBe('outside 110101')
    const there = { to: foreign.one, toVersion: at(foreign.one).version }
    expect(outcome(who, { kind: 'moveFigure', ...seen, figureId: `${own.one}.1`, ...there })).toBe('outside 110101')
    const into = { into: foreign.one, intoVersion: at(foreign.one).version, reason: '同一项活动' }
    expect(outcome(who, { kind: 'merge', ...seen, ...into })).toBe('outside 110101')
    expect(at(own.one).record.area).toBe('110115')
  })

  it('about an activity of one of the streets is allowed in an area of others', () => {
    const { one } = aPair('110105', 'pending', ['朝阳区望京街道总工会'])
    expect(outcome(PEOPLE['publisher of 大兴区'], { kind: 'acceptActivity', ...at(one).seen })).toBe('stored')
    const fields = { organisers: ['朝阳区总工会'] }
    const away: Decision = { kind: 'correctActivity', ...at(one).seen, fields, reason: '主办方写错' }
    expect(outcome(PEOPLE['publisher of 大兴区'], away)).toBe('outside 110105')
  })

  it('takes no words out of an article that the person may not see', () => {
    const [own, foreign] = [aPair('110115', 'pending'), aPair('110101', 'pending')]
    const span = { articleId: at(foreign.one).record.articleIds[0] ?? '', start: 0, end: 3 }
    const decision: Decision = { kind: 'addFigure', ...at(own.one).seen, reading: READING, span, reason: '来电' }
    expect(outcome(PEOPLE['editor of 大兴区'], decision)).toBe('noSuchArticle')
    expect(outcome(PEOPLE.editor, decision)).toBe('stored')
  })

  it('says who took it', () => {
    const { one } = aPair('110115', 'pending')
    const { change } = decide(db, PEOPLE['publisher of 大兴区'], NOW, { kind: 'acceptActivity', ...at(one).seen })
    expect(revisionsOf(db, change)).toMatchObject([{ actor: '李审核', person: 'test-publisher' }])
  })

  it('of the second of two people about the same record is refused', () => {
    const { one } = aPair('110115', 'pending')
    const { seen } = at(one)
    expect(
      outcome(PEOPLE['editor of 大兴区'], { kind: 'rejectFigure', ...seen, figureId: `${one}.1`, reason: '重复' }),
    ).toBe('stored')
    expect(outcome(PEOPLE['publisher of 大兴区'], { kind: 'acceptActivity', ...seen })).toBe('Conflict')
  })
})

describe('an activity that somebody enters', () => {
  const enter = (area: AreaCode): Decision => {
    const { record } = at(aPair(area, 'verified').one)
    const { figures: _f, id: _i, articleIds: _a, review: _r, reason: _e, source: _s, proposed: _p, ...fields } = record
    return { kind: 'enterActivity', fields, figures: [READING], reason: '工会上报' }
  }

  it.each([
    ['editor of 大兴区', 'pending'],
    ['publisher of 大兴区', 'verified'],
  ] as const)('as %s is %s, with its figures', (who, review) => {
    const { records } = decide(db, PEOPLE[who], NOW, enter('110115'))
    expect(records).toMatchObject([{ record: { review, figures: [{ review }] } }])
  })

  it('is refused in an area of others', () => {
    expect(outcome(PEOPLE['editor of 大兴区'], enter('110101'))).toBe('outside 110101')
    expect(outcome(PEOPLE.viewer, enter('110101'))).toBe('needs review')
  })
})

describe('an undo', () => {
  const rename = (id: string) => {
    const decision: Decision = { kind: 'correctActivity', ...at(id).seen, fields: { name: '改名' }, reason: null }
    return decide(db, PEOPLE.administrator, NOW, decision)
  }
  const undo = ({ change }: DecisionAnswer): Decision => ({ kind: 'undo', change })

  it.each([
    ['viewer', 'own', 'pending', 'needs review'],
    ['editor of 大兴区', 'own', 'pending', 'stored'],
    ['editor of 大兴区', 'own', 'verified', 'needs verify'],
    ['editor of 大兴区', 'foreign', 'pending', 'NoSuchRecord'],
    ['publisher of 大兴区', 'own', 'verified', 'stored'],
    ['publisher of 大兴区', 'foreign', 'pending', 'NoSuchRecord'],
    ['publisher of 大兴区', 'foreign', 'verified', 'outside 110101'],
    ['administrator', 'foreign', 'verified', 'stored'],
  ] as const)('by the %s of a change of what is %s and %s: %s', (who, whose, review, expected) => {
    const { one } = aPair(AREAS[whose], review)
    expect(outcome(PEOPLE[who], undo(rename(one)))).toBe(expected)
  })

  it('gives nothing back to an area of others, and parts nothing of which one half would be theirs', () => {
    const who = PEOPLE['publisher of 大兴区']
    const { one } = aPair('110101', 'verified')
    const fields = { area: '110115' } as const
    const moved = decide(db, PEOPLE.administrator, NOW, {
      kind: 'correctActivity',
      ...at(one).seen,
      fields,
      reason: '区域写错',
    })
    expect(outcome(who, undo(moved))).toBe('outside 110101')
    const [own, foreign] = [aPair('110115', 'verified'), aPair('110101', 'pending')]
    const merged = decide(db, PEOPLE.administrator, NOW, {
      kind: 'merge',
      ...at(foreign.one).seen,
      into: own.one,
      intoVersion: at(own.one).version,
      reason: '同一项活动',
    })
    expect(outcome(who, undo(merged))).toBe('NoSuchRecord')
    expect(outcome(PEOPLE.administrator, undo(merged))).toBe('stored')
  })
})

function ids({ one, other }: { one: string; other: string }): [string, string] {
  return [one, other]
}
