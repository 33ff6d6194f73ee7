import { activityAnswer } from '@/app/answers/activities'
import type { AnswerContext } from '@/app/answers/context'
import { PHRASE_KINDS } from '@/app/method/phrase-kinds'
import {
  leftOutExample,
  type PrintedPhrase,
  printedPhrases,
  type RuleCase,
  ruleExample,
} from '@/db/queries/rule-examples'
import type { ActivityDetail, FigureDetail } from '@/domain/statistics/answers'
import type { Measure, Standing } from '@/domain/vocabulary'

/** An activity that shows a rule, and those of its figures that do. */
export interface Example {
  activity: ActivityDetail
  figures: FigureDetail[]
}

/** The activity that shows a rule, with all its figures; null where the data hold none. */
export function exampleOf(context: AnswerContext, which: RuleCase): Example | null {
  const ref = ruleExample(context.db, which)
  const activity = ref && activityAnswer(context, ref.id)
  return activity && { activity, figures: activity.figures }
}

/** A figure that was left out for one reason, beside the one that counts instead; null where the data hold none. */
export function leftOutOf(context: AnswerContext, standing: Standing): Example | null {
  const ref = leftOutExample(context.db, standing)
  const activity = ref && activityAnswer(context, ref.id)
  if (!activity) return null
  const left = activity.figures.find((figure) => figure.standing === standing && figure.realisation === 'achieved')
  return { activity, figures: left ? sameAccount(activity, left.measure) : [] }
}

/** The figures of an example that are about one measure and were achieved. */
export function sameAccount({ figures }: ActivityDetail, measure: Measure): FigureDetail[] {
  return figures.filter((figure) => figure.measure === measure && figure.realisation === 'achieved')
}

/** How many phrases of one bound are looked through for examples, and how many of a kind are shown. */
const SAMPLE = 400
const SHOWN = 4

/** Each way of writing numbers, with phrases from the data that are written so. */
export function phraseExamples({ db }: AnswerContext): { kind: string; examples: PrintedPhrase[] }[] {
  const samples = new Map(
    [...new Set(PHRASE_KINDS.map(({ bound }) => bound))].map((bound) => [bound, printedPhrases(db, bound, SAMPLE)]),
  )
  return PHRASE_KINDS.map(({ kind, bound, test }) => ({
    kind,
    examples: (samples.get(bound) ?? []).filter(({ printed }) => test.test(printed)).slice(0, SHOWN),
  }))
}
