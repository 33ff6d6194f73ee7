import { checkRecord } from '@/db/writes/check-record'
import { InvalidRecord } from '@/db/writes/write'
import { type ActivityRecord, activityRecord, type FigureRecord } from '@/domain/review/activity-record'

/** The articles that report an activity, by their ids. */
export type Reports = Map<string, { date: string | null; body: string }>

/**
 * Checks a record on its own and against the articles it names.
 * @throws InvalidRecord naming the field at fault
 */
export function checkActivity(input: ActivityRecord, reports: Reports): ActivityRecord {
  const record = checkRecord(activityRecord, input)
  checkDates(record)
  for (const [i, id] of record.articleIds.entries()) {
    if (!reports.has(id)) throw new InvalidRecord(`articleIds.${i}`, 'noSuchArticle', id)
    if (record.articleIds.indexOf(id) !== i) throw new InvalidRecord(`articleIds.${i}`, 'duplicate', id)
  }
  if (record.review === 'rejected' && record.reason === null) throw new InvalidRecord('reason', 'reasonNeeded', '')
  for (const [i, figure] of record.figures.entries()) {
    checkReview(record, figure, `figures.${i}`)
    checkEvidence(figure, `figures.${i}`, reports)
  }
  return record
}

/** What keeps a record from being stored as it is; null where nothing does. */
export function recordFault(record: ActivityRecord, reports: Reports): InvalidRecord | null {
  try {
    checkActivity(record, reports)
    return null
  } catch (error) {
    if (error instanceof InvalidRecord) return error
    throw error
  }
}

const LENGTHS = { day: 10, month: 7, year: 4 }

function checkDates({ dateStart, dateEnd, datePrecision }: ActivityRecord): void {
  if (datePrecision === 'reported') {
    if (dateStart !== null) throw new InvalidRecord('datePrecision', 'precision', datePrecision)
  } else if (dateStart?.length !== LENGTHS[datePrecision]) {
    throw new InvalidRecord('dateStart', 'precision', String(dateStart))
  }
  if (dateEnd !== null && (dateStart === null || dateEnd < dateStart))
    throw new InvalidRecord('dateEnd', 'order', dateEnd)
}

/** What is verified leaves nothing open; what a person threw out or put in says why. */
function checkReview(record: ActivityRecord, figure: FigureRecord, field: string): void {
  if (figure.review === 'pending' && record.review !== 'pending') {
    throw new InvalidRecord(`${field}.review`, 'undecided', figure.printed)
  }
  if ((figure.review === 'rejected' || figure.basis === 'entered') && figure.reason === null) {
    throw new InvalidRecord(`${field}.reason`, 'reasonNeeded', figure.printed)
  }
}

/** A figure out of a text needs its words in the text, unless it waits for a person because they are lost. */
function checkEvidence(figure: FigureRecord, field: string, reports: Reports): void {
  if (figure.review === 'verified' && figure.basis !== 'entered' && figure.evidence.length === 0) {
    throw new InvalidRecord(`${field}.evidence`, 'evidenceNeeded', figure.printed)
  }
  for (const [i, { articleId, start, end }] of figure.evidence.entries()) {
    const twin = figure.evidence.findIndex((span) => span.articleId === articleId && span.start === start)
    if (twin !== i) throw new InvalidRecord(`${field}.evidence`, 'duplicate', figure.printed)
    const words = reports.get(articleId)?.body.slice(start, end) ?? ''
    if (figure.basis === 'printed' && words !== figure.printed) {
      throw new InvalidRecord(`${field}.printed`, 'notInText', figure.printed)
    }
    if (words === '' || words.length !== end - start) {
      throw new InvalidRecord(`${field}.evidence`, 'outsideText', figure.printed)
    }
  }
}
