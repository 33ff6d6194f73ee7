import { lowestConfidence } from '@/domain/review/accept-confident'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ImportedActivity, ImportedArticle } from '@/domain/review/import-answer'
import type { ArticlePlan } from '@/imports/plan-article'

/**
 * What an import answers of one article.
 * @param isStored whether the plan was carried out; in a dry run nothing has an id
 */
export function answerArticle(plan: ArticlePlan, file: string, isStored: boolean): ImportedArticle {
  const { read, recognised } = plan
  return {
    file,
    id: isStored ? (plan.article?.id ?? recognised?.article.id ?? null) : null,
    headline: read.headline,
    kicker: read.kicker,
    column: read.column,
    byline: read.byline,
    publication: read.publication,
    date: read.date,
    page: read.page,
    url: read.url,
    body: read.body,
    recognised: recognised && {
      articleId: recognised.article.id,
      by: recognised.by,
      bodyKind: recognised.article.bodyKind,
      headline: recognised.article.headline,
      action: recognised.action,
      lost: recognised.lost,
    },
    why: plan.why,
    activities: plan.proposed.map((record, i) => answerActivity(record, isStored ? plan.created[i] : null)),
  }
}

/** @param stored the record as it was stored, as far as it was */
export function answerActivity(record: ActivityRecord, stored: ActivityRecord | null | undefined): ImportedActivity {
  const {
    id: _id,
    review: _review,
    reason: _reason,
    articleIds: _articles,
    figures,
    proposed: _proposed,
    ...facts
  } = record
  return {
    ...facts,
    id: stored?.id ?? null,
    confidence: lowestConfidence(record),
    figures: figures.map(({ id: _number, review: _state, reason: _why, evidence, ...figure }) => ({
      ...figure,
      start: evidence[0]?.start ?? null,
      end: evidence[0]?.end ?? null,
    })),
  }
}
