import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { comparisonDocument } from '@/app/answers/reports/comparison'
import { statisticsReportDocument } from '@/app/answers/reports/statistics-report'
import { GET as activities } from '@/app/api/v1/activities/route'
import { GET as compare } from '@/app/api/v1/compare/route'
import { GET as promises } from '@/app/api/v1/promises/route'
import { GET as statistics } from '@/app/api/v1/statistics/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import type { Comparison } from '@/domain/comparison/answers'
import { OPERATOR } from '@/domain/people/viewer'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { manifestSchema } from '@/domain/reports/manifest'
import type { ActivityList, Promises, Statistics, StatisticsRow, Summary } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { periodBefore } from '@/domain/statistics/period-before'
import { AREA_CODES, LOCALES, type Locale, TOTALS } from '@/domain/vocabulary'
import { NOW } from '@/tests/factories/database'
import { filtersOver } from '@/tests/factories/filters'
import { unstatedNumbers } from '@/tests/factories/read-document'
import { PATIENCE, query } from '@/tests/factories/reconcile'
import { answerOf, ORIGIN, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
const ASKING = { at: NOW, origin: ORIGIN }
const RUNS = { numRuns: 60, seed: 20260103 }

/** What the API says of every number that it answers by itself, by the keys of a report. */
async function answersByKey(filter: Filter): Promise<Map<string, { value: number | null; bound: string | null }>> {
  const known = new Map<string, { value: number | null; bound: string | null }>()
  const add = (
    prefix: string,
    { activities, articles, measures, planned }: Omit<StatisticsRow, 'key' | 'label' | 'largest'>,
  ) => {
    known.set(`${prefix}/activities`, { value: activities, bound: 'exact' })
    known.set(`${prefix}/articles`, { value: articles, bound: 'exact' })
    for (const total of TOTALS) {
      for (const [key, { value, bound, reported, unreported }] of [
        [`${prefix}/${total}`, measures[total]],
        [`planned/${prefix}/${total}`, planned[total]],
      ] as const) {
        known.set(key, { value, bound })
        known.set(`${key}/reported`, { value: reported, bound: 'exact' })
        known.set(`${key}/unreported`, { value: unreported, bound: 'exact' })
      }
    }
  }
  const total = await answerOf<Summary>(summary, query(filter))
  add('total', total)
  for (const [key, value] of Object.entries(total.coverage)) {
    if (typeof value === 'number') known.set(`total/${key}`, { value, bound: 'exact' })
  }
  const before = periodBefore(filter)
  if (before) add('before', await answerOf<Summary>(summary, query({ ...filter, ...before })))
  for (const by of ['area', 'type', 'month', 'year']) {
    const { rows } = await answerOf<Statistics>(statistics, query(filter, { by }))
    for (const row of rows) add(`${by}/${row.key}`, row)
  }
  for (const second of ['type', 'series', 'month', 'year']) {
    const { rows } = await answerOf<Statistics>(statistics, query(filter, { by: `area,${second}` }))
    for (const { key, activities } of rows) {
      known.set(`area/${key[0]}/${second}/${key[1]}/activities`, { value: activities, bound: 'exact' })
    }
  }
  // The bundled activities fit into one page.
  const { items } = await answerOf<ActivityList>(activities, query(filter, { limit: '200' }))
  for (const { id, ...item } of items) add(`activity/${id}`, { ...item, activities: 1 })
  const promised = await answerOf<Promises>(promises, query(filter))
  for (const { activity, measure, planned, achieved } of promised.items) {
    for (const [name, { value, bound }] of Object.entries({ planned, achieved })) {
      known.set(`plan/${activity.id}/${measure}/${name}`, { value, bound })
    }
  }
  const { area: _area, ...everywhere } = filter
  const city = await answerOf<Summary>(summary, query(everywhere))
  known.set('city/activities', { value: city.activities, bound: 'exact' })
  const compared = await answerOf<Comparison>(compare, query(filter, { measures: 'participants,beneficiaries,units' }))
  for (const { key, cells } of compared.rows) {
    for (const [total, { rank }] of Object.entries(cells)) {
      for (const [end, value] of Object.entries(rank ?? {})) {
        known.set(`area/${key}/${total}/place/${end}`, { value, bound: 'exact' })
      }
    }
  }
  return known
}

/** Numbers that are worked out from others have tests of their own. */
const DERIVED =
  /percent$|^plans\/|^change\/|^areas\/|^series\/|\/(mean|most|missing|series|listed|unlisted|withFigure|publications|yearOnly|byReportDate)$|^coverage\/publications\//

function expectAgreement(document: ReportDocument, known: Awaited<ReturnType<typeof answersByKey>>): void {
  for (const { key, value, bound } of document.manifest.stated) {
    const answer = known.get(key)
    if (answer) expect({ key, value, bound }).toEqual({ key, ...answer })
    // What a breakdown by two dimensions does not list has no activity.
    else if (/^area\/.*\/activities$/.test(key)) expect({ key, value }).toEqual({ key, value: 0 })
    else expect(key).toMatch(DERIVED)
  }
}

function proves(document: ReportDocument): void {
  expect(manifestSchema.safeParse(document.manifest).error).toBeUndefined()
  const names = db()
    .$client.prepare('select name from activities union select name from series')
    .pluck()
    .all() as string[]
  expect(unstatedNumbers(document, names)).toEqual([])
}

const languages = fc.constantFrom<Locale>(...LOCALES)

describe('the statistics report under any filter', PATIENCE, () => {
  it('states what the API answers, and no number that its manifest lacks', async () => {
    const property = fc.asyncProperty(filtersOver(db()), languages, async (filter, language) => {
      const document = statisticsReportDocument(answerContext(language, OPERATOR, db()), filter, ASKING)
      expectAgreement(document, await answersByKey(filter))
      proves(document)
    })
    await fc.assert(property, RUNS)
  })
})

describe('the comparison of any areas', PATIENCE, () => {
  const areas = fc.uniqueArray(fc.constantFrom(...AREA_CODES), { minLength: 2, maxLength: 6 })

  it('states what the API answers, and no number that its manifest lacks', async () => {
    const property = fc.asyncProperty(filtersOver(db()), areas, languages, async (some, area, language) => {
      const filter = { ...some, area }
      const document = comparisonDocument(answerContext(language, OPERATOR, db()), filter, ASKING)
      expectAgreement(document, await answersByKey(filter))
      proves(document)
    })
    await fc.assert(property, RUNS)
  })

  it('takes two to six areas', () => {
    const ask = (area: Filter['area']) => () =>
      comparisonDocument(
        answerContext('en', OPERATOR, db()),
        { attribution: 'organiser', realisation: 'achieved', review: 'verified', counting: 'printed', area },
        ASKING,
      )
    expect(ask(undefined)).toThrow('area: areas: 0')
    expect(ask(['110101'])).toThrow('area: areas: 1')
    expect(ask([...AREA_CODES.slice(0, 7)])).toThrow('area: areas: 7')
    expect(ask(['110101', 'outside'])).not.toThrow()
  })
})
