import { z } from 'zod'
import { MEDIUM_TIERS, MOST_POINTS } from '@/domain/settings/bulletin-settings'

/** Far more than there are; a request that names more is a mistake. */
const MOST_MEDIA = 5000

const points = z.int().min(0).max(MOST_POINTS)

/** By which tiers and points a bulletin of press adoptions ranks union organisations. A medium not named is ungraded. */
export const bulletinSettingsSchema = z
  .strictObject({
    points: z.strictObject({ national: points, municipal: points, district: points }),
    media: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(200), tier: z.enum(MEDIUM_TIERS) }))
      .max(MOST_MEDIA)
      .refine((media) => new Set(media.map(({ name }) => name)).size === media.length, { error: 'repeated' }),
  })
  .meta({ id: 'BulletinSettings' })
export type BulletinSettings = z.infer<typeof bulletinSettingsSchema>
