import { z } from 'zod'

/** Organisers found by name. */
export const organisersSchema = z
  .object({
    names: z.array(z.string()),
    /** Whether there are more than these. */
    hasMore: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Organisers' })
export type Organisers = z.infer<typeof organisersSchema>
