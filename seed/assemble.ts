import type { ActivityInput } from '@/db/writes/save-activity'
import type { ArticleInput } from '@/db/writes/save-article'
import { InvalidRecord } from '@/db/writes/write'
import { findPhrase } from '@/domain/articles/find-phrase'
import type { Source } from '@/domain/vocabulary'
import type { ActivityLine } from '@/seed/activity-line'
import { at, type Line } from '@/seed/read-lines'

/** Lines with one address come from one article: its body is their retellings, a paragraph each, in file order. */
const PARAGRAPH_BREAK = '\n'

export interface Report {
  article: ArticleInput
  activities: Line<ActivityInput>[]
}

/**
 * Puts the lines of a bundled file together as articles with their activities, and finds each printed phrase.
 * @throws SeedFault where a phrase does not stand in its paragraph, or two lines disagree about their article
 */
export function assembleReports(lines: Line<ActivityLine>[], source: Source): Report[] {
  const groups = new Map<string, Line<ActivityLine>[]>()
  for (const line of lines) {
    const key = line.value.source.url ?? line.value.id
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].map((group) => assemble(group, source))
}

function assemble(group: Line<ActivityLine>[], source: Source): Report {
  const [first] = group as [Line<ActivityLine>]
  const article = articleOf(first.value, group, source)
  for (const { file, line, value } of group) at(file, line, () => agree(article, value))
  let from = 0
  const activities = group.map(({ file, line, value }) => {
    const paragraph = { from, to: from + value.abstract.length }
    from = paragraph.to + PARAGRAPH_BREAK.length
    return { file, line, value: at(file, line, () => activityOf(value, article, paragraph, source)) }
  })
  return { article, activities }
}

function articleOf(first: ActivityLine, group: Line<ActivityLine>[], source: Source): ArticleInput {
  const { year, ...printed } = first.source
  return {
    ...printed,
    id: first.id,
    // The lines' year is that of the activity; an article with a date needs no other.
    year: printed.date === null ? year : Number(printed.date.slice(0, 4)),
    bodyKind: 'digest',
    body: group.map(({ value }) => value.abstract).join(PARAGRAPH_BREAK),
    source,
  }
}

function agree(article: ArticleInput, { source }: ActivityLine): void {
  for (const field of ['publication', 'date', 'page', 'headline', 'kicker', 'column'] as const) {
    if (source[field] !== article[field]) throw new InvalidRecord(`source.${field}`, 'disagrees', String(source[field]))
  }
}

function activityOf(
  { id, source: { year }, event, figures }: ActivityLine,
  article: ArticleInput,
  paragraph: { from: number; to: number },
  source: Source,
): ActivityInput {
  const { organiserLevel, district, placeDistrict, ...rest } = event
  return {
    ...rest,
    id,
    level: organiserLevel,
    area: district,
    placeArea: placeDistrict,
    year,
    review: 'verified',
    source,
    articleIds: [article.id],
    figures: figures.map((figure, i) => {
      const span = findPhrase(article.body, figure.printed, paragraph.from, paragraph.to)
      if (span === null) throw new InvalidRecord(`figures.${i}.printed`, 'notInText', figure.printed)
      return { ...figure, reason: null, evidence: [{ articleId: article.id, ...span }] }
    }),
  }
}
