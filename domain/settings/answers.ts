import { z } from 'zod'
import { MEDIUM_TIERS } from '@/domain/settings/bulletin-settings'
import { bulletinSettingsSchema } from '@/domain/settings/bulletin-settings-schema'
import { revisionSchema } from '@/domain/statistics/answers'

/** The shapes of the settings' routes. */

export const bulletinSettingsAnswerSchema = z
  .object({
    /** The number of the change that set this; 0 for the defaults. Whoever changes it names what was seen. */
    version: z.int().min(0),
    settings: bulletinSettingsSchema,
    /** Every medium that an article names or that has a tier by default, with how many articles it carried. */
    media: z.array(
      z.object({ name: z.string(), articles: z.int().min(0), defaultTier: z.enum(MEDIUM_TIERS).nullable() }),
    ),
    /** Every change so far, latest first. */
    history: z.array(revisionSchema),
  })
  .meta({ id: 'BulletinSettingsAnswer' })
export type BulletinSettingsAnswer = z.infer<typeof bulletinSettingsAnswerSchema>

export const settingsAnswerSchema = z
  .object({ revision: z.int(), bulletin: bulletinSettingsAnswerSchema })
  .meta({ id: 'Settings' })
export type SettingsAnswer = z.infer<typeof settingsAnswerSchema>

export const bulletinSettingsRequest = z
  .strictObject({
    by: z.string().trim().min(1).max(60),
    reason: z.string().trim().min(1).max(1000).nullable().default(null),
    version: z.int().min(0),
    settings: bulletinSettingsSchema,
  })
  .meta({ id: 'BulletinSettingsRequest' })
export type BulletinSettingsRequest = z.input<typeof bulletinSettingsRequest>
