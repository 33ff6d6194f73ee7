import type { AreaCode } from '@/domain/vocabulary'

/** An area that somebody can be limited to, with its streets by their keys. */
export interface AreaChoice {
  code: AreaCode
  name: string
  streets: { key: string; name: string }[]
}

/**
 * The areas and streets whose names contain what was typed: an area of that name with all its streets, of any other only
 * the streets that match. Nothing typed finds everything.
 */
export function areasFound(areas: readonly AreaChoice[], typed: string): AreaChoice[] {
  const wanted = typed.trim().toLowerCase()
  const matches = (name: string) => name.toLowerCase().includes(wanted)
  return areas.flatMap((area) => {
    if (matches(area.name)) return [area]
    const streets = area.streets.filter(({ name }) => matches(name))
    return streets.length > 0 ? [{ ...area, streets }] : []
  })
}
