import { z } from 'zod'
import { isPartialDate } from '@/domain/figures/partial-date'
import { AREA_CODES } from '@/domain/vocabulary'

/** One number for an area, greater than zero: nothing can be divided by none. */
const value = z.number().positive().max(1e12)

/** Numbers of the areas that totals are divided by: residents, members, grassroots unions, with where they come from. */
export const denominatorSchema = z
  .strictObject({
    /** Stands in addresses, so it never changes: `residents`, or what was made for one that staff added. */
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: z.string().trim().min(1).max(60),
    /** How many of them the scaled number is for: 1, 100, 1,000 or 10,000. */
    per: z.union([z.literal(1), z.literal(100), z.literal(1000), z.literal(10_000)]),
    source: z.string().trim().min(1).max(300),
    /** The day, month or year that the numbers are of. */
    date: z.string().refine(isPartialDate, { error: 'date' }),
    /** Areas that are not in it have none; then nothing is scaled there. */
    values: z.partialRecord(z.enum(AREA_CODES), value),
  })
  .meta({ id: 'Denominator' })
export type Denominator = z.infer<typeof denominatorSchema>

export const denominatorsSchema = z
  .array(denominatorSchema)
  .max(20)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'repeated' })
