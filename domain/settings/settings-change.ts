import {
  type BulletinSettings,
  type Grade,
  gradesOf,
  MEDIUM_TIERS,
  type MediumTier,
} from '@/domain/settings/bulletin-settings'

/** What one change of the settings changed; only what is different afterwards. */
export interface SettingsChange {
  points: { tier: MediumTier; before: number; after: number }[]
  media: { name: string; before: Grade; after: Grade }[]
}

/** What became different from one state of the settings to the next. */
export function settingsChange(before: BulletinSettings, after: BulletinSettings): SettingsChange {
  const [was, is] = [gradesOf(before), gradesOf(after)]
  const names = new Set([...before.media, ...after.media].map(({ name }) => name))
  return {
    points: MEDIUM_TIERS.filter((tier) => before.points[tier] !== after.points[tier]).map((tier) => ({
      tier,
      before: before.points[tier],
      after: after.points[tier],
    })),
    media: [...names]
      .filter((name) => was(name) !== is(name))
      .map((name) => ({ name, before: was(name), after: is(name) })),
  }
}
