import type { AreaMention } from '@/domain/districts/find-areas'
import { NameIndex } from '@/domain/districts/name-index'
import { KNOWN_BODIES } from '@/domain/extraction/activity/known-bodies'

/** A union named in a text, in the text's words: 区总工会, 呼家楼街道总工会, 京北重工集团工会. */
export interface UnionMention {
  words: string
  start: number
  end: number
}

const UNION =
  /总工会(?:法律服务中心|女职工部|职工服务中心)?|工会联合会|联合工会|工会工作委员会|工会工委|工会委员会|工会服务站|(?<=[区县市])总(?=[^工队部数体结量计共书额站理监经长]|$)|工会/g
/** What a bare 工会 can be that of; else the name must begin with a well-known body's: 北汽福田工会. */
const OWNER =
  /(?:^(?:北京市|市|[^市]{2,4}[区县])[\p{Script=Han}（）]{2,8}|园区|机关|教育|运输|建筑|服务|医院|大学|学院|中学|公司|集团|银行|项目|车间|街道|地区|社区|[局委院校厂区市镇乡部队站店团所会站司行业港城心段）处])$/u
/** After these a bare 工会 is a word of something else: 工会工作, 工会干部, 工会会员. */
const COMPOUND =
  /^(?:工作(?!委员会)|干部|会员|组织(?!了?\d|[^，。]{0,6}\d+[多余]?[名位人])|系统|经费|财务|小组|知识|法|财产|大学|博览|事业|改革|精神|十[一二三四五六七八九]大|第[一二三四五六七八九十]|驿站|户外|之家|积极分子|帮扶|专干|社会|志愿|章程|建设|人|界|代表大会|爱心|女职工|阵地|卡|换届|建会|数据|信息)/
/** Whoever acts right after the word must be a union by this name: 北京奔驰工会举办…. */
const ACTS =
  /^(?:近日|日前|连日来|昨天|\d{1,2}月\d{1,2}日)?(?:举办|召开|开展|启动|组织|慰问|走访|看望|举行|推出|开设|邀请|联合|携手|走进|为|给|向|将)/
const BODIES = new NameIndex(KNOWN_BODIES)
const CHARACTER = /[\p{Script=Han}0-9A-Za-z·・〇（）()¤]/u
const LONGEST = 36

/** Words in which what could part two names is a part of one. */
export const WHOLE =
  /和平|和义|人力资源和|人力资源与|文化和旅游|文化与旅游|卫生和|住房和城乡|规划和自然|发展和改革|经济和信息|工业和信息|农业和|生态环境和|华为|同仁堂|同仁医院|大同|将台|对外|向阳|北下关|有限|大数据|数据|合同|共同|同方|联合会|联合工会|联合大学|联合办|联合体|组织部|活动中心|服务中心|支持中心|中关村|经[开济贸信管]|财经|后勤|前门|为明|为民|有色|有研|同煤|等级|经营|给水|供给|给排水|由由|现代|指导中心|活动站|促进会|直属机关|向导|上地|从容|被服|让胡|及时|新及|受理|与共|或许|据点|了望/g
const PARTING =
  /近日|日前|近期|近来|连日来|昨天|昨日|昨晚|前天|前日|今天|今日|今年|去年|当日|当天|期间|以来|之际|之后|[0-9一二三四五六七八九十]+[日月时点年][上下中]?[午旬]?|[上下中]午|晚间|当晚|随后|其中|此外|另外|同时|由|在|从|据|向|把|被|将|让|给|对|经|受|了|的|来自|获悉|记者|随着|以及|及|与|和|或|同|会同|联合|携手|邀请|走进|组织|举办|召开|开展|指导|支持|启动|并|也|还|又|则|是|有|通过|依托|围绕|按照|根据|感谢|加入|成立|作为|现场|活动|等|为|到|于|全[市区县](?=[^总工会])|[（）()]/g
const BRACKETED = /（国防）|\(国防\)/g

/**
 * The unions that a text names, from left to right: from the word 工会 back to where the name must have begun.
 * @param areas the places named in the text, which are never parted
 */
export function findUnions(text: string, areas: readonly AreaMention[]): UnionMention[] {
  const found: UnionMention[] = []
  let from = 0
  for (const match of text.matchAll(UNION)) {
    const end = match.index + match[0].length
    if (/工会$/.test(match[0]) && !match[0].startsWith('总') && COMPOUND.test(text.slice(end, end + 6))) continue
    const start = beginning(text, match.index, from, areas)
    const owner = text.slice(start, match.index)
    const isKnown = OWNER.test(owner) || BODIES.at(owner, 0) !== null
    if (match[0] === '工会' && !isKnown && !(owner.length > 1 && ACTS.test(text.slice(end, end + 16)))) continue
    if (start < match.index || match[0].length > 2) {
      const trimmed = start + (/^[¤\s·]*/.exec(text.slice(start, end))?.[0].length ?? 0)
      found.push({ words: text.slice(trimmed, end), start: trimmed, end })
    }
    from = end
  }
  return found
}

/**
 * Where a name begins that ends at a place of a text, or before it goes on with 工会.
 * @param from what lies before is not looked at
 */
export function beginning(text: string, at: number, from: number, areas: readonly AreaMention[]): number {
  let left = at
  while (left > from && at - left < LONGEST && CHARACTER.test(text[left - 1] ?? '')) left -= 1
  const run = [...text.slice(left, at)]
  const whole = (start: number, end: number) => {
    for (let i = Math.max(0, start); i < Math.min(run.length, end); i += 1) run[i] = '#'
  }
  for (const area of areas) if (area.end > left && area.start < at) whole(area.start - left, area.end - left)
  const read = text.slice(left, at)
  for (const words of [WHOLE, BRACKETED]) {
    for (const match of read.matchAll(words)) whole(match.index, match.index + match[0].length)
  }
  let start = left
  for (const match of run.join('').matchAll(PARTING)) start = left + match.index + match[0].length
  return start
}
