import { findAreas } from '@/domain/districts/find-areas'
import { STREETS } from '@/domain/districts/streets'
import { KNOWN_BODIES, KNOWN_UNIONS, type Organisation } from '@/domain/extraction/activity/known-bodies'
import type { AreaCode, Level } from '@/domain/vocabulary'

const OF_UNION = /(?:总工会|工会联合会|联合工会|工会工作委员会|工会工委|工会委员会|工会服务站|机关工会|工会)$/

/**
 * Level and area of an organisation by its name, after the conventions of the bundled records: unions of districts,
 * streets, towns and parks count for their district, branches and firms for the whole city unless a district is part of
 * their name, and what is not in Beijing for 京外.
 */
export const LEVEL_RULES: { rule: string; level: Level; words: RegExp; area: 'named' | 'anywhere' | 'citywide' }[] = [
  { rule: 'national', level: 'industry', words: /^(?:中华全国|全国总工会|全总)/, area: 'citywide' },
  {
    rule: 'municipal',
    level: 'municipal',
    words:
      /^(?:北京市总工会|首都职工|北京职工|北京工会|劳动午报|北京市劳动模范协会|市委|市政府|北京市委|北京市人民政府|北京市人力|北京市体育局|北京市温暖基金会|北京市职工)/,
    area: 'citywide',
  },
  { rule: 'workersCentre', level: 'district', words: /[区县]职工服务中心$/, area: 'named' },
  { rule: 'schools', level: 'industry', words: /高校.{0,4}片组/, area: 'citywide' },
  { rule: 'station', level: 'township', words: /工会服务站$/, area: 'anywhere' },
  { rule: 'project', level: 'enterprise', words: /项目(?:部)?(?:联合)?工会|分公司|项目部/, area: 'citywide' },
  {
    rule: 'industryOfDistrict',
    level: 'industry',
    words:
      /(?:教育|卫生健康|卫生|建筑|交通|服务|金融|文化|旅游|行业|产业|系统|快递|餐饮|互联网)(?:行业|系统|产业)?(?:工会联合会|联合工会|工会)$/,
    area: 'named',
  },
  {
    rule: 'school',
    level: 'institution',
    words: /(?:大学|学院|学校|中学|小学|幼儿园)(?:附属)?(?:总工会|工会)?(?:委员会)?$/,
    area: 'citywide',
  },
  { rule: 'hospital', level: 'institution', words: /(?:医院|卫生院|医学中心|疾控中心)(?:工会)?$/, area: 'citywide' },
  {
    rule: 'firm',
    level: 'enterprise',
    words:
      /(?:集团|公司|厂|银行|局集团|铁[一二三四五六七八九十]+局|建[一二三四五六七八九十]+局|酒店|商场|超市|宾馆|控股|京东|物业|证券|保险)(?:[^，。]{0,6})?(?:总工会|工会|工会委员会|联合工会)?$/,
    area: 'named',
  },
  {
    rule: 'park',
    level: 'township',
    words:
      /(?:园区|产业园|科技园|工业园|科学城|开发区|商务区|CBD|工业区|示范区|海淀园|丰台园|昌平园|楼宇|商圈|基地|青年公寓|职工服务中心)/,
    area: 'anywhere',
  },
  {
    rule: 'organ',
    level: 'institution',
    words:
      /(?:局|委|办|办公室|委员会|分局|法院|检察院|支队|队|站|中心|院|所|馆|总队|中心站)(?:机关)?(?:工会|工会委员会|联合工会)?$/,
    area: 'named',
  },
]

const DISTRICT = /^(?:北京)?(?:市)?[^市]{2,4}[区县](?:总工会|委|政府|人民政府|区委|委宣传部)$|^北京经济技术开发区/

/** The organisation of a name in its full form. */
export function describeOrganisation(name: string): Organisation & { rule: string } {
  const known = KNOWN_UNIONS.get(name) ?? KNOWN_BODIES.get(name) ?? KNOWN_BODIES.get(name.replace(OF_UNION, ''))
  if (known) return { ...known, name, rule: 'known' }
  const areas = findAreas(name)
  const [first] = areas
  const named = areas.find((area) => area.kind !== 'place' || first === area)?.area ?? null
  if (first?.area === 'outside' && first.start === 0)
    return { name, level: 'district', area: 'outside', rule: 'outside' }
  const street = areas.find(({ kind }) => kind === 'street')
  if (DISTRICT.test(name) && first?.kind === 'district') {
    return { name, level: 'district', area: first.area ?? 'citywide', rule: 'district' }
  }
  if (street && isStreetBody(name, street.end)) {
    const district = areas.find(({ kind }) => kind === 'district')?.area
    return { name, level: 'township', area: district ?? street.area ?? mostLikely(street.name), rule: 'street' }
  }
  const rule = LEVEL_RULES.find(({ words }) => words.test(name))
  if (!rule) return { name, level: 'enterprise', area: ownArea(name, named, first?.start), rule: 'other' }
  const level = rule.rule === 'park' && /^北京经济技术开发区/.test(name) ? 'district' : rule.level
  return {
    name,
    level,
    area:
      rule.area === 'citywide'
        ? 'citywide'
        : rule.area === 'anywhere'
          ? (named ?? 'citywide')
          : ownArea(name, named, first?.start),
    rule: rule.rule,
  }
}

function isStreetBody(name: string, end: number): boolean {
  // 安贞医院 bears the name of a street and is no part of it.
  if (/^(?:医院|大学|学院|中学|小学)/.test(name.slice(end))) return false
  return (
    /^(?:街道|地区|社区)?(?:总工会|工会|机关|党工委|工委|办事处|妇联|司法所|联合工会|社区|[^公司集团厂]{0,8}工会)/.test(
      name.slice(end),
    ) || end === name.length
  )
}

/** A firm or branch counts for a district only if its name begins with the district's (大兴城建, 海淀区教育工会). */
function ownArea(name: string, named: AreaCode | null, start: number | undefined): AreaCode {
  if (named === null || start === undefined) return 'citywide'
  return /^(?:北京市?)?$/.test(name.slice(0, start)) ? named : 'citywide'
}

/** Of two districts with a street of this name, the one that the gazetteer has first; for want of anything better. */
function mostLikely(name: string): AreaCode {
  return STREETS.get(name)?.areas[0] ?? 'citywide'
}
