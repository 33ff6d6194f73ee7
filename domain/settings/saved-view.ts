import { z } from 'zod'
import { LONGEST_VIEW_NAME } from '@/domain/settings/view-name'

const name = z.string().trim().min(1).max(LONGEST_VIEW_NAME)
const by = z.string().trim().min(1).max(60)
const address = { path: z.string().max(100), query: z.string().max(4000) }

/** A state of the address bar under a name, as it is stored. One that was removed stays, so that it can come back. */
export const savedViewSchema = z.strictObject({
  name,
  ...address,
  pinned: z.boolean(),
  removed: z.boolean(),
  by,
  /** When it was last changed; ISO 8601, UTC. */
  at: z.string(),
})
export type SavedView = z.infer<typeof savedViewSchema>

export const viewRequest = z
  .strictObject({ name, ...address, pinned: z.boolean().default(false) })
  .meta({ id: 'ViewRequest' })
export type ViewRequest = z.input<typeof viewRequest>

export const viewChangeRequest = z
  .strictObject({ version: z.int().min(1), name, pinned: z.boolean(), removed: z.boolean().default(false) })
  .meta({ id: 'ViewChangeRequest' })
export type ViewChangeRequest = z.input<typeof viewChangeRequest>

export const viewSchema = savedViewSchema
  .extend({
    id: z.string(),
    version: z.int(),
    /** What a pinned view counts now; null where it is not pinned, or its filter no longer exists. */
    headline: z.object({ activities: z.int(), sentence: z.string() }).nullable(),
  })
  .meta({ id: 'View' })
export type View = z.infer<typeof viewSchema>

export const viewsSchema = z.object({ revision: z.int(), items: z.array(viewSchema) }).meta({ id: 'Views' })
export type Views = z.infer<typeof viewsSchema>
