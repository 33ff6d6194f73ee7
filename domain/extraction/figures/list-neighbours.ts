import type { Mention } from '@/domain/extraction/figures/mention'
import type { Reading } from '@/domain/extraction/figures/reading'
import type { Counted } from '@/domain/figures/classifiers'
import type { Measure } from '@/domain/vocabulary'

/** Nothing but nouns and marks of a list between two numbers: 西瓜260个、绿豆冰沙900杯和毛巾500条. */
const LIST_BETWEEN = /^[\u4e00-\u9fffA-Za-z“”]{0,14}(?:、|和|及|与|以及)[\u4e00-\u9fffA-Za-z“”]{0,10}$/
/** Verbs, works and opinions: the list is none of goods. */
const NO_GOODS = /作品|建议|意见|课程|项目|节目|岗位|隐患|问题|案件|小时|公里|名额|专利|成果|制度/
/** What the members of a list of one measure are counted by. */
const MEMBERS: Partial<Record<Measure, readonly Counted[]>> = {
  items: ['item', 'thing'],
  units: ['place'],
  awards: ['person', 'thing', 'place', 'team'],
  participants: ['person'],
  beneficiaries: ['person', 'household'],
}

/**
 * Reads what its own words do not tell by its neighbours in a list: one kind of goods that is known makes goods of
 * all that are listed with it.
 */
export function readByNeighbours(text: string, mentions: Mention[], own: (Reading | null)[]): (Reading | null)[] {
  const read = [...own]
  const adopt = (at: number, from: number) => {
    const [mention, neighbour, reading] = [mentions[at], mentions[from], read[from]]
    if (!mention || !neighbour || !reading || !isWeaker(read[at], reading)) return
    if (!MEMBERS[reading.measure]?.includes(mention.counted) || !isListed(text, mention, neighbour)) return
    if (
      mention.value < 2 ||
      /^[区县][、，和]/.test(mention.after) ||
      NO_GOODS.test(mention.before.slice(-6) + mention.after.slice(0, 6))
    )
      return
    read[at] = { measure: reading.measure, rule: 'listedWith', confidence: 0.8 }
  }
  for (let i = 1; i < mentions.length; i += 1) adopt(i, i - 1)
  for (let i = mentions.length - 2; i >= 0; i -= 1) adopt(i, i + 1)
  return read
}

/** What nothing near tells gives way to what is told of its neighbour. */
function isWeaker(own: Reading | null | undefined, neighbour: Reading): boolean {
  return !own || (own.rule === 'peopleOnly' && neighbour.confidence >= 0.8)
}

function isListed(text: string, a: Mention, b: Mention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return first.clause.start === second.clause.start && LIST_BETWEEN.test(text.slice(first.end, second.start))
}
