import { splitPage } from '@/domain/articles/split-page'
import { extract } from '@/domain/extraction/extract'
import type { ArticleText, ProposedActivity, ProposedFigure } from '@/domain/extraction/proposal'
import type { GoldActivity, GoldArticle, GoldFigure, GoldPage } from '@/tests/evaluation/gold'
import type { Tally } from '@/tests/evaluation/score'

/** Organisations are the same by their full name, an alias, or a name that leaves the city out. */
export type SameName = (name: string) => string

/** Extracts a known article and compares what it proposes with what is right. */
export function compareArticle(tally: Tally, gold: GoldArticle, same: SameName): void {
  const { activities } = extract(gold.text)
  compareActivities(tally, gold.source, gold.name, gold.text, gold.activities, activities, same)
}

/** Takes a page apart, pairs its articles with the right ones, and compares each. */
export function comparePage(tally: Tally, source: string, page: GoldPage, same: SameName): void {
  const { publication, date } = page
  const found = splitPage(page.text, { publication, date, page: null, url: null }).articles
  const left = [...found]
  for (const wanted of page.expected.articles) {
    const at = bestIndex(left, (article) => alike(article.headline ?? article.body, wanted.headline ?? ''))
    const [article] = at === -1 ? [] : left.splice(at, 1)
    const name = `${page.name} / ${wanted.headline}`
    const texts = (value: string | null | undefined) => (value ? [value] : [])
    tally.compare(source, name, 'headline', texts(wanted.headline), texts(article?.headline))
    tally.compare(source, name, 'kicker', texts(wanted.kicker), texts(article?.kicker))
    tally.compare(source, name, 'column', texts(wanted.column), texts(article?.column))
    tally.compare(source, name, 'byline', wanted.byline, article?.byline ?? [])
    const text: ArticleText = article
      ? { ...article, year: article.date === null ? null : Number(article.date.slice(0, 4)) }
      : { headline: null, kicker: null, column: null, byline: [], publication, date, year: null, body: '' }
    compareActivities(tally, source, name, text, wanted.activities, extract(text).activities, same)
  }
  for (const article of left) tally.compare(source, page.name, 'headline', [], [article.headline ?? article.body])
}

function compareActivities(
  tally: Tally,
  source: string,
  name: string,
  text: ArticleText,
  wanted: GoldActivity[],
  given: ProposedActivity[],
  same: SameName,
): void {
  const compare = (question: Parameters<Tally['compare']>[2], left: string[], right: string[]) =>
    tally.compare(source, name, question, left, right)
  const figures = given.flatMap((activity) => activity.figures)
  compare('figures', wanted.flatMap((activity) => activity.figures).map(writeFigure), figures.map(writeFigure))
  for (const figure of figures) if (isInvented(figure, text.body)) tally.invented.push(`${name}: ${figure.printed}`)

  const left = [...given]
  for (const activity of wanted) {
    const at = bestIndex(left, (proposed) => 1 + likeness(activity, proposed, same))
    const [proposed] = at === -1 ? [] : left.splice(at, 1)
    compare('activities', ['one'], proposed ? ['one'] : [])
    compare('area', [activity.area], one(proposed?.area))
    compare('organiser', activity.organisers.map(same), proposed?.organisers.map(({ value }) => same(value)) ?? [])
    compare('type', [activity.type], one(proposed?.type))
    compare('date', [writeDates(activity)], proposed ? [proposedDates(proposed)] : [])
    compare('series', activity.series ? [activity.series] : [], one(proposed?.series))
    compare('placeArea', activity.placeArea ? [activity.placeArea] : [], one(proposed?.placeArea))
    compareScopes(compare, activity.figures, proposed?.figures ?? [])
  }
  for (const { name: extra } of left) compare('activities', [], [extra.value])
}

/** Scope and part are asked only of the figures that were found. */
function compareScopes(
  compare: (question: 'scope', wanted: string[], given: string[]) => void,
  wanted: GoldFigure[],
  given: ProposedFigure[],
): void {
  for (const figure of wanted) {
    const found = given.find((each) => writeFigure(each) === writeFigure(figure))
    const write = ({ scope, part }: GoldFigure | ProposedFigure) => `${figure.printed} ${scope}${part ? ' part' : ''}`
    if (found) compare('scope', [write(figure)], [write(found)])
  }
}

function one(proposed: { value: string } | null | undefined): string[] {
  return proposed ? [proposed.value] : []
}

function writeFigure({ measure, value, bound, realisation }: GoldFigure | ProposedFigure): string {
  return `${measure} ${value} ${bound} ${realisation}`
}

function writeDates({ dateStart, datePrecision }: GoldActivity): string {
  return `${dateStart ?? ''} ${datePrecision}`
}

function proposedDates({ dateStart, datePrecision }: ProposedActivity): string {
  return `${dateStart?.value ?? ''} ${datePrecision}`
}

const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两几数]/u

function isInvented({ printed, start, end, basis }: ProposedFigure, body: string): boolean {
  return body.slice(start, end) !== printed || (basis === 'printed' && !NUMERAL.test(printed))
}

function likeness(gold: GoldActivity, proposed: ProposedActivity, same: SameName): number {
  const figures = gold.figures.map(writeFigure)
  const common = proposed.figures.filter((figure) => figures.includes(writeFigure(figure))).length
  const organisers = gold.organisers.map(same)
  const shared = proposed.organisers.filter(({ value }) => organisers.includes(same(value))).length
  return 2 * common + 2 * shared + alike(gold.name, proposed.name.value) + (gold.area === proposed.area.value ? 0.5 : 0)
}

/** The share of two-character pieces that two texts have in common, 0 to 1. */
function alike(a: string, b: string): number {
  const pieces = (text: string) => new Set([...text].slice(1).map((character, i) => `${[...text][i]}${character}`))
  const [left, right] = [pieces(a.slice(0, 80)), pieces(b.slice(0, 80))]
  const common = [...left].filter((piece) => right.has(piece)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}

/** The place of the best-rated of a list; -1 where none is rated above zero. */
function bestIndex<Each>(list: Each[], rate: (each: Each) => number): number {
  const rated = list.map(rate)
  const best = Math.max(0, ...rated)
  return best === 0 ? -1 : rated.indexOf(best)
}
