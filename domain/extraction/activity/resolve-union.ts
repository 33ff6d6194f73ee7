import { AREA_NAMES, type LocalArea } from '@/domain/districts/area-names'
import { type AreaMention, findAreas } from '@/domain/districts/find-areas'
import { STREETS } from '@/domain/districts/streets'
import { KNOWN_BODIES, KNOWN_UNIONS, type Organisation } from '@/domain/extraction/activity/known-bodies'
import { describeOrganisation } from '@/domain/extraction/activity/organisation-level'
import {
  FIRMS,
  GENERIC,
  OF_BRANCH,
  OFFICE,
  OUTSIDE,
  RELATIVE_BODY,
  RELATIVE_DISTRICT,
  RELATIVE_STREET,
  SUFFIX,
} from '@/domain/extraction/activity/union-words'

/** What 区总工会, 镇总工会 and 校工会 mean at a place of an article. */
export interface Surroundings {
  district: LocalArea | null
  /** The name before 总工会, as printed: 密云县. */
  districtName: string | null
  /** 呼家楼街道, 永顺镇. */
  street: string | null
  /** The firm, school or hospital last named. */
  body: string | null
  /** Full forms of unions in the same article: 燕山总工会 for a headline's 燕山地区工会. */
  printed: string[]
}

/** A union with the rule that named it, and how many units at the end of the words name it. */
export interface ResolvedUnion extends Organisation {
  rule: string
  length: number
}

/**
 * What union the words mean.
 * @returns null for unions in general (各级工会, 基层工会) and for 区总工会 where nothing says which
 */
export function resolveUnion(words: string, around: Surroundings): ResolvedUnion | null {
  const whole = endingIn(words)
  const office = OFFICE.exec(words)
  if (office?.[1] !== undefined && !whole) return resolveUnion(office[1], around)
  const suffix = whole && office ? '' : SUFFIX.exec(words)?.[0]
  if (suffix === undefined) return null
  if (suffix === '') return whole
  const owner = words.slice(0, -suffix.length)
  const areas = findAreas(owner)
  const [first] = areas
  const last = areas.at(-1)
  const isAtEnd = last !== undefined && last.end === owner.length
  if (isAtEnd && last.area === 'outside') return outside(words, last.start)
  if (whole && !isOfAnotherCity(words, whole.length) && !isOfDistrict(words, whole)) return whole
  if (isAtEnd && last.kind === 'district') return ofDistrict(last, suffix, words.length)
  if (isAtEnd && last.kind === 'street') return ofStreet(last, suffix, words, around)
  const tail = owner.slice(-4)
  if (RELATIVE_DISTRICT.test(owner) && around.district) {
    return named('nearDistrict', `${around.districtName ?? AREA_NAMES[around.district].full}总工会`, words.length)
  }
  if (RELATIVE_STREET.test(owner) && around.street)
    return named('nearStreet', around.street + withFull(suffix), words.length)
  if (RELATIVE_BODY.test(owner) && around.body) return named('nearBody', `${around.body}工会`, words.length)
  if ([RELATIVE_DISTRICT, RELATIVE_STREET, RELATIVE_BODY].some((words) => words.test(owner))) return null
  if (suffix === '总' || (owner === '' && suffix !== '工会')) return null
  if (/[市区县]$/.test(owner) && suffix === '总工会') return isOwnPlace(tail) ? null : outside(words, 0)
  if (OUTSIDE.test(owner)) return outside(words, 0)
  const branch = FIRMS.find(
    ([alias, { name }]) => owner.startsWith(alias) && name.endsWith(alias) && owner.length > alias.length,
  )
  if (branch) return named('branch', branch[1].name + words.slice(branch[0].length), words.length)
  const body = KNOWN_BODIES.get(owner)
  if (body) return named('knownBody', `${body.name}工会`, words.length)
  if (GENERIC.test(owner)) return null
  const longer = around.printed.find(
    (each) => each.endsWith(words) && each.length > words.length + 1 && /^[^的了在]*$/.test(each),
  )
  if (longer !== undefined && /(?:院|校|公司|集团|厂)$/.test(owner)) return named('longer', longer, words.length)
  const spelt = around.printed.find((each) => abbreviates(words, each))
  if (spelt !== undefined) return named('abbreviated', spelt, words.length)
  if (
    first?.kind === 'district' &&
    first.isShort &&
    first.start === 0 &&
    isLocal(first.area) &&
    OF_BRANCH.test(owner)
  ) {
    return named('named', AREA_NAMES[first.area].full + words.slice(first.end), words.length)
  }
  return named('named', words.replace(/^北京市(?=[^总]{2,4}区)/, ''), words.length)
}

function named(rule: string, name: string, length: number): ResolvedUnion {
  const { level, area } = describeOrganisation(name)
  return { name, level, area, rule, length }
}

function outside(words: string, start: number): ResolvedUnion {
  return { name: words.slice(start), level: 'district', area: 'outside', rule: 'outside', length: words.length - start }
}

function endingIn(words: string): ResolvedUnion | null {
  for (let i = 0; i < words.length - 1; i += 1) {
    const known = KNOWN_UNIONS.get(words.slice(i))
    if (known) return { ...known, rule: 'known', length: words.length - i }
  }
  return null
}

/** 市总工会 after the name of a city that the gazetteer does not have: 涿州市总工会. */
function isOfAnotherCity(words: string, length: number): boolean {
  const before = words.slice(0, words.length - length)
  if (!words.slice(-length).startsWith('市') || before === '') return false
  if (findAreas(before).some(({ area }) => area === 'outside')) return true
  return before.length > 1 && before.length < 4 && !/(?:北京|首都|本|前|次|后|期|达|应|了|会|与|至|合|各)$/.test(before)
}

/** 广外街道 in a headline is the 广安门外街道 of the body. */
function inFull(street: string, base: string, printed: string[]): string {
  const own = STREETS.get(street)?.base
  if (own === undefined || own.length <= base.length) return street
  const full = own + street.slice(base.length)
  return printed.some((each) => each.includes(full)) ? full : street
}

/** 首都师大工会 for 首都师范大学工会: the same first and last signs, and a school's or hospital's name between them. */
function abbreviates(words: string, full: string): boolean {
  if (full.length <= words.length || !/(?:大学|学院|医院|中学)工会$/.test(full) || full[0] !== words[0]) return false
  let at = 0
  for (const sign of full) if (sign === words[at]) at += 1
  return at === words.length && words.length > 4
}

/** 顺义区快递行业工会联合会 is the district's own, though the city has one of that name. */
function isOfDistrict(words: string, { area, level, length }: ResolvedUnion): boolean {
  if (area !== 'citywide' || level !== 'industry' || /^(?:北京|市)/.test(words.slice(-length))) return false
  const before = words.slice(0, -length)
  const last = findAreas(before).at(-1)
  return last?.kind === 'district' && isLocal(last.area) && last.end === before.length
}

function isOwnPlace(tail: string): boolean {
  return /(?:^|[该本我全])[市区县]$/.test(tail)
}

function ofDistrict({ area, name }: AreaMention, suffix: string, length: number): ResolvedUnion | null {
  if (area === null || area === 'outside') return null
  const isCounty = name.endsWith('县')
  if (/服务站|工委|联合/.test(suffix)) return null
  return named(
    'district',
    `${isCounty ? name : AREA_NAMES[area].full}总工会`,
    Math.min(length, name.length + suffix.length),
  )
}

function ofStreet(street: AreaMention, suffix: string, words: string, { printed }: Surroundings): ResolvedUnion {
  const base = street.name.replace(/(?:街道|地区|社区|镇|乡)$/, '')
  const full = inFull(street.name, base, printed) + withFull(suffix)
  const form = printed.find((each) => each.endsWith('总工会') && each.startsWith(base) && each.length <= full.length)
  const name = suffix === '工会' && form !== undefined && !printed.includes(full) ? form : full
  const { level, area } = describeOrganisation(name)
  const ofOwn = area === 'citywide' && street.area !== null && street.area !== 'outside' ? street.area : area
  const named = street.area !== null && street.area !== 'outside' ? street.area : ofOwn
  return {
    name,
    level: level === 'enterprise' ? 'township' : level,
    area: named,
    rule: 'street',
    length: words.length - street.start,
  }
}

function isLocal(area: AreaMention['area'] | undefined): area is LocalArea {
  return area !== null && area !== undefined && area !== 'outside'
}

function withFull(suffix: string): string {
  return suffix === '工会' || suffix === '总' ? '总工会' : suffix
}
