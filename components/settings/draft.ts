import type { BulletinSettingsState } from '@/domain/settings/answers'
import {
  type BulletinSettings,
  type Grade,
  gradesOf,
  MEDIUM_TIERS,
  type MediumTier,
  MOST_POINTS,
  UNGRADED,
} from '@/domain/settings/bulletin-settings'

/** What a person changed and did not store yet: points as typed, and tiers, each only where it is different now. */
export interface Draft {
  points: Partial<Record<MediumTier, string>>
  grades: Readonly<Record<string, Grade>>
}

export const NOTHING_CHANGED: Draft = { points: {}, grades: {} }

export function withPoints(draft: Draft, { settings }: BulletinSettingsState, tier: MediumTier, typed: string): Draft {
  const { [tier]: _old, ...others } = draft.points
  const isSame = typed.trim() === String(settings.points[tier])
  return { ...draft, points: isSame ? others : { ...others, [tier]: typed } }
}

export function withGrade(draft: Draft, { settings }: BulletinSettingsState, medium: string, grade: Grade): Draft {
  const { [medium]: _old, ...others } = draft.grades
  return { ...draft, grades: gradesOf(settings)(medium) === grade ? others : { ...others, [medium]: grade } }
}

/** The defaults, as changes of what is set. */
export function toDefaults(state: BulletinSettingsState): Draft {
  const standard = gradesOf(state.defaults)
  const points = MEDIUM_TIERS.reduce(
    (draft, tier) => withPoints(draft, state, tier, String(state.defaults.points[tier])),
    NOTHING_CHANGED,
  )
  return state.media.reduce((draft, { name }) => withGrade(draft, state, name, standard(name)), points)
}

export function countChanges({ points, grades }: Draft): number {
  return Object.keys(points).length + Object.keys(grades).length
}

/** Points as typed; null where that is no whole number from 0 to the most. */
export function readPoints(typed: string): number | null {
  const value = Number(typed)
  return /^\s*\d{1,3}\s*$/.test(typed) && value <= MOST_POINTS ? value : null
}

/** The settings with the changes; null where points are not such. */
export function settingsWith(draft: Draft, { settings, media }: BulletinSettingsState): BulletinSettings | null {
  const points = { ...settings.points }
  for (const tier of MEDIUM_TIERS) {
    const value = draft.points[tier] === undefined ? points[tier] : readPoints(draft.points[tier])
    if (value === null) return null
    points[tier] = value
  }
  const now = gradesOf(settings)
  const graded = media.flatMap(({ name }) => {
    const tier = draft.grades[name] ?? now(name)
    return tier === UNGRADED ? [] : [{ name, tier }]
  })
  return { points, media: graded }
}
