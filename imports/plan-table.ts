import type { ActivityRecord } from '@/domain/review/activity-record'
import type { SameArticleAction } from '@/domain/review/import-answer'
import type { Archive } from '@/imports/archive'
import type { Bringer } from '@/imports/bringer'
import { type ArticlePlan, planArticle } from '@/imports/plan-article'
import type { Row } from '@/imports/plan-row'

const NO_ARTICLE = {
  headline: null,
  kicker: null,
  column: null,
  byline: [],
  publication: null,
  date: null,
  page: null,
  url: null,
  body: '',
  raw: { start: 0, end: 0 },
  keys: [],
  idBeginning: '',
}

/**
 * What becomes of a row: an activity reported by the row's own text, or one without an article.
 * @param id of an activity without an article: of the file and the row, so that where it is taken the row is stored
 */
export function planRow(
  { article, record }: Row,
  archive: Archive,
  choice: SameArticleAction | undefined,
  bringer: Bringer,
  id: string,
): ArticlePlan {
  if (article !== null) {
    const recordsIn = (stored: { id: string }) => [under(archive.freeActivityId(`${stored.id}-a1`), record, stored.id)]
    return planArticle(article, recordsIn, archive, choice, bringer, null)
  }
  const own = under(id, record, null)
  const created = archive.freeActivityId(id) === id ? own : null
  const nothing = { why: null, recognised: null, article: null, updates: [] }
  return { read: NO_ARTICLE, ...nothing, proposed: [own], created: [created] }
}

/** The record under its id, resting on the article. */
function under(id: string, record: ActivityRecord, articleId: string | null): ActivityRecord {
  return {
    ...record,
    id,
    articleIds: articleId === null ? [] : [articleId],
    figures: record.figures.map((figure, i) => ({
      ...figure,
      id: `${id}.${i + 1}`,
      evidence: figure.evidence.map((span) => ({ ...span, articleId: articleId ?? '' })),
    })),
  }
}
