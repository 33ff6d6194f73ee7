import type { FigureInput } from '@/db/writes/save-activity'
import { type ActivityType, type Bound, MEASURES, type Measure, type Realisation } from '@/domain/vocabulary'
import { type Chance, weighing } from '@/seed/generated/chance'
import {
  BOUND_WEIGHTS,
  CAMPAIGN_SHARE,
  ENUMERATED_SHARE,
  FIGURE_COUNTS,
  PARTS_SHARES,
  PARTS_WEIGHTS,
  PLANNED_SHARES,
  SIZES,
  TYPE_WEIGHTS,
  WITH_OCCASION_SHARE,
} from '@/seed/generated/distributions'
import { framesOf, keptValue, printedPhrase, type Telling, toldCount } from '@/seed/generated/telling'
import { firmNames } from '@/seed/generated/unions'

/** A sentence with figures, not yet told. */
export interface Statement {
  figures: Omit<FigureInput, 'evidence'>[]
  /** What stands before each figure's phrase, and after the last one. */
  between: string[]
}

const boundOf = weighing<Bound>(BOUND_WEIGHTS)
const partsOf = weighing(PARTS_WEIGHTS)

/** What parts are called. */
const GROUPS = ['机关', '企业', '学校', '医院', '街道']
const PARTS: Partial<Record<Measure, readonly string[]>> = {
  awards: ['一等奖', '二等奖', '三等奖', '优秀奖', '组织奖'],
  items: ['饮用水', '毛巾', '防护包', '洗漱包', '茶叶'],
}

/** What is told of an activity of a type in numbers. */
export function statementsOf(type: ActivityType, chance: Chance): Statement[] {
  return MEASURES.flatMap((measure) => {
    const share = (FIGURE_COUNTS[type][measure] ?? 0) / TYPE_WEIGHTS[type]
    const done = chance.happens(share) ? achieved(measure, chance) : []
    return chance.happens(PLANNED_SHARES[measure] ?? 0) ? [...done, whole(measure, 'planned', chance)] : done
  })
}

function achieved(measure: Measure, chance: Chance): Statement[] {
  if (chance.happens(PARTS_SHARES[measure])) return [inParts(measure, chance)]
  if (measure === 'units' && chance.happens(ENUMERATED_SHARE)) return [enumerated(chance)]
  const told = whole(measure, 'achieved', chance)
  const [figure] = told.figures
  if (figure === undefined || !chance.happens(WITH_OCCASION_SHARE)) return [told]
  // What the whole campaign comes to is the more.
  figure.scope = 'campaign'
  const count = Math.max(1, Math.round(figure.value / keptValue(measure, 1) / chance.whole(3, 8)))
  const occasion = figureOf(measure, 'achieved', count, 'exact', chance)
  return [told, { figures: [{ ...occasion, scope: 'occasion' }], between: ['当天到场的有', '。'] }]
}

function whole(measure: Measure, realisation: Realisation, chance: Chance): Statement {
  const { median, spread } = SIZES[measure]
  const figure = figureOf(measure, realisation, chance.size(median, spread), boundOf(chance), chance)
  return { figures: [figure], between: [...chance.one(framesOf(measure, realisation))] }
}

function inParts(measure: Measure, chance: Chance): Statement {
  const names = (PARTS[measure] ?? GROUPS).slice(0, Number(partsOf(chance)))
  const { median, spread } = SIZES[measure]
  const scope = chance.happens(CAMPAIGN_SHARE) ? 'campaign' : 'occasion'
  const figures = names.map((who) => {
    const count = chance.size(median / names.length, spread)
    return { ...figureOf(measure, 'achieved', count, 'exact', chance), scope, part: true, who } as const
  })
  return { figures, between: [...names.map((name, i) => `${i === 0 ? '其中' : '、'}${name}`), '。'] }
}

function enumerated(chance: Chance): Statement {
  const names = firmNames(chance.whole(2, 4), chance)
  const figure = figureOf('units', 'achieved', names.length, 'exact', chance)
  return { figures: [{ ...figure, printed: names.join('、'), basis: 'enumerated' }], between: ['', '派人参加。'] }
}

function figureOf(
  measure: Measure,
  realisation: Realisation,
  count: number,
  bound: Bound,
  chance: Chance,
): Omit<FigureInput, 'evidence'> {
  const told = toldCount(count, bound)
  return {
    measure,
    realisation,
    value: keptValue(measure, told),
    bound,
    printed: printedPhrase(measure, told, bound),
    scope: chance.happens(CAMPAIGN_SHARE) ? 'campaign' : 'occasion',
    part: false,
    basis: 'printed',
    who: null,
    reason: null,
  }
}

/** Tells a sentence. @returns its figures, each with where its words stand */
export function tell({ figures, between }: Statement, telling: Telling, articleId: string): FigureInput[] {
  const told = figures.map((figure, i) => {
    telling.add(between[i] ?? '')
    return { ...figure, evidence: [{ articleId, ...telling.phrase(figure.printed) }] }
  })
  telling.add(between[figures.length] ?? '')
  return told
}

/** A later report's number for the same quantity: another one where it is told whole. */
export function retold({ figures, between }: Statement, chance: Chance): Statement {
  return {
    between,
    figures: figures.map((figure) => {
      if (figure.part || figure.basis !== 'printed') return figure
      const count = Math.round((figure.value / keptValue(figure.measure, 1)) * (1 + chance.next()))
      return { ...figureOf(figure.measure, figure.realisation, count, figure.bound, chance), scope: figure.scope }
    }),
  }
}
