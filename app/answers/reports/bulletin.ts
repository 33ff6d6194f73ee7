import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { bulletinSettings } from '@/db/queries/bulletin-settings'
import { carriedReports, groupMembers } from '@/db/queries/carried-reports'
import { adoptionsOf } from '@/domain/reports/bulletin/adoptions'
import { bulletin } from '@/domain/reports/bulletin/bulletin'
import type { BulletinContent } from '@/domain/reports/bulletin/content'
import { daysOf, earlierPeriod } from '@/domain/reports/bulletin/period'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { expectPeriod } from '@/domain/reports/suitable-filter'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

/**
 * The bulletin of the filter's month, quarter or year.
 * @throws BadRequest where the filter's period is none of these
 */
export function bulletinDocument(context: AnswerContext, filter: Filter, asking: Asking): ReportDocument {
  return bulletin(bulletinContent(context, filter, asking), context)
}

/** What the bulletin is written from. @throws BadRequest as above */
export function bulletinContent(context: AnswerContext, filter: Filter, { at, origin }: Asking): BulletinContent {
  const period = expectPeriod(filter)
  const { db, locale, revision } = context
  const query = new URLSearchParams([['what', 'bulletin'], ...filterToParams(filter)]).toString()
  const { version, settings } = bulletinSettings(db)
  const now = carriedReports(db, filter, daysOf(period))
  return {
    language: locale,
    filter,
    period,
    at,
    query,
    address: `${origin}/reports?${query}`,
    sentence: sentenceOf(context, filter, adoptionsOf(now, period).activities),
    revision,
    settingsVersion: version,
    settings,
    now,
    before: carriedReports(db, filter, daysOf(earlierPeriod(period))),
    members: groupMembers(db, filter),
    articleAddress: (id) => `${origin}/articles/${id}`,
  }
}
