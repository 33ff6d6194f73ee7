import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'
import { among } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { REPORTS_ANOTHER } from '@/db/queries/reported-together'
import { talliesDue } from '@/db/queries/tallies-due'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/** Every activity whose tally is not what the rules make of its record. */
export function* tallyFindings(db: Database): Generator<Finding> {
  for (const ids of idsInPieces(db, sql`select id from activities order by number`)) {
    const stored = storedTallies(db, ids)
    const due = new Map(talliesDue(db, ids).map(({ keys, amounts }) => [String(keys[0]), { keys, amounts }]))
    for (const id of ids) {
      const [is, ought] = [stored.get(id), due.get(id)]
      const isSound =
        is === undefined || ought === undefined
          ? is === ought
          : is.isLikeRecord === 1 &&
            isDeepStrictEqual([is.keys, sorted(is.amounts)], [ought.keys, sorted(ought.amounts)])
      if (!isSound) yield { kind: 'tally', entity: 'activity', id, detail: '≠' }
    }
  }
}

interface Stored {
  /** Whether what it copies from the record is still the record's. */
  isLikeRecord: number
  keys: unknown[]
  amounts: unknown[][]
}

function storedTallies(db: Database, ids: readonly string[]): Map<string, Stored> {
  const rows = db.all<{ id: string; isLikeRecord: number; keys: string; amounts: string }>(sql`
    select t.id,
      t.number = a.number and t.type = a.type and t.level = a.level and t.area = a.area
        and t.place_area is a.place_area and t.place = coalesce(a.place_area, ${UNKNOWN}) and t.series_id is a.series_id and t.period is a.period
        and t.month = coalesce(substr(a.period, 1, 7), '')
        and t.period_basis = a.period_basis and t.status = a.status and t.review = a.review
        and t.source = a.source
        and t.is_together = exists (
          select 1 from activity_articles l where l.activity_id = a.id and ${REPORTS_ANOTHER})
        and t.reports = (select count(*) from activity_articles l where l.activity_id = a.id) as isLikeRecord,
      json_array(t.id, t.organiser, t.union_key, t.place_union_key, t.publication, t.achieved, t.planned,
        t.sure_achieved, t.sure_planned) as keys,
      (select json_group_array(json_array(t.id, m.total, m.realisation, m.value, m.bound, m.sure_value, m.sure_bound))
        from tallied_amounts m where m.number = t.number) as amounts
    from tallied_activities t join activities a on a.id = t.id where t.id in ${among(ids)}`)
  return new Map(
    rows.map(({ id, isLikeRecord, keys, amounts }) => {
      return [id, { isLikeRecord, keys: JSON.parse(keys), amounts: JSON.parse(amounts) }]
    }),
  )
}

const sorted = (amounts: unknown[][]) => [...amounts].sort((a, b) => (String(a) < String(b) ? -1 : 1))
