import { type AreaMention, findAreas } from '@/domain/districts/find-areas'
import { foldPunctuation } from '@/domain/extraction/activity/fold-punctuation'
import { findUnions, type UnionMention } from '@/domain/extraction/activity/union-mentions'
import type { ArticleText, TextField } from '@/domain/extraction/proposal'

/** One text of an article with the places and unions that it names. */
export interface ReadText {
  in: TextField
  text: string
  areas: AreaMention[]
  unions: UnionMention[]
}

/** An article, read once for all rules: its headings in the order in which they are asked, and its body. */
export interface Reading {
  article: ArticleText
  headline: ReadText
  kicker: ReadText
  column: ReadText
  body: ReadText
  /** Headline, kicker, body, column: where a fact is looked for, in this order. */
  all: ReadText[]
}

const ABBREVIATION = /[（(](?:以下)?(?:简称|下称)[^）)]{1,16}[）)]/g
/** 本报讯（记者 …） and the like say nothing of the activity, but name papers and people. */
const OPENING =
  /^[\s　]*(?:[\p{Script=Han}]{0,14}\d{1,2}月\d{1,2}日(?:电|讯)|(?:本报|中工网|工人日报|新华社|人民网|千龙网)?(?:讯|电|消息)|(?:据)?新华社\S{0,4}电)\s*(?:[（(][^）)]{1,60}[）)])?/u
const FILLER = '¤'

/** Reads the texts of an article. What never tells of the activity is blanked, so that every offset holds. */
export function readArticle(article: ArticleText): Reading {
  const headline = readText('headline', article.headline ?? '')
  const kicker = readText('kicker', article.kicker ?? '')
  const column = readText('column', article.column ?? '')
  const body = readText('body', article.body)
  return { article, headline, kicker, column, body, all: [headline, kicker, body, column] }
}

function readText(field: TextField, printed: string): ReadText {
  const blank = (words: string) => FILLER.repeat(words.length)
  const folded = foldPunctuation(printed)
  const opened = field === 'body' ? folded.replace(OPENING, blank) : folded
  const text = opened.replace(ABBREVIATION, blank)
  const areas = findAreas(text)
  return { in: field, text, areas, unions: findUnions(text, areas) }
}
