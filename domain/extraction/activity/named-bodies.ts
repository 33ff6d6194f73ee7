import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { KNOWN_BODIES } from '@/domain/extraction/activity/known-bodies'
import { describeOrganisation } from '@/domain/extraction/activity/organisation-level'
import type { Reading, ReadText } from '@/domain/extraction/activity/reading'
import { beginning } from '@/domain/extraction/activity/union-mentions'

const BODY_NAMES = [...KNOWN_BODIES.keys()].sort((a, b) => b.length - a.length)
/** 第二届北京大工匠挑战赛在首钢: the body is where it took place, not who held it. */
const EVENT_BEFORE = /[赛会]在|走进|落户|颁奖|首个|首家/
export const BODY_AT_START =
  /^[\p{Script=Han}（）()A-Za-z0-9]{1,24}?(?:大学|学院|医院|集团|公司|中学|银行|公交|地铁|[铁建][一二三四五六七八九十]+局(?:集团)?|[^工总]{2}局|厂|控股|园区|重工|京东|首钢)(?!职工职业)/u

/** 某某六局召开…, 北京联合大学教职工气排球赛收官: the firm or school that the headline begins with. */
export function headlineBody(reading: Reading, _: Stretch, withHeadings: boolean): Claim[] {
  if (!withHeadings) return []
  for (const text of [reading.headline, reading.kicker]) {
    const from = /^(?:[“"][^”"]{1,20}[”"]|北京[：:])?/.exec(text.text)?.[0].length ?? 0
    const rest = text.text.slice(from)
    const words = BODY_NAMES.find((each) => rest.startsWith(each)) ?? BODY_AT_START.exec(rest)?.[0]
    if (words === undefined || EVENT_BEFORE.test(words)) continue
    return [bodyClaim(reading, text, words, from, 'headlineBody')]
  }
  return []
}

function bodyClaim(reading: Reading, text: ReadText, words: string, start: number, rule: string): Claim {
  const printed = reading.body.unions.find((union) => union.words.startsWith(words) && /工会$/.test(union.words))
  const full = KNOWN_BODIES.get(words)?.name ?? words
  const speaksOfUnion = /工会/.test(reading.body.text + (reading.article.publication ?? ''))
  const name = printed?.words ?? (speaksOfUnion ? `${full}工会` : full)
  const { level, area } = describeOrganisation(name)
  const place = { in: text.in, start, end: start + words.length }
  return { organisation: { name, level, area }, role: 'organiser', rule, confidence: 0.8, place }
}

const FIRM = /大学|学院|医院|集团|公司|[铁建][一二三四五六七八九十]+局|厂|银行/g

/** The firm, school or hospital that the body's first sentences name, where no union is named at all. */
export function firmSubject(reading: Reading, { start, end }: Stretch): Claim[] {
  const { text, areas } = reading.body
  for (const match of text.slice(start, Math.min(end, start + 200)).matchAll(FIRM)) {
    const at = start + match.index
    const stop = at + match[0].length
    const from = beginning(
      text,
      at,
      start,
      areas.filter((area) => area.end <= stop),
    )
    if (stop - from > 3) return [bodyClaim(reading, reading.body, text.slice(from, stop), from, 'firm')]
  }
  return []
}
