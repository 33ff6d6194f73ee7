import { z } from 'zod'
import { totalsSchema } from '@/domain/statistics/answers'
import { AREA_CODES, LEVELS } from '@/domain/vocabulary'

/** The shapes that the unions of an area are answered with. */

export const unionRowSchema = z
  .object({
    /** As `by=union` and `key` of a ledger name it. */
    key: z.string(),
    label: z.string(),
    activities: z.int().min(0),
    articles: z.int().min(0),
    measures: totalsSchema,
    planned: totalsSchema,
  })
  .meta({ id: 'UnionRow' })
export type UnionRow = z.infer<typeof unionRowSchema>

export const areaUnionsSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    area: z.enum(AREA_CODES),
    /** Activities of the area: each stands in exactly one row. */
    activities: z.int().min(0),
    /** Every street, town and township of the area by the gazetteer, in its order, those with nothing among them. */
    streets: z.array(
      unionRowSchema.extend({
        /** Activities that name this street's union too, and are counted under another one named before it. */
        alsoNamed: z.int().min(0),
        /** Of its own unions, as the reports name them. */
        unions: z.array(z.string()),
      }),
    ),
    /** The other unions that organised something, the most activities first; without a name the last. */
    others: z.array(unionRowSchema.extend({ level: z.enum(LEVELS).nullable() })),
  })
  .meta({ id: 'AreaUnions' })
export type AreaUnions = z.infer<typeof areaUnionsSchema>
