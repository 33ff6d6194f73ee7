import { AREA_NAMES, LOCAL_AREAS } from '@/domain/districts/area-names'
import { streetsOf } from '@/domain/districts/street-of'
import type { AreaCode, Level } from '@/domain/vocabulary'
import type { Chance } from '@/seed/generated/chance'

/** An invented union, or one whose name says no more than whose it is. */
export interface Union {
  name: string
  level: Level
  area: AreaCode
}

const STREETS: ReadonlyMap<AreaCode, string[]> = new Map(LOCAL_AREAS.map((area) => [area, streetsOf(area)]))
const INDUSTRIES = '工业 建筑 教育 交通 金融 医务 商业 服务业 园林绿化 国防 邮电 机关'.split(' ')
const BRANDS =
  '恒信 华远 京晟 瑞和 金桥 博通 宏达 明泽 安泰 新源 东恒 众诚 顺达 嘉禾 远航 天工 长兴 正和 鼎盛 同创'.split(' ')
const TRADES = '建筑 物流 商贸 餐饮 印刷 机械 园林 环卫 公交 供热 医药 软件 物业 家政 食品 电子'.split(' ')
const INSTITUTIONS = '第一医院 第二医院 实验中学 职业学校 图书馆 文化馆 疾控中心 环境监测站 养老院 融媒体中心'.split(
  ' ',
)

/** Who organises an activity of an area and level; in each place a few unions organise most. */
export function unionOf(area: AreaCode, level: Level, chance: Chance): Union {
  const place = placeOf(area)
  switch (level) {
    case 'municipal':
      return { name: '北京市总工会', level, area: 'citywide' }
    case 'industry':
      return { name: `${place}${pick(INDUSTRIES, chance)}工会`, level, area }
    case 'district':
      return { name: `${place}总工会`, level, area }
    case 'township': {
      // What belongs to no single district has no streets of its own.
      const streets = STREETS.get(area) ?? STREETS.get(chance.one(LOCAL_AREAS)) ?? []
      return { name: `${pick(streets, chance) || place}总工会`, level, area }
    }
    case 'enterprise': {
      const number = chance.rank(BRANDS.length * TRADES.length)
      // The two lists walked through together: neighbours in rank share neither brand nor trade.
      const brand = BRANDS[number % BRANDS.length] as string
      const trade = TRADES[(number + Math.floor(number / BRANDS.length)) % TRADES.length] as string
      return { name: `${place}${brand}${trade}公司工会`, level, area }
    }
    case 'institution':
      return { name: `${place}${pick(INSTITUTIONS, chance)}工会`, level, area }
  }
}

/** Names of firms that a text lists. */
export function firmNames(count: number, chance: Chance): string[] {
  const first = chance.whole(0, BRANDS.length - 1)
  return Array.from({ length: count }, (_, i) => `${BRANDS[(first + i) % BRANDS.length]}${chance.one(TRADES)}公司`)
}

export function placeOf(area: AreaCode): string {
  if (area === 'citywide') return '北京市'
  return area === 'outside' ? '外地' : AREA_NAMES[area].full
}

const pick = (list: readonly string[], chance: Chance) => list[chance.rank(list.length)] ?? ''
