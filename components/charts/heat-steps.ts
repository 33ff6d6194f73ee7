/** How many colours the map has; a token each, --heat-0 to --heat-5. */
export const HEATS = 6

/** One colour of the map: the values that wear it. */
export interface HeatStep {
  from: number
  to: number
  heat: number
}

/**
 * Divides values into up to six steps of about as many districts each, since equal distances would leave one huge
 * district alone and all others pale. Equal values share a step.
 * @param values reported values; zeros are no step, but ground
 */
export function heatSteps(values: readonly number[]): HeatStep[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b)
  const distinct = new Set(sorted).size
  const count = Math.min(HEATS, distinct)
  const groups: number[][] = []
  for (const [i, value] of sorted.entries()) {
    const last = groups.at(-1)
    const due = Math.floor((i * count) / sorted.length)
    if (last === undefined || (last.at(-1) !== value && groups.length <= due)) groups.push([value])
    else last.push(value)
  }
  return groups.map((group, i) => ({
    from: group[0] ?? 0,
    to: group.at(-1) ?? 0,
    heat: groups.length === 1 ? Math.floor(HEATS / 2) : Math.round((i * (HEATS - 1)) / (groups.length - 1)),
  }))
}

/** The colour of a value; null for zero, which has none. */
export function heatOf(steps: readonly HeatStep[], value: number): number | null {
  return steps.find((step) => value >= step.from && value <= step.to)?.heat ?? null
}
