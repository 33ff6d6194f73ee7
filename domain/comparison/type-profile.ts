/** A cell of a breakdown by area and another dimension. */
interface Pair {
  key: string | readonly string[]
  activities: number
}

/**
 * What one row of a breakdown by two dimensions has most of, and what it has nothing of though others do.
 * @param all the second dimension's keys with the activities of everybody; those without any are missing to nobody
 * @returns `strongest`: the keys with most activities, several where they share the place, none where there are none
 */
export function profileOf(
  row: string,
  pairs: readonly Pair[],
  all: readonly Pair[],
): { strongest: string[]; missing: string[] } {
  const own = new Map(
    pairs.filter(({ key }) => key[0] === row).map(({ key, activities }) => [key[1] ?? '', activities]),
  )
  const most = Math.max(0, ...own.values())
  return {
    strongest: [...own].filter(([, activities]) => activities === most && most > 0).map(([key]) => key),
    missing: all.filter(({ key, activities }) => activities > 0 && !own.has(String(key))).map(({ key }) => String(key)),
  }
}
