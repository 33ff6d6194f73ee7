import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activitiesOf, among } from '@/db/queries/filter-conditions'
import type { Transaction } from '@/db/writes/write'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'

/** A record and the number of its last revision. */
export interface Versioned {
  record: ActivityRecord
  version: number
}

type ActivityRow = Omit<ActivityRecord, 'organisers' | 'coOrganisers' | 'articleIds' | 'figures' | 'proposed'> & {
  proposed: string | null
  version: number
}
type FigureRow = Omit<FigureRecord, 'evidence' | 'part'> & { activityId: string; part: number }

/** The whole of what is stored of the activities that meet a condition on `activities a`, in the order stored. */
export function activityRecords(db: Database | Transaction, condition: SQL): Versioned[] {
  const rows: ActivityRow[] = db.all(sql`
    select a.id, a.name, a.type, a.level, a.area, a.place_area as placeArea, a.place, s.name as series,
           a.date_start as dateStart, a.date_end as dateEnd, a.date_precision as datePrecision, a.year, a.status,
           a.review, a.reason, a.source, a.proposed,
           (select max(v.id) from revisions v where v.entity = 'activity' and v.entity_id = a.id) as version
    from activities a left join series s on s.id = a.series_id where ${condition} order by a.number`)
  if (rows.length === 0) return []
  const ids = among(rows.map(({ id }) => id))
  const organisers: { activityId: string; role: string; name: string }[] = db.all(sql`
    select ao.activity_id as activityId, ao.role, o.name
    from activity_organisers ao join organisations o on o.id = ao.organisation_id
    where ao.activity_id in ${ids} order by ao.position`)
  const articles: { activityId: string; id: string }[] = db.all(sql`
    select aa.activity_id as activityId, aa.article_id as id from activity_articles aa
    where aa.activity_id in ${ids} order by aa.position`)
  const figures: FigureRow[] = db.all(sql`
    select f.activity_id as activityId, f.id, f.measure, f.value, f.bound, f.printed, f.realisation, f.scope, f.part,
           f.basis, f.who, f.reason, f.review, f.rule, f.confidence
    from figures f where f.activity_id in ${ids} order by f.position`)
  const spans: { figureId: string; articleId: string; start: number; end: number }[] = db.all(sql`
    select e.figure_id as figureId, e.article_id as articleId, e.start, e.end
    from evidence e join figures f on f.id = e.figure_id where f.activity_id in ${ids} order by e.rowid`)

  const [byRole, byArticle] = [groupBy(organisers, 'activityId'), groupBy(articles, 'activityId')]
  const [byActivity, byFigure] = [groupBy(figures, 'activityId'), groupBy(spans, 'figureId')]
  return rows.map(({ version, proposed, ...row }) => {
    const named = (role: string) => byRole(row.id).flatMap((each) => (each.role === role ? each.name : []))
    const record: ActivityRecord = {
      ...row,
      organisers: named('organiser'),
      coOrganisers: named('coOrganiser'),
      articleIds: byArticle(row.id).map(({ id }) => id),
      figures: byActivity(row.id).map(({ activityId: _activity, part, ...figure }) => ({
        ...figure,
        part: Boolean(part),
        evidence: byFigure(figure.id).map(({ figureId: _figure, ...span }) => span),
      })),
      proposed: proposed === null ? null : JSON.parse(proposed),
    }
    return { record, version }
  })
}

/** One activity's record; null where there is none with this id. */
export function activityRecord(db: Database | Transaction, id: string): Versioned | null {
  return activityRecords(db, activitiesOf([id]))[0] ?? null
}

/** Looks rows up by a column; none for a value that no row has. */
function groupBy<Row, Key extends keyof Row>(rows: Row[], key: Key): (value: Row[Key]) => Row[] {
  const groups = new Map<Row[Key], Row[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return (value) => groups.get(value) ?? []
}
