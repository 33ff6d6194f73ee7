import type { ActivityInput, FigureInput } from '@/db/writes/save-activity'
import type { ArticleInput } from '@/db/writes/save-article'
import { daysAfter } from '@/seed/generated/calendar'
import type { Chance } from '@/seed/generated/chance'
import {
  ARTICLE_LENGTH,
  BYLINE_SHARE,
  KICKER_SHARE,
  OTHER_FIGURE_SHARE,
  PAGE_SHARE,
  SECOND_REPORT_SHARE,
} from '@/seed/generated/distributions'
import { retold, type Statement, statementsOf, tell } from '@/seed/generated/figures'
import { KICKERS, PUBLICATIONS, personName } from '@/seed/generated/papers'
import { sentenceAbout } from '@/seed/generated/sentences'
import { Telling } from '@/seed/generated/telling'

/** What is told of an activity before its figures are known. */
export type Facts = Omit<ActivityInput, 'figures' | 'articleIds'> & {
  /** The day of its report; null where that is not known. */
  reportedOn: string | null
  /** The sentence that says what it is. */
  lead: string
}

/** Articles, and the activities that they report. */
export interface Reported {
  articles: ArticleInput[]
  activities: ActivityInput[]
}

/** Writes one article about some activities, and now and then a later one about the first of them. */
export function report(all: readonly [Facts, ...Facts[]], chance: Chance): Reported {
  const [lead] = all
  const article = headOf(lead, `${lead.id}-report`, latest(all), chance)
  const telling = new Telling()
  const length = lengthOf(chance)
  const statements = new Map(all.map((facts) => [facts, statementsOf(facts.type, chance)]))
  const figures = all.map((facts, i) => {
    const end = Math.round((length * (i + 1)) / all.length)
    return paragraph(facts, statements.get(facts) ?? [], telling, article.id, end, chance)
  })
  const again = chance.happens(SECOND_REPORT_SHARE)
    ? tellAgain(lead, statements.get(lead) ?? [], figures[0] ?? [], article, chance)
    : null
  const activities = all.map((facts, i): ActivityInput => {
    const { reportedOn: _day, lead: _sentence, ...activity } = facts
    const isAgain = again !== null && i === 0
    return {
      ...activity,
      figures: (isAgain ? again.figures : figures[i]) ?? [],
      articleIds: isAgain ? [article.id, again.article.id] : [article.id],
    }
  })
  const first = { ...article, body: telling.body }
  return { articles: again === null ? [first] : [first, again.article], activities }
}

function paragraph(
  facts: Facts,
  statements: readonly Statement[],
  telling: Telling,
  articleId: string,
  end: number,
  chance: Chance,
): FigureInput[] {
  telling.add(facts.lead)
  const figures = statements.flatMap((statement) => {
    if (chance.happens(0.5)) telling.add(sentenceAbout(facts.type, telling.used, chance))
    return tell(statement, telling, articleId)
  })
  let sentences = 0
  while (telling.body.length < end && telling.body.length < ARTICLE_LENGTH.most - 40) {
    telling.add(sentenceAbout(facts.type, telling.used, chance))
    sentences += 1
    if (sentences % 4 === 0) telling.add('\n')
  }
  telling.add('\n')
  return figures
}

/** A later article about an activity: it tells its figures again, some of them otherwise. */
function tellAgain(
  facts: Facts,
  statements: readonly Statement[],
  figures: readonly FigureInput[],
  first: Omit<ArticleInput, 'body'>,
  chance: Chance,
): { article: ArticleInput; figures: FigureInput[] } {
  const date = first.date === null ? null : daysAfter(first.date, chance.whole(1, 6))
  const head = headOf(facts, `${facts.id}-again`, date, chance)
  const telling = new Telling()
  telling.add(facts.lead)
  const all = figures.map((figure) => ({ ...figure, evidence: [...figure.evidence] }))
  let number = 0
  for (const statement of statements) {
    const isOther = chance.happens(OTHER_FIGURE_SHARE)
    const told = tell(isOther ? retold(statement, chance) : statement, telling, head.id)
    if (isOther) all.push(...told)
    else for (const [i, { evidence }] of told.entries()) all[number + i]?.evidence.push(...evidence)
    number += told.length
  }
  const length = lengthOf(chance)
  while (telling.body.length < length) telling.add(sentenceAbout(facts.type, telling.used, chance))
  return { article: { ...head, body: `${telling.body}\n` }, figures: all }
}

function headOf(facts: Facts, id: string, date: string | null, chance: Chance): Omit<ArticleInput, 'body'> {
  return {
    id,
    headline: facts.name,
    kicker: chance.happens(KICKER_SHARE) ? chance.one(KICKERS) : null,
    column: null,
    byline: chance.happens(BYLINE_SHARE) ? [personName(chance)] : [],
    publication: PUBLICATIONS[chance.rank(PUBLICATIONS.length)] ?? null,
    publicationInferred: false,
    date,
    year: null,
    page: chance.happens(PAGE_SHARE) ? `第${chance.whole(1, 8)}版` : null,
    url: null,
    bodyKind: 'original',
    source: 'imported',
  }
}

function lengthOf(chance: Chance): number {
  const { least, median, spread, most } = ARTICLE_LENGTH
  return Math.min(most - 60, Math.max(least, chance.size(median, spread)))
}

function latest(all: readonly Facts[]): string | null {
  return all.reduce<string | null>((last, { reportedOn }) => {
    return reportedOn !== null && (last === null || reportedOn > last) ? reportedOn : last
  }, null)
}
