import { z } from 'zod'
import { CHANGE_STEPS, RECORD_STEPS } from '@/domain/comparison/change-steps'
import { activityRefSchema } from '@/domain/statistics/answers'
import { filterSchema } from '@/domain/statistics/filter-schema'
import { BOUNDS, LEDGER_SUBJECTS, REVISION_ACTIONS } from '@/domain/vocabulary'

const amountSchema = z.object({ value: z.number().min(0), bound: z.enum(BOUNDS) })

export const runningTotalSchema = z
  .object({
    /** Null where nothing was reported; counts of records are exact, and zero is a zero. */
    amount: amountSchema.nullable(),
    reported: z.int().min(0),
    unreported: z.int().min(0),
    /** Divided as `per` asks, by the rules in force there; null for plain totals, and where there is nothing to divide. */
    scaled: amountSchema.nullable(),
  })
  .meta({ id: 'RunningTotal' })
export type RunningTotal = z.infer<typeof runningTotalSchema>

/** Below zero is taken away; the bound is that of its size. */
export const differenceSchema = z.object({ by: z.number(), bound: z.enum(BOUNDS) }).meta({ id: 'Difference' })

export const revisionStampSchema = z.object({
  revision: z.int().min(0),
  /** Null before the first revision. */
  at: z.iso.datetime().nullable(),
})
export type RevisionStamp = z.infer<typeof revisionStampSchema>

const decisionSchema = revisionStampSchema.extend({
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.enum(REVISION_ACTIONS),
  reason: z.string().nullable(),
})

const partSchema = z.object({ amount: amountSchema.nullable() }).nullable()

/** One activity that moved the total. */
export const changedActivitySchema = z
  .object({
    step: z.enum(RECORD_STEPS),
    /** As it was at the later revision, or where it was gone by then, at the earlier one. */
    activity: activityRefSchema,
    /** Where it is to be seen now: its own id, or that of the one it was merged into; null where it is gone. */
    shownAs: z.string().nullable(),
    /** What it added, with a null amount where it reported nothing; null where it was not counted. */
    before: partSchema,
    after: partSchema,
    difference: differenceSchema.nullable(),
    articles: z.array(z.object({ id: z.string(), headline: z.string().nullable() })),
    /** The decision that put it into this step, and how many more there were meanwhile. */
    decision: decisionSchema.nullable(),
    others: z.int().min(0),
  })
  .meta({ id: 'ChangedActivity' })
export type ChangedActivity = z.infer<typeof changedActivitySchema>

export const changesSchema = z
  .object({
    filter: filterSchema,
    sentence: z.string(),
    /** The latest of the database. */
    revision: z.int(),
    subject: z.enum(LEDGER_SUBJECTS),
    per: z.string(),
    /** The revisions that are compared; a whole change is never cut in two. */
    since: revisionStampSchema,
    until: revisionStampSchema,
    start: runningTotalSchema,
    /** In this order; the total after each is that of the records as far as they were changed by then. */
    steps: z.array(
      z.object({
        step: z.enum(CHANGE_STEPS),
        total: runningTotalSchema,
        difference: differenceSchema.nullable(),
        /** The same of the divided total; null for plain totals, and where nothing changed. */
        scaledDifference: differenceSchema.nullable(),
        /** How many activities moved the total. */
        count: z.int().min(0),
        /** Those that moved it most, at most 100. */
        activities: z.array(changedActivitySchema),
      }),
    ),
    end: runningTotalSchema,
    /** Activities that were changed, but not in what they add to this total. */
    unmoved: z.int().min(0),
    /** The times that the denominators were set in between, latest first; empty for plain totals. */
    rules: z.array(decisionSchema.omit({ action: true })),
    /** The first and the last revision of the database; null for an empty one. */
    first: revisionStampSchema.nullable(),
    last: decisionSchema.omit({ action: true, reason: true }).nullable(),
  })
  .meta({ id: 'Changes' })
export type Changes = z.infer<typeof changesSchema>
