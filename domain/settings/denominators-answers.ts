import { z } from 'zod'
import { RESIDENTS } from '@/domain/settings/census-residents'
import { DENOMINATOR_FIELDS } from '@/domain/settings/denominators-change'
import { denominatorsSchema } from '@/domain/settings/denominators-schema'
import { areaSchema } from '@/domain/statistics/answers'
import { AREA_CODES } from '@/domain/vocabulary'

/** The shapes of the routes of the denominators. */

const number = z.number().nullable()

export const denominatorsRevisionSchema = z
  .object({
    id: z.int(),
    at: z.string(),
    actor: z.string(),
    reason: z.string().nullable(),
    changes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['added', 'removed', 'changed']),
        areas: z.int().min(0),
        fields: z.array(z.object({ field: z.enum(DENOMINATOR_FIELDS), before: z.string(), after: z.string() })),
        values: z.array(z.object({ area: z.enum(AREA_CODES), before: number, after: number })),
      }),
    ),
  })
  .meta({ id: 'DenominatorsRevision' })
export type DenominatorsRevision = z.infer<typeof denominatorsRevisionSchema>

export const denominatorsStateSchema = z
  .object({
    /** The number of the change that set this; 0 for the defaults. Whoever changes it names what was seen. */
    version: z.int().min(0),
    denominators: denominatorsSchema,
    defaults: denominatorsSchema,
    /** Every area in its official order: those that a denominator does not name have none. */
    areas: z.array(areaSchema),
    /** The latest changes, the last one first. */
    history: z.array(denominatorsRevisionSchema),
  })
  .meta({ id: 'DenominatorsState' })
export type DenominatorsState = z.infer<typeof denominatorsStateSchema>

export const denominatorsRequest = z
  .strictObject({
    reason: z.string().trim().min(1).max(1000).nullable().default(null),
    version: z.int().min(0),
    denominators: denominatorsSchema.refine((all) => all.some(({ id }) => id === RESIDENTS), {
      error: 'residents',
    }),
  })
  .meta({ id: 'DenominatorsRequest' })
export type DenominatorsRequest = z.input<typeof denominatorsRequest>

/** What a spreadsheet holds for a denominator; nothing of it is stored. */
export const readDenominatorSchema = z
  .object({
    file: z.string(),
    /** The headings of the columns that were read; null where the file could not be. */
    columns: z.object({ area: z.string(), value: z.string() }).nullable(),
    rows: z.array(z.object({ area: z.enum(AREA_CODES), value: z.number().positive(), where: z.string() })),
    /** What was left out or doubtful, and why, in the reader's language. */
    problems: z.array(z.object({ where: z.string().nullable(), message: z.string() })),
  })
  .meta({ id: 'ReadDenominator' })
export type ReadDenominator = z.infer<typeof readDenominatorSchema>
