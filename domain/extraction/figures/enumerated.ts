import { type Frame, type Stretch, sentenceOf } from '@/domain/extraction/figures/frame'

/** Organisations that a text names one by one, and where each name stands. */
interface Enumerated {
  /** The list as it is printed, or the first name where the names stand in several sentences. */
  start: number
  end: number
  /** The names that stand elsewhere. */
  more: Stretch[]
  count: number
  confidence: number
}

const KIND =
  '(?:有限责任公司|股份有限公司|有限公司|公司|集团|厂|中心|医院|环卫所|服务站|配送站|换乘站|地铁站区|车站|加油站|消防救援站|消防站|驿站|项目部|车队|派出所|分局|支队|大队|中队|超市|商场|酒店|饭店|宾馆|学校|小学|中学|大学|学院|幼儿园|养老院|敬老院|接种点|采样点|检查站|营业部|支行|分行|邮局|支局|书店|工作室|物流园|产业园|工业园|菜市场|维修站|门店|街道办事处|收费站|调度站|客运站|中转站|变电站|泵站|水站|枢纽|公园|体育馆|(?:环卫|清洁|清扫|保洁|乘务|检修|机修)班|(?<=[^，、]{2})(?:局|委|管理[所处站]|检查站|卡口|水厂|电厂|(?:抢险|防汛|救援|执勤|施工)现场|村委会|居委会)|变电站|指挥部|疾控中心|煤矿|机务段|车辆段|(?<=[^，、]{5})(?:工地|施工现场|项目)|(?:护林|养护|保洁|巡查|清运|作业|维修|抢修|施工|绿化|清扫|执勤)[队班组所站])'
const NAME = `(?:(?!等|以及|及其|分别|先后)[^，。、；：:“”‘’（）()《》\\s和与及的了]|和(?=平|谐|义|顺|田)|“[^”]{1,10}”|（[^）]{1,10}）){2,24}?${KIND}(?![\\u4e00-\\u9fff]{0,3}(?:领导|主席|经理|负责人|工会干部))`
const VISITS =
  '(?:走访慰问|看望慰问|慰问|走访|看望|走进|来到|前往|奔赴|赶赴|深入|赴|到访|先后到|分别到|一同到|带队到|相继到|调研|参观)(?:了)?(?:[^，。、]{1,10}的)?'
const LIST = new RegExp(`${VISITS}(?<list>${NAME}(?:(?:、|和|与|及|以及)${NAME})+)(?<next>.{0,6})`, 'g')
const LONE = new RegExp(
  `(?:随后|接着|之后|最后|紧接着|其后|而后|第一站|第二站|第三站|首站)[^。！？\\n]{0,16}?(?:走进|来到|前往|走访|到|赴)(?:了)?(?<name>${NAME})`,
  'g',
)
/** Kinds of places are no names: 企业、工地和学校. */
const NO_NAME = /^(?:各|有关|相关|多家|部分|辖区|下属|属地|企业|基层|一线|项目|重点|多个|几家|两家|三家|附近|周边)/
/** 慰问组走进…: the word of visiting that counts is the last one before the first name. */
const GOING = /^[^、]*?(?:走进|来到|前往|奔赴|赶赴|深入|走访|看望)(?:了)?/
const RELIEF = /慰问|看望|走访|送去|送上|送到|关爱|清凉|温暖|座谈|调研|交流/

/** Lists of visited organisations by name, without 等: they are counted. */
export function findEnumerated(frame: Frame): Enumerated[] {
  const { text } = frame
  const found: Enumerated[] = []
  const counted = new Set<string>()
  for (const match of text.matchAll(LIST)) {
    const { list: matched = '', next = '' } = match.groups ?? {}
    const list = matched.replace(GOING, '')
    const start = (match.index ?? 0) + match[0].lastIndexOf(list)
    const end = start + list.length
    const sentence = sentenceOf(frame, start, end)
    const names = namesOf(list)
    if (names.length < 2 || names.some((name) => NO_NAME.test(name) || name.length < 4)) continue
    if (
      /^(?:等|[\d一二两三四五六七八九十]+[家个所]|、)/.test(next) ||
      !RELIEF.test(text.slice(sentence.start, sentence.end))
    )
      continue
    const more = found.length === 0 ? laterVisits(text, end, names) : []
    if (names.some((name) => counted.has(name))) continue
    for (const name of names) counted.add(name)
    found.push({ start, end, more, count: names.length + more.length, confidence: more.length === 0 ? 0.8 : 0.7 })
  }
  return found
}

function namesOf(list: string): string[] {
  return [...list.matchAll(new RegExp(NAME, 'g'))].map(([name]) =>
    name.replace(/^(?:、|和(?!平|谐|义|顺|田)|与|及|以及)/, ''),
  )
}

/** 随后…走进…: organisations that the same visit goes on to, each once. */
function laterVisits(text: string, from: number, known: string[]): Stretch[] {
  const seen = new Set(known)
  const found: Stretch[] = []
  for (const match of text.slice(from).matchAll(LONE)) {
    const name = match.groups?.name ?? ''
    if (seen.has(name) || NO_NAME.test(name) || name.length < 4 || [...seen].some((each) => each.includes(name)))
      continue
    seen.add(name)
    const start = from + (match.index ?? 0) + match[0].length - name.length
    found.push({ start, end: start + name.length })
  }
  return found
}
