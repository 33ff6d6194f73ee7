import type { BulletinSettings } from '@/domain/settings/bulletin-settings-schema'

export type { BulletinSettings }

/** How far the media of a bulletin reach, as its points are given: national, municipal, district. */
export const MEDIUM_TIERS = ['national', 'municipal', 'district'] as const
export type MediumTier = (typeof MEDIUM_TIERS)[number]

/** Where a medium stands that no tier was chosen for: it is counted, and gives no points. */
export const UNGRADED = 'ungraded'
export type Grade = MediumTier | typeof UNGRADED
export const GRADES = [...MEDIUM_TIERS, UNGRADED] as const satisfies readonly Grade[]

/** The most points that one report can count. */
export const MOST_POINTS = 100

/** The tier of each medium, asked by name. */
export function gradesOf({ media }: BulletinSettings): (medium: string) => Grade {
  const tiers = new Map(media.map(({ name, tier }) => [name, tier]))
  return (medium) => tiers.get(medium) ?? UNGRADED
}

/** What one report carried by a medium of a grade counts. */
export function pointsOf({ points }: BulletinSettings, grade: Grade): number {
  return grade === UNGRADED ? 0 : points[grade]
}

/** Whether two settings say the same, in whatever order they name the media. */
export function areSameSettings(a: BulletinSettings, b: BulletinSettings): boolean {
  const grade = gradesOf(b)
  return (
    MEDIUM_TIERS.every((tier) => a.points[tier] === b.points[tier]) &&
    a.media.length === b.media.length &&
    a.media.every(({ name, tier }) => grade(name) === tier)
  )
}
