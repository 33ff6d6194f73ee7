import { AREA_NAMES, LOCAL_AREAS } from '@/domain/districts/area-names'

const TYPES = [
  '职工技能竞赛',
  '“夏送清凉”慰问活动',
  '工会干部培训班',
  '职工运动会',
  '法律服务进企业活动',
  '新就业形态劳动者入会活动',
]
const PEOPLE = ['林一川', '周小禾', '何青', '郑大江', '马小溪']
const SENTENCES = [
  '活动现场气氛热烈，职工们纷纷表示收获很大。',
  '区总工会相关负责人表示，将继续把服务送到职工身边。',
  '参加活动的职工代表作了交流发言，分享了岗位上的做法。',
  '近年来，各级工会围绕中心工作，不断丰富服务内容。',
  '下一步，工会将总结经验，把好的做法固定下来。',
  '大家一边听讲解，一边动手操作，学到了实用的本领。',
]

const CHARACTERS = [
  ...'天地人山水日月风云春夏秋冬东南西北城乡路桥门楼车船书画诗歌花草树木金石火土青红白黑高低长短新老大小',
]

/** Numbers that look thrown, the same on every run. */
export function thrown(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** An invented report of some 500 to 900 characters, told apart from the others by its numbers, places and words. */
export function inventedArticle(number: number): string {
  const next = thrown(number * 7919 + 17)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)] as Value
  const area = AREA_NAMES[pick(LOCAL_AREAS)].full
  const type = pick(TYPES)
  const day = `${2 + Math.floor(next() * 26)}日`
  const place = `第${1 + Math.floor(next() * 900)}号园区`
  const words = (length: number) => Array.from({ length }, () => pick(CHARACTERS)).join('')
  const lines = Array.from(
    { length: 8 + Math.floor(next() * 6) },
    () => `${pick(SENTENCES)}${words(24)}，${words(18)}。`,
  )
  return [
    `## ${area}总工会举办${type}（${number}）`,
    '',
    `本报讯（记者 ${pick(PEOPLE)}）${day}，${area}总工会在${place}举办${type}，来自${3 + Math.floor(next() * 90)}家单位的${50 + Math.floor(next() * 900)}余名职工参加，发放防暑物资${100 + Math.floor(next() * 900)}份。`,
    '',
    ...lines.flatMap((line) => [line, '']),
  ].join('\n')
}
