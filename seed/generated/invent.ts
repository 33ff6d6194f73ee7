import type { ActivityInput, FigureInput } from '@/db/writes/save-activity'
import type { ArticleInput } from '@/db/writes/save-article'
import { type ActivityType, type AreaCode, MEASURES, type Measure, type Realisation } from '@/domain/vocabulary'
import { Chance } from '@/seed/generated/chance'
import {
  AREA_WEIGHTS,
  BOUND_WEIGHTS,
  CAMPAIGN_SHARE,
  CITY_LEVEL_WEIGHTS,
  DATE_WEIGHTS,
  FIGURES,
  LEVEL_WEIGHTS,
  MONTH_WEIGHTS,
  PARTS_SHARE,
  PENDING_SHARE,
  PLANNED_SHARES,
  REJECTED_SHARE,
  ROUND_UP_SHARE,
  SECOND_REPORT_SHARE,
  SERIES_SHARE,
  STATUS_WEIGHTS,
  TWO_ORGANISERS_SHARE,
  TYPE_WEIGHTS,
} from '@/seed/generated/distributions'
import { MARK, OCCASIONS, organiserOf, PUBLICATIONS, placeOf, SERIES } from '@/seed/generated/names'
import { fill, keptValue, printedPhrase, Telling, tellFigure } from '@/seed/generated/telling'

/** Articles, and the activities that they report. */
export interface Invented {
  articles: ArticleInput[]
  activities: ActivityInput[]
}

/** What is invented together, from one seed: so that the same numbers come out wherever a run was broken off. */
export const BATCH = 500

/** The last year of which something is invented. */
const LAST_YEAR = 2025

/** Ids of what a seed makes. */
export const idOf = (seed: number, number: number): string => `generated-${seed}-${number}`

/**
 * Invents activities with their articles; each printed phrase stands in the text where its evidence says.
 * @param first the number of the first activity; how many come with it is BATCH, or what is left up to `count`
 * @param years over how many years they are spread, the last one included
 */
export function invent(seed: number, first: number, count: number, years: number): Invented {
  const chance = new Chance(`${seed}/${first}`)
  const made: Invented = { articles: [], activities: [] }
  const end = Math.min(first + BATCH, count)
  let number = first
  while (number < end) {
    const together = chance.happens(ROUND_UP_SHARE) ? Math.min(chance.whole(2, 3), end - number) : 1
    const facts = Array.from({ length: together }, (_, i) => factsOf(idOf(seed, number + i), chance, years))
    report(facts, chance, made)
    number += together
  }
  return made
}

type Facts = Omit<ActivityInput, 'figures' | 'articleIds'> & { reportedOn: string }

function factsOf(id: string, chance: Chance, years: number): Facts {
  const area = chance.weighted<AreaCode>(AREA_WEIGHTS)
  const type = chance.weighted<ActivityType>(TYPE_WEIGHTS)
  const level = chance.weighted(area === 'citywide' ? CITY_LEVEL_WEIGHTS : LEVEL_WEIGHTS)
  const organisers = [organiserOf(area, level, chance)]
  if (chance.happens(TWO_ORGANISERS_SHARE)) organisers.push(organiserOf(area, chance.weighted(LEVEL_WEIGHTS), chance))
  const { start, precision, reportedOn } = datesOf(type, chance, years)
  const isRejected = chance.happens(REJECTED_SHARE)
  const isPending = !isRejected && chance.happens(PENDING_SHARE)
  return {
    id,
    name: `${MARK}${placeOf(area)}${chance.one(OCCASIONS[type])}（${id.slice('generated-'.length)}）`,
    type,
    level,
    area,
    placeArea: chance.happens(0.5) ? area : null,
    place: null,
    series: chance.happens(SERIES_SHARE) ? (SERIES[chance.rank(SERIES.length)] ?? null) : null,
    organisers: [...new Set(organisers)],
    coOrganisers: [],
    dateStart: start,
    dateEnd: null,
    datePrecision: precision,
    year: reportedOn === '' ? null : Number(reportedOn.slice(0, 4)),
    status: chance.weighted(STATUS_WEIGHTS),
    review: isRejected ? 'rejected' : isPending ? 'pending' : 'verified',
    reason: isRejected ? '重复' : null,
    source: 'imported',
    reportedOn,
  }
}

function datesOf(type: ActivityType, chance: Chance, years: number) {
  const months = MONTH_WEIGHTS[type] ?? MONTH_WEIGHTS.usual
  const year = LAST_YEAR - chance.whole(0, years - 1)
  const month = Number(chance.weighted(Object.fromEntries(months.map((weight, i) => [String(i + 1), weight]))))
  const day = new Date(Date.UTC(year, month - 1, chance.whole(1, 28))).toISOString().slice(0, 10)
  const known = chance.weighted(DATE_WEIGHTS)
  switch (known) {
    case 'day':
      return { start: day, precision: 'day', reportedOn: day } as const
    case 'month':
      return { start: day.slice(0, 7), precision: 'month', reportedOn: day } as const
    case 'year':
      return { start: day.slice(0, 4), precision: 'year', reportedOn: day } as const
    case 'none':
      return { start: null, precision: 'reported', reportedOn: '' } as const
    default:
      return { start: null, precision: 'reported', reportedOn: day } as const
  }
}

/** Writes one article about some activities, and now and then a second one about the first of them. */
function report(all: readonly Facts[], chance: Chance, made: Invented): void {
  const [lead] = all as [Facts]
  const article = { id: `${lead.id}-report`, ...headOf(lead, chance) }
  const telling = new Telling()
  const again = chance.happens(SECOND_REPORT_SHARE) ? { id: `${lead.id}-again`, ...headOf(lead, chance) } : null
  for (const facts of all) {
    const { reportedOn: _day, ...activity } = facts
    telling.add(`${placeOf(facts.area)}消息　${facts.organisers.join('、')}${chance.one(OCCASIONS[facts.type])}。`)
    const figures = figuresOf(telling, article.id, chance)
    fill(telling, chance)
    const articleIds = facts === lead && again ? [article.id, again.id] : [article.id]
    made.activities.push({ ...activity, figures, articleIds })
  }
  made.articles.push({ ...article, body: telling.body })
  if (again) made.articles.push({ ...again, body: `${lead.name}的消息，本报已作报道。\n` })
}

function headOf(lead: Facts, chance: Chance): Omit<ArticleInput, 'id' | 'body'> {
  return {
    headline: lead.name,
    kicker: null,
    column: null,
    byline: [],
    publication: PUBLICATIONS[chance.rank(PUBLICATIONS.length)] ?? null,
    publicationInferred: false,
    date: lead.reportedOn === '' ? null : lead.reportedOn,
    year: null,
    page: null,
    url: null,
    bodyKind: 'original',
    source: 'imported',
  }
}

function figuresOf(telling: Telling, articleId: string, chance: Chance): FigureInput[] {
  const figures: FigureInput[] = []
  const tell = (measure: Measure, realisation: Realisation, part: boolean) => {
    const { median, spread } = FIGURES[measure]
    const count = chance.size(part ? median / 3 : median, spread)
    const bound = chance.weighted(BOUND_WEIGHTS)
    const printed = printedPhrase(measure, count, bound)
    const span = tellFigure(telling, measure, realisation, printed)
    const scope = chance.happens(CAMPAIGN_SHARE) ? 'campaign' : 'occasion'
    const value = keptValue(measure, count)
    const evidence = [{ articleId, ...span }]
    figures.push({
      measure,
      value,
      bound,
      printed,
      realisation,
      scope,
      part,
      basis: 'printed',
      who: null,
      reason: null,
      evidence,
    })
  }
  for (const measure of MEASURES) {
    if (chance.happens(FIGURES[measure].share)) {
      const parts = chance.happens(PARTS_SHARE) ? 2 : 1
      for (let i = 0; i < parts; i += 1) tell(measure, 'achieved', parts > 1)
    }
    if (chance.happens(PLANNED_SHARES[measure] ?? 0)) tell(measure, 'planned', false)
  }
  return figures
}
