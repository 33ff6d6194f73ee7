import { z } from 'zod'
import { isPartialDate } from '@/domain/figures/partial-date'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  BASES,
  BOUNDS,
  DATE_PRECISIONS,
  LEVELS,
  MEASURES,
  REALISATIONS,
  REVIEW_STATES,
  SCOPES,
  SOURCES,
  STATUSES,
} from '@/domain/vocabulary'

const name = z.string().trim().min(1).max(200)
const partialDate = z.string().refine(isPartialDate, { error: 'date' })
const recordId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}$/, { error: 'id' })

/** Where a figure's words stand in an article's body, in UTF-16 units. */
export const spanSchema = z.strictObject({ articleId: recordId, start: z.int().min(0), end: z.int().min(1) })

/** A figure with its review: a pending or rejected one never counts as verified. */
export const figureRecord = z
  .strictObject({
    /** Activity id, a full stop and a number that is never used again within the activity. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}\.[0-9]{1,6}$/, { error: 'id' }),
    measure: z.enum(MEASURES),
    value: z.number().min(0).max(Number.MAX_SAFE_INTEGER),
    bound: z.enum(BOUNDS),
    printed: z.string().max(500),
    realisation: z.enum(REALISATIONS),
    scope: z.enum(SCOPES),
    part: z.boolean(),
    basis: z.enum(BASES),
    who: name.nullable(),
    /** Why a person entered, corrected or rejected it; never null for `entered` and for a rejected one. */
    reason: name.nullable(),
    review: z.enum(REVIEW_STATES),
    /** The rule of extraction that proposed it, and how sure that was (0 to 1); null for what a person added. */
    rule: z.string().max(100).nullable(),
    confidence: z.number().min(0).max(1).nullable(),
    evidence: z.array(spanSchema),
  })
  .meta({ id: 'FigureRecord' })
export type FigureRecord = z.infer<typeof figureRecord>

/** The fields of an activity that extraction proposes, each with where it read it. */
export const PROPOSED_FIELDS = [
  'name',
  'type',
  'series',
  'organisers',
  'coOrganisers',
  'level',
  'area',
  'place',
  'placeArea',
  'dateStart',
  'dateEnd',
  'status',
] as const
export type ProposedField = (typeof PROPOSED_FIELDS)[number]

export const fieldProposal = z.strictObject({
  rule: z.string().max(100),
  confidence: z.number().min(0).max(1),
  articleId: recordId,
  in: z.enum(['body', 'headline', 'kicker', 'column']),
  start: z.int().min(0),
  end: z.int().min(1),
})

/** Everything that is stored of one activity; a decision turns one such record into the next. */
export const activityRecord = z
  .strictObject({
    id: recordId,
    name,
    type: z.enum(ACTIVITY_TYPES),
    level: z.enum(LEVELS),
    area: z.enum(AREA_CODES),
    placeArea: z.enum(AREA_CODES).nullable(),
    place: z.string().min(1).max(500).nullable(),
    series: name.nullable(),
    organisers: z.array(name),
    coOrganisers: z.array(name),
    dateStart: partialDate.nullable(),
    dateEnd: partialDate.nullable(),
    datePrecision: z.enum(DATE_PRECISIONS),
    year: z.int().min(1900).max(2999).nullable(),
    status: z.enum(STATUSES),
    review: z.enum(REVIEW_STATES),
    /** Why a person entered or rejected it. */
    reason: name.nullable(),
    source: z.enum(SOURCES),
    articleIds: z.array(recordId),
    figures: z.array(figureRecord),
    /** What extraction read, and where; null for what people entered and for the bundled data. */
    proposed: z.partialRecord(z.enum(PROPOSED_FIELDS), fieldProposal).nullable(),
  })
  .meta({ id: 'ActivityRecord' })
export type ActivityRecord = z.infer<typeof activityRecord>
