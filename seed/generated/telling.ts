import type { Span } from '@/domain/articles/segments'
import type { Bound, Measure, Realisation } from '@/domain/vocabulary'
import type { Chance } from '@/seed/generated/chance'

/** A text that grows, and knows where in it a phrase stands, in UTF-16 units. */
export class Telling {
  body = ''

  add(text: string): void {
    this.body += text
  }

  /** @returns where it stands */
  phrase(text: string): Span {
    const start = this.body.length
    this.body += text
    return { start, end: this.body.length }
  }
}

const COUNTERS: Record<Measure, string> = {
  participants: '名',
  units: '家',
  beneficiaries: '人次',
  items: '份',
  teams: '支',
  awards: '个',
  funds_yuan: '万元',
  sessions: '场',
  members: '名',
}

/** Before and after the phrase, for what was done and for what is promised. */
const FRAMES: Record<Measure, Record<Realisation, readonly [before: string, after: string]>> = {
  participants: { achieved: ['共有', '职工参加。'], planned: ['预计将有', '职工参加。'] },
  units: { achieved: ['', '单位派人到场。'], planned: ['年内计划覆盖', '单位。'] },
  beneficiaries: { achieved: ['服务惠及', '。'], planned: ['计划服务', '。'] },
  items: { achieved: ['现场发放物品', '。'], planned: ['还将发放物品', '。'] },
  teams: { achieved: ['组成', '队伍。'], planned: ['计划组建', '队伍。'] },
  awards: { achieved: ['评出奖项', '。'], planned: ['拟评选奖项', '。'] },
  funds_yuan: { achieved: ['投入资金', '。'], planned: ['计划投入资金', '。'] },
  sessions: { achieved: ['先后举办', '。'], planned: ['计划举办', '。'] },
  members: { achieved: ['新发展会员', '。'], planned: ['计划发展会员', '。'] },
}

/** How a number is printed with its vagueness: 86名, 2500余名, 近2000名, 约300名. */
export function printedPhrase(measure: Measure, count: number, bound: Bound): string {
  const counter = COUNTERS[measure]
  if (bound === 'atLeast') return `${count}余${counter}`
  return `${bound === 'atMost' ? '近' : bound === 'about' ? '约' : ''}${count}${counter}`
}

/** What is printed in ten thousands of yuan is kept in yuan. */
export function keptValue(measure: Measure, count: number): number {
  return measure === 'funds_yuan' ? count * 10_000 : count
}

/** Tells a figure in a sentence of its own. @returns where its phrase stands */
export function tellFigure(telling: Telling, measure: Measure, realisation: Realisation, printed: string): Span {
  const [before, after] = FRAMES[measure][realisation]
  telling.add(before)
  const span = telling.phrase(printed)
  telling.add(after)
  return span
}

const FILLING = [
  '职工们在现场交流了岗位上的做法。',
  '工作人员把服务送到了工位旁边。',
  '不少人说，这样的安排很贴心。',
  '负责人介绍，后续还会听取大家的意见。',
  '活动结束后，大家把场地收拾得干干净净。',
  '参加的人里有刚入职的年轻人，也有干了半辈子的老师傅。',
  '这一天，站点门口早早排起了队。',
]

/** Sentences that tell no number. */
export function fill(telling: Telling, chance: Chance): void {
  for (let left = chance.whole(3, 9); left > 0; left -= 1) telling.add(chance.one(FILLING))
  telling.add('\n')
}
