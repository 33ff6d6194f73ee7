/** What a measure word counts before the noun is known; `thing` (个, 项) leaves it to the noun. */
export type Counted = 'person' | 'household' | 'place' | 'team' | 'money' | 'item' | 'occasion' | 'thing'

const WORDS: Record<Counted, string> = {
  person: '人次 名 位 人',
  household: '户次 户',
  place: '家次 家 所 间 座 处',
  team: '支 队 组',
  money: '元',
  item: '人份 份 件 套 盒 箱 瓶 册 本 张 副 幅 桶 袋 包 条 双 台 部 顶 床 根 听 罐 提 束 把 只 块 面 辆 盆 杯 碗 篇 首 串 捆 枚 粒 封 筐 篮 板 卷 坛 壶 盘 屉 架',
  occasion: '场次 班次 场 期 次 讲 节 堂',
  thing: '个 项',
}

const COUNTED = new Map<string, Counted>(
  Object.entries(WORDS).flatMap(([counted, words]) =>
    words.split(' ').map((word) => [word, counted as Counted] as const),
  ),
)

/** Measure words, the longer first, as a pattern. */
export const MEASURE_WORDS = [...COUNTED.keys()].sort((a, b) => b.length - a.length).join('|')

/** What a measure word counts; null for a word that is none. */
export function countedBy(word: string): Counted | null {
  return COUNTED.get(word) ?? null
}

/** Groups of people that follow a round number without a measure word: 惠及10万余职工. */
export const BARE_PEOPLE =
  '(?=[^，。；、的放花姓]{0,4}(?:职工|会员|工友|员工|农民工|劳动者|群众|骑手|快递员|教职工|师生|居民|市民|干部|工人|建设者|家庭|网友|观众|听众|青年|党员|学员|学生|青少年|游客|教师|护士|司机|粉丝|跑友|市民|村民|老人|旅客))'

/** A bare number that ends its clause counts people where its noun says so: 参与人数超5万. */
export const AFTER_HEADCOUNT =
  '(?<=(?:人数|人次|会员|职工|骑手)[^，。、；\\d]{0,6}[\\d,.]+[十百千万亿]*[余多]?)(?=[，。；、）)]|$)'
