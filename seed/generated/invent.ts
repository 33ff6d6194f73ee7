import type { ActivityInput } from '@/db/writes/save-activity'
import type { ArticleInput } from '@/db/writes/save-article'
import { MARK } from '@/domain/settings/generated-mark'
import { AREA_CODES, type AreaCode, type Level, type Status } from '@/domain/vocabulary'
import { datesOf, seasonOf } from '@/seed/generated/calendar'
import { Chance, weighing } from '@/seed/generated/chance'
import {
  AREA_WEIGHTS,
  AWAY_SHARE,
  CITY_LEVEL_WEIGHTS,
  CO_ORGANISER_SHARE,
  LEVEL_WEIGHTS,
  PENDING_SHARE,
  PLACE_AREA_SHARE,
  PLACE_SHARE,
  REJECTED_SHARE,
  ROUND_UP_SHARE,
  ROUND_UP_WEIGHTS,
  STATUS_WEIGHTS,
  TWO_ORGANISERS_SHARE,
} from '@/seed/generated/distributions'
import { personName } from '@/seed/generated/papers'
import { type Facts, report } from '@/seed/generated/report'
import { OCCASIONS, PLACES, seriesOf } from '@/seed/generated/topics'
import { placeOf, type Union, unionOf } from '@/seed/generated/unions'

/** What is to be invented. */
export interface Generation {
  activities: number
  /** Over how many years they are spread. */
  years: number
  seed: number
}

/** Records that are invented together: articles come with the activities that they report. */
export interface Invented {
  /** Whose unions organise them. */
  unions: Union[]
  articles: ArticleInput[]
  activities: ActivityInput[]
}

/** What is invented together, from one seed: so that the same numbers come out wherever a run was broken off. */
export const BATCH = 500

/** Ids of what is generated begin so. */
export const ID_PREFIX = 'generated-'
/** Filled up with zeros, so that they sort like their numbers. */
export const idOf = (seed: number, number: number): string => `${ID_PREFIX}${seed}-${String(number).padStart(8, '0')}`

/**
 * Invents activities with their articles; each printed phrase stands in the text where its evidence says.
 * @param first the number of the first one; how many come with it is BATCH, or what is left of all
 */
export function invent(generation: Generation, first: number): Invented {
  const { seed, activities } = generation
  const chance = new Chance(`${seed}/${first}`)
  const unions = new Map<string, Union>()
  const made: Invented = { unions: [], articles: [], activities: [] }
  const end = Math.min(first + BATCH, activities)
  let number = first
  while (number < end) {
    const together = chance.happens(ROUND_UP_SHARE) ? Number(roundUpOf(chance)) : 1
    const all = Array.from({ length: Math.min(together, end - number) }, (_, i) => {
      return factsOf(generation, number + i, unions, chance)
    })
    const reported = report(all as [Facts, ...Facts[]], chance)
    made.articles.push(...reported.articles)
    made.activities.push(...reported.activities)
    number += all.length
  }
  return { ...made, unions: [...unions.values()] }
}

const roundUpOf = weighing(ROUND_UP_WEIGHTS)
const areaOf = weighing<AreaCode>(AREA_WEIGHTS)
const levelOf = weighing<Level>(LEVEL_WEIGHTS)
const cityLevelOf = weighing<Level>(CITY_LEVEL_WEIGHTS)
const statusOf = weighing<Status>(STATUS_WEIGHTS)

function factsOf(
  { activities, years, seed }: Generation,
  number: number,
  unions: Map<string, Union>,
  chance: Chance,
): Facts {
  const season = seasonOf(number, activities, years, chance)
  const dates = datesOf(season, chance)
  const area = areaOf(chance)
  const level = area === 'citywide' ? cityLevelOf(chance) : levelOf(chance)
  const own = unionOf(area, level, chance)
  const second = chance.happens(TWO_ORGANISERS_SHARE) ? unionOf(area, levelOf(chance), chance) : own
  const helper = chance.happens(CO_ORGANISER_SHARE) ? unionOf(area, levelOf(chance), chance) : own
  for (const union of [own, second, helper]) unions.set(union.name, union)
  const placeArea = placeAreaOf(area, chance)
  const place = chance.happens(PLACE_SHARE) ? `${placeOf(placeArea ?? area)}${chance.one(PLACES)}` : null
  const occasion = chance.one(OCCASIONS[season.type])
  const series = seriesOf(season.type, season.month, chance)
  const isRejected = chance.happens(REJECTED_SHARE)
  const isPending = !isRejected && chance.happens(PENDING_SHARE)
  const organisers = [...new Set([own.name, second.name])]
  return {
    id: idOf(seed, number),
    name: nameOf(own, occasion, series),
    type: season.type,
    level,
    area,
    placeArea,
    place,
    series,
    organisers,
    coOrganisers: organisers.includes(helper.name) ? [] : [helper.name],
    dateStart: dates.start,
    dateEnd: dates.end,
    datePrecision: dates.precision,
    year: dates.reportedOn === null ? null : season.year,
    status: statusOf(chance),
    review: isRejected ? 'rejected' : isPending ? 'pending' : 'verified',
    reason: isRejected ? '重复' : null,
    source: 'imported',
    reportedOn: dates.reportedOn,
    lead: leadOf({ own, place, occasion, series, start: dates.start }, chance),
  }
}

function placeAreaOf(area: AreaCode, chance: Chance): AreaCode | null {
  if (!chance.happens(PLACE_AREA_SHARE)) return null
  return chance.happens(AWAY_SHARE) ? chance.one(AREA_CODES) : area
}

function nameOf({ name }: Union, occasion: string, series: string | null): string {
  return `${MARK}${name.replace(/总?工会$/, '')}${series === null ? '' : `“${series}”`}${occasion}`
}

/** How a report begins: where it is from, when, who did what, and where. */
function leadOf(
  told: { own: Union; place: string | null; occasion: string; series: string | null; start: string | null },
  chance: Chance,
): string {
  const { own, place, occasion, series, start } = told
  const [, month, day] = start?.split('-') ?? []
  const when = `${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  const where = place === null ? '' : `在${place}`
  const within = series === null ? '' : `，为“${series}”系列活动之一`
  return `（通讯员${personName(chance)}）${when}${when && '，'}${own.name}${where}${occasion}${within}。`
}
