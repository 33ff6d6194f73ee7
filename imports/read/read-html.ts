import { Readability } from '@mozilla/readability'
import { inkOf } from '@/domain/articles/fold-page'
import type { PageHead } from '@/domain/articles/page-article'
import { readPageDate } from '@/domain/articles/page-date'
import { decodeText } from '@/imports/read/decode-text'
import { parseDocument, textOf } from '@/imports/read/html-text'
import { ImportFault } from '@/imports/read/import-fault'
import type { ReadText } from '@/imports/read/read-file'

/** Where sites of papers, unions and governments keep an article's words; asked before any guess. */
const CONTAINERS = [
  'founder-content',
  '#ozoom',
  '#js_content',
  '#UCAP-CONTENT',
  '.TRS_Editor',
  '.trs_editor_view',
  '#zoom',
  '#Zoom',
  '.pages_content',
  '#vsb_content',
  '.v_news_content',
  '.wp_articlecontent',
  '#articleContent',
  '#ArticleContent',
  '#artibody',
  '.rm_txt_con',
  '.left_zw',
  '#rwb_zw',
  '#contentText',
  '.article-content',
  '.article_content',
  '.articleContent',
  '.content-text',
  '.detail-content',
  '.con_text',
  '.text_con',
  '.zw',
  '[itemprop="articleBody"]',
  'article',
]
const SHORTEST = 40
const INFO =
  '.info, .source, .article-info, .article_info, .pages-date, .infos, .msg, .ly, .date, .article-meta, .meta, .post-meta, .titleinfo, .xx, .laiyuan, .sourceinfo, #source_baidu, #pubtime_baidu, #author_baidu'
const INFO_WORDS = /(?:来源|发布时间|发布日期|时间|日期|作者)\s?[:：]|\d{4}[-年]\d{1,2}[-月]\d{1,2}/u
const DATE_METAS = [
  'pubdate',
  'publishdate',
  'publish-date',
  'publishtime',
  'article:published_time',
  'date',
  'dc.date',
  'og:release_date',
  'datepublished',
]
const SOURCE_METAS = ['contentsource', 'source', 'mediaid', 'og:article:source']
const TITLE_METAS = ['articletitle', 'og:title', 'twitter:title']

/** Reads the main text of a web page: no menus, no scripts, nothing fetched. */
export function readHtml(bytes: Uint8Array): ReadText {
  const { text: html, encoding } = decodeText(bytes, declaredIn(bytes))
  const document = parsed(html)
  const body = mainText(document, html)
  if (inkOf(body).length < 2) throw new ImportFault('noMainText')
  const headline = headlineOf(document)
  const lines = body.split('\n\n')
  const opening = lines.slice(0, 4).map(plain)
  const title = headline === null || opening.includes(plain(headline)) ? [] : [`# ${headline}`]
  const info = infoLine(document)
  const aside = info === null || opening.includes(plain(info)) ? [] : [info]
  return {
    kind: 'text',
    format: 'html',
    encoding,
    text: [...title, ...aside, ...lines].join('\n\n'),
    head: headOf(document),
    notRead: [],
  }
}

function parsed(html: string): Document {
  try {
    return parseDocument(html)
  } catch {
    throw new ImportFault('broken')
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(opening)?.[1] ?? null
}

function mainText(document: Document, html: string): string {
  for (const container of CONTAINERS) {
    const texts = [...document.querySelectorAll(container)].map((element) => textOf(element, 1))
    const longest = texts.sort((a, b) => b.length - a.length)[0] ?? ''
    if (inkOf(longest).length >= SHORTEST) return longest
  }
  return guessedText(html) ?? textOf(document.body, 1)
}

/** What Readability takes for the main text; it changes its document, so it gets one of its own. */
function guessedText(html: string): string | null {
  try {
    const found = new Readability(parseDocument(html), { charThreshold: SHORTEST }).parse()
    const text = found?.content == null ? '' : textOf(parseDocument(found.content).body, 1)
    return inkOf(text).length >= SHORTEST ? text : null
  } catch {
    return null
  }
}

function headlineOf(document: Document): string | null {
  const named = metaOf(document, TITLE_METAS) ?? onlyText([...document.querySelectorAll('h1')])
  if (named !== null) return named
  const title = lineOf(document.querySelector('title')?.textContent)
  return title === '' ? null : withoutSite(title)
}

/** A page's own heading; of several none is the page's. */
function onlyText(elements: Element[]): string | null {
  const texts = elements.map((element) => lineOf(element.textContent)).filter((text) => text !== '')
  return texts.length === 1 ? (texts[0] ?? null) : null
}

/** 标题_新闻中心_某某网: the part before the site's name. */
function withoutSite(title: string): string {
  const parts = title.split(/\s*[_|｜]\s*|\s+[-–—]{1,2}\s+|--/u).filter((part) => part !== '')
  return parts[0] ?? title
}

function infoLine(document: Document): string | null {
  for (const element of document.querySelectorAll(INFO)) {
    const text = lineOf(element.textContent)
    if (text.length >= 6 && text.length <= 150 && INFO_WORDS.test(text)) return text
  }
  return null
}

function headOf(document: Document): PageHead {
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? ''
  const date = readPageDate(metaOf(document, DATE_METAS) ?? '') ?? readPageDate(time)
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(document, ['og:url', 'url']) ?? ''
  return {
    publication: metaOf(document, SOURCE_METAS),
    date: date?.date ?? null,
    page: null,
    url: /^https?:\/\/\S+$/i.test(url) ? url : null,
  }
}

function metaOf(document: Document, names: string[]): string | null {
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({
    name: (
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase(),
    content: lineOf(meta.getAttribute('content')),
  }))
  for (const name of names) {
    const found = metas.find((meta) => meta.name === name && meta.content !== '')
    if (found !== undefined) return found.content
  }
  return null
}

function lineOf(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function plain(line: string): string {
  return line.replace(/^#+\s/, '').replace(/\s/g, '')
}
