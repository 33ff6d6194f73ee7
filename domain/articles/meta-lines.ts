import { readPeople } from '@/domain/articles/byline'
import { readPageDate } from '@/domain/articles/page-date'

/** What a line beside the articles says of them. */
export interface PageValues {
  headline?: string
  kicker?: string
  column?: string
  publication?: string
  date?: string
  page?: string
  url?: string
  people?: string[]
}

/** A line of a page that belongs to no article's words. */
export interface Furniture {
  /**
   * `folio`: the line of a page that names paper, day or page. `meta`: what a site writes of one article.
   * `close`: who edited, which ends an article. `separator`: a drawn line. `number`: a page's number alone.
   */
  kind: 'folio' | 'meta' | 'close' | 'separator' | 'number' | 'other'
  values: PageValues
}

const SEPARATOR = /^(?:[-—–_=*＊※·.…~～─━═+]\s?){3,}$|^[★☆◆◇■□●○]{2,}$/u
const NUMBER =
  /^(?:[-—–·]\s?)?(?:第\s?)?\d{1,3}(?:\s?页)?(?:\s?[/／]\s?\d{1,3})?(?:\s?[-—–·])?$|^Page\s\d{1,3}(?:\sof\s\d{1,3})?$/iu
const IMAGE = /^!\[[^\]]*\]\([^)]*\)$/
const URL = /^(?:网址|链接|原文链接|原文|URL|Source)?\s?[:：]?\s?(https?:\/\/[^\s]{4,2000})$/i
const CRUMBS = /^(?:当前位置|您的位置|您现在的位置|所在位置|位置)\s?[:：]|^首页\s?[>＞»/|-]/u
const TOOLS =
  /^(?:【|\[)?(?:字号|字体|打印|关闭|分享|收藏|返回|上一篇|下一篇|上一版|下一版|扫一扫|相关(?:阅读|链接|新闻)|免责声明|版权(?:声明|所有)|点击(?:次数|数|量)|浏览(?:次数|量)?|阅读(?:次数|量)?|访问量)(?:本页|窗口|到|顶部|列表)?(?:】|\])?(?:\s|[:：【[]|$)/u
const KEY =
  /(?:^|(?<=[\s|｜【[（(/]))(信息来源|文章来源|稿件来源|来源|稿源|出处|文章作者|作者|发布时间|发布日期|发表时间|更新时间|发稿时间|日期|时间|责任编辑|责编|编辑|执行编辑|本版编辑|版面编辑|美术编辑|美编|版式设计|版式|责校|校对|审核|审校|签发|监制|主编|值班主任|值班编委|值班编辑|本版投稿邮箱|投稿邮箱|投稿|本版邮箱|电子邮箱|邮箱|E-?mail|新闻热线|热线电话|热线|点击次数|点击数|点击量|点击|浏览次数|浏览量|浏览|阅读次数|阅读量|访问量|字号|字体|分享|打印|网址|原文链接|链接|URL|标签|关键词|栏目|频道|版次|版面|报纸|报刊|标题)\s?[:：]/giu
const CLOSE_BARE =
  /^[（(【]?(?:责任编辑|责编|本版编辑|版面编辑|执行编辑|校对|责校|美术编辑|美编|版式设计|版式)[\s/:：|｜]*(?:\p{Script=Han}\s?\p{Script=Han}{1,3}[\s、，|｜/]*(?:责任编辑|责编|本版编辑|版面编辑|执行编辑|校对|责校|美术编辑|美编|版式设计|版式|审核)?[\s/:：|｜]*){0,6}[)）】]?$/u
const EDITING =
  /^(?:责任编辑|责编|编辑|执行编辑|本版编辑|版面编辑|美术编辑|美编|版式设计|版式|责校|校对|审核|审校|签发|监制|主编|值班)/u
const PAPER =
  /(?:^|[\s|｜《])([\p{Script=Han}]{2,10}(?:报|周刊|月刊|日报|午报|晚报|晨报|时报|博览|网|客户端|杂志))(?=$|[\s|｜》0-9])/u
const PAGE = /(?:^|[\s|｜(（《》日六五四三二一])第?\s?([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版/u
/** A paper's name alone on its line, as the head of a page has it. */
const PAPER_ALONE =
  /^《?([\p{Script=Han}]{1,8}(?:日报|午报|晚报|晨报|时报|周报|工人报|青年报|经济报|法制报|法治报|劳动报))》?$/u
/** A3 工会新闻: a page and what it is about. */
const PAGE_ALONE = /^([A-Z]?\d{1,2})\s[\p{Script=Han}·\s]{0,8}(?:新闻|要闻|专版|综合|特刊|副刊|动态|专题|视点|版面?)$/u
/** 劳动午报 要闻 02: a paper, what the page is about, and its number. */
const PAPER_AND_PAGE =
  /^《?([\p{Script=Han}]{1,8}(?:日报|午报|晚报|晨报|时报|周报|工人报|青年报|劳动报))》?\s(?:[\p{Script=Han}·]{1,6}\s)?([A-Z]?\d{1,2})$/u
const WEEKDAY = /(?:星期|周|礼拜)[一二三四五六日天]/u
const FOLIO_WORDS =
  /农历[\p{Script=Han}]{2,12}|(?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸)[子丑寅卯辰巳午未申酉戌亥]年[\p{Script=Han}]{0,8}|总?第\s?\d+\s?期|今日\s?\d+\s?版|国内统一连续出版物号|国内统一刊号|邮发代号|CN\s?\d+[-—]\d+|\d+[-—]\d+|[\w.+-]+@[\w.-]+|\d{2}[:：]\d{2}(?:[:：]\d{2})?|\d{3,4}[-—]?\d{7,8}|(?:责任编辑|责编|本版编辑|版面编辑|编辑|校对|美编|美术编辑|版式设计|版式|主编|审核|制版|组版|排版|电话|新闻热线|热线|投稿邮箱|邮箱|E-?mail)[\s/:：|｜]*[\p{Script=Han}]{0,3}(?=[\s|｜]|$|责|校|美|版|电|邮|投)|[A-Za-z]+/giu

/** Reads a line that belongs to no article; null for a line of a report. */
export function readFurniture(line: string): Furniture | null {
  if (SEPARATOR.test(line)) return { kind: 'separator', values: {} }
  if (NUMBER.test(line)) return { kind: 'number', values: {} }
  if (IMAGE.test(line)) return { kind: 'other', values: {} }
  const url = URL.exec(line)
  if (url !== null) return { kind: 'meta', values: { url: url[1] } }
  if (line.length > 200) return null
  if (CLOSE_BARE.test(line)) return { kind: 'close', values: {} }
  return (
    readFolio(line) ??
    readMeta(line) ??
    (line.length <= 100 && (CRUMBS.test(line) || TOOLS.test(line)) ? { kind: 'other', values: {} } : null)
  )
}

/** 劳动午报 2024年7月5日 星期五 第3版 责任编辑 …: paper, day or page, and nothing that a report would say. */
function readFolio(line: string): Furniture | null {
  if (line.length > 120) return null
  const [paperAlone, pageAlone] = [PAPER_ALONE.exec(line)?.[1], PAGE_ALONE.exec(line)?.[1]]
  if (paperAlone !== undefined || pageAlone !== undefined) {
    return { kind: 'folio', values: { publication: paperAlone, page: pageAlone } }
  }
  const both = PAPER_AND_PAGE.exec(line)
  if (both !== null) return { kind: 'folio', values: { publication: both[1], page: both[2] } }
  const day = readPageDate(line)
  const page = PAGE.exec(line)
  if (day === null && page === null) return null
  const behind = day === null ? '' : line.slice(day.end).replace(WEEKDAY, '')
  if (/^\p{Script=Han}{4}/u.test(behind) && PAPER.exec(behind) === null && PAGE.exec(behind) === null) return null
  const paper = PAPER.exec(`${day === null ? line : `${line.slice(0, day.start)} ${line.slice(day.end)}`}`)
  let rest = day === null ? line : `${line.slice(0, day.start)} ${line.slice(day.end)}`
  if (page !== null) rest = rest.replace(PAGE, ' ')
  if (paper !== null) rest = rest.replace(paper[1] ?? '', ' ')
  rest = rest.replace(WEEKDAY, ' ').replace(FOLIO_WORDS, ' ')
  const left = rest.match(/\p{Script=Han}+/gu) ?? []
  const many = left.join('').length
  const signs = [day !== null, page !== null, paper !== null, WEEKDAY.test(line)].filter(Boolean).length
  if (/[。！？，；]/u.test(line) || many > 10 || left.some((word) => word.length > 6)) return null
  if (signs < 2 && many > 0) return null
  if (signs === 1 && page !== null && !/第|^[A-Za-z]?\d/.test(line)) return null
  return {
    kind: 'folio',
    values: { date: day?.date, page: page?.[1] === undefined ? undefined : page[1], publication: paper?.[1] },
  }
}

/** 发布时间：2024-07-05 10:22 来源：… 作者：… 点击数：12: keys with their values, the first at the line's beginning. */
function readMeta(line: string): Furniture | null {
  const keys = [...line.matchAll(KEY)]
  const first = keys[0]
  if (first === undefined || line.slice(0, first.index).replace(/[\s【[（(|｜•·]/gu, '') !== '') {
    return startsWithDate(line, first) ? meta(line, keys) : null
  }
  const name = (first[1] ?? '').toLowerCase()
  const value = line.slice(first.index + first[0].length).trim()
  if (
    /^(?:时间|日期)$/.test(name) &&
    keys.length === 1 &&
    !/^(?:(?:19|20)\d{2})[-年./]\d{1,2}[-月./]\d{1,2}日?(?:\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/.test(value)
  )
    return null
  if (keys.length === 1 && value.length > 60 && !/^(?:url|网址|链接|原文链接|关键词|标签)$/.test(name)) return null
  return meta(line, keys)
}

/** 2024-07-05 10:22 来源：…: a site's line that begins with its time. */
function startsWithDate(line: string, first: RegExpMatchArray | undefined): boolean {
  const day = readPageDate(line)
  if (day === null || first?.index === undefined || day.start > 0) return false
  return line.slice(day.end, first.index).replace(/[\d:：\s【[（(|｜•·]/gu, '') === ''
}

function meta(line: string, keys: RegExpMatchArray[]): Furniture {
  const values: PageValues = { date: readPageDate(line)?.date }
  let closes = true
  for (const [i, key] of keys.entries()) {
    const from = (key.index ?? 0) + key[0].length
    const value = line
      .slice(from, keys[i + 1]?.index ?? line.length)
      .replace(/[】\])）|｜\s]+$/u, '')
      .trim()
    const name = (key[1] ?? '').toLowerCase()
    if (!EDITING.test(name)) closes = false
    if (value === '') continue
    if (/来源|稿源|出处|报纸|报刊/.test(name)) values.publication = publicationOf(value) ?? values.publication
    if (/作者/.test(name)) values.people = readPeople(value, false)?.people ?? [value]
    if (/网址|链接|url/.test(name) && /^https?:/.test(value)) values.url = value
    if (/版次|版面$/.test(name)) values.page = pageOf(value) ?? values.page
    if (name === '标题') values.headline = value
  }
  return { kind: closes ? 'close' : 'meta', values }
}

/** A paper's or a site's name at the beginning of a value. */
function publicationOf(value: string): string | undefined {
  const name = /^[《“"]?([\p{Script=Han}A-Za-z0-9.·—-]{2,30})/u.exec(value.replace(/^https?:\/\/\S+/, ''))?.[1]
  return name === undefined || /^\d+$/.test(name) ? undefined : name.replace(/(?:19|20)\d{2}$/, '')
}

function pageOf(value: string): string | undefined {
  return /^第?\s?([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版?/u.exec(value)?.[1]
}
