import { AREA_NAMES, LOCAL_AREAS, type LocalArea, NOT_THE_AREA } from '@/domain/districts/area-names'
import { LANDMARKS, NO_SINGLE_AREA } from '@/domain/districts/landmarks'
import { type Found, NameIndex } from '@/domain/districts/name-index'
import { NOT_OUTSIDE, OUTSIDE_PLACES } from '@/domain/districts/outside-places'
import { STREET_BASES, STREETS } from '@/domain/districts/streets'

/** What kind of name says where: a district's, a street's or town's, a well-known place's, a place outside Beijing. */
export type AreaKind = 'district' | 'street' | 'place' | 'outside'

export interface AreaMention {
  kind: AreaKind
  /** The name as it stands in the text. */
  name: string
  /** Null where areas share the name and none of them is named near it. */
  area: LocalArea | 'outside' | null
  /** Whether the name can be meant otherwise: a district without its 区, a street without its 街道. */
  isShort: boolean
  start: number
  end: number
}

interface Entry {
  kind: AreaKind | 'none'
  areas: (LocalArea | 'outside')[]
  isShort: boolean
}

const entry = (kind: Entry['kind'], areas: Entry['areas'], isShort = false): Entry => ({ kind, areas, isShort })
const each = (names: Iterable<string>, value: Entry) => [...names].map((name) => [name, value] as const)

const INDEX = new NameIndex<Entry>([
  ...LOCAL_AREAS.flatMap((area) => each(AREA_NAMES[area].exact, entry('district', [area]))),
  ...LOCAL_AREAS.flatMap((area) => each(AREA_NAMES[area].short, entry('district', [area], true))),
  ...[...STREETS].map(([name, { areas }]) => [name, entry('street', areas)] as const),
  ...LOCAL_AREAS.flatMap((area) => each(LANDMARKS[area].split(' '), entry('place', [area]))),
  ...[...STREET_BASES].map(([name, { areas }]) => [name, entry('street', areas, true)] as const),
  ...each(OUTSIDE_PLACES, entry('outside', ['outside'])),
  ...each([...NOT_THE_AREA, ...NOT_OUTSIDE, ...NO_SINGLE_AREA], entry('none', [])),
])

/** What follows a short name that is then a road, a gate, a railway line or a person's, and no area. */
const ROAD = /^(?:[东西南北中]?(?:路|大街|胡同|桥|门|线)(?!道))/
/** A place outside that stands directly before belongs to the name: 江苏南通市通州区, 长春市朝阳区. */
const JOINT = /^[省市]?$/
const NEAR = 60

/**
 * The names in a text that say where in Beijing, or that it is elsewhere; from left to right, never overlapping.
 * A name that two areas share takes the area of the nearest unmistakable mention within 60 units, else none.
 */
export function findAreas(text: string): AreaMention[] {
  const found = INDEX.find(text).filter(({ value, end }) => !(value.isShort && ROAD.test(text.slice(end, end + 4))))
  const mentions: AreaMention[] = []
  for (const each of found) {
    if (each.value.kind === 'none') continue
    const before = mentions.at(-1)
    const isElsewhere = before?.area === 'outside' && JOINT.test(text.slice(before.end, each.start))
    const { kind, areas, isShort } = each.value
    const { name, start, end } = each
    if (isElsewhere) mentions.push({ kind: 'outside', name, area: 'outside', isShort, start, end })
    else
      mentions.push({
        kind,
        name,
        area: areas.length === 1 ? (areas[0] ?? null) : nearest(found, each),
        isShort,
        start,
        end,
      })
  }
  return mentions
}

function nearest(found: Found<Entry>[], shared: Found<Entry>): LocalArea | null {
  let best: { area: LocalArea; distance: number } | null = null
  for (const { value, start, end } of found) {
    const [area] = value.areas
    if (value.areas.length !== 1 || area === undefined || area === 'outside') continue
    if (!shared.value.areas.includes(area)) continue
    const distance = start < shared.start ? shared.start - end : start - shared.end
    if (distance <= NEAR && (best === null || distance < best.distance)) best = { area, distance }
  }
  return best?.area ?? null
}
