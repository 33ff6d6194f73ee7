import type Sqlite from 'better-sqlite3'

/** A question of a dashboard or a list, and the bare SQL that asks the tables themselves for a number of its answer. */
export interface ScaleQuestion {
  name: string
  /** Below /api/v1, without the values of `names`. */
  route: string
  /** What the number is over: a condition on `activities a`. */
  where: string
  /** What is counted of these activities. */
  of: keyof typeof COUNTS
  /** Finds the same number in the answer. */
  read: (answer: Answer) => number | null
}

/** As much of the answers as the questions read. */
export interface Answer {
  total: number
  measures: { participants: { value: number | null } }
  rows: { measures: { participants: { value: number | null } } }[]
}

const VERIFIED = "a.review = 'verified'"

const COUNTS = {
  activities: (where: string) => `select count(*) from activities a where ${VERIFIED} and ${where}`,
  articles: (where: string) => `select count(distinct l.article_id) from activity_articles l
    join activities a on a.id = l.activity_id where ${VERIFIED} and ${where}`,
  participants: (where: string) => `select sum(f.value) from figures f join activities a on a.id = f.activity_id
    where f.measure = 'participants' and f.standing = 'counted' and f.realisation = 'achieved' and ${VERIFIED}
      and ${where}`,
}

/** The bare SQL of a question. */
export const sqlOf = ({ of, where }: Pick<ScaleQuestion, 'of' | 'where'>): string => COUNTS[of](where)

const ofAll = ({ measures }: Answer) => measures.participants.value
const ofRows = ({ rows }: Answer) => rows.reduce((sum, { measures }) => sum + (measures.participants.value ?? 0), 0)
const ofList = ({ total }: Answer) => total

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Names to ask about, as a database has them: each the first by its count and then by its own letters. */
interface Names {
  series: string
  organiser: string
  publication: string
  activity: string
}

function namesIn(sqlite: Sqlite.Database): Names {
  const first = (query: string) => String(sqlite.prepare(query).pluck().get())
  // Those of the last ones stored are enough to find some that are frequent.
  const latest = '(select * from activities order by number desc limit 5000) a'
  return {
    series: first(`select s.name from ${latest} join series s on s.id = a.series_id group by 1
      order by count(*) desc, 1 limit 1`),
    organiser: first(`select o.name from ${latest} join activity_organisers l on l.activity_id = a.id
      join organisations o on o.id = l.organisation_id where l.role = 'organiser' group by 1
      order by count(*) desc, 1 limit 1`),
    publication: first(`select r.publication from ${latest} join activity_articles l on l.activity_id = a.id
      join articles r on r.id = l.article_id where r.publication is not null group by 1
      order by count(*) desc, 1 limit 1`),
    activity: first(`select id from activities where review = 'verified' order by number desc limit 1`),
  }
}

/** What is asked of a database of any size. */
export function scaleQuestions(sqlite: Sqlite.Database): ScaleQuestion[] {
  const { series, organiser, publication, activity } = namesIn(sqlite)
  const encoded = encodeURIComponent
  const key = (name: string, query: string, where: string): ScaleQuestion => ({
    name: `key figures${name}`,
    route: `summary${query}`,
    where,
    of: 'participants',
    read: ofAll,
  })
  const by = (name: string, query: string, where = 'true'): ScaleQuestion => ({
    name,
    route: `statistics?${query}`,
    where,
    of: 'participants',
    read: ofRows,
  })
  const list = (name: string, route: string, of: 'activities' | 'articles', where = 'true'): ScaleQuestion => {
    return { name, route, where, of, read: ofList }
  }
  return [
    key('', '', 'true'),
    key(' of an area', '?area=110105', "a.area = '110105'"),
    key(' of two areas', '?area=110105&area=110108', "a.area in ('110105', '110108')"),
    key(' of a type', '?type=training', "a.type = 'training'"),
    key(' of a level', '?level=district', "a.level = 'district'"),
    key(' of two levels', '?level=district&level=township', "a.level in ('district', 'township')"),
    key(' of a status', '?status=held', "a.status = 'held'"),
    key(
      ' of a series',
      `?series=${encoded(series)}`,
      `a.series_id = (select id from series where name = ${quoted(series)})`,
    ),
    key(' of a year', '?from=2024&to=2024', "a.period like '2024%'"),
    key(' of an area and a year', '?area=110105&from=2024&to=2024', "a.area = '110105' and a.period like '2024%'"),
    key(
      ' of an organiser',
      `?organiser=${encoded(organiser)}`,
      `a.id in (select l.activity_id from activity_organisers l join organisations o on o.id = l.organisation_id
        where l.role = 'organiser' and o.name = ${quoted(organiser)})`,
    ),
    key(
      ' of a publication',
      `?publication=${encoded(publication)}`,
      `a.id in (select l.activity_id from activity_articles l join articles r on r.id = l.article_id
        where r.publication = ${quoted(publication)})`,
    ),
    key(' of a level and a status', '?level=district&status=held', "a.level = 'district' and a.status = 'held'"),
    by('by area', 'by=area'),
    by('by year', 'by=year'),
    by('by month and area', 'by=month,area'),
    by('by publication', 'by=publication'),
    by('by type, of an area', 'by=type&area=110105', "a.area = '110105'"),
    by(
      'by union, of an area and a year',
      'by=union&area=110101&from=2024&to=2024',
      "a.area = '110101' and a.period like '2024%'",
    ),
    list('activities, latest first', 'activities?limit=50', 'activities'),
    list('activities, earliest first', 'activities?limit=50&sort=period', 'activities'),
    list(
      'activities of an area and a type',
      'activities?limit=50&area=110119&type=training',
      'activities',
      "a.area = '110119' and a.type = 'training'",
    ),
    list('activities by participants', 'activities?limit=50&sort=-participants', 'activities'),
    list('articles, latest first', 'articles?limit=50', 'articles'),
    list('search for a frequent word', `activities?limit=50&q=${encoded('培训')}`, 'activities', matching('培训')),
    list(
      'search for a longer word',
      `activities?limit=50&q=${encoded('技能竞赛')}`,
      'activities',
      matching('技能竞赛'),
    ),
    {
      name: 'one activity',
      route: `activities/${activity}`,
      where: `a.id = ${quoted(activity)}`,
      of: 'participants',
      read: ofAll,
    },
  ]
}

/** That a text stands in the words of an activity or of its articles, each text by itself. */
function matching(text: string): string {
  const holds = (column: string) => `instr(${column}, ${quoted(text)})`
  return `(${holds('a.name')} or ${holds("coalesce(a.place, '')")}
    or exists (select 1 from series s where s.id = a.series_id and ${holds('s.name')})
    or exists (select 1 from activity_organisers l join organisations o on o.id = l.organisation_id
      where l.activity_id = a.id and ${holds('o.name')})
    or exists (select 1 from activity_articles l join articles r on r.id = l.article_id where l.activity_id = a.id
      and (${holds("coalesce(r.headline, '')")} or ${holds("coalesce(r.kicker, '')")} or ${holds('r.body')})))`
}
