import { writePartialDate } from '@/domain/figures/write-date'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { ActivityDetail, ArticleRef, FigureDetail } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** The paper and its date, as a reference names them: 《劳动午报》（据署名推定），2024年，摘编. */
export function articleReference(article: ArticleRef, words: Words): string {
  const when = article.date ?? (article.year === null ? null : String(article.year))
  const paper =
    article.publication === null
      ? words('row.publication.unknown')
      : words(article.publicationInferred ? 'activity.paperInferred' : 'activity.paper', { name: article.publication })
  return [
    paper,
    when === null ? words('date.unknown') : writePartialDate(when, words),
    ...(article.bodyKind === 'digest' ? [words('bodyKind.digest')] : []),
  ].join(words('sentence.clauseSeparator'))
}

/** A figure as it can be quoted in a text of one's own: name — value — phrase — paper and date. */
export function citeFigure(
  { name, articles }: Pick<ActivityDetail, 'name' | 'articles'>,
  figure: FigureDetail,
  words: Words,
): string {
  const cited = figure.evidence.flatMap((piece) => articles.filter(({ id }) => id === piece.articleId))
  return [
    name,
    `${words(`realisation.${figure.realisation}`)} ${words(`measure.${figure.measure}`)} ${writeQuantity(figure, words)}`,
    ...(figure.evidence.length > 0 ? [words('activity.quoted', { text: figure.printed })] : []),
    ...(cited.length > 0 ? cited.map((article) => articleReference(article, words)) : [words(`basis.${figure.basis}`)]),
  ].join(' — ')
}

/** The activity with each of its figures that count, a line for each. */
export function citeActivity(activity: ActivityDetail, words: Words): string {
  const counted = activity.figures.filter(({ standing }) => standing === 'counted')
  const lines = counted.map((figure) => citeFigure(activity, figure, words))
  if (lines.length > 0) return lines.join('\n')
  return [activity.name, ...activity.articles.map((article) => articleReference(article, words))].join(' — ')
}
