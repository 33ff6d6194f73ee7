import type { Span } from '@/domain/articles/segments'
import type { Bound, Measure, Realisation } from '@/domain/vocabulary'

/** A text that grows, and knows where in it a phrase stands, in UTF-16 units. */
export class Telling {
  body = ''
  /** Sentences that it has already. */
  readonly used = new Set<string>()

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
type Frame = readonly [before: string, after: string]
const FRAMES: Record<Measure, Record<Realisation, readonly Frame[]>> = {
  participants: {
    achieved: [
      ['共有', '职工参加。'],
      ['吸引了', '职工到场。'],
      ['来自各单位的', '职工参加了活动。'],
    ],
    planned: [['预计将有', '职工参加。']],
  },
  units: {
    achieved: [
      ['', '单位派人到场。'],
      ['活动覆盖', '企业。'],
    ],
    planned: [['年内计划覆盖', '单位。']],
  },
  beneficiaries: {
    achieved: [
      ['服务惠及', '。'],
      ['先后惠及职工', '。'],
    ],
    planned: [['计划服务', '。']],
  },
  items: {
    achieved: [
      ['现场发放物品', '。'],
      ['送去慰问品', '。'],
    ],
    planned: [['还将发放物品', '。']],
  },
  teams: {
    achieved: [
      ['', '队伍参赛。'],
      ['组成', '队伍。'],
    ],
    planned: [['计划组建', '队伍。']],
  },
  awards: { achieved: [['评出奖项', '。']], planned: [['拟评选奖项', '。']] },
  funds_yuan: {
    achieved: [
      ['投入资金', '。'],
      ['拨付专项资金', '。'],
    ],
    planned: [['计划投入资金', '。']],
  },
  sessions: { achieved: [['先后举办', '。']], planned: [['计划举办', '。']] },
  members: { achieved: [['新发展会员', '。']], planned: [['计划发展会员', '。']] },
}

/** Sentences that a number can stand in; the number of a measure's own. */
export function framesOf(measure: Measure, realisation: Realisation): readonly Frame[] {
  return FRAMES[measure][realisation]
}

/** A number as a reporter gives it: one that is vague is round. */
export function toldCount(count: number, bound: Bound): number {
  if (bound === 'exact' && count < 10_000) return count
  const step = 10 ** Math.max(1, Math.floor(Math.log10(count)) - (bound === 'exact' ? 2 : 1))
  return Math.max(step, Math.round(count / step) * step)
}

/** How a number is printed with its vagueness: 86名, 2500余名, 近2000名, 约300名, 1.2万余名. */
export function printedPhrase(measure: Measure, count: number, bound: Bound): string {
  const isLong = measure !== 'funds_yuan' && count >= 10_000 && count % 1000 === 0
  const number = isLong ? `${count / 10_000}万` : String(count)
  const counter = COUNTERS[measure]
  if (bound === 'atLeast') return `${number}余${counter}`
  return `${bound === 'atMost' ? '近' : bound === 'about' ? '约' : ''}${number}${counter}`
}

/** What is printed in ten thousands of yuan is kept in yuan. */
export function keptValue(measure: Measure, count: number): number {
  return measure === 'funds_yuan' ? count * 10_000 : count
}
