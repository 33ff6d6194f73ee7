import { amountCell } from '@/domain/reports/amount-cell'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityRef, ArticleRef, Evidence, Figure } from '@/domain/statistics/answers'
import type { standingUnder } from '@/domain/statistics/cautious'

/** A figure with all that is known of it. */
export interface FigureLine {
  figure: Figure
  standing: ReturnType<typeof standingUnder>
  activity: ActivityRef
  article: (ArticleRef & { url: string | null }) | null
  evidence: Evidence[]
}

/** Every figure, one a row: as printed, whether it counts and why not, and the sentence that it stands in. */
export function figuresTable(figures: Iterable<FigureLine>, head: string[], { words, areaName }: Naming): Table {
  const title = (name: string) => words(`export.column.${name}`)
  const columns: Column<FigureLine>[] = [
    text(title('subject'), ({ figure }) => words(`measure.${figure.measure}`)),
    number(title('value'), ({ figure }) => amountCell(figure, words)),
    text(title('valueBound'), ({ figure }) => boundWord(figure.bound, words)),
    text(title('printed'), ({ figure }) => figure.printed, 'id'),
    text(title('who'), ({ figure }) => figure.who),
    text(title('standing'), (line) => words(`workbook.standing.${standingOf(line)}`)),
    text(title('reason'), ({ standing }) => (standing === 'counted' ? null : words(`exclusion.${standing}`))),
    text(title('realisation'), ({ figure }) => words(`realisation.${figure.realisation}`)),
    text(title('scope'), ({ figure }) => words(`scope.${figure.scope}`)),
    text(title('part'), ({ figure }) => words(`export.part.${figure.part ? 'yes' : 'no'}`)),
    text(title('basis'), ({ figure }) => words(`basis.${figure.basis}`)),
    text(title('activity'), ({ activity }) => activity.name, 'name'),
    text(words('dimension.type'), ({ activity }) => words(`type.${activity.type}`)),
    text(words('dimension.area'), ({ activity }) => areaName(activity.area)),
    text(title('period'), ({ activity }) => activity.period),
    text(title('review'), ({ activity }) => words(`review.${activity.review}`)),
    text(title('sentence'), ({ evidence }) => sentences(evidence), 'passage'),
    text(title('headline'), ({ article }) => article?.headline, 'name'),
    text(words('dimension.publication'), ({ article }) => article?.publication),
    text(title('date'), ({ article }) => article?.date ?? article?.year?.toString()),
    text(title('bodyKind'), ({ article }) => article && words(`bodyKind.${article.bodyKind}`)),
    text(title('url'), ({ article }) => article?.url, 'address'),
    text(title('figureId'), ({ figure }) => figure.id, 'id'),
    text(title('activityId'), ({ activity }) => activity.id, 'id'),
    text(title('articleId'), ({ article }) => article?.id, 'id'),
  ]
  return tableOf(head, columns, figures)
}

/** A figure counts within what was achieved or within the plans, never in both. */
function standingOf({ figure, standing }: FigureLine) {
  return standing === 'counted' ? figure.realisation : 'leftOut'
}

function sentences(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ sentence }) => sentence))].join('\n')
}
