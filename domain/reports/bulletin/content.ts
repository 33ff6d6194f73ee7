import type { BulletinPeriod } from '@/domain/reports/bulletin/period'
import type { BulletinSettings } from '@/domain/settings/bulletin-settings'
import type { Filter } from '@/domain/statistics/filter'
import type { AreaCode, Locale } from '@/domain/vocabulary'

/** The most articles that a bulletin lists by name. */
export const LISTED_ARTICLES = 300
/** The most organisations without a report that a bulletin names. */
export const LISTED_SILENT = 200

/** The levels of union organisations that have a table of their own beside the districts. */
export const GROUPS = { industry: ['industry'], enterprise: ['enterprise', 'institution'] } as const
export type Group = keyof typeof GROUPS
export type GroupLevel = (typeof GROUPS)[Group][number]

export interface GroupMember {
  name: string
  level: GroupLevel
}

/** That an article, dated in a period or of unknown date, reports an activity that counts. */
export interface Carried {
  articleId: string
  headline: string | null
  publication: string | null
  publicationInferred: boolean
  date: string | null
  /** All that is known of the time of an undated article; null where not even this is. */
  year: number | null
  url: string | null
  activityId: string
  /** By organiser or by place, as the filter asks; null where the place is not known. */
  area: AreaCode | null
  /** The activity's organisers of the levels that have a table. */
  organisers: GroupMember[]
}

/** What a bulletin is written from. */
export interface BulletinContent {
  language: Locale
  filter: Filter
  period: BulletinPeriod
  at: Date
  query: string
  address: string
  sentence: string
  revision: number
  /** 0 for the defaults. */
  settingsVersion: number
  settings: BulletinSettings
  now: Carried[]
  /** The same of the period before. */
  before: Carried[]
  /** Every organisation of the groups' levels that organised any activity of the filter, whenever that was. */
  members: GroupMember[]
  articleAddress: (id: string) => string
}
