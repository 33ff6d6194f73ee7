import { z } from 'zod'
import { READINGS, SCALES } from '@/domain/comparison/words'
import { activityRefSchema, quantitySchema } from '@/domain/statistics/answers'
import { filterSchema } from '@/domain/statistics/filter-schema'
import { ACTIVITY_TYPES, AREA_KINDS, BOUNDS, LEDGER_SUBJECTS, MEASURES } from '@/domain/vocabulary'

/** The shapes that a comparison of districts is answered with. */

const amountSchema = z.object({ value: z.number().min(0), bound: z.enum(BOUNDS) })

/**
 * The places that a row may have among the ranked ones, 1 the largest: one place where the bounds decide it, else from
 * the best to the worst that they allow. Rows that share a place share its number.
 */
export const rankSchema = z.object({ first: z.int().min(1), last: z.int().min(1) }).meta({ id: 'Rank' })
export type Rank = z.infer<typeof rankSchema>

/** Between which numbers an amount surely lies; no upper end is null. */
export const sureRangeSchema = z.object({ low: z.number().min(0), high: z.number().min(0).nullable() })
export type SureRange = z.infer<typeof sureRangeSchema>

export const changeSchema = z
  .union([
    z.object({ kind: z.literal('difference'), by: z.number() }),
    z.object({ kind: z.enum(['more', 'fewer', 'undecided', 'notReported']) }),
  ])
  .meta({ id: 'Change' })
export type Change = z.infer<typeof changeSchema>

const countedSchema = z.object({
  /** Null where nothing was reported; counts of records are exact, and zero is a zero. */
  amount: amountSchema.nullable(),
  /** Set in relation as `per` asks; null where there is nothing to relate to. */
  scaled: amountSchema.nullable(),
  reported: z.int().min(0),
  unreported: z.int().min(0),
})

export const comparedCellSchema = countedSchema
  .extend({
    /** Of what `scaled` says. */
    range: sureRangeSchema.nullable(),
    /** The largest single activity, as the part of the total that it makes up, 0 to 1; null for counts of records. */
    largestShare: z.number().min(0).max(1).nullable(),
    /** By `scaled`. Null for areas that are no single district, and where `scaled` is null. */
    rank: rankSchema.nullable(),
    /** The place under each reading, whichever the filter has; its other conditions alike. */
    ranks: z.record(z.enum(READINGS), rankSchema.nullable()),
    /** The same in the period compared with; null where there is none. */
    before: countedSchema.extend({ rank: rankSchema.nullable() }).nullable(),
    /** From `before` to now, of what `scaled` says; null where there is no period to compare with. */
    change: changeSchema.nullable(),
  })
  .meta({ id: 'ComparedCell' })
export type ComparedCell = z.infer<typeof comparedCellSchema>

export const comparedRowSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    kind: z.enum(AREA_KINDS).nullable(),
    /**
     * What `per` divides by, e.g. residents; null where it is no denominator, this area has none, or, of several areas
     * together, one of them has none.
     */
    denominator: z.number().nullable(),
    activities: z.int(),
    /** Activities with at least one counted figure of any measure. */
    withFigure: z.int(),
    publications: z.int(),
    /** By the subjects asked for. */
    cells: z.partialRecord(z.enum(LEDGER_SUBJECTS), comparedCellSchema),
  })
  .meta({ id: 'ComparedRow' })
export type ComparedRow = z.infer<typeof comparedRowSchema>

const scaleSchema = z.union([z.enum(SCALES), z.templateLiteral(['by:', z.string()])])
const periodSchema = z.object({ from: z.string(), to: z.string() })

export const comparisonSchema = z
  .object({
    filter: filterSchema,
    sentence: z.string(),
    revision: z.int(),
    /** The period compared with, or null. */
    against: periodSchema.nullable(),
    per: scaleSchema,
    subjects: z.array(z.enum(LEDGER_SUBJECTS)),
    /** One for each area of the filter, all where it names none. */
    rows: z.array(comparedRowSchema),
    /** The chosen areas together, and the whole city under the same conditions; their cells have no rank. */
    chosen: comparedRowSchema,
    city: comparedRowSchema,
    /** What speaks against the order of the ranked rows by each subject; null where nothing does. Keys are those of rows. */
    doubts: z.partialRecord(
      z.enum(LEDGER_SUBJECTS),
      z
        .object({
          shares: z.object({ low: z.number(), high: z.number() }).nullable(),
          silent: z.array(z.string()),
          few: z.array(z.string()),
          dominated: z.array(z.string()),
          /** The fewest and the most publications that a row rests on, where they lie far apart. */
          publications: z.object({ low: z.int(), high: z.int() }).nullable(),
        })
        .nullable(),
    ),
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof comparisonSchema>

export const comparisonOverTimeSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    subject: z.enum(LEDGER_SUBJECTS),
    step: z.enum(['year', 'month']),
    per: scaleSchema,
    /** Without a hole, earliest first; as `by` and `key` of a ledger name them. */
    periods: z.array(z.string()),
    /** For each period a cell: what was counted then, and the place among the ranked rows of that period. */
    rows: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        kind: z.enum(AREA_KINDS).nullable(),
        cells: z.array(countedSchema.extend({ activities: z.int(), rank: rankSchema.nullable() })),
        /** Activities that no period of the axis can take, their month or year not being known. */
        elsewhere: z.int(),
      }),
    ),
    /** The period in which each publication first appears in the data, whatever the filter; those within the axis. */
    firsts: z.array(z.object({ publication: z.string(), period: z.string(), articles: z.int() })),
  })
  .meta({ id: 'ComparisonOverTime' })
export type ComparisonOverTime = z.infer<typeof comparisonOverTimeSchema>

export const profilesSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    subject: z.enum(LEDGER_SUBJECTS),
    rows: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        activities: z.int(),
        strongest: z.object({ types: z.array(z.enum(ACTIVITY_TYPES)), activities: z.int() }),
        /** Types that the city has under these conditions and this area has not. */
        missingTypes: z.array(z.enum(ACTIVITY_TYPES)),
        series: z.array(z.object({ name: z.string(), activities: z.int() })),
        /** Series of the city that this area did not take part in, with how many other areas did; most areas first. */
        missingSeries: z.array(z.object({ name: z.string(), areas: z.int() })),
        /** The single activity with the largest amount of the subject. */
        largest: z
          .object({ activity: activityRefSchema, amount: amountSchema, share: z.number().min(0).max(1).nullable() })
          .nullable(),
        /** Plans beside what was done, the latest first. */
        plans: z.array(
          z.object({
            activity: activityRefSchema,
            measure: z.enum(MEASURES),
            planned: quantitySchema,
            achieved: quantitySchema,
            /** Of the plan, 0 to 1 and beyond; null where nothing was reported as done. */
            done: amountSchema.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Profiles' })
export type Profiles = z.infer<typeof profilesSchema>
