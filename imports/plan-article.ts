import type { ArticleFields } from '@/db/queries/article-fields'
import type { ArticleInput } from '@/db/writes/save-article'
import { findAgain } from '@/domain/articles/find-again'
import { recognise } from '@/domain/articles/same-article'
import type { Extraction } from '@/domain/extraction/proposal'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { eachOnce, findEvidenceAgain, sameFigure } from '@/domain/review/find-evidence-again'
import type { RECOGNISED_BY, SameArticleAction } from '@/domain/review/import-answer'
import { recordOfProposal } from '@/domain/review/record-of-proposal'
import type { Archive } from '@/imports/archive'
import { type Bringer, mayReplace } from '@/imports/bringer'
import { fieldsOf, type KnownArticle } from '@/imports/known-article'

/** How an article was recognised as one that is there. */
export interface Recognised {
  article: ArticleFields
  by: (typeof RECOGNISED_BY)[number]
  action: SameArticleAction
  /** Printed phrases of verified figures that the new text does not show. */
  lost: string[]
}

/** What is to be stored of one article. */
export interface ArticlePlan {
  read: KnownArticle
  why: NonNullable<Extraction['why']>['value'] | null
  recognised: Recognised | null
  /** The article as it is to be stored; null where it stays as it is. */
  article: ArticleInput | null
  /** Activities whose evidence was found again in the new text. */
  updates: ActivityRecord[]
  /** Every activity that extraction read. */
  proposed: ActivityRecord[]
  /** Those that are new, with the figures that are. */
  created: (ActivityRecord | null)[]
}

/** An article under the id that it is stored by, with the text that was read. */
export interface ReadArticle {
  id: string
  body: string
  date: string | null
}

/**
 * What becomes of an article that was read: whether it is there already, and what of it is new.
 * @param recordsIn the activities read in it, once it is known what article of the store it is
 * @param choice what a person wants done if it is there; undefined for what is usual. Where the person may not change
 * what rests on the text that is there, the new one is stored beside it, for somebody who may.
 */
export function planArticle(
  read: KnownArticle,
  recordsIn: (article: ReadArticle) => ActivityRecord[],
  archive: Archive,
  choice: SameArticleAction | undefined,
  bringer: Bringer,
  why: ArticlePlan['why'],
): ArticlePlan {
  const found = findSame(read, archive)
  const wanted = found && (choice ?? usualAction(found))
  const known = found ? archive.reportedBy(found.article.id) : []
  const action = wanted === 'replace' && !mayReplace(bringer, known) ? 'apart' : wanted
  if (found === null || action === null || action === 'apart') {
    const article = newArticle(read, archive)
    const proposed = recordsIn(article)
    const recognised = found && { ...found, action: 'apart' as const, lost: [] }
    return { read, why, recognised, article, updates: [], proposed, created: proposed }
  }
  const article = action === 'replace' ? inPlaceOf(found.article, read) : null
  const readAs = { id: found.article.id, body: read.body, date: read.date ?? found.article.date }
  const proposed = recordsIn(readAs)
  const again =
    article === null
      ? { records: known, lost: [] }
      : evidenceAgain(known, { id: article.id, before: found.article.body, after: read.body }, proposed)
  const fresh = proposed.map((record) => newsOf(record, again.records))
  const created = article === null ? fresh.map((record) => record && inText(record, read.body, found.article)) : fresh
  return {
    read,
    why,
    recognised: { ...found, action, lost: again.lost },
    article,
    updates: article === null ? [] : again.records,
    proposed,
    created,
  }
}

const CERTAINTY = ['sameText', 'sameHeadline', 'nearText'] as const

/** The article that is there and is most certainly the same. */
function findSame(read: KnownArticle, archive: Archive): Omit<Recognised, 'action' | 'lost'> | null {
  const matches = archive.withKeys(read.keys).flatMap((article) => {
    const by = recognise(read, {
      ...article,
      date: article.date ?? (article.year === null ? null : String(article.year)),
    })
    return by === null ? [] : [{ article, by }]
  })
  for (const by of CERTAINTY) {
    const match = matches.find((each) => each.by === by)
    if (match) return match
  }
  return null
}

/** The original of a digest takes its place; what is there in full is not stored twice. */
function usualAction({ article, by }: Omit<Recognised, 'action' | 'lost'>): SameArticleAction {
  return article.bodyKind === 'digest' && by !== 'sameText' ? 'replace' : 'attach'
}

function newArticle(read: KnownArticle, archive: Archive): ArticleInput {
  return { ...fieldsOf(read), id: freeArticleId(read, archive), publicationInferred: false, source: 'imported' }
}

function freeArticleId({ idBeginning }: KnownArticle, archive: Archive): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? idBeginning : `${idBeginning}-${n}`
    if (!archive.has(id)) return id
  }
}

/** The original in the place of a digest: what it does not say of itself stays as it was known. */
function inPlaceOf(digest: ArticleFields, read: KnownArticle): ArticleInput {
  const fields = fieldsOf(read)
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  return {
    ...digest,
    ...said,
    byline: fields.byline.length > 0 ? fields.byline : digest.byline,
    publicationInferred: fields.publication === null && digest.publicationInferred,
  }
}

/** What extraction proposes, as records under free ids. */
export function recordsOf({ activities }: Extraction, article: ReadArticle, archive: Archive): ActivityRecord[] {
  return activities.map((each, i) => {
    return recordOfProposal(each, archive.freeActivityId(`${article.id}-a${i + 1}`), article)
  })
}

function evidenceAgain(
  known: ActivityRecord[],
  text: { id: string; before: string; after: string },
  proposed: ActivityRecord[],
) {
  const read = proposed.flatMap(({ figures }) => figures)
  const outcomes = known.map((record) => findEvidenceAgain(record, text, read))
  return { records: outcomes.map(({ record }) => record), lost: outcomes.flatMap(({ lost }) => lost) }
}

/** What of a proposed activity no activity of its article has yet; null where that is nothing. */
function newsOf(record: ActivityRecord, known: readonly ActivityRecord[]): ActivityRecord | null {
  if (known.length === 0) return record
  const figures = record.figures.filter(
    (figure) => !known.some((other) => other.figures.some((each) => sameFigure(each, figure))),
  )
  return figures.length === 0 ? null : { ...record, figures: renumbered(record.id, figures) }
}

/** A record read in one telling, as another telling of the same article shows it; null where that shows nothing of it. */
function inText(record: ActivityRecord, body: string, stored: ArticleFields): ActivityRecord | null {
  if (stored.body === body) return record
  const figures = record.figures.flatMap((figure): FigureRecord[] => {
    const found = figure.evidence.map(({ start, end }) => findAgain({ text: body, start, end }, stored.body))
    const places = eachOnce(found.flatMap((spans) => spans ?? []))
    const [first] = places
    if (!first || found.includes(null) || (figure.basis === 'printed' && places.length > 1)) return []
    const printed = figure.basis === 'printed' ? stored.body.slice(first.start, first.end) : figure.printed
    return [{ ...figure, printed, evidence: places.map((place) => ({ articleId: stored.id, ...place })) }]
  })
  if (figures.length === 0 && record.figures.length > 0) return null
  return { ...record, figures: renumbered(record.id, figures), proposed: {} }
}

function renumbered(id: string, figures: FigureRecord[]): FigureRecord[] {
  return figures.map((figure, i) => ({ ...figure, id: `${id}.${i + 1}` }))
}
