import type { CopyName } from '@/db/backup/file-names'

/** How many copies stay: the last one of so many days, weeks and months that have one. */
export const KEPT = { days: 7, weeks: 5, months: 12 } as const

const DAY_MS = 86_400_000
/** Days and weeks are those of Beijing, where the offices are; it has no summer time. */
const BEIJING_MS = 8 * 3_600_000

const dayOf = ({ at }: CopyName) => Math.floor((at.getTime() + BEIJING_MS) / DAY_MS)

/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const weekOf = (copy: CopyName) => Math.floor((dayOf(copy) + 3) / 7)

const monthOf = ({ at }: CopyName) => new Date(at.getTime() + BEIJING_MS).toISOString().slice(0, 7)

/**
 * The copies that may go: of each of the latest 7 days, 5 weeks and 12 months that have one, the last stays, so that a
 * mistake that is noticed late can still be undone. The newest copy always stays, and so does the one of the latest
 * revision: after a clock was set back these are two, and it is the second that has what was stored last.
 */
export function superfluous(copies: readonly CopyName[]): CopyName[] {
  const newestFirst = [...copies].sort((a, b) => b.at.getTime() - a.at.getTime() || b.revision - a.revision)
  const kept = new Set([
    ...lastOfEach(newestFirst, dayOf, KEPT.days),
    ...lastOfEach(newestFirst, weekOf, KEPT.weeks),
    ...lastOfEach(newestFirst, monthOf, KEPT.months),
    ...newestFirst.toSorted((a, b) => b.revision - a.revision).slice(0, 1),
  ])
  return newestFirst.filter((copy) => !kept.has(copy))
}

function lastOfEach(newestFirst: readonly CopyName[], of: (copy: CopyName) => unknown, count: number): CopyName[] {
  const last = new Map<unknown, CopyName>()
  for (const copy of newestFirst) if (!last.has(of(copy))) last.set(of(copy), copy)
  return [...last.values()].slice(0, count)
}
