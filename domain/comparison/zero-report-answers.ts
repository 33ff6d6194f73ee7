import { z } from 'zod'
import { activityRefSchema, quantitySchema } from '@/domain/statistics/answers'
import { ACTIVITY_TYPES, AREA_KINDS, LEDGER_SUBJECTS } from '@/domain/vocabulary'

/** The shapes that a zero-report view is answered with. */

/** Nothing was reported; activities were reported, but no figure of the measure; the measure was reported. */
export const SILENCES = ['silent', 'withoutFigure', 'reported'] as const
export type Silence = (typeof SILENCES)[number]

/** Of a month besides: the library has no article of it at all, so that nothing could have been reported. */
export const MONTH_STATES = ['noArticles', 'silent', 'reported'] as const
export type MonthState = (typeof MONTH_STATES)[number]

export const zeroReportRowSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    state: z.enum(SILENCES),
    activities: z.int().min(0),
    /** The total of the measure; null where the view is about counts of records. */
    quantity: quantitySchema.nullable(),
    /** What waits for review beside: activities, and those of them that report the measure. */
    pending: z.object({ activities: z.int().min(0), reporting: z.int().min(0) }),
    /**
     * The last activity surely before the period: any where nothing was reported in it, one that reports the measure
     * where no activity of the period does. Null where there is none, or the period has no beginning.
     */
    last: activityRefSchema.nullable(),
  })
  .meta({ id: 'ZeroReportRow' })
export type ZeroReportRow = z.infer<typeof zeroReportRowSchema>

export const zeroReportsSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    subject: z.enum(LEDGER_SUBJECTS),
    activities: z.int().min(0),
    /** One for each area of the filter; without a place where the filter asks by place. */
    areas: z.array(zeroReportRowSchema.extend({ kind: z.enum(AREA_KINDS).nullable() })),
    /** The same for the types, over all areas of the filter together. */
    types: z.array(zeroReportRowSchema.extend({ key: z.enum(ACTIVITY_TYPES) })),
    /** Each area with each type that has activities, or some that wait for review; all others have nothing. */
    cells: z.array(
      z.object({
        area: z.string(),
        type: z.enum(ACTIVITY_TYPES),
        activities: z.int().min(0),
        /** Activities that report the measure; of counts of records, all of them. */
        reporting: z.int().min(0),
        pending: z.int().min(0),
      }),
    ),
    /**
     * Each month of the period from the first to the last that the library has articles or activities of, with its
     * activities and, whatever the filter, with the articles that the library has of it.
     */
    months: z.array(
      z.object({
        month: z.string(),
        state: z.enum(MONTH_STATES),
        activities: z.int().min(0),
        articles: z.int().min(0),
      }),
    ),
    /** Activities whose month is not known, and which are in no month therefore. */
    withoutMonth: z.int().min(0),
  })
  .meta({ id: 'ZeroReports' })
export type ZeroReports = z.infer<typeof zeroReportsSchema>
