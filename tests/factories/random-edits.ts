import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { articleFields } from '@/db/queries/article-fields'
import { decide } from '@/db/writes/decide'
import { createActivity } from '@/db/writes/save-activity'
import { createArticle, replaceArticle } from '@/db/writes/save-article'
import { InvalidRecord, write } from '@/db/writes/write'
import type { Decision } from '@/domain/review/decision'
import { DecisionRefused } from '@/domain/review/refusal'
import { ACTIVITY_TYPES, AREA_CODES, BOUNDS } from '@/domain/vocabulary'
import { aFigure, anActivity, anArticle } from '@/tests/factories/records'
import { viewer } from '@/tests/factories/viewers'

/** A generator of numbers below a limit, the same on every run. */
export function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    // The minimal standard generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

const KINDS = ['figure', 'facts', 'reject', 'merge', 'split', 'enter', 'import', 'accept', 'undo', 'reprint'] as const

/** Changes the database as people do, through the paths of every write; what is refused changes nothing. */
export function editAtRandom(db: Database, times: number, roll: (limit: number) => number, at: Date): void {
  for (let i = 0; i < times; i += 1) {
    try {
      editOnce(db, KINDS[i % KINDS.length] ?? 'figure', roll, at)
    } catch (error) {
      const isRefused = error instanceof DecisionRefused || error instanceof InvalidRecord
      if (!isRefused) throw error
    }
  }
}

function editOnce(db: Database, kind: (typeof KINDS)[number], roll: (limit: number) => number, at: Date): void {
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T
  const some = (review: string) =>
    db.get<{ id: string }>(sql`
      select id from activities where review = ${review} order by (number * ${1 + roll(9973)}) % 10007 limit 1`)?.id ??
    ''
  const seen = (id: string) => ({ activityId: id, version: activityRecord(db, id)?.version ?? 0 })
  const take = (decision: Decision) => decide(db, viewer('publisher', null, '王审核'), at, decision)
  const record = activityRecord(db, some('verified'))?.record
  if (!record) return
  switch (kind) {
    case 'figure': {
      const figure = record.figures[0]
      if (!figure) return
      const { measure, realisation, scope, part, who } = figure
      const reading = { measure, realisation, scope, part, who, bound: one(BOUNDS), value: roll(5000) }
      take({ kind: 'correctFigure', ...seen(record.id), figureId: figure.id, reading, reason: '来电更正' })
      return
    }
    case 'facts':
      take({
        kind: 'correctActivity',
        ...seen(record.id),
        fields: { area: one(AREA_CODES), type: one(ACTIVITY_TYPES) },
        reason: '区域写错',
      })
      return
    case 'reject':
      take({ kind: 'rejectActivity', ...seen(record.id), reason: '重复' })
      return
    case 'merge': {
      const into = some('verified')
      if (into === record.id) return
      const target = seen(into)
      take({ kind: 'merge', ...seen(record.id), into, intoVersion: target.version, reason: '同一项活动' })
      return
    }
    case 'split': {
      const figureIds = record.figures.slice(0, 1).map(({ id }) => id)
      const articleIds = record.articleIds.slice(0, 1)
      take({ kind: 'split', ...seen(record.id), figureIds, articleIds, name: '另一场', reason: null })
      return
    }
    case 'enter':
      take({
        kind: 'enterActivity',
        fields: { ...pick(record), name: '电话补录', area: one(AREA_CODES) },
        figures: [
          {
            measure: 'participants',
            value: roll(900),
            bound: one(BOUNDS),
            realisation: 'achieved',
            scope: 'occasion',
            part: false,
            who: null,
          },
        ],
        reason: '电话核实',
      })
      return
    case 'import': {
      const people = 1 + roll(900)
      const article = anArticle({
        id: `random-${roll(1e9)}`,
        body: `共${people}人参加。`,
        publication: one(['劳动午报', '工人日报']),
      })
      const figures = [aFigure(article, `${people}人`, { value: people })]
      const review = one(['pending', 'verified'] as const)
      write(db, { actor: '导入', reason: null, at }, (writer) => {
        createArticle(writer, article)
        createActivity(
          writer,
          anActivity([article], { id: `${article.id}-a1`, figures, review, area: one(AREA_CODES) }),
        )
      })
      return
    }
    case 'accept':
      takeOf(some('pending'))
      return
    case 'undo': {
      const last = db.get<{ change: number }>(sql`
        select change from revisions where actor = '王审核' order by id desc limit 1 offset ${roll(3)}`)
      if (last) takeBack(last.change)
      return
    }
    case 'reprint': {
      const article = articleFields(db, record.articleIds[0] ?? '')
      if (!article) return
      const published = { ...article, publication: one(['劳动午报', '工人日报', '北京日报']) }
      write(db, { actor: '导入', reason: null, at }, (writer) =>
        replaceArticle(writer, published, { fileId: null as never, raw: null }),
      )
    }
  }

  function takeOf(pending: string) {
    if (pending !== '') take({ kind: 'acceptActivity', ...seen(pending) })
  }

  function takeBack(change: number) {
    try {
      take({ kind: 'undo', change })
    } catch (error) {
      if (!(error instanceof Error) || !['Conflict', 'DecisionRefused', 'InvalidRecord'].includes(error.name))
        throw error
    }
  }
}

function pick({
  type,
  level,
  placeArea,
  place,
  series,
  organisers,
  coOrganisers,
  dateStart,
  dateEnd,
  datePrecision,
  year,
  status,
}: NonNullable<ReturnType<typeof activityRecord>>['record']) {
  return {
    type,
    level,
    placeArea,
    place,
    series,
    organisers,
    coOrganisers,
    dateStart,
    dateEnd,
    datePrecision,
    year,
    status,
  }
}
