import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { tallyEverything } from '@/db/writes/settle-tallies'
import { loadSeed } from '@/seed/load'

const BODY =
  '区总工会在职工之家举办活动，40余名职工参加，现场发放物资二百份。活动由区总工会主办，各街道工会协办。'.repeat(6)

/**
 * A database with the bundled data and as many invented activities as asked for beside it.
 * @param path of a file that is not there yet
 */
export function databaseOfMany(path: string, count: number): Database {
  const db = prepareDatabase(path)
  loadSeed(db, new Date('2026-01-02T03:04:05Z'))
  addMany(db, count)
  return db
}

/**
 * Adds invented activities, each with two figures, every second one with an article of its own. Written by few statements
 * over all rows, without history, for measuring only.
 */
export function addMany(db: Database, count: number): void {
  const numbers = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`
  const pick = (list: string) =>
    sql.raw(`(select value from json_each('${list}') where key = h % ${JSON.parse(list).length})`)
  const areas = '["110101","110102","110105","110106","110108","110113","etown","110108"]'
  db.transaction((tx) => {
    tx.run(sql`create temp table many as ${numbers}
      select i, printf('many-%08x', (i * 2654435761) & 4294967295) as id, abs(random()) % 1000003 as h from n`)
    tx.run(sql`insert into articles (id, headline, byline, publication, publication_inferred, date, year, body_kind, body, source)
      select 'r-' || id, '职工活动报道第' || i || '号', '["记者"]', '劳动午报', 0,
        date('2015-01-01', (h % 4000) || ' days'), 2015 + h % 4000 / 365, 'digest', ${BODY} || i, 'imported'
      from many where i % 2 = 0`)
    tx.run(sql`insert into activities (id, name, type, level, area, date_start, date_precision, year, period, period_basis,
        status, review, source)
      select id, '第' || i || '期职工技能竞赛和文体活动', ${pick('["relief","culture_sports","training","skills","rights"]')},
        'district', ${pick(areas)}, case when h % 10 = 0 then null else date('2015-01-01', (h % 4000) || ' days') end,
        'reported', 2015 + h % 4000 / 365,
        case when h % 10 = 0 then null else date('2015-01-01', (h % 4000) || ' days') end,
        case when h % 10 = 0 then 'unknown' else 'start' end, 'held', case when h % 7 = 0 then 'pending' else 'verified' end,
        'imported' from many`)
    tx.run(sql`insert into activity_articles (activity_id, article_id, position)
      select id, 'r-' || id, 0 from many where i % 2 = 0`)
    tx.run(sql`insert into activity_organisers (activity_id, organisation_id, role, position)
      select id, (select min(id) from organisations) + h % 20, 'organiser', 0 from many`)
    tx.run(sql`insert into figures (id, activity_id, position, measure, value, bound, printed, realisation, scope, part,
        basis, standing)
      select many.id || '.' || p.key, many.id, p.key, p.value, 10 + h % 900,
        ${pick('["exact","atLeast","about"]')}, '40余名', case when h % 50 = 0 then 'planned' else 'achieved' end,
        'occasion', 0, 'printed', case when h % 9 = 0 then 'smaller' else 'counted' end
      from many, json_each('["participants","units"]') p`)
    tx.run(sql`insert into evidence (figure_id, article_id, start, end)
      select id || '.0', 'r-' || id, 13, 18 from many where i % 2 = 0`)
    tallyEverything(Object.assign(tx, { $client: db.$client }))
    tx.run(sql`drop table many`)
  })
}
