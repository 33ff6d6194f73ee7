import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { CLOSING_VERB, ENDS_IN_NOUN, EVENT_NOUN } from '@/domain/extraction/activity/event-words'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Proposed, TextField } from '@/domain/extraction/proposal'

const HOLDING =
  '(?:成功|正式|联合|共同|组织|隆重|圆满)*(?:举办|举行|召开|开展|启动|推出|开办|开设|组织|承办|主办)(?:了)?'
/** 举办2023年财务人员培训班: what stands after the verb, up to the last word for an occasion. */
const HELD = new RegExp(`${HOLDING}([^，。；！？\\n：]{3,46})`)
/** “…”歌咏比赛展示活动举行: what stands before the verb. */
const TAKES_PLACE =
  /([^，。；！？\n：]{4,50}?)(?:在[^，。；！？\n]{2,30}?)?(?:成功|正式|圆满|隆重)?(?:举行|启动|开幕|落幕|收官|闭幕|落下帷幕|拉开帷幕|召开|开赛|开班|揭晓|鸣锣开赛)/
/** A campaign by its quoted name: “暖蜂行动”, “消费扶贫我先行”系列活动. */
const QUOTED =
  /“[^”\n]{2,16}(?:行动|计划|工程)”|“[^”\n]{2,16}”[^，。；！？：“”\n]{0,8}(?:活动|行动|计划|工程|项目|大赛|比赛)/
/** The clause from the organiser on; of a short one, the next as well. */
const CLAUSE = /[^\s¤，。；！？][^，。；！？\n]{0,39}(?:(?<=.{0,11})，[^，。；！？\n]{1,28})?/
const TIME = /^(?:近日|日前|近期|连日来|今天|昨天|昨日|[上下]午|[\d年月日]+[上下中]?午?|晚)[，,]?/

/** What the activity is called: a named occasion in the first sentences, else the headline's, else the headline itself. */
export function findName(
  reading: Reading,
  stretch: Stretch,
  withHeadings: boolean,
  organiser: Claim | undefined,
): Proposed<string> {
  const { headline, kicker, body } = reading
  const lead = body.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 180))
  const inHeadline = withHeadings ? occasion(headline.text) : null
  const inKicker = withHeadings && !inHeadline ? occasion(kicker.text) : null
  if (inKicker) return named(inKicker.words, 'kickerOccasion', 0.85, kicker.in, inKicker.start)
  const inBody = occasion(lead)
  if (inHeadline && inBody?.words.endsWith(inHeadline.words)) {
    return named(inBody.words, 'bodyOccasion', 0.85, body.in, stretch.start + inBody.start)
  }
  if (inHeadline && (!inBody?.words.includes('“') || inHeadline.words.includes('“'))) {
    return named(inHeadline.words, 'headlineOccasion', 0.85, headline.in, inHeadline.start)
  }
  if (inBody) return named(inBody.words, 'bodyOccasion', 0.8, body.in, stretch.start + inBody.start)
  const isOfHeadline = organiser?.place.in !== 'body'
  const campaign = withHeadings && isOfHeadline ? null : QUOTED.exec(body.text.slice(stretch.start, stretch.end))
  if (campaign) return named(campaign[0], 'campaign', 0.7, body.in, stretch.start + campaign.index)
  if (withHeadings && headline.text.trim() !== '') {
    const from = headline.text.length - headline.text.trimStart().length
    const words = headline.text.trim().replace(CLOSING_VERB, '') || headline.text.trim()
    return named(words.length >= 4 ? words : headline.text.trim(), 'headline', 0.7, headline.in, from)
  }
  const from = organiser?.place.in === body.in ? organiser.place.start : stretch.start
  const clause = CLAUSE.exec(body.text.slice(from, stretch.end))
  const words = clause?.[0] ?? body.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 20))
  return named(words, 'clause', organiser ? 0.5 : 0.3, body.in, clause ? from + clause.index : stretch.start)
}

function named(words: string, rule: string, confidence: number, field: TextField, start: number): Proposed<string> {
  return { value: words.replaceAll('¤', ''), rule, confidence, place: { in: field, start, end: start + words.length } }
}

function occasion(text: string): { words: string; start: number } | null {
  const held = HELD.exec(text)
  const after = held?.[1] === undefined ? null : upToNoun(held[1], held.index + held[0].length - held[1].length)
  if (after) return after
  const takes = TAKES_PLACE.exec(text)
  if (takes?.[1] === undefined) return null
  const time = TIME.exec(takes[1])?.[0].length ?? 0
  const words = takes[1].slice(time)
  return ENDS_IN_NOUN.test(words) && words.length >= 4 ? { words, start: takes.index + time } : null
}

/** What stands before the name in the same clause: 由甲主办、乙承办的…. */
const HOLDERS = /^(?:.*(?:主办|承办|协办|举办|举行|开展|组织|开办|启动|推出)(?:了)?的|[的了、]+)/
/** Where the name ends and the place begins: …决赛在中关村展示中心. */
const PLACE = /(?:赛|会|动|展|演|礼|班|式|座|节|坛|龙)[”]?(?=在)/

function upToNoun(clause: string, at: number): { words: string; start: number } | null {
  const skipped = HOLDERS.exec(clause)?.[0].length ?? 0
  const rest = clause.slice(skipped)
  const placed = PLACE.exec(rest)
  const words = placed ? rest.slice(0, placed.index + placed[0].length) : rest
  let end = 0
  for (const match of words.matchAll(EVENT_NOUN)) end = match.index + match[0].length
  const name = words.slice(0, end)
  const opened = name.split('“').length - name.split('”').length
  const full = opened > 0 && words[end] === '”' ? words.slice(0, end + 1) : name
  return full.length >= 4 ? { words: full, start: at + skipped } : null
}
