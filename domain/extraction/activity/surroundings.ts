import { AREA_NAMES, LOCAL_AREAS, type LocalArea } from '@/domain/districts/area-names'
import { type AreaMention, findAreas } from '@/domain/districts/find-areas'
import type { Reading, ReadText } from '@/domain/extraction/activity/reading'
import type { Surroundings } from '@/domain/extraction/activity/resolve-union'
import { beginning } from '@/domain/extraction/activity/union-mentions'

const DISTRICT_UNION = /(?:总工会|总)$/
const BODY =
  /大学|学院|医院|集团有限公司|有限责任公司|股份有限公司|有限公司|集团|公司|中学|[铁建][一二三四五六七八九十]+局/g

/**
 * What the shortened names at a place of an article mean: the last full name before it counts, then the headings.
 * Each is looked for only when asked for.
 */
export function surroundings(reading: Reading, text: ReadText, at: number): Surroundings {
  let district: District | null | undefined
  const nearest = () => {
    if (district === undefined) district = districtAt(reading, text, at)
    return district
  }
  return {
    get district() {
      return nearest()?.area ?? null
    },
    get districtName() {
      const name = nearest()?.name
      return name?.endsWith('县') ? name : null
    },
    get street() {
      return streetAt(reading, text, at)?.name ?? null
    },
    get body() {
      return bodyAt(reading, text, at)
    },
    get printed() {
      return reading.all.flatMap(({ unions }) => unions.map(({ words }) => words))
    },
  }
}

type District = { area: LocalArea; name: string }

function districtAt(reading: Reading, text: ReadText, at: number): District | null {
  const opening = districtOpening(text, at)
  if (opening) return opening
  const before = text.unions.filter(({ start }) => start < at).reverse()
  const headings = [reading.headline, reading.kicker].filter((each) => each !== text)
  const unions = [...before, ...headings.flatMap((each) => each.unions), ...text.unions]
  for (const { words } of unions) {
    const district = DISTRICT_UNION.test(words) ? findAreas(words).find(isDistrict) : undefined
    if (district) return district
  }
  const places = [
    ...headings.flatMap((each) => each.areas),
    ...text.areas.filter(({ start }) => start < at).reverse(),
    ...text.areas,
  ]
  return (
    places.find(isDistrict) ??
    districtNamedIn(reading.article.publication ?? '') ??
    places.find((place): place is AreaMention & District => isLocal(place.area) && !place.isShort) ??
    null
  )
}

/** 在大兴区，区总工会…: the district that opens the sentence is meant, whoever acted before. */
function districtOpening({ text, areas }: ReadText, at: number): District | null {
  const opened = areas.filter(isDistrict).find(({ start, end }) => {
    const isFirst = /(?:^|[。！？；\n])[^，。！？；\n\p{Script=Han}]*在$/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
    return isFirst && end <= at && /^，[^。！？；\n]{0,30}$/.test(text.slice(end, at))
  })
  return opened ?? null
}

function isDistrict(mention: AreaMention): mention is AreaMention & District {
  return mention.kind === 'district' && isLocal(mention.area)
}

function isLocal(area: AreaMention['area']): area is LocalArea {
  return area !== null && area !== 'outside'
}

function districtNamedIn(publication: string): District | null {
  const area = LOCAL_AREAS.find((each) => publication.includes(AREA_NAMES[each].full))
  return area ? { area, name: AREA_NAMES[area].full } : null
}

function streetAt(reading: Reading, text: ReadText, at: number): AreaMention | null {
  const before = text.areas.filter(({ start }) => start < at).reverse()
  const headings = [reading.headline, reading.kicker].filter((each) => each !== text).flatMap((each) => each.areas)
  const streets = [...before, ...headings, ...text.areas].filter(({ kind }) => kind === 'street')
  return streets.find(({ isShort }) => !isShort) ?? null
}

function bodyAt(reading: Reading, text: ReadText, at: number): string | null {
  const here = bodiesIn(text.text.slice(0, at), text.areas).at(-1)
  if (here !== undefined) return here
  for (const each of [reading.headline, reading.kicker, reading.body]) {
    const [first] = bodiesIn(each.text.slice(0, 300), each.areas)
    if (first !== undefined) return first
  }
  return null
}

function bodiesIn(text: string, areas: AreaMention[]): string[] {
  return [...text.matchAll(BODY)].flatMap(({ 0: words, index }) => {
    const end = index + words.length
    const name = text.slice(
      beginning(
        text,
        index,
        0,
        areas.filter((area) => area.end <= end),
      ),
      end,
    )
    return name.length > 3 ? [name] : []
  })
}
