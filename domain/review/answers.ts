import { z } from 'zod'
import { activityRecord } from '@/domain/review/activity-record'
import { ACTIVITY_TYPES, AREA_CODES, BODY_KINDS, TOTALS } from '@/domain/vocabulary'

/** The furthest that accepting an item moves a published total: that total, its area, the value, and the value's share of it. */
export const impactSchema = z
  .object({
    total: z.enum(TOTALS),
    area: z.enum(AREA_CODES),
    value: z.number(),
    /** Of the area's total with this value in it, 0 to 1. */
    share: z.number().min(0).max(1),
  })
  .meta({ id: 'Impact' })
export type Impact = z.infer<typeof impactSchema>

/** One piece of work: an article with what it proposes, or an activity that no article reports. */
export const queueItemSchema = z
  .object({
    /** `article` and `activity` are names of the address bar: /review?article=… */
    articleId: z.string().nullable(),
    activityIds: z.array(z.string()),
    headline: z.string().nullable(),
    publication: z.string().nullable(),
    date: z.string().nullable(),
    names: z.array(z.string()),
    areas: z.array(z.enum(AREA_CODES)),
    /** Figures still to be decided, and those of them that are confident. */
    pendingFigures: z.int(),
    confidentFigures: z.int(),
    /** Verified figures whose words the original no longer shows. */
    lostEvidence: z.int(),
    impact: impactSchema.nullable(),
  })
  .meta({ id: 'QueueItem' })
export type QueueItem = z.infer<typeof queueItemSchema>

export const queueSchema = z
  .object({ items: z.array(queueItemSchema), total: z.int(), nextCursor: z.string().nullable() })
  .meta({ id: 'ReviewQueue' })
export type Queue = z.infer<typeof queueSchema>

/** An activity that the proposed one may be the same as; best first. */
export const candidateSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    type: z.enum(ACTIVITY_TYPES),
    area: z.enum(AREA_CODES),
    period: z.string().nullable(),
    organisers: z.array(z.string()),
    articles: z.int(),
    score: z.number().min(0).max(1),
    /** What the two have in common. */
    shared: z.array(z.enum(['article', 'organiser', 'series', 'time', 'name', 'figures'])),
  })
  .meta({ id: 'Candidate' })
export type Candidate = z.infer<typeof candidateSchema>

export const reviewItemSchema = z
  .object({
    article: z
      .object({
        id: z.string(),
        headline: z.string().nullable(),
        kicker: z.string().nullable(),
        column: z.string().nullable(),
        byline: z.array(z.string()),
        publication: z.string().nullable(),
        date: z.string().nullable(),
        page: z.string().nullable(),
        url: z.string().nullable(),
        bodyKind: z.enum(BODY_KINDS),
        body: z.string(),
      })
      .nullable(),
    /** Every activity of the article, the verified and rejected ones too; or the one activity that has no article. */
    activities: z.array(z.object({ record: activityRecord, version: z.int(), candidates: z.array(candidateSchema) })),
    /** The neighbours in the queue as it stands; each null at its end. */
    previous: queueItemSchema.pick({ articleId: true, activityIds: true }).nullable(),
    next: queueItemSchema.pick({ articleId: true, activityIds: true }).nullable(),
  })
  .meta({ id: 'ReviewItem' })
export type ReviewItem = z.infer<typeof reviewItemSchema>
