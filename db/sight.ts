import type Sqlite from 'better-sqlite3'
import { UNSEEN } from '@/domain/history/unseen'
import { streetOfOrganiser } from '@/domain/people/limits'
import { seesState } from '@/domain/people/sees-state'
import type { Sight } from '@/domain/people/viewer'
import type { AreaCode } from '@/domain/vocabulary'

type Narrow = Exclude<Sight, 'everything'>

/**
 * Narrows a connection to what somebody may see: views of the connection's own stand before the tables, under the same
 * names, so that no query can reach what is not published, however it is written. A query that means the tables
 * themselves says so (`main.revisions`). What is not verified is seen within limits only; an article that no visible
 * activity reports only if it is bundled, or if nothing was found in it and the person brought it.
 */
export function narrow(sqlite: Sqlite.Database, sight: Narrow): void {
  sqlite.function('street_key', { deterministic: true }, (name: unknown, area: unknown) =>
    streetOfOrganiser(String(name), String(area) as AreaCode),
  )
  sqlite.function('sees_state', { deterministic: true }, (state: unknown) => {
    const seen = seesState(sight, state === null ? null : JSON.parse(String(state)))
    return seen === null ? null : Number(seen)
  })
  for (const [table, rows] of Object.entries(shadows(sight))) {
    sqlite.exec(`create temp view ${table} as ${rows}`)
  }
}

/** What stands in the place of each table. */
function shadows(sight: Narrow): Record<string, string> {
  const seen = visible(sight)
  const ofActivity = (id: string) => `exists (select 1 from main.activities a where a.id = ${id} and ${seen})`
  const reported = `exists (select 1 from main.activity_articles l join main.activities a on a.id = l.activity_id
    where l.article_id = r.id and ${seen})`
  const brought = sight === 'published' ? '' : ` or ${broughtBy(sight.person)}`
  const article = `(r.source <> 'imported' or ${reported}${brought})`
  const nothing = (table: string) => `select * from main.${table} where false`
  return {
    activities: `select a.* from main.activities a where ${seen}`,
    tallied_activities: `select a.* from main.tallied_activities a where ${seen}`,
    tallied_amounts: `select m.* from main.tallied_amounts m where exists (
      select 1 from main.tallied_activities a where a.number = m.number and ${seen})`,
    figures: `select f.rowid as rowid, f.* from main.figures f where ${ofActivity('f.activity_id')}`,
    evidence: `select e.rowid as rowid, e.* from main.evidence e where exists (select 1 from main.figures f
      join main.activities a on a.id = f.activity_id where f.id = e.figure_id and ${seen})`,
    activity_organisers: `select o.* from main.activity_organisers o where ${ofActivity('o.activity_id')}`,
    activity_articles: `select l.* from main.activity_articles l where ${ofActivity('l.activity_id')}`,
    articles: `select r.* from main.articles r where ${article}`,
    organisations: `select o.* from main.organisations o where exists (select 1 from main.activity_organisers l
      join main.activities a on a.id = l.activity_id where l.organisation_id = o.id and ${seen})`,
    series: `select s.* from main.series s where exists (select 1 from main.activities a
      where a.series_id = s.id and ${seen})`,
    imported_files: `select f.* from main.imported_files f where ${
      sight === 'published' || sight.person === null ? 'false' : `f.person = ${quoted(sight.person)}`
    }`,
    revisions: `select v.id, v.at, ${sight === 'published' ? `'' as actor, null as person` : 'v.actor, v.person'},
        v.action, v.entity, v.entity_id, v.change, v.reason, ${state('v.before')} as before, ${state('v.after')} as after,
        v.link
      from main.revisions v where +v.entity in ('area', 'settings')
        or (+v.entity = 'activity' and (sees_state(v.before) or sees_state(v.after)))
        or (+v.entity = 'article' and exists (select 1 from main.articles r where r.id = v.entity_id and ${article}))`,
    article_keys: nothing('article_keys'),
    users: nothing('users'),
    sessions: nothing('sessions'),
    accounts: nothing('accounts'),
    tokens: nothing('tokens'),
    one_time_links: nothing('one_time_links'),
    sign_in_failures: nothing('sign_in_failures'),
  }
}

/**
 * Whether a row of `main.activities a`, or of its tallies, may be seen; in words, `isWithin` of domain/people/limits.ts
 * beside rule 1. A plus before a column keeps its index out: nearly everything may be seen.
 */
function visible(sight: Narrow): string {
  if (sight === 'published') return `+a.review = 'verified'`
  const { areas, streets } = sight.limits
  const own = [
    ...(areas.length > 0 ? [`+a.area in (${areas.map(quoted).join(', ')})`] : []),
    ...(streets.length > 0
      ? [
          `exists (select 1 from main.activity_organisers ao join main.organisations og on og.id = ao.organisation_id
            where ao.activity_id = a.id and ao.role = 'organiser'
              and street_key(og.name, a.area) in (${streets.map(quoted).join(', ')}))`,
        ]
      : []),
  ]
  return `(+a.review = 'verified'${own.map((each) => ` or ${each}`).join('')})`
}

/**
 * One side of a revision. What was published once keeps its history: that it was withdrawn, and why, is part of every
 * total since; what it was before and became afterwards is not.
 */
function state(side: string): string {
  return `case when v.entity = 'activity' and sees_state(${side}) = 0 then '${JSON.stringify(UNSEEN)}' else ${side} end`
}

/** An article in which nothing was found belongs to no area: only who brought it sees it. */
function broughtBy(person: string | null): string {
  if (person === null) return 'false'
  return `(not exists (select 1 from main.activity_articles l where l.article_id = r.id)
    and exists (select 1 from main.imported_files f where f.id = r.file_id and f.person = ${quoted(person)}))`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
