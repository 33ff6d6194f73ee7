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
const NOT_A_NAME =
  /^(?:多|有关|相关|各|等)|^.{0,1}$|(?:指导|支持|部署|安排|单位|部门|企业|社会|共同|联合|活动|比赛|大赛)$/
/** What the name of an organisation ends in; 专家, 志愿者 and 辖区企业 are none. */
const ORGANISATION =
  /(?:会|局|委|办|部|中心|公司|集团|院|校|大学|中学|小学|厂|站|所|队|馆|社|处|政府|街道|地区|镇|乡|银行|联盟|园|联|超市|平台|基地|宫|报|网|台|团|党组|饿了么|美团|京东|园区|分局|服务港)$/
const BRANCH = /^(?:团委|团工委|妇联|司法所|残联|工商联|科协|办事处|卫生服务中心|社区服务中心|党工委|武装部|红十字会)$/
const RELATIVE = /^(?:该|本|我)?([区县市])(?=[^域内属级县区市])/
const RELATIVE_STREET = /^(?:该)?(?:镇|乡|街道|地区)(?=[^\s])/

/**
 * The organisations of a list: 区总工会、区文化和旅游局.
 * @param offset where the list begins in its text
 * @param beside the organisation that the list goes on from: 古北口镇总工会、团委 names the 团委 of that town
 */
export function readNames(list: string, offset: number, around: Surroundings, beside = ''): Listed[] {
  const whole = [...list]
  for (const match of list.matchAll(WHOLE)) whole.fill('#', match.index, match.index + match[0].length)
  for (const area of findAreas(list)) whole.fill('#', area.start, area.end)
  const listed: Listed[] = []
  let from = 0
  let owner = ownerOf(beside)
  const cuts = [...whole.join('').matchAll(BETWEEN_NAMES)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  for (const { start, end } of [...cuts, { start: list.length, end: list.length }]) {
    const words = list
      .slice(from, start)
      .replace(/(?:等(?:\d+|多|[一二三四五六七八九十]+)?(?:家|个)?(?:单位|部门|企业|机构|组织)?|共同|联合)$/, '')
    const organisation = nameOf(words.replace(/^(?:[¤\s]|由|中共|本市)+/, ''), around, owner)
    if (organisation) {
      listed.push({ organisation, start: offset + from, end: offset + from + words.length })
      owner = ownerOf(organisation.name) || owner
    }
    from = end
  }
  return listed
}

/** 古北口镇 of 古北口镇总工会. */
function ownerOf(name: string): string {
  return /^(.*(?:[区县镇乡]|街道|地区|大学|学院|医院|集团|公司))(?:机关)?(?:总工会|工会)$/.exec(name)?.[1] ?? ''
}

function isBranch(words: string, owner: string): boolean {
  return BRANCH.test(words) || (/(?:大学|学院|医院|集团|公司)$/.test(owner) && /^[^区市县]{2,6}[处部科]$/.test(words))
}

function nameOf(words: string, around: Surroundings, owner: string): Organisation | null {
  if (NOT_A_NAME.test(words) || words.length > 30) return null
  const union = resolveUnion(words, around)
  if (union) return { name: union.name, level: union.level, area: union.area }
  if (/工会$/.test(words) || !ORGANISATION.test(words)) return null
  return describeOrganisation(isBranch(words, owner) ? owner + words : fullName(words, around))
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
