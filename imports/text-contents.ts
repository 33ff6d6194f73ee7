import { splitPage } from '@/domain/articles/split-page'
import { extract } from '@/domain/extraction/extract'
import type { Extraction } from '@/domain/extraction/proposal'
import type { Done } from '@/imports/carry-out'
import type { ImportOptions } from '@/imports/import-tools'
import { type KnownArticle, withKeys } from '@/imports/known-article'
import type { ReadText } from '@/imports/read/read-file'

/** The articles of a page, each with what extraction read in it. */
export interface TextContents extends Omit<ReadText, 'head'> {
  articles: { article: KnownArticle; extraction: Extraction }[]
  problems: Done['problems']
}

/** Takes a page's text apart and reads its articles. */
export function textContents({ head: own, ...read }: ReadText, options: ImportOptions): TextContents {
  const head = {
    publication: options.publication ?? own.publication,
    date: options.date ?? own.date,
    page: options.page ?? own.page,
    url: own.url,
  }
  const split = splitPage(read.text, head).articles
  const articles = split.filter(({ body }) => body.trim() !== '')
  const problems: Done['problems'] = split
    .filter(({ body }) => body.trim() === '')
    .map(({ headline }) => ({ code: 'noBody', where: headline, values: {} }))
  if (split.length === 0) problems.push({ code: 'noArticle', where: null, values: {} })
  return {
    ...read,
    articles: articles.map((article) => ({
      article: withKeys(article),
      extraction: extract({ ...article, year: null }),
    })),
    problems,
  }
}
