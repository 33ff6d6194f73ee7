/**
 * The closed word lists of the product. Each list feeds the database columns and CHECK constraints, the zod schemas
 * and the screens' labels alike, so a word is added in one place.
 */

/** Measures 指标. Different measures are never added, except for people reached. */
export const MEASURES = [
  'participants',
  'units',
  'beneficiaries',
  'teams',
  'sessions',
  'items',
  'funds_yuan',
  'awards',
  'members',
] as const
export type Measure = (typeof MEASURES)[number]

/** 覆盖人次, the one composite: participants + beneficiaries. */
export const PEOPLE_REACHED = 'peopleReached'
export const PEOPLE_REACHED_PARTS = ['participants', 'beneficiaries'] as const satisfies readonly Measure[]

/** What a total can be about: each measure and the composite. */
export const TOTALS = [...MEASURES, PEOPLE_REACHED] as const
export type Total = (typeof TOTALS)[number]

/** What a ledger can explain: each total, and the two plain counts. */
export const LEDGER_SUBJECTS = ['activities', 'articles', ...TOTALS] as const
export type LedgerSubject = (typeof LEDGER_SUBJECTS)[number]

export const BOUNDS = ['exact', 'atLeast', 'atMost', 'about'] as const
export type Bound = (typeof BOUNDS)[number]

export const REALISATIONS = ['achieved', 'planned'] as const
export type Realisation = (typeof REALISATIONS)[number]

/** How figures are counted: as printed, or cautiously, a bounded figure only at its sure side. */
export const COUNTINGS = ['printed', 'cautious'] as const
export type Counting = (typeof COUNTINGS)[number]

export const SCOPES = ['occasion', 'campaign'] as const
export type Scope = (typeof SCOPES)[number]

export const BASES = ['printed', 'enumerated', 'entered'] as const
export type Basis = (typeof BASES)[number]

/** Where a figure stands in its activity's account: counted within its realisation, or the rule that left it out. */
export const STANDINGS = ['counted', 'withinCampaign', 'superseded', 'partOfTotal', 'smaller', 'rejected'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * Why a figure is not in a total. `planned` is seen from the total of what was achieved, `unsure` from cautious counting.
 */
export const EXCLUSIONS = [
  'planned',
  'withinCampaign',
  'superseded',
  'partOfTotal',
  'smaller',
  'rejected',
  'unsure',
] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

export const ACTIVITY_TYPES = [
  'relief',
  'culture_sports',
  'training',
  'skills',
  'meeting',
  'rights',
  'organizing',
  'study',
  'volunteer',
  'recognition',
  'other',
] as const
export type ActivityType = (typeof ACTIVITY_TYPES)[number]

export const LEVELS = ['municipal', 'district', 'township', 'industry', 'enterprise', 'institution'] as const
export type Level = (typeof LEVELS)[number]

export const STATUSES = ['held', 'ongoing', 'planned'] as const
export type Status = (typeof STATUSES)[number]

export const REVIEW_STATES = ['verified', 'pending', 'rejected'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export const SOURCES = ['page', 'archive', 'imported'] as const
export type Source = (typeof SOURCES)[number]

export const BODY_KINDS = ['original', 'digest'] as const

export const DATE_PRECISIONS = ['day', 'month', 'year', 'reported'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** What an activity's period rests on: its own start, its report's date, or nothing but a year. */
export const PERIOD_BASES = ['start', 'report', 'year', 'unknown'] as const
export type PeriodBasis = (typeof PERIOD_BASES)[number]

export const ATTRIBUTIONS = ['organiser', 'place'] as const

export const AREA_KINDS = ['district', 'economic-zone', 'citywide', 'outside'] as const
export type AreaKind = (typeof AREA_KINDS)[number]

/** The 19 statistical areas: GB/T 2260 codes for the 16 districts, then the product's own three. */
export const AREA_CODES = [
  '110101',
  '110102',
  '110105',
  '110106',
  '110107',
  '110108',
  '110109',
  '110111',
  '110112',
  '110113',
  '110114',
  '110115',
  '110116',
  '110117',
  '110118',
  '110119',
  'etown',
  'citywide',
  'outside',
] as const
export type AreaCode = (typeof AREA_CODES)[number]

export const ORGANISER_ROLES = ['organiser', 'coOrganiser'] as const

/** The dimensions that statistics can be broken down by. */
export const DIMENSIONS = [
  'area',
  'type',
  'level',
  'month',
  'year',
  'series',
  'organiser',
  'union',
  'publication',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What there is a history of. People, their tokens and sign-ins are no data: they leave the state of the data as it is. */
export const DATA_ENTITIES = ['area', 'organisation', 'series', 'article', 'activity', 'settings'] as const
export const ENTITIES = [...DATA_ENTITIES, 'person', 'token', 'session'] as const
export type Entity = (typeof ENTITIES)[number]

export const DATA_ACTIONS = ['create', 'update', 'accept', 'reject', 'merge', 'split', 'undo'] as const
export const REVISION_ACTIONS = [...DATA_ACTIONS, 'signIn', 'signOut', 'lockOut', 'invite', 'revoke'] as const
export type RevisionAction = (typeof REVISION_ACTIONS)[number]

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Looks a phrase of the messages up and fills it; what next-intl's translator does, without depending on it. */
export type Words = (key: string, values?: Record<string, string | number>) => string
