import type { Stretch } from '@/domain/extraction/activity/claim'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Proposed } from '@/domain/extraction/proposal'

/** Recurring campaigns by the name that the records use, and how the press writes them. */
const SERIES: readonly (readonly [series: string, words: RegExp])[] = [
  ['五月的鲜花', /五月的?鲜花/],
  ['微笑带回家', /微笑带回家/],
  ['金秋助学', /金秋助学/],
  ['春送岗位', /春送岗位/],
  ['安康杯', /[“"]?安康杯/],
  ['北京大工匠', /北京大工匠[”"]?.{0,4}(?:选树|评选|选拔|挑战|命名|发布|揭晓|种子)|[“"]北京大工匠[”"]/],
  ['首都工匠学院', /首都工匠学院/],
  ['首都职工志愿服务大篷车', /志愿服务[“"]?大篷车/],
  ['职工子女托管', /托管(?:班|服务)/],
  ['职工沟通会', /职工沟通会/],
  ['双沟通', /[“"]双沟通/],
  ['双爱双评', /双爱双评/],
  ['尊法守法·携手筑梦', /尊法守法[·・\s]?携手筑梦/],
  ['行业集体协商', /行业.{0,12}(?:工资)?集体协商/],
  ['母婴关爱室', /母婴(?:关爱)?室|妈咪(?:小)?屋/],
  ['职工书屋', /职工书屋/],
  ['职工创新工作室联盟', /创新工作室联盟/],
  ['轨道上的京津冀', /轨道上的京津冀/],
  ['周末卫生大扫除', /周末卫生大扫除/],
  ['垃圾分类志愿服务', /垃圾分类.{0,8}志愿/],
  ['消费扶贫月', /消费扶贫月/],
  ['我为群众办实事', /我为群众办实事/],
  ['百名劳模工匠进一线', /百名劳模工匠进一线/],
  ['首都劳动奖', /首都劳动(?:奖(?:章|状)?)(?:.{0,4}(?:评选|表彰|揭晓))/],
  ['产业工人队伍建设改革', /产业工人队伍建设改革/],
  ['北京市职工职业技能大赛', /北京市(?:\S{0,8})?职工职业技能大赛/],
  ['书香工会', /书香工会/],
  ['文化惠企', /文化惠企/],
  ['对口帮扶', /对口(?:帮扶|支援|协作)/],
  [
    '夏送清凉',
    /送[“"]?清凉|清凉[”"]?送[到给进上至往]|送凉|[“"]清凉[”"]|清凉(?:行动|包|礼包|物资|服务|一夏|进工地|驿站)/,
  ],
  [
    '冬送温暖',
    /送[“"]?温暖|温暖[”"]?送[到给进上至往]|冬季送暖|送暖(?!心)|温暖(?:包|过冬)|[“"]?两节[”"]?.{0,10}(?:慰问|走访|送)|(?:元旦|春节).{0,10}(?:慰问|走访).{0,8}困难/,
  ],
]
/** Series whose words also occur as a thing beside an activity of another kind: they count in headings and names alone. */
const HEADING_ONLY = new Set([
  '北京大工匠',
  '垃圾分类志愿服务',
  '职工书屋',
  '母婴关爱室',
  '产业工人队伍建设改革',
  '我为群众办实事',
  '首都工匠学院',
  '职工子女托管',
  '职工沟通会',
  '安康杯',
  '双沟通',
  '对口帮扶',
  '书香工会',
  '职工创新工作室联盟',
])

/** Campaigns of a season: what opens a round-up names them for all that follows. */
const SEASONS = new Set(['夏送清凉', '冬送温暖'])

const CUP = /[“"]([^“”"]{1,8}杯)[”"]/
const NTH = /第[一二三四五六七八九十百\d]+届[“"]([^“”"]{2,10})[”"]/
const LEAD = 220
const OPENING = 120

/** The recurring campaign that an activity belongs to: a known one, a cup, or a quoted name that has had its N-th time. */
export function findSeries(reading: Reading, { start, end }: Stretch, withHeadings: boolean): Proposed<string> | null {
  const { headline, kicker, column, body } = reading
  const headings = withHeadings ? [headline, kicker] : []
  const lead = Math.min(end, start + LEAD)
  const parts = [
    ...headings.map((text) => ({ text, start: 0, end: text.text.length, heading: true, confidence: 0.95 })),
    { text: body, start, end: lead, heading: !withHeadings, confidence: 0.9 },
    ...(withHeadings ? [] : [headline, kicker]).map((text) => ({
      text,
      start: 0,
      end: text.text.length,
      heading: true,
      confidence: 0.85,
    })),
    { text: column, start: 0, end: column.text.length, heading: true, confidence: 0.85 },
    { text: body, start: lead, end, heading: false, confidence: 0.7 },
    { text: body, start: 0, end: Math.min(start, OPENING), heading: false, confidence: 0.6 },
  ]
  for (const part of parts) {
    const words = part.text.text.slice(part.start, part.end)
    const isLate = part.text === body && part.start === lead
    const isOpening = part.text === body && part.start < start
    for (const [series, expression] of SERIES) {
      if (isOpening && !SEASONS.has(series)) continue
      if ((!part.heading && HEADING_ONLY.has(series)) || (isLate && part.end - part.start > 600)) continue
      const match = expression.exec(words)
      if (match) return propose(part, series, match.index, match[0].length, 'knownSeries')
    }
    for (const [rule, expression] of [
      ['cup', CUP],
      ['nth', NTH],
    ] as const) {
      if (isLate || isOpening) continue
      const match = expression.exec(words)
      if (match?.[1]) return { ...propose(part, match[1], match.index, match[0].length, rule), confidence: 0.7 }
    }
  }
  return null

  function propose(
    part: (typeof parts)[number],
    value: string,
    index: number,
    length: number,
    rule: string,
  ): Proposed<string> {
    const from = part.start + index
    return { value, rule, confidence: part.confidence, place: { in: part.text.in, start: from, end: from + length } }
  }
}
