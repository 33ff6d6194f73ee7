/** What a report is about as a whole: people who are served, or people who do something together. */
export type Theme = 'serves' | 'gathers'

const SERVES =
  /慰问|送清凉|送温暖|送岗|清凉|温暖|关爱|关怀|帮扶|救助|资助|助学|圆梦|体检|义诊|问诊|筛查|援助|咨询|维权|争议|调解|欠薪|工伤|疗养|疗休养|礼包|物资|补助|补贴|保险|保障|投保|免费|便民|暖心|爱心|驿站|理发|送上|送去|送到|发放|领取|困难/g
const GATHERS =
  /比赛|大赛|竞赛|比武|[赛杯]|选手|培训|学员|讲座|讲堂|课|研修|宣讲|联谊|运动|演出|汇演|合唱|健步|健身|参赛|参加|参与|会议|大会|座谈|论坛|展|读书|诵读|分享|观看|报名|亲子|志愿者|晚会|歌|舞|技能|评出|同台|角逐/g
/** One theme has to outweigh the other clearly, and not by a word or two. */
const LEAD = 1.5
const FEWEST = 3
/** A headline says what it is all about. */
const HEADLINE_WEIGHT = 3

/** The theme of a report; null where neither outweighs. */
export function themeOf(body: string, headline: string | null): Theme | null {
  const count = (words: RegExp) =>
    (body.match(words)?.length ?? 0) + HEADLINE_WEIGHT * (headline?.match(words)?.length ?? 0)
  const [serves, gathers] = [count(SERVES), count(GATHERS)]
  if (serves >= FEWEST && serves > LEAD * gathers) return 'serves'
  return gathers >= FEWEST && gathers > LEAD * serves ? 'gathers' : null
}
