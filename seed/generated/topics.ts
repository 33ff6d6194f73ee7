import type { ActivityType } from '@/domain/vocabulary'
import { type Chance, weighing } from '@/seed/generated/chance'
import { SERIES_SHARE } from '@/seed/generated/distributions'

/** What activities of a type are called. */
export const OCCASIONS: Record<ActivityType, readonly string[]> = {
  relief: [
    '走访慰问一线职工',
    '看望困难职工家庭',
    '慰问户外劳动者',
    '为建设者送慰问品',
    '慰问值守职工',
    '为环卫工人送关爱',
  ],
  culture_sports: [
    '举办职工运动会',
    '举办职工歌咏比赛',
    '开展健步走活动',
    '举办职工羽毛球赛',
    '举办书画摄影展',
    '举办职工棋牌赛',
  ],
  training: ['举办工会干部培训班', '开设职工技能课堂', '举办财务经审培训', '举办新任主席培训班'],
  skills: ['举办职工技能竞赛', '开展岗位练兵', '举办行业技能比武', '举行创新工作室交流'],
  meeting: ['召开工作推进会', '召开委员会全体会议', '召开职工代表大会', '召开联席会议'],
  rights: ['开展法律服务进企业活动', '组织集体协商', '举办劳动法宣传日', '开展劳动争议联合调解'],
  organizing: ['开展新就业形态劳动者集中入会', '指导企业组建工会', '开展建会百日行动', '建成职工暖心驿站'],
  study: ['组织宣讲进班组', '举办读书分享会', '举办劳模宣讲会', '开展主题参观学习'],
  volunteer: ['组织职工志愿服务', '开展便民服务日', '组织义务植树', '开展社区清洁行动'],
  recognition: ['表彰先进集体和个人', '选树劳动模范', '评选职工之家', '命名创新工作室'],
  other: ['开展职工开放日', '举办职工座谈会', '举办单身职工联谊', '开办职工子女托管班'],
}

/** Where it was held, by itself. */
export const PLACES =
  '职工文化中心 工人俱乐部 职工之家 多功能厅 体育馆 文化广场 暖心驿站 会议中心 项目工地 产业园区 职工书屋 培训基地'.split(
    ' ',
  )

/** A named recurring campaign; in some months only, where it has a season. */
interface Series {
  name: string
  weight: number
  months?: readonly number[]
}

/** The bundled activities' two great campaigns with their counts; the others, whose names are invented, with some. */
const SERIES: Record<ActivityType, readonly Series[]> = {
  relief: [
    { name: '夏送清凉', weight: 21, months: [6, 7, 8] },
    { name: '冬送温暖', weight: 18, months: [12, 1, 2] },
    { name: '春送祝福', weight: 3, months: [2, 3] },
    { name: '金秋助学', weight: 4, months: [8, 9] },
    { name: '暖心午餐', weight: 2 },
  ],
  culture_sports: [
    { name: '五月的鲜花', weight: 4, months: [4, 5] },
    { name: '职工文化季', weight: 3 },
    { name: '健步走公园', weight: 2 },
    { name: '同心杯球类联赛', weight: 2 },
  ],
  skills: [
    { name: '技能比武月', weight: 3, months: [8, 9, 10, 11] },
    { name: '岗位小能手', weight: 2 },
    { name: '创新成果展', weight: 1 },
  ],
  volunteer: [
    { name: '周末大清扫', weight: 3 },
    { name: '绿色出行宣讲', weight: 2 },
    { name: '职工志愿日', weight: 2 },
  ],
  recognition: [
    { name: '身边的工匠', weight: 2 },
    { name: '先进班组', weight: 2 },
  ],
  organizing: [
    { name: '建会百日行动', weight: 2 },
    { name: '小哥有家', weight: 2 },
  ],
  rights: [
    { name: '法律服务进企业', weight: 2 },
    { name: '行业集体协商', weight: 2 },
  ],
  study: [
    { name: '班组大讲堂', weight: 2 },
    { name: '职工读书节', weight: 2, months: [4, 5] },
  ],
  meeting: [{ name: '季度推进会', weight: 1 }],
  training: [{ name: '工会干部轮训', weight: 1 }],
  other: [{ name: '职工开放日', weight: 1 }],
}

const pickers = new Map<string, ((chance: Chance) => string) | null>()

/** The series of an activity of a type and month, by its name; null for one of its own. */
export function seriesOf(type: ActivityType, month: number, chance: Chance): string | null {
  if (!chance.happens(SERIES_SHARE)) return null
  const key = `${type} ${month}`
  const known = pickers.get(key)
  const picker = known === undefined ? pickerOf(type, month) : known
  pickers.set(key, picker)
  return picker?.(chance) ?? null
}

function pickerOf(type: ActivityType, month: number): ((chance: Chance) => string) | null {
  const inSeason = SERIES[type].filter(({ months }) => months === undefined || months.includes(month))
  return inSeason.length === 0 ? null : weighing(Object.fromEntries(inSeason.map(({ name, weight }) => [name, weight])))
}
