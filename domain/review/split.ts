import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { DecisionRefused, figureIn, refuseRejected } from '@/domain/review/refusal'

/** What becomes an activity of its own. */
export interface SplitOff {
  newId: string
  name: string
  figureIds: readonly string[]
  articleIds: readonly string[]
}

/**
 * One record was two activities: the named figures and articles leave it for a new one with the same facts and another
 * name. Each of the two has every article that its figures' words stand in; neither is left without any.
 * @returns the activity that stays, and the new one
 * @throws DecisionRefused where nothing is named, or something that the activity does not have
 */
export function split(
  record: ActivityRecord,
  { newId, name, figureIds, articleIds }: SplitOff,
): [ActivityRecord, ActivityRecord] {
  refuseRejected(record)
  if (figureIds.length + articleIds.length === 0) throw new DecisionRefused('figureIds', 'nothingChosen')
  for (const id of figureIds) figureIn(record, id)
  const unknown = articleIds.find((id) => !record.articleIds.includes(id))
  if (unknown !== undefined) throw new DecisionRefused('articleIds', 'noSuchArticle', unknown)

  const leaving = record.figures.filter(({ id }) => figureIds.includes(id))
  const staying = record.figures.filter(({ id }) => !figureIds.includes(id))
  const reports = (figures: FigureRecord[], named: (id: string) => boolean) => {
    const cited = new Set(figures.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId)))
    const own = record.articleIds.filter((id) => named(id) || cited.has(id))
    return own.length === 0 ? record.articleIds : own
  }
  const left = {
    ...record,
    articleIds: reports(staying, (id) => !articleIds.includes(id)),
    figures: staying,
  }
  const made = {
    ...record,
    id: newId,
    name,
    articleIds: reports(leaving, (id) => articleIds.includes(id)),
    figures: leaving,
  }
  return [left, { ...made, proposed: proposedIn(made) }]
}

/** The name is a person's now, and what was read in another article proves nothing here. */
function proposedIn({ proposed, articleIds }: ActivityRecord): ActivityRecord['proposed'] {
  if (proposed === null) return null
  const kept = Object.entries(proposed).filter(
    ([field, { articleId }]) => field !== 'name' && articleIds.includes(articleId),
  )
  return Object.fromEntries(kept)
}
