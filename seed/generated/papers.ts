import { MARK } from '@/domain/settings/generated-mark'
import type { Chance } from '@/seed/generated/chance'

const CITIES = '晨光 北河 长街 金水 银锭 西山 永安 通惠 燕北 玉渊'.split(' ')
const KINDS = ['工友报', '晚讯', '职工网', '融媒']

/** Invented papers and sites. */
export const PUBLICATIONS = KINDS.flatMap((kind) => CITIES.map((city) => `${MARK}${city}${kind}`))

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const GIVEN = [...'明华丽强芳军敏静磊洋勇艳杰娟涛超秀霞平刚桂英辉玲建国文斌宁欣']

/** An invented name of a person. */
export function personName(chance: Chance): string {
  return `${chance.one(SURNAMES)}${chance.one(GIVEN)}${chance.happens(0.6) ? chance.one(GIVEN) : ''}`
}

export const KICKERS = ['工会在身边', '基层一线', '服务职工', '劳动者之歌', '家门口的工会']
