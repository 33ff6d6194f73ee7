import { closeParagraph, closeTitle } from '@/domain/articles/close-spaces'
import { readFrontMatter } from '@/domain/articles/front-matter'
import { isColumnByWord } from '@/domain/articles/headline-signs'
import type { PageValues } from '@/domain/articles/meta-lines'
import { type Draft, type Folio, outline } from '@/domain/articles/outline'
import type { PageArticle, PageHead, SplitPage } from '@/domain/articles/page-article'
import { type PageLine, pageLines } from '@/domain/articles/page-lines'
import { joinLines } from '@/domain/articles/paragraphs'
import type { Span } from '@/domain/articles/segments'

/**
 * Takes a page's text apart into its articles. Never throws; needs time in proportion to the text's length.
 * All ink of the page (its visible characters, see foldPage) ends in exactly one place: a headline, kicker, column,
 * byline with its dateline, body, or the furniture.
 * @param text the page as it came: pasted, typed, or read from a file; Markdown headings count as headlines
 * @param given what is known of all its articles; it wins over what the page says
 */
export function splitPage(text: string, given: PageHead): SplitPage {
  const { drafts, furniture, folios, front } = takeApart(text)
  const pages = folioValues(folios, drafts.length)
  const articles = drafts.map((draft, i) => {
    const own = i === 0 ? front : { ...front, headline: undefined, kicker: undefined }
    return articleOf(draft, { ...own, ...pages[i] }, given)
  })
  return { articles: withColumns(articles), furniture: furniture.map(spanOf).sort((a, b) => a.start - b.start) }
}

/** The parts of a page in their places, before they are put together. */
export function takeApart(text: string): {
  drafts: Draft[]
  furniture: PageLine[]
  folios: Folio[]
  front: PageValues
} {
  const lines = pageLines(text)
  const front = readFrontMatter(lines)
  const { drafts, furniture, folios } = outline(lines.slice(front?.length ?? 0), front?.values.headline !== undefined)
  return {
    drafts,
    furniture: [...lines.slice(0, front?.length ?? 0), ...furniture],
    folios,
    front: front?.values ?? {},
  }
}

function articleOf(draft: Draft, page: PageValues, given: PageHead): PageArticle {
  const { head, values, body } = draft
  const spans = [...head.column, ...head.kicker, ...head.headline, ...draft.bylines, ...body.map(({ line }) => line)]
  return {
    publication: given.publication ?? values.publication ?? page.publication ?? null,
    date: given.date ?? values.date ?? page.date ?? null,
    page: given.page ?? values.page ?? page.page ?? null,
    url: given.url ?? values.url ?? page.url ?? null,
    headline: title(head.headline, '') ?? values.headline ?? page.headline ?? null,
    kicker: title(head.kicker, ' ') ?? page.kicker ?? null,
    column:
      title(head.column, ' ') ?? title(head.inherited === null ? [] : [head.inherited], '') ?? page.column ?? null,
    byline: [...new Set(draft.people.length > 0 ? draft.people : (page.people ?? []))],
    body: joinLines(body).map(closeParagraph).join('\n'),
    raw: extentOf(spans),
  }
}

/** Set before headlines of short reports. */
const MARK = /^[■□◆◇●○▲★☆▶►※]\s*(?=.{6})/u

function title(lines: PageLine[], glue: string): string | null {
  return lines.length === 0 ? null : closeTitle(lines.map(({ text }) => text).join(glue)).replace(MARK, '')
}

/**
 * For each article the lines of paper, day and page that it stands under; over, where such lines close a page. What a
 * later line leaves open counts on from the one before.
 */
function folioValues(folios: Folio[], articles: number): PageValues[] {
  const opens = folios[0]?.before === 0
  const ordered = opens ? folios : folios.toReversed()
  const values: PageValues[] = new Array(articles).fill({})
  let [next, current]: [number, PageValues] = [0, {}]
  for (let step = 0; step < articles; step += 1) {
    const article = opens ? step : articles - 1 - step
    for (
      let folio = ordered[next];
      folio !== undefined && (opens ? folio.before <= article : folio.before > article);
    ) {
      current = { ...current, ...known(folio.values) }
      next += 1
      folio = ordered[next]
    }
    values[article] = current
  }
  return values
}

function known(values: PageValues): PageValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** A column's title stands over the articles after it too: a general one over all, one with a theme as long as each repeats a word of it. */
function withColumns(articles: PageArticle[]): PageArticle[] {
  let column: string | null = null
  return articles.map((article) => {
    if (article.column !== null) column = article.column
    else if (column !== null && !isColumnByWord(column) && !repeats(article, column)) column = null
    return { ...article, column }
  })
}

function repeats({ headline, kicker, body }: PageArticle, column: string): boolean {
  const words = column.split(/[\s·—|｜【】「」■□◆◇●○▲★☆-]+/u).filter((word) => word.length >= 3)
  const text = `${headline ?? ''}\n${kicker ?? ''}\n${body}`
  return words.some((word) => text.includes(word))
}

function extentOf(lines: PageLine[]): Span {
  const extent = { start: Number.POSITIVE_INFINITY, end: 0 }
  for (const { start, end } of lines) {
    extent.start = Math.min(extent.start, start)
    extent.end = Math.max(extent.end, end)
  }
  return extent
}

function spanOf({ start, end }: PageLine): Span {
  return { start, end }
}
