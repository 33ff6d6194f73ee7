import type { ActivityType, AreaCode, Bound, Level, Measure, Status } from '@/domain/vocabulary'

/*
 * How invented activities are spread. Unless it says otherwise, a number is the count or share among the 191 activities, 184
 * articles and 290 figures that are bundled.
 */

export const AREA_WEIGHTS: Record<AreaCode, number> = {
  citywide: 62,
  '110105': 15,
  '110113': 11,
  '110106': 10,
  '110102': 10,
  '110115': 9,
  '110101': 9,
  etown: 8,
  '110108': 8,
  '110117': 7,
  '110116': 7,
  '110109': 7,
  '110118': 6,
  '110119': 5,
  '110112': 5,
  '110114': 4,
  '110111': 4,
  '110107': 4,
  /** Assumed: the bundled articles report nothing from elsewhere. */
  outside: 1,
}

export const TYPE_WEIGHTS: Record<ActivityType, number> = {
  relief: 58,
  culture_sports: 39,
  skills: 17,
  volunteer: 14,
  organizing: 14,
  rights: 11,
  study: 9,
  recognition: 9,
  meeting: 8,
  training: 6,
  other: 6,
}

/** Of activities of a district; that enterprises have some of their own is assumed. */
export const LEVEL_WEIGHTS: Partial<Record<Level, number>> = {
  district: 75,
  township: 49,
  enterprise: 12,
  institution: 3,
  industry: 2,
}
export const CITY_LEVEL_WEIGHTS: Partial<Record<Level, number>> = {
  municipal: 26,
  enterprise: 18,
  industry: 13,
  institution: 5,
}

export const STATUS_WEIGHTS: Record<Status, number> = { held: 161, ongoing: 27, planned: 3 }

/** Activities of each month, January first. Types with few of them are spread like all activities together. */
const USUAL_MONTHS = [18, 21, 10, 12, 16, 15, 25, 14, 12, 9, 13, 15]
export const MONTH_WEIGHTS: Record<ActivityType, readonly number[]> = {
  relief: [12, 10, 2, 0.5, 1, 3, 14, 3, 1, 1, 3, 4],
  culture_sports: [2, 2, 4, 1, 6, 4, 3, 2, 3, 4, 5, 2],
  skills: [1, 1, 0.5, 0.5, 1, 2, 0.5, 2, 4, 2, 1, 3],
  volunteer: [1, 1, 1, 3, 0.5, 1, 1, 2, 1, 1, 1, 1],
  recognition: [0.5, 1, 1, 4, 0.5, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5],
  organizing: USUAL_MONTHS,
  rights: USUAL_MONTHS,
  study: USUAL_MONTHS,
  meeting: USUAL_MONTHS,
  training: USUAL_MONTHS,
  other: USUAL_MONTHS,
}

/** Of the activities of each type, how many have a figure of a measure as achieved. */
export const FIGURE_COUNTS: Record<ActivityType, Partial<Record<Measure, number>>> = {
  relief: { beneficiaries: 20, items: 16, units: 12, funds_yuan: 7, participants: 4, sessions: 2, teams: 1 },
  culture_sports: { participants: 31, teams: 13, units: 8, awards: 3, sessions: 1 },
  skills: { participants: 14, units: 6, awards: 5, sessions: 1, teams: 1 },
  volunteer: { participants: 9, teams: 3, units: 2, beneficiaries: 2, items: 1, sessions: 1 },
  organizing: { units: 5, members: 3, participants: 2, beneficiaries: 1, items: 1, sessions: 1 },
  rights: { beneficiaries: 4, units: 3, participants: 2, items: 2, funds_yuan: 1, teams: 1 },
  study: { participants: 3, units: 2, beneficiaries: 1, sessions: 1 },
  recognition: { awards: 5, participants: 3, units: 1 },
  meeting: { participants: 1, units: 1 },
  training: { participants: 4 },
  other: { participants: 2, units: 1 },
}

/** The size of the figures of a measure: median and spread, as Chance.size takes them; money in ten thousands of yuan. */
export const SIZES: Record<Measure, { median: number; spread: number }> = {
  participants: { median: 120, spread: 1.5 },
  units: { median: 19, spread: 1.1 },
  beneficiaries: { median: 300, spread: 1.5 },
  items: { median: 450, spread: 1.2 },
  teams: { median: 18, spread: 0.9 },
  awards: { median: 15, spread: 0.8 },
  funds_yuan: { median: 45, spread: 1.1 },
  sessions: { median: 20, spread: 0.9 },
  members: { median: 800, spread: 1.3 },
}

/** Of the activities that report a measure, those that tell it in parts; and in how many. */
export const PARTS_SHARES: Record<Measure, number> = {
  awards: 10 / 13,
  items: 6 / 20,
  sessions: 2 / 7,
  funds_yuan: 2 / 8,
  beneficiaries: 2 / 28,
  teams: 1 / 19,
  participants: 3 / 75,
  units: 1 / 41,
  members: 0,
}
export const PARTS_WEIGHTS = { '2': 11, '3': 8, '4': 4, '5': 1 }

/** How often a measure is promised besides, of all activities. */
export const PLANNED_SHARES: Partial<Record<Measure, number>> = {
  beneficiaries: 7 / 191,
  units: 3 / 191,
  funds_yuan: 2 / 191,
  items: 2 / 191,
  participants: 1 / 191,
}

export const BOUND_WEIGHTS: Record<Bound, number> = { exact: 191, atLeast: 83, atMost: 15, about: 1 }

/** Of all figures: those of a whole campaign; and of quantities told whole, those with one of the occasion beside it. */
export const CAMPAIGN_SHARE = 126 / 290
export const WITH_OCCASION_SHARE = 8 / 213

/** Of numbers of units, those that are the count of names in the text. */
export const ENUMERATED_SHARE = 2 / 41

/** How precisely an activity's start is told; `report`: only by the day of its report. That some have no date is assumed. */
export const DATE_WEIGHTS = { report: 94, day: 81, month: 5, year: 6, none: 1 }
export const WITH_END_SHARE = 12 / 81

/** Assumed: articles have 150 to 600 characters, half of them up to the median. What is bundled are shorter digests. */
export const ARTICLE_LENGTH = { least: 150, median: 210, spread: 0.35, most: 600 }

/** Activities that a second article reports, and the figures of it that differ from the first report: assumed. */
export const SECOND_REPORT_SHARE = 0.04
export const OTHER_FIGURE_SHARE = 0.3
/** Articles that report several activities, and how many. */
export const ROUND_UP_SHARE = 6 / 184
export const ROUND_UP_WEIGHTS = { '2': 5, '3': 1 }

/** Activities with more than one organiser, with co-organisers, with a place in words, with the area of their place. */
export const TWO_ORGANISERS_SHARE = 27 / 191
export const CO_ORGANISER_SHARE = 44 / 191
export const PLACE_SHARE = 129 / 191
export const PLACE_AREA_SHARE = 129 / 191
/** Of activities with the area of their place, those held in another one than that of the organiser. */
export const AWAY_SHARE = 20 / 129

export const SERIES_SHARE = 110 / 191

/** Articles with a kicker, a byline and a page. */
export const KICKER_SHARE = 6 / 184
export const BYLINE_SHARE = 110 / 184
export const PAGE_SHARE = 32 / 184

/** Assumed: an office keeps up with its reviews. */
export const PENDING_SHARE = 0.004
export const REJECTED_SHARE = 0.01
