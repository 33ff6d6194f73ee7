import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Figure } from '@/domain/statistics/answers'
import type { AreaCode, ReviewState, Words } from '@/domain/vocabulary'

/** The fields of a stored activity or article that have a name in words. */
export const NAMED = [
  'id',
  'name',
  'area',
  'placeArea',
  'place',
  'type',
  'level',
  'series',
  'organisers',
  'coOrganisers',
  'dateStart',
  'dateEnd',
  'datePrecision',
  'year',
  'status',
  'review',
  'reason',
  'source',
  'articleIds',
  'figures',
  'figure',
  'headline',
  'kicker',
  'column',
  'byline',
  'publication',
  'publicationInferred',
  'date',
  'page',
  'url',
  'bodyKind',
  'body',
]
const VOCABULARIES = ['type', 'level', 'status', 'review', 'source', 'bodyKind']
const DATES = ['dateStart', 'dateEnd', 'date']

export function fieldName(field: string, words: Words): string {
  return NAMED.includes(field) ? words(`activity.field.${field}`) : field
}

/** The value of a stored field as a reader would write it; what has no words of its own is shown as it is stored. */
export function writeField(
  field: string,
  value: unknown,
  { words, areaName }: { words: Words; areaName: (code: AreaCode) => string },
): string {
  if (value === null || value === undefined) return words('activity.blank')
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      field === 'figures' ? writeFigure(item as Figure & { review?: ReviewState }, words) : String(item),
    )
    return items.length === 0 ? words('activity.blank') : items.join(words('sentence.listSeparator'))
  }
  if (field === 'figure') return writeFigure(value as Figure, words, [words(`scope.${(value as Figure).scope}`)])
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value)
  if (VOCABULARIES.includes(field)) return words(`${field}.${text}`)
  if (field === 'area' || field === 'placeArea') return areaName(text as AreaCode)
  if (field === 'datePrecision') return words(`activity.precision.${text}`)
  if (field === 'publicationInferred') return words(`activity.inferred.${text}`)
  if (DATES.includes(field) && isPartialDate(text)) return writePartialDate(text, words)
  return text
}

/** Revisions of earlier versions know no review of a single figure. */
function writeFigure(figure: Figure & { review?: ReviewState }, words: Words, more: string[] = []): string {
  const amount = words('history.amount', {
    measure: words(`measure.${figure.measure}`),
    amount: writeQuantity(figure, words),
    unit: words(`measureUnit.${figure.measure}`),
  })
  const notes = [
    ...more,
    ...(figure.realisation === 'planned' ? [words('realisation.planned')] : []),
    ...(figure.review && figure.review !== 'verified' ? [words(`review.${figure.review}`)] : []),
  ]
  return notes.length === 0 ? amount : `${amount} (${notes.join(' · ')})`
}
