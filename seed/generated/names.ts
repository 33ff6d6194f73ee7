import { AREA_NAMES, LOCAL_AREAS } from '@/domain/districts/area-names'
import gazetteer from '@/domain/districts/gazetteer.json'
import type { ActivityType, AreaCode, Level } from '@/domain/vocabulary'
import type { Chance } from '@/seed/generated/chance'

/** Stands in every name and headline, so that nobody takes them for reports. */
export const MARK = '〔生成〕'

export const PUBLICATIONS = Array.from({ length: 24 }, (_, i) => `${MARK}第${i + 1}号报`)

export const SERIES = [
  '夏送清凉',
  '冬送温暖',
  '五月的鲜花',
  '金秋助学',
  '职工书屋开放日',
  '安康杯',
  '工匠进校园',
  '网约送餐员关爱行动',
]

const TRADES = [
  '建筑',
  '物流',
  '商业',
  '餐饮',
  '印刷',
  '机械',
  '园林',
  '环卫',
  '公交',
  '供热',
  '医药',
  '软件',
  '物业',
  '家政',
  '食品',
  '电子',
]
const CITY_UNIONS = [
  '北京市总工会',
  '北京市工业工会',
  '北京市建筑工会',
  '北京市教育工会',
  '北京市交通工会',
  '北京市金融工会',
]
/** Enterprises and institutions with a union, in each area. */
const ENTERPRISES = 240

const streets = gazetteer.streets as Record<string, string[]>

/** Who organises an activity of an area and level; in each place a few unions organise most. */
export function organiserOf(area: AreaCode, level: Level, chance: Chance): string {
  if (level === 'municipal' || level === 'industry') return CITY_UNIONS[chance.rank(CITY_UNIONS.length)] as string
  const place = placeOf(area)
  if (level === 'district') return `${place}总工会`
  if (level === 'township') {
    const own = streets[area] ?? streets[chance.one(LOCAL_AREAS)] ?? []
    const street = own[chance.rank(own.length)]
    return street === undefined ? `${place}总工会` : `${street}总工会`
  }
  const number = chance.rank(ENTERPRISES)
  return `${place}${TRADES[number % TRADES.length]}第${number + 1}${level === 'enterprise' ? '公司' : '中心'}工会`
}

export function placeOf(area: AreaCode): string {
  if (area === 'citywide') return '北京市'
  return area === 'outside' ? '外地' : AREA_NAMES[area].full
}

/** What activities of a type are called. */
export const OCCASIONS: Record<ActivityType, readonly string[]> = {
  relief: ['走访慰问一线职工', '为户外劳动者送清凉', '为困难职工送温暖'],
  culture_sports: ['举办职工运动会', '举办职工歌咏比赛', '开展健步走活动'],
  training: ['举办工会干部培训班', '开设职工技能课堂'],
  skills: ['举办职工技能竞赛', '开展岗位练兵'],
  meeting: ['召开工作推进会', '召开委员会全体会议'],
  rights: ['开展法律服务进企业活动', '组织集体协商'],
  organizing: ['开展新就业形态劳动者集中入会', '指导企业组建工会'],
  study: ['组织宣讲进班组', '举办读书分享会'],
  volunteer: ['组织职工志愿服务', '开展便民服务日'],
  recognition: ['表彰先进集体和个人', '选树劳动模范'],
  other: ['开展职工开放日', '举办职工座谈会'],
}
