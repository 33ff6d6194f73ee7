import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { articlesOf } from '@/db/queries/filter-conditions'
import { activityRefs, articleRefs } from '@/db/queries/references'
import { sentenceAround } from '@/domain/articles/sentence-around'
import type { ActivityRef, ArticleRef, Evidence, FigureDetail } from '@/domain/statistics/answers'
import type { Account } from '@/domain/statistics/ledger'

/** All figures of the activities that meet a condition on `activities a`, counted or not, each with its evidence. */
export function figuresOf(db: Database, condition: SQL): (FigureDetail & { activityId: string })[] {
  const passing = sql`(select a.id from activities a where ${condition})`
  const figures = db.all<Omit<FigureDetail, 'part' | 'evidence'> & { activityId: string; part: number }>(sql`
    select f.id, f.activity_id as activityId, f.measure, f.value, f.bound, f.printed, f.realisation, f.scope, f.part,
           f.basis, f.who, f.reason, f.standing
    from figures f where f.activity_id in ${passing} order by f.activity_id, f.position`)
  const spans = db.all<Evidence & { figureId: string; body: string }>(sql`
    select e.figure_id as figureId, e.article_id as articleId, e.start, e.end, r.body
    from evidence e join figures f on f.id = e.figure_id join articles r on r.id = e.article_id
    where f.activity_id in ${passing} order by e.figure_id, e.start`)
  const evidence = new Map<string, Evidence[]>()
  for (const { figureId, body, ...span } of spans) {
    const text = body.slice(span.start, span.end)
    const found = { ...span, text, ...sentenceAround(body, span.start, span.end) }
    evidence.set(figureId, [...(evidence.get(figureId) ?? []), found])
  }
  return figures.map((figure) => ({ ...figure, part: Boolean(figure.part), evidence: evidence.get(figure.id) ?? [] }))
}

/** The activities that meet a condition, latest first, each with its figures and where they stand: what a ledger is made of. */
export function figureAccounts(db: Database, condition: SQL): Account<ActivityRef, ArticleRef>[] {
  const figures = figuresOf(db, condition)
  const cited = new Set(figures.flatMap((figure) => figure.evidence.map((span) => span.articleId)))
  const articles = new Map(articleRefs(db, articlesOf([...cited])).map((article) => [article.id, article]))
  const accounts = new Map(activityRefs(db, condition).map((activity) => [activity.id, accountOf(activity)]))
  for (const { activityId, standing, reason: _reason, evidence, ...figure } of figures) {
    const article = articles.get(evidence[0]?.articleId ?? '') ?? null
    accounts.get(activityId)?.figures.push({ figure, standing, article, evidence })
  }
  return [...accounts.values()]
}

const accountOf = (activity: ActivityRef): Account<ActivityRef, ArticleRef> => ({ activity, figures: [] })
