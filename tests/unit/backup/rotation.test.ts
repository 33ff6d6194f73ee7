import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CopyName, nameOfCopy, readCopyName } from '@/db/backup/file-names'
import { KEPT, superfluous } from '@/db/backup/rotation'

const copyAt = (time: string, revision = 1): CopyName => {
  const at = new Date(time)
  return { name: nameOfCopy(at, revision), at, revision }
}

/** Copies of any time within some years, as a schedule or a hand may have made them. */
const copies = fc.uniqueArray(
  fc
    .record({ second: fc.integer({ min: 0, max: 100_000_000 }), revision: fc.integer({ min: 0, max: 9999 }) })
    .map(({ second, revision }) => copyAt(new Date(Date.UTC(2024, 0, 1) + second * 1000).toISOString(), revision)),
  { maxLength: 60, selector: ({ name }) => name },
)

describe('the name of a copy', () => {
  it('says when and of which revision it is', () => {
    expect(nameOfCopy(new Date('2026-11-22T18:05:30.123Z'), 812)).toBe('gongji-20261122T180530Z-r812.db')
    expect(readCopyName('gongji-20261122T180530Z-r812.db')).toEqual({
      name: 'gongji-20261122T180530Z-r812.db',
      at: new Date('2026-11-22T18:05:30Z'),
      revision: 812,
    })
  })

  it.each([
    'gongji.db',
    'gongji-before-restore-20261122T180530Z.db',
    'gongji-20261122T180530Z-r812.db-wal',
    '.part',
    'gongji-20269922T180530Z-r1.db',
  ])('is not %s', (name) => expect(readCopyName(name)).toBeNull())
})

describe('of copies there stay', () => {
  it('one for each day of a week, one for each week of a month, one for each month of a year', () => {
    const daily = Array.from({ length: 800 }, (_, day) =>
      copyAt(new Date(Date.UTC(2024, 0, 1, 18) + day * 86_400_000).toISOString()),
    )
    const gone = new Set(superfluous(daily))
    const left = daily.filter((copy) => !gone.has(copy)).map(({ at }) => at.toISOString().slice(0, 10))
    expect(left.slice(-7)).toEqual([
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
    ])
    // The eve of each month and week in Beijing, where 18:00 UTC is the next day.
    expect(left.slice(0, -7)).toEqual([
      '2025-04-29',
      '2025-05-30',
      '2025-06-29',
      '2025-07-30',
      '2025-08-30',
      '2025-09-29',
      '2025-10-30',
      '2025-11-29',
      '2025-12-30',
      '2026-01-30',
      '2026-02-14',
      '2026-02-21',
      '2026-02-27',
      '2026-02-28',
    ])
  })

  it('the last of each day', () => {
    const early = copyAt('2026-03-10T01:00:00Z')
    const late = copyAt('2026-03-10T09:00:00Z')
    expect(superfluous([early, late])).toEqual([early])
  })

  it('the one made last, also where the clock was set back before it', () => {
    const tomorrow = Array.from({ length: 500 }, (_, day) =>
      copyAt(new Date(Date.UTC(2026, 3, 10, 2) + day * 86_400_000).toISOString(), 300 + day),
    )
    const fresh = copyAt('2026-03-01T02:00:00Z', 900)
    expect(superfluous([...tomorrow, fresh])).not.toContain(fresh)
  })

  it('always the newest, and so many at most', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const gone = new Set(superfluous(all))
        const left = all.filter((copy) => !gone.has(copy))
        const newest = Math.max(...all.map(({ at }) => at.getTime()))
        const latest = Math.max(...all.map(({ revision }) => revision))
        expect(left.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months + 1)
        if (all.length === 0) return
        expect(left.some(({ at }) => at.getTime() === newest)).toBe(true)
        expect(left.some(({ revision }) => revision === latest)).toBe(true)
      }),
    )
  })

  it('the same ones whatever was removed before, in whatever order they are named', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const gone = new Set(superfluous(all).map(({ name }) => name))
        const left = all.filter(({ name }) => !gone.has(name))
        expect(superfluous(left)).toEqual([])
        expect(new Set(superfluous([...all].reverse()).map(({ name }) => name))).toEqual(gone)
      }),
    )
  })
})
