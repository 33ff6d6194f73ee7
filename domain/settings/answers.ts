import { z } from 'zod'
import { GRADES, MEDIUM_TIERS } from '@/domain/settings/bulletin-settings'
import { bulletinSettingsSchema } from '@/domain/settings/bulletin-settings-schema'
import { denominatorsStateSchema } from '@/domain/settings/denominators-answers'

/** The shapes of the settings' routes. */

export const settingsRevisionSchema = z
  .object({
    id: z.int(),
    at: z.string(),
    actor: z.string(),
    reason: z.string().nullable(),
    /** Only what became different. */
    points: z.array(z.object({ tier: z.enum(MEDIUM_TIERS), before: z.int(), after: z.int() })),
    media: z.array(z.object({ name: z.string(), before: z.enum(GRADES), after: z.enum(GRADES) })),
  })
  .meta({ id: 'SettingsRevision' })
export type SettingsRevision = z.infer<typeof settingsRevisionSchema>

export const bulletinSettingsAnswerSchema = z
  .object({
    /** The number of the change that set this; 0 for the defaults. Whoever changes it names what was seen. */
    version: z.int().min(0),
    settings: bulletinSettingsSchema,
    defaults: bulletinSettingsSchema,
    /** Every medium that an article names, that has a tier, or that has one by default; those with most articles first. */
    media: z.array(z.object({ name: z.string(), articles: z.int().min(0) })),
    /** The latest changes, the last one first. */
    history: z.array(settingsRevisionSchema),
  })
  .meta({ id: 'BulletinSettingsState' })
export type BulletinSettingsState = z.infer<typeof bulletinSettingsAnswerSchema>

export const settingsAnswerSchema = z
  .object({
    revision: z.int(),
    bulletin: bulletinSettingsAnswerSchema,
    denominators: denominatorsStateSchema,
  })
  .meta({ id: 'Settings' })
export type SettingsAnswer = z.infer<typeof settingsAnswerSchema>

export const bulletinSettingsRequest = z
  .strictObject({
    reason: z.string().trim().min(1).max(1000).nullable().default(null),
    version: z.int().min(0),
    settings: bulletinSettingsSchema,
  })
  .meta({ id: 'BulletinSettingsRequest' })
export type BulletinSettingsRequest = z.input<typeof bulletinSettingsRequest>
