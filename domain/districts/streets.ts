import type { LocalArea } from '@/domain/districts/area-names'
import gazetteer from '@/domain/districts/gazetteer.json'

/** A street office, town or township, and the areas that have one of this name. */
export interface Street {
  /** The name that the statistics office gives it, without its kind: 望京, 永定, 长哨营. */
  base: string
  areas: LocalArea[]
}

const KIND = /(?:满族|回族)?(?:街道|地区|镇|乡)$/
/** Kinds that people write for each other: a 地区 was a 乡 or 镇 and is run like a 街道. */
const ALIKE: Record<string, string[]> = {
  街道: ['街道', '地区', '社区'],
  地区: ['地区', '镇', '乡', '街道'],
  镇: ['镇', '地区', '乡'],
  乡: ['乡', '满族乡', '回族乡', '镇', '地区'],
}

/** What the list of 2023 does not have: offices abolished, renamed or known by another name. */
const MORE: [name: string, base: string, area: LocalArea][] = [
  ['机场街道', '首都机场', '110105'],
  ['机场地区', '首都机场', '110105'],
  ['燕山地区', '燕山', '110111'],
  ['燕山街道', '燕山', '110111'],
  ['燕山', '燕山', '110111'],
  ['宛平城地区', '宛平', '110106'],
  ['花乡地区', '花乡', '110106'],
  ['花乡', '花乡', '110106'],
  ['南苑乡', '南苑', '110106'],
  ['卢沟桥乡', '卢沟桥', '110106'],
  ['长辛店镇', '长辛店', '110106'],
  ['东小口镇', '东小口', '110114'],
  ['平谷镇', '平谷镇', '110117'],
  ['怀柔镇', '怀柔', '110116'],
  ['海淀镇', '海淀', '110108'],
  ['玉渊潭镇', '玉渊潭', '110108'],
  ['亦庄镇', '亦庄', '110115'],
  ['亦庄地区', '亦庄', '110115'],
  ['广内街道', '广安门内', '110102'],
  ['广外街道', '广安门外', '110102'],
  ['永外街道', '永定门外', '110101'],
  ['崇外街道', '崇文门外', '110101'],
]

/** Streets that the economic zone runs, though the statistics office lists them under Daxing. */
const OF_ETOWN = new Set(['荣华街道', '博兴街道', '北京经济技术开发区'])

/** Bases that are words, or places elsewhere, and so mean the street only with its kind: 光明, 温泉, 河北. */
const WORDS = new Set(
  '新华 胜利 光明 向阳 东风 迎风 星城 新镇 安定 清水 永定 永宁 大台 平房 城关 城南 城北 城子 河北 温泉 曙光 花园路 新村 宝山 石城 长城 天桥 古城 老山 北苑 东湖 滨河 果园 鼓楼 文景 旧县 四海 康庄 兴谷 清河 东升 小关 看丹 龙泉 龙潭 王平 大屯 和义 沙河 高岭 海淀 丰台 怀柔 密云 延庆 平谷 亦庄 首都机场 北京经济技术开发区 大兴国际机场 前门 天坛 东四 八角 马坊 木林 张镇 杨庄 空港 仁和 上庄 渤海 流村 百善 延寿 石楼 良乡 通运 中仓 百泉 儒林 香山 东风'.split(
    ' ',
  ),
)

const districts = Object.entries(gazetteer.streets) as [LocalArea, string[]][]
const units = districts.flatMap(([district, names]) =>
  names.map((name) => ({ name, base: baseOf(name), area: OF_ETOWN.has(name) ? ('etown' as const) : district })),
)

/** Every way to write each street: its own name, then its base with another kind (东坝地区 is 东坝乡 to many), then 办事处 left out. */
export const STREETS: ReadonlyMap<string, Street> = byName([
  units.map(({ name, base, area }) => [name, base, area] as const),
  MORE,
  units.flatMap(({ name, base, area }) => alikeKinds(name).map((kind) => [base + kind, base, area] as const)),
])

/** Streets by their base alone, where that is no other word: 望京, 酒仙桥. */
export const STREET_BASES: ReadonlyMap<string, Street> = byName([
  units.filter(({ base }) => base.length > 1 && !WORDS.has(base)).map(({ base, area }) => [base, base, area] as const),
])

function alikeKinds(name: string): string[] {
  return ALIKE[/街道$|地区$|镇$|乡$/.exec(name)?.[0] ?? ''] ?? []
}

function baseOf(name: string): string {
  const base = name.replace(KIND, '')
  return base.length > 1 ? base : name
}

/** Later lists add only names that the earlier ones do not have. */
function byName(lists: (readonly [name: string, base: string, area: LocalArea])[][]): Map<string, Street> {
  const all = new Map<string, Street>()
  for (const list of lists) {
    const own = new Map<string, Street>()
    for (const [name, base, area] of list) {
      const known = own.get(name)
      if (!known) own.set(name, { base, areas: [area] })
      else if (!known.areas.includes(area)) known.areas.push(area)
    }
    for (const [name, street] of own) if (!all.has(name)) all.set(name, street)
  }
  return all
}
