import type { ActivityType, AreaCode, Bound, Level, Measure, Status } from '@/domain/vocabulary'

/*
 * How invented activities are spread. Unless it says otherwise, a number is the count or share among the 191 activities that
 * the bundled articles report.
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

/** Of activities of a district; what no single district organises is municipal or of an industry. */
export const LEVEL_WEIGHTS: Partial<Record<Level, number>> = {
  district: 75,
  township: 49,
  enterprise: 18,
  institution: 8,
}
export const CITY_LEVEL_WEIGHTS: Partial<Record<Level, number>> = { municipal: 26, industry: 15 }

export const STATUS_WEIGHTS: Record<Status, number> = { held: 161, ongoing: 27, planned: 3 }

/** Activities of all types by month, January first. */
const USUAL_MONTHS = [18, 21, 10, 12, 16, 15, 25, 14, 12, 9, 13, 15]
/** Types with a season of their own: relief in the cold and in the heat, sports in spring and autumn, awards before May. */
export const MONTH_WEIGHTS: Partial<Record<ActivityType, readonly number[]>> & { usual: readonly number[] } = {
  usual: USUAL_MONTHS,
  relief: [12, 10, 2, 2, 2, 3, 14, 3, 2, 1, 3, 4],
  culture_sports: [2, 2, 2, 3, 5, 6, 4, 3, 3, 4, 5, 2],
  recognition: [1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1],
}

/** How often an activity has a figure of a measure as achieved, and the size that these have (median and spread). */
export const FIGURES: Record<Measure, { share: number; median: number; spread: number }> = {
  participants: { share: 75 / 191, median: 200, spread: 1.6 },
  units: { share: 41 / 191, median: 25, spread: 1.1 },
  beneficiaries: { share: 28 / 191, median: 600, spread: 1.6 },
  items: { share: 20 / 191, median: 700, spread: 1.2 },
  teams: { share: 19 / 191, median: 18, spread: 0.8 },
  awards: { share: 13 / 191, median: 20, spread: 1.2 },
  funds_yuan: { share: 8 / 191, median: 80, spread: 1.1 },
  sessions: { share: 7 / 191, median: 25, spread: 0.9 },
  members: { share: 3 / 191, median: 400, spread: 1.3 },
}

/** How often a measure is promised besides. */
export const PLANNED_SHARES: Partial<Record<Measure, number>> = {
  beneficiaries: 7 / 191,
  units: 3 / 191,
  funds_yuan: 2 / 191,
  items: 2 / 191,
}

export const BOUND_WEIGHTS: Record<Bound, number> = { exact: 191, atLeast: 83, atMost: 15, about: 1 }

/** Of all figures: those of a whole campaign, and quantities that are told in parts only. */
export const CAMPAIGN_SHARE = 126 / 290
export const PARTS_SHARE = 0.06

/** How precisely an activity's start is told; `report`: only by the day of its report. */
export const DATE_WEIGHTS = { report: 94, day: 81, month: 5, year: 6, none: 1 }

/** Activities that a second article reports (assumed), and articles that report several activities. */
export const SECOND_REPORT_SHARE = 0.04
export const ROUND_UP_SHARE = 6 / 184

/** Activities with a second organiser. */
export const TWO_ORGANISERS_SHARE = 27 / 191
/** Activities of a series; assumed, the bundled data name fewer. */
export const SERIES_SHARE = 0.3

/** Assumed: an office keeps up with its reviews. */
export const PENDING_SHARE = 0.004
export const REJECTED_SHARE = 0.01
