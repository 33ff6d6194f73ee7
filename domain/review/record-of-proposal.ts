import type { Place, Proposed, ProposedActivity, ProposedFigure } from '@/domain/extraction/proposal'
import { isPartialDate } from '@/domain/figures/partial-date'
import type { ActivityRecord, FigureRecord, ProposedField } from '@/domain/review/activity-record'
import { eachOnce } from '@/domain/review/find-evidence-again'
import type { DatePrecision } from '@/domain/vocabulary'

/** Longest texts that a record takes (activity-record.ts). */
const LONGEST = { name: 200, place: 500, printed: 500 }

/** Characters of the text that stand for a name where none was read. */
const SHORT_NAME = 20

/**
 * What extraction proposes, as the record of a pending activity. What a record cannot hold is left out: an end before
 * the start, a name twice.
 * @param article its id, body and date; evidence points there
 */
export function recordOfProposal(
  proposed: ProposedActivity,
  id: string,
  article: { id: string; body: string; date: string | null },
): ActivityRecord {
  const dates = datesOf(proposed)
  const known = dates.dateStart ?? article.date
  const organisers = namesOf(proposed.organisers)
  return {
    id,
    name: proposed.name.value.trim().slice(0, LONGEST.name).trim() || article.body.trim().slice(0, SHORT_NAME),
    type: proposed.type.value,
    level: proposed.level.value,
    area: proposed.area.value,
    placeArea: proposed.placeArea?.value ?? null,
    place: proposed.place?.value.slice(0, LONGEST.place) ?? null,
    series: proposed.series?.value.trim().slice(0, LONGEST.name) ?? null,
    organisers,
    coOrganisers: namesOf(proposed.coOrganisers).filter((name) => !organisers.includes(name)),
    ...dates,
    year: known === null ? null : Number(known.slice(0, 4)),
    status: proposed.status.value,
    review: 'pending',
    reason: null,
    source: 'imported',
    articleIds: [article.id],
    figures: proposed.figures
      .filter((figure) => fits(figure, article.body))
      .map((figure, i) => figureOf(figure, `${id}.${i + 1}`, article)),
    proposed: placesOf(proposed, article.id),
  }
}

/** A value that no number holds, or words that do not stand in the text, would keep the whole file out. */
function fits({ value, start, end, more = [], basis }: ProposedFigure, body: string): boolean {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return false
  if (basis === 'printed' && end - start > LONGEST.printed) return false
  return [{ start, end }, ...more].every((span) => span.start < span.end && span.end <= body.length)
}

function figureOf(figure: ProposedFigure, id: string, article: { id: string; body: string }): FigureRecord {
  const { start, end, more = [], who, ...reading } = figure
  const spans = [{ start, end }, ...more]
  return {
    ...reading,
    id,
    printed: article.body.slice(start, end).slice(0, LONGEST.printed),
    who: who?.trim().slice(0, LONGEST.name) || null,
    reason: null,
    review: 'pending',
    evidence: eachOnce(spans).map((span) => ({ articleId: article.id, start: span.start, end: span.end })),
  }
}

function namesOf(names: Proposed<string>[]): string[] {
  return [...new Set(names.map(({ value }) => value.trim().slice(0, LONGEST.name)).filter((name) => name !== ''))]
}

const PRECISIONS: Record<number, DatePrecision> = { 4: 'year', 7: 'month', 10: 'day' }

function datesOf({ dateStart, dateEnd }: ProposedActivity) {
  const start = dateStart !== null && isPartialDate(dateStart.value) ? dateStart.value : null
  const end = dateEnd !== null && isPartialDate(dateEnd.value) ? dateEnd.value : null
  return {
    dateStart: start,
    dateEnd: start !== null && end !== null && end >= start ? end : null,
    datePrecision: start === null ? ('reported' as const) : (PRECISIONS[start.length] ?? 'day'),
  }
}

/** Where each field was read; of several names the place of the first, and the doubt about the least sure. */
function placesOf(proposed: ProposedActivity, articleId: string): ActivityRecord['proposed'] {
  const { organisers, coOrganisers, name, type, series, level, area, place, placeArea, dateStart, dateEnd, status } =
    proposed
  const fields: [ProposedField, { rule: string; confidence: number; place: Place } | null][] = [
    ['name', name],
    ['type', type],
    ['series', series],
    ['organisers', together(organisers)],
    ['coOrganisers', together(coOrganisers)],
    ['level', level],
    ['area', area],
    ['place', place],
    ['placeArea', placeArea],
    ['dateStart', dateStart],
    ['dateEnd', dateEnd],
    ['status', status],
  ]
  return Object.fromEntries(
    fields.flatMap(([field, read]) => {
      if (read === null || read.place.end <= read.place.start) return []
      const { rule, confidence, place: at } = read
      return [[field, { rule, confidence, articleId, in: at.in, start: at.start, end: at.end }]]
    }),
  )
}

function together(names: Proposed<string>[]): Proposed<string> | null {
  const [first] = names
  return first ? { ...first, confidence: Math.min(...names.map(({ confidence }) => confidence)) } : null
}
