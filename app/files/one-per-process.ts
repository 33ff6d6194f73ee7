/**
 * Something that there is once in this process. A module may be loaded several times, for pages, for routes and after a
 * change of its source; what is under way must be known to all of them.
 */
export function onePerProcess<Thing>(name: string, make: () => Thing): Thing {
  const things = globalThis as unknown as Record<symbol, Thing | undefined>
  const key = Symbol.for(`gongji.${name}`)
  things[key] ??= make()
  return things[key]
}
