import { database } from '@/db/client'
import { viewSubject } from '@/db/queries/saved-views'
import { signedIn } from '@/tests/factories/people'
import { anActivity, anArticle, store } from '@/tests/factories/records'
import { type Asker, allAskers } from '@/tests/fuzz/askers'
import { type Reference, readReference } from '@/tests/fuzz/references'
import { HIDDEN_ACTIVITIES, HIDDEN_ARTICLES, hideSecrets, type Secrets } from '@/tests/fuzz/secrets'

/** What there is for inputs to refer to, besides what the database holds. */
export interface World {
  askers: Asker[]
  secrets: Secrets
  /** The last revision of what was there from the beginning. */
  begun: number
  /** What earlier answers gave out. */
  given: { cursor: { path: string; cursor: string }[]; link: string[]; report: string[] }
}

/** Pending records that may be decided on, in two areas and in none's. */
const TO_DECIDE = 30

/** Fills a seeded database with what is to be hidden, what is to be decided on, and everybody who asks. */
export async function beginWorld(): Promise<World> {
  const askers = await allAskers()
  for (const role of ['viewer', 'editor', 'administrator'] as const) await signedIn(role)
  for (let i = 0; i < TO_DECIDE; i++) {
    const article = anArticle({ headline: `待核报道${i}`, body: `本报讯 总工会举办第${i}次培训班，40余名职工参加。` })
    const area = (['110101', '110105', 'citywide'] as const)[i % 3]
    store(database(), [article], [anActivity([article], { ...(area && { area }), review: 'pending' })])
  }
  const secrets = await hideSecrets()
  const begun = Number(database().$client.prepare('select max(id) from revisions').pluck().get())
  return { askers, secrets, begun, given: { cursor: [], link: [], report: [] } }
}

/** Where an input stands: who sends it, and which record its address names. */
export interface Place {
  asker: Asker
  path: string
  /** The record whose version is asked for, where no field beside it says. */
  record: string
  /** Whether it may change what it refers to. */
  writes: boolean
}

/** The same value with all that it refers to filled in. */
export function fillIn(world: World, value: unknown, place: Place, activity: string | null = null): unknown {
  if (typeof value === 'string') return fillInText(world, value, place, activity)
  if (Array.isArray(value)) return value.map((each) => fillIn(world, each, place, activity))
  if (typeof value !== 'object' || value === null) return value
  const named = 'activityId' in value ? String(fillIn(world, value.activityId, place)) : activity
  const filled: Record<string, unknown> = {}
  for (const [name, each] of Object.entries(value)) {
    const key = String(fillInText(world, name, place, named))
    filled[key] = isVersion(each) ? null : name === 'activityId' ? named : fillIn(world, each, place, named)
  }
  for (const [name, each] of Object.entries(value)) {
    const key = String(fillInText(world, name, place, named))
    const of =
      { toVersion: filled.to, intoVersion: filled.into, version: named }[name] ?? (name === 'version' ? null : key)
    if (isVersion(each)) filled[key] = versionOf(typeof of === 'string' ? of : place.record)
  }
  return filled
}

function isVersion(value: unknown): boolean {
  return typeof value === 'string' && readReference(value)?.what === 'version'
}

function versionOf(record: string): number {
  const sql = 'select coalesce(max(id), 0) from revisions where entity_id in (?, ?)'
  return Number(database().$client.prepare(sql).pluck().get(record, viewSubject(record)))
}

function fillInText(world: World, text: string, place: Place, activity: string | null): string | number {
  const reference = readReference(text)
  if (reference === null) return text
  if (reference.what === 'version') return versionOf(place.record)
  if (reference.what === 'password') return place.asker.person?.password ?? 'correct horse 12'
  if (reference.what === 'cursor') {
    const own = world.given.cursor.filter(({ path }) => path === place.path)
    const given = reference.place % 4 === 0 || own.length === 0 ? world.given.cursor : own
    return given[reference.place % given.length]?.cursor ?? text
  }
  if (reference.what === 'link' || reference.what === 'report') {
    const given = world.given[reference.what]
    return given[reference.place % given.length] ?? text
  }
  return oneOf(world, reference.what, reference.place, place, activity) ?? text
}

/** SQL for all ids of a kind, with what is left aside where it would be changed. */
const SOURCES: Partial<
  Record<Reference, [sql: string, aside: 'hiddenActivities' | 'hiddenArticles' | 'askers' | null]>
> = {
  activity: [
    'select id from activities where id not in (select value from json_each(?)) order by number',
    'hiddenActivities',
  ],
  article: [
    'select id from articles where id not in (select value from json_each(?)) order by number',
    'hiddenArticles',
  ],
  figure: [
    'select id from figures where activity_id not in (select value from json_each(?)) order by id',
    'hiddenActivities',
  ],
  person: ['select id from users where id not in (select value from json_each(?)) order by created_at', 'askers'],
  userName: ['select user_name from users where ? is not null order by created_at', null],
  token: ['select id from tokens where ? is not null order by created_at', null],
  session: ['select id from sessions where ? is not null order by created_at desc', null],
  file: ['select id from imported_files where ? is not null order by id', null],
  view: ["select substr(subject, 6) from settings where subject like 'view/%' and ? is not null order by 1", null],
}

/**
 * Whoever may meet a secret would make it public by deciding on it, and an administrator would shut askers out: these
 * refer to everything else. The others refer to all there is.
 */
function aside(world: World, what: Reference, { asker, writes }: Place): unknown[] {
  if (!writes) return []
  const kind = SOURCES[what]?.[1]
  const isAdministrator = asker.mayMeet.includes('owned')
  if (kind === 'askers')
    return isAdministrator ? world.askers.flatMap(({ person, behind }) => person?.id ?? behind ?? []) : []
  if (asker.mayMeet.length === 0) return []
  if (kind === 'hiddenActivities') return HIDDEN_ACTIVITIES
  return kind === 'hiddenArticles' ? HIDDEN_ARTICLES : []
}

function oneOf(
  world: World,
  what: Reference,
  place: number,
  where: Place,
  activity: string | null,
): string | number | undefined {
  const { $client } = database()
  if (what === 'figure' && activity !== null && place % 4 > 0) {
    const own = $client.prepare('select id from figures where activity_id = ? order by id').pluck().all(activity)
    if (own.length > 0) return own[place % own.length] as string
  }
  if (what === 'article' && activity !== null && place % 4 > 0) {
    const own = $client.prepare('select article_id from activity_articles where activity_id = ?').pluck().all(activity)
    if (own.length > 0) return own[place % own.length] as string
  }
  if (what === 'change') {
    const sql = 'select distinct change from revisions where change > ? order by change desc limit 200'
    const changes = $client
      .prepare(sql)
      .pluck()
      .all(where.asker.mayMeet.length === 0 ? 0 : world.begun)
    return changes[place % changes.length] as number | undefined
  }
  const [sql] = SOURCES[what] ?? []
  if (sql === undefined) return undefined
  const all = $client
    .prepare(sql)
    .pluck()
    .all(JSON.stringify(aside(world, what, where)))
  return all[place % all.length] as string | number | undefined
}
