/**
 * The single values of a stored state, by the names that lead to each. What stands in a list is named by its name or
 * id, not by its place, so that one that came or went does not move the others.
 */
export function leavesOf(
  state: unknown,
  path: readonly string[] = [],
): Map<string, { path: string[]; value: unknown }> {
  const leaves = new Map<string, { path: string[]; value: unknown }>()
  for (const [name, value] of entriesOf(state)) {
    const own = [...path, name]
    if (isGroup(value)) for (const [key, leaf] of leavesOf(value, own)) leaves.set(key, leaf)
    else leaves.set(JSON.stringify(own), { path: own, value })
  }
  return leaves
}

function entriesOf(state: unknown): [string, unknown][] {
  if (Array.isArray(state)) return state.map((item, i) => named(item, i))
  if (typeof state === 'object' && state !== null) return Object.entries(state)
  return state === null || state === undefined ? [] : [['value', state]]
}

function named(item: { name?: string; id?: string }, place: number): [string, unknown] {
  const { name, id, ...rest } = item
  const keys = Object.keys(rest)
  const only = keys[0]
  // A medium has nothing but its tier.
  const value = keys.length === 1 && only !== undefined ? (rest as Record<string, unknown>)[only] : rest
  return [name ?? id ?? String(place + 1), value]
}

function isGroup(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object')
  return typeof value === 'object' && value !== null
}
