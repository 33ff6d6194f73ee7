import { AREA_NAMES } from '@/domain/districts/area-names'
import { findAreas } from '@/domain/districts/find-areas'
import type { Organisation } from '@/domain/extraction/activity/known-bodies'
import { describeOrganisation } from '@/domain/extraction/activity/organisation-level'
import { resolveUnion, type Surroundings } from '@/domain/extraction/activity/resolve-union'
import { WHOLE } from '@/domain/extraction/activity/union-mentions'

/** One of several names in a list, and where it stands. */
export interface Listed {
  organisation: Organisation
  start: number
  end: number
}

const BETWEEN_NAMES = /[、，,；;]|以及|及|与|和|会同|联合|携手|(?<=会|局|办|委|中心|公司)同/g
const NOT_A_NAME = /^(?:多|有关|相关|各|等)|^.{0,1}$|(?:指导|支持|部署|安排|单位|部门|共同|联合|活动|比赛|大赛)$/
const RELATIVE = /^(?:该|本|我)?([区县市])(?=[^域内属级县区市])/
const RELATIVE_STREET = /^(?:该)?(?:镇|乡|街道|地区)(?=[^\s])/

/**
 * The organisations of a list: 区总工会、区文化和旅游局.
 * @param offset where the list begins in its text
 */
export function readNames(list: string, offset: number, around: Surroundings): Listed[] {
  const whole = [...list]
  for (const match of list.matchAll(WHOLE)) whole.fill('#', match.index, match.index + match[0].length)
  for (const area of findAreas(list)) whole.fill('#', area.start, area.end)
  const listed: Listed[] = []
  let from = 0
  const cuts = [...whole.join('').matchAll(BETWEEN_NAMES)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  for (const { start, end } of [...cuts, { start: list.length, end: list.length }]) {
    const words = list.slice(from, start).replace(/(?:等(?:单位|部门|多家单位)?|共同|联合)$/, '')
    const organisation = nameOf(words.replace(/^(?:[¤\s]|由|中共|本市)+/, ''), around)
    if (organisation) listed.push({ organisation, start: offset + from, end: offset + from + words.length })
    from = end
  }
  return listed
}

function nameOf(words: string, around: Surroundings): Organisation | null {
  if (NOT_A_NAME.test(words) || words.length > 30) return null
  const union = resolveUnion(words, around)
  if (union) return { name: union.name, level: union.level, area: union.area }
  if (/工会$/.test(words)) return null
  return describeOrganisation(fullName(words, around))
}

/** 区文化和旅游局 is that of the district, 镇卫生院 that of the town that the text speaks of. */
function fullName(words: string, { district, districtName, street }: Surroundings): string {
  const [relative, unit] = RELATIVE.exec(words) ?? []
  if (relative !== undefined && unit !== '市' && district) {
    return (districtName ?? AREA_NAMES[district].full) + words.slice(relative.length)
  }
  if (relative !== undefined && unit === '市') return `北京市${words.slice(relative.length)}`
  const local = RELATIVE_STREET.exec(words)?.[0]
  return local !== undefined && street ? street + words.slice(local.length) : words
}
