import { findAgain } from '@/domain/articles/find-again'
import type { Span } from '@/domain/articles/segments'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'

/**
 * Another telling takes the place of an article's text: the evidence of an activity's figures is found again in it, by
 * what extraction reads there, else by the words. A figure whose words are lost waits for a person, and its activity
 * with it.
 * @param text the article's id, and its body before and after
 * @param read the figures that extraction reads in the new text
 * @returns the record, and the printed phrases of verified figures that were lost
 */
export function findEvidenceAgain(
  record: ActivityRecord,
  text: { id: string; before: string; after: string },
  read: readonly FigureRecord[],
): { record: ActivityRecord; lost: string[] } {
  const lost: string[] = []
  const figures = record.figures.map((figure) => {
    const own = figure.evidence.filter(({ articleId }) => articleId === text.id)
    if (own.length === 0) return figure
    const elsewhere = figure.evidence.filter(({ articleId }) => articleId !== text.id)
    const found = readAgain(figure, read) ?? wordsAgain(figure, own, text)
    if (found !== null) return { ...figure, ...found, evidence: [...found.evidence, ...elsewhere] }
    if (elsewhere.length > 0 || figure.basis === 'entered' || figure.review === 'rejected') {
      return { ...figure, evidence: elsewhere }
    }
    if (figure.review === 'verified') lost.push(figure.printed)
    return { ...figure, evidence: [], review: 'pending' as const }
  })
  const review = lost.length > 0 && record.review === 'verified' ? 'pending' : record.review
  return { record: { ...record, figures, review, proposed: proposedElsewhere(record, text.id) }, lost }
}

type Found = Pick<FigureRecord, 'printed' | 'basis' | 'evidence'>

function readAgain(figure: FigureRecord, read: readonly FigureRecord[]): Found | null {
  if (figure.basis === 'entered') return null
  const same = read.filter((each) => sameFigure(each, figure))
  const best = same.find(({ printed }) => printed === figure.printed) ?? same[0]
  return best ? { printed: best.printed, basis: best.basis, evidence: best.evidence } : null
}

function wordsAgain(
  figure: FigureRecord,
  own: FigureRecord['evidence'],
  text: { id: string; before: string; after: string },
): Found | null {
  const spans = own.map((span) => findAgain({ text: text.before, start: span.start, end: span.end }, text.after))
  if (spans.some((found) => found === null)) return null
  const places = eachOnce(spans.flatMap((found) => found ?? []))
  const [first] = places
  if (first === undefined) return null
  // A number stands in one piece; the same characters in another width are as the new text prints them.
  const printed = figure.basis === 'printed' ? text.after.slice(first.start, first.end) : figure.printed
  const used = figure.basis === 'printed' ? [first] : places
  return { printed, basis: figure.basis, evidence: used.map((span) => ({ articleId: text.id, ...span })) }
}

/** Spans that begin at different places: two names may be found again at one. */
export function eachOnce(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()]
}

/** Whether two figures say the same: then one of them is enough. */
export function sameFigure(
  one: Pick<FigureRecord, 'measure' | 'value' | 'bound' | 'realisation'>,
  other: Pick<FigureRecord, 'measure' | 'value' | 'bound' | 'realisation'>,
): boolean {
  return (['measure', 'value', 'bound', 'realisation'] as const).every((key) => one[key] === other[key])
}

/** Where extraction read the fields of a pending activity in the old text says nothing about the new one. */
function proposedElsewhere({ proposed }: ActivityRecord, articleId: string): ActivityRecord['proposed'] {
  if (proposed === null) return null
  return Object.fromEntries(Object.entries(proposed).filter(([, field]) => field.articleId !== articleId))
}
