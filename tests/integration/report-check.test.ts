import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { POST as decideRoute } from '@/app/api/v1/decisions/route'
import { prepareCheck } from '@/app/files/check-report'
import { FileFault } from '@/app/files/file-fault'
import { readFileRequest } from '@/app/files/file-request'
import type { PreparedFile } from '@/app/files/make-file'
import { prepareFile } from '@/app/files/make-file'
import { activityRecord } from '@/db/queries/activity-record'
import { denominators } from '@/db/queries/denominators'
import { openSnapshot } from '@/db/snapshot'
import { saveBulletinSettings } from '@/db/writes/save-bulletin-settings'
import { saveDenominators } from '@/db/writes/save-denominators'
import { OPERATOR } from '@/domain/people/viewer'
import type { CheckAnswer } from '@/domain/reports/check/check-answer'
import type { Decision } from '@/domain/review/decision'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import { TESTER } from '@/tests/factories/database'
import { inTheNameOf } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
const ASKING = { at: new Date('2026-11-22T08:00:00Z'), origin: 'http://127.0.0.1:3000' }

async function bytesOf(file: PreparedFile): Promise<Uint8Array> {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), file.write(out, () => {})])
  return new Uint8Array(bytes)
}

async function make(query: string): Promise<Uint8Array> {
  const context = answerContext('zh-CN', OPERATOR, openSnapshot(db().$client.name))
  try {
    return await bytesOf(await prepareFile(readFileRequest(new URLSearchParams(query)), context, ASKING))
  } finally {
    context.db.$client.close()
  }
}

async function check(file: Uint8Array): Promise<CheckAnswer> {
  const context = answerContext('zh-CN', OPERATOR, openSnapshot(db().$client.name))
  try {
    return JSON.parse(new TextDecoder().decode(await bytesOf(await prepareCheck(file, context, ASKING))))
  } finally {
    context.db.$client.close()
  }
}

async function decide(decision: Decision, by = '李审核'): Promise<void> {
  const response = await send(decideRoute, { decision }, { headers: await inTheNameOf(by) })
  if (response.status !== 200) throw new Error(await response.text())
}

const versionOf = (id: string) => activityRecord(db(), id)?.version ?? 0
const number = (answer: CheckAnswer, key: string) => answer.changed.find((each) => each.key === key)
const names = (answer: CheckAnswer, causes: number[] = []) => causes.map((place) => answer.changes[place]?.name)

let count = 0
/** An activity in 延庆区 in 2031, a year that nothing else is in, with 300 participants. */
function aKnownActivity() {
  count += 1
  const article = anArticle({
    id: `check-article-${count}`,
    body: '300人参加，另有40家单位到场。',
    date: '2031-05-06',
    year: 2031,
  })
  const id = `check-activity-${count}`
  const figures = [aFigure(article, '300人', { value: 300 }), aFigure(article, '40家', { measure: 'units', value: 40 })]
  store(db(), [article], [anActivity([article], { id, name: `延庆培训${count}`, area: '110119', year: 2031, figures })])
  return { id, name: `延庆培训${count}`, article: article.id }
}

const YEAR = 'from=2031&to=2031'
const KINDS = [
  'what=report&format=pdf',
  'what=report&format=docx',
  'what=report&format=xlsx',
  'what=workbook&format=xlsx',
]

describe('an old report that is handed in', () => {
  let known: ReturnType<typeof aKnownActivity>
  beforeEach(() => {
    known = aKnownActivity()
  })

  it.each(KINDS)('still holds where nothing changed: %s', async (kind) => {
    const answer = await check(await make(`${kind}&${YEAR}`))
    expect(answer).toMatchObject({ changed: [], changes: [], changesInAll: 0 })
    expect(answer.same).toBe(answer.stated)
    expect(answer.stated).toBeGreaterThan(10)
  })

  it.each(KINDS)('says which number a correction changed, who made it and why: %s', async (kind) => {
    const old = await make(`${kind}&${YEAR}`)
    const was = activityRecord(db(), known.id)?.record.figures[0]
    if (!was) throw new Error('no figure')
    const { measure, bound, realisation, scope, part, who } = was
    const reading = { measure, bound, realisation, scope, part, who, value: 350 }
    await decide({
      kind: 'correctFigure',
      activityId: known.id,
      version: versionOf(known.id),
      figureId: was.id,
      reading,
      reason: '主办单位来电更正',
    })
    const answer = await check(old)
    const total = number(answer, 'total/participants')
    expect((total?.now?.value ?? 0) - (total?.before?.value ?? 0)).toBe(50)
    expect(names(answer, total?.causes)).toEqual([known.name])
    expect(number(answer, 'area/110119/participants')?.causes).toEqual(total?.causes)
    expect(number(answer, 'total/units')).toBeUndefined()
    expect(number(answer, 'total/activities')).toBeUndefined()
    expect(answer.changes).toHaveLength(1)
    expect(answer.changes[0]).toMatchObject({ id: known.id, shownAs: known.id, articles: [{ id: known.article }] })
    expect(answer.changes[0]?.decisions[0]).toMatchObject({ actor: '李审核', reason: '主办单位来电更正' })
    expect(answer.same + answer.changed.filter(({ before }) => before).length).toBe(answer.stated)
  })

  it('tells what a rejected activity took away and a new one added', async () => {
    const old = await make(`what=report&format=pdf&${YEAR}`)
    await decide({ kind: 'rejectActivity', activityId: known.id, version: versionOf(known.id), reason: '重复' })
    const fresh = aKnownActivity()
    const article = anArticle({ id: `fresh-${count}`, body: '共7人参加。', date: '2031-07-01', year: 2031 })
    store(
      db(),
      [article],
      [
        anActivity([article], {
          id: `fresh-activity-${count}`,
          name: '房山竞赛',
          type: 'skills',
          area: '110111',
          year: 2031,
          figures: [aFigure(article, '7人', { value: 7 })],
        }),
      ],
    )
    const answer = await check(old)
    expect(names(answer, number(answer, 'area/110119/participants')?.causes)).toEqual([])
    expect(number(answer, 'area/110119/participants')).toBeUndefined()
    expect(names(answer, number(answer, 'total/participants')?.causes).sort()).toEqual(
      [known.name, fresh.name, '房山竞赛'].sort(),
    )
    expect(names(answer, number(answer, 'type/skills/activities')?.causes)).toEqual(['房山竞赛'])
  })

  it('follows a merged activity to the one that it is part of', async () => {
    const other = aKnownActivity()
    const old = await make(`what=workbook&format=xlsx&${YEAR}`)
    await decide({
      kind: 'merge',
      activityId: other.id,
      version: versionOf(other.id),
      into: known.id,
      intoVersion: versionOf(known.id),
      reason: null,
    })
    const answer = await check(old)
    const gone = answer.changes.find(({ id }) => id === other.id)
    expect(gone).toMatchObject({ shownAs: known.id, name: other.name })
    const activities = number(answer, 'total/activities')
    expect((activities?.before?.value ?? 0) - (activities?.now?.value ?? 0)).toBe(1)
    expect(names(answer, activities?.causes)).toEqual([other.name])
  })

  it('keeps out of the causes what the filter of the report does not count', async () => {
    const old = await make(`what=report&format=pdf&${YEAR}&type=training`)
    await decide({ kind: 'rejectActivity', activityId: known.id, version: versionOf(known.id), reason: '重复' })
    const article = anArticle({ id: `elsewhere-${count}`, body: '共9人参加。', date: '2031-07-01', year: 2031 })
    store(
      db(),
      [article],
      [
        anActivity([article], {
          id: `elsewhere-activity-${count}`,
          name: '运动会',
          type: 'culture_sports',
          year: 2031,
          figures: [aFigure(article, '9人', { value: 9 })],
        }),
      ],
    )
    const answer = await check(old)
    expect(answer.changed.length).toBeGreaterThan(0)
    for (const { key, causes } of answer.changed) {
      if (!key.startsWith('before') && !key.startsWith('change')) expect(names(answer, causes)).not.toContain('运动会')
    }
  })
})

describe('what users set for themselves', () => {
  it('is named as done since then only where it counts in a report', async () => {
    const old = await make(`what=workbook&format=xlsx&${YEAR}`)
    const [residents] = denominators(db()).denominators
    if (!residents) throw new Error('no residents')
    saveDenominators(db(), TESTER, denominators(db()).version, [{ ...residents, per: 1000 }])
    expect((await check(old)).changes).toEqual([])
    const points = { ...DEFAULT_BULLETIN_SETTINGS.points, national: 9 }
    saveBulletinSettings(db(), TESTER, 0, { ...DEFAULT_BULLETIN_SETTINGS, points })
    expect((await check(old)).changes.map(({ entity, id }) => `${entity} ${id}`)).toEqual(['settings bulletin'])
  })
})

describe('a file that is no report of this database', () => {
  const fault = async (bytes: Uint8Array) => {
    try {
      await check(bytes)
    } catch (error) {
      if (error instanceof FileFault) return error.code
      throw error
    }
    return null
  }

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('工会活动')],
    ['half a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj')],
    ['half an archive', new TextEncoder().encode('PK\u0003\u0004 and no more')],
  ])('is refused: %s', async (_name, bytes) => {
    expect(await fault(bytes)).toBe('noReport')
  })

  it('is refused where it comes from later data', async () => {
    const old = await make(`what=workbook&format=xlsx&${YEAR}`)
    const empty = answerContext('zh-CN', OPERATOR, db())
    await expect(prepareCheck(old, { ...empty, revision: 1 }, ASKING)).rejects.toMatchObject({ code: 'laterReport' })
  })
})
