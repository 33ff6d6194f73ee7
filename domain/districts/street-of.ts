import { AREA_NAMES, type LocalArea } from '@/domain/districts/area-names'
import gazetteer from '@/domain/districts/gazetteer.json'
import { STREETS } from '@/domain/districts/streets'

const KIND = /(?:街道|地区|镇|乡)$/
/** The longest name of a street with its kind: 长哨营满族乡 and such. */
const LONGEST = 9

const NAMED = new Map<string, Map<string, string>>()
for (const name of Object.values(gazetteer.streets).flat()) {
  const street = KIND.test(name) ? STREETS.get(name) : undefined
  for (const area of street?.areas ?? []) {
    const own = NAMED.get(area) ?? new Map<string, string>()
    NAMED.set(area, own)
    // A name that two areas share stands under both; each of them lists it once.
    if (street && !own.has(street.base)) own.set(street.base, name)
  }
}

/** The streets, towns and townships of an area by the gazetteer, in its order; none of what is no single district. */
export function streetsOf(area: string): string[] {
  return [...(NAMED.get(area)?.values() ?? [])]
}

/**
 * The street, town or township of an area that a union's name or a place begins with, as the gazetteer writes it:
 * 东华门街道总工会, 朝阳区望京街道. A union is of a street only by the name of that street with its kind (望京医院工会 is
 * none), and only within the area asked for, so that namesakes of two districts are not mistaken for each other.
 * @returns null where there is none
 */
export function streetOf(name: string, area: string): string | null {
  const own = withoutDistrict(name, area)
  for (let length = Math.min(LONGEST, own.length); length > 1; length--) {
    const part = own.slice(0, length)
    if (!KIND.test(part) && !isBareUnion(part, own)) continue
    const street = STREETS.get(part)
    if (street?.areas.some((each) => each === area))
      return NAMED.get(area)?.get(street.base) ?? kindOf(street.base, area)
  }
  return null
}

/** 燕山总工会: a street that the press names without its kind, and whose union is called by that. */
const isBareUnion = (part: string, whole: string) => /^(?:总工会|工会)$/.test(whole.slice(part.length))

/** An office that the list of the gazetteer does not have, by its own name: 燕山地区. */
function kindOf(base: string, area: string): string {
  const names = [...STREETS].flatMap(([name, street]) =>
    street.base === base && street.areas.some((each) => each === area) && KIND.test(name) ? [name] : [],
  )
  return names[0] ?? base
}

function withoutDistrict(name: string, area: string): string {
  const names = AREA_NAMES[area as LocalArea]
  const own = name.replace(/^北京市?/, '')
  const before = [...(names?.exact ?? [])].find((each) => own.startsWith(each))
  if (before === undefined) return own
  return own.slice(before.length).replace(/^总工会/, '')
}
