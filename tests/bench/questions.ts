/** A route of the API, and the bare SQL that asks the database the same. */
export interface Question {
  name: string
  route: string
  sql: string
}

const COUNTED = "f.standing = 'counted' and f.realisation = 'achieved' and a.review = 'verified'"

export const QUESTIONS: Question[] = [
  {
    name: 'key figures',
    route: 'summary',
    sql: `select f.measure, sum(f.value), count(distinct f.activity_id) from figures f
          join activities a on a.id = f.activity_id where ${COUNTED} group by f.measure`,
  },
  {
    name: 'key figures of one district and year',
    route: 'summary?area=110101&from=2024&to=2024',
    sql: `select f.measure, sum(f.value), count(distinct f.activity_id) from figures f
          join activities a on a.id = f.activity_id
          where ${COUNTED} and a.area = '110101' and a.period between '2024' and '2024-12-31' group by f.measure`,
  },
  {
    name: 'by area',
    route: 'statistics?by=area',
    sql: `select a.area, f.measure, sum(f.value), count(distinct f.activity_id) from figures f
          join activities a on a.id = f.activity_id where ${COUNTED} group by a.area, f.measure`,
  },
  {
    name: 'by month and area',
    route: 'statistics?by=month,area',
    sql: `select substr(a.period, 1, 7), a.area, f.measure, sum(f.value), count(distinct f.activity_id) from figures f
          join activities a on a.id = f.activity_id where ${COUNTED} group by 1, 2, 3`,
  },
  {
    name: 'districts side by side, with the year before',
    route: 'compare?measures=activities,participants,units&from=2024&to=2024&against=lastYear&per=by:residents',
    sql: `select substr(a.period, 1, 4), a.area, f.measure, sum(f.value), count(distinct f.activity_id) from figures f
          join activities a on a.id = f.activity_id
          where ${COUNTED} and a.period between '2023' and '2024-12-31' group by 1, 2, 3`,
  },
  {
    name: 'districts over the years',
    route: 'compare/time?measure=participants&step=year',
    sql: `select substr(a.period, 1, 4), a.area, sum(f.value), count(distinct f.activity_id) from figures f
          join activities a on a.id = f.activity_id where ${COUNTED} and f.measure = 'participants' group by 1, 2`,
  },
  {
    name: 'what districts are strong in, and lack',
    route: 'compare/profiles?measure=participants',
    sql: `select a.area, a.type, a.series_id, count(*) from activities a where a.review = 'verified' group by 1, 2, 3`,
  },
  {
    name: 'ledger of participants',
    route: 'ledger?measure=participants',
    sql: `select f.*, a.name, r.headline, e.start, e.end, substr(r.body, e.start + 1, e.end - e.start)
          from figures f join activities a on a.id = f.activity_id
          left join evidence e on e.figure_id = f.id left join articles r on r.id = e.article_id
          where f.measure = 'participants' and a.review = 'verified'`,
  },
  {
    name: 'first page of activities',
    route: 'activities?limit=50',
    sql: `select a.* from activities a where a.review = 'verified' order by a.period desc, a.id desc limit 50`,
  },
  {
    name: 'first page of articles',
    route: 'articles?limit=50',
    sql: `select r.* from articles r order by r.date desc, r.id desc limit 50`,
  },
  {
    name: 'search for a word of two characters',
    route: `activities?limit=50&q=${encodeURIComponent('培训')}`,
    sql: `select a.* from activities a where a.number in
          (select rowid from activity_search where activity_search match '"培训"') order by a.period desc limit 50`,
  },
  {
    name: 'one activity',
    route: 'activities/dongcheng-2024-wuyue-xianhua',
    sql: `select * from activities a join figures f on f.activity_id = a.id where a.id = 'dongcheng-2024-wuyue-xianhua'`,
  },
  {
    name: 'every activity as CSV',
    route: 'export?format=csv&what=activities',
    sql: `select * from activities a join figures f on f.activity_id = a.id order by a.period desc`,
  },
]
