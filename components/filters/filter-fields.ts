import { partsOf, ruleOf } from '@/domain/statistics/counting-rule'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { periodWords } from '@/domain/statistics/filter-sentence'
import type { AreaCode, Words } from '@/domain/vocabulary'

/** The fields of the bar: a parameter of the filter each, but the period and the rule of counting, which have two. */
export const MAIN_FIELDS = ['period', 'area', 'type', 'level', 'attribution'] as const
export const MORE_FIELDS = ['rule', 'realisation', 'status', 'source', 'series', 'organiser', 'publication'] as const
export type FilterField = (typeof MAIN_FIELDS)[number] | (typeof MORE_FIELDS)[number]
export const FIELDS: readonly FilterField[] = [...MAIN_FIELDS, ...MORE_FIELDS]

export interface FilterNames {
  words: Words
  areaName: (code: AreaCode) => string
}

/** Whether a field asks for something other than the whole. */
export function isSet(field: FilterField, filter: Filter): boolean {
  if (field === 'period') return filter.from !== undefined || filter.to !== undefined
  if (field === 'rule') return ruleOf(filter) !== 'printed'
  return filter[field] !== undefined && filter[field] !== WHOLE[field]
}

/** A filter with a field set back. */
export function withoutField(field: FilterField | 'q', filter: Filter): Filter {
  if (field === 'period') return { ...filter, from: undefined, to: undefined }
  if (field === 'rule') return { ...filter, ...partsOf('printed') }
  return { ...filter, [field]: WHOLE[field as keyof Filter] }
}

/** The name of one value of a field, as its lists and the removable chips write it. */
export function valueName(field: FilterField, value: string, { words, areaName }: FilterNames): string {
  if (field === 'area') return areaName(value as AreaCode)
  if (field === 'series' || field === 'organiser' || field === 'publication' || field === 'period') return value
  return field === 'rule' ? words(`counting.rule.${value}`) : words(`${field}.${value}`)
}

/** What a field is set to, in little space: "全部", "朝阳区", "慰问帮扶 +2". */
export function fieldValue(field: FilterField, filter: Filter, names: FilterNames): string {
  if (field === 'period') return isSet(field, filter) ? periodWords(filter, names.words) : names.words('filter.all')
  const value = field === 'rule' ? ruleOf(filter) : filter[field]
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value]
  const [first, ...others] = values
  if (first === undefined) return names.words('filter.all')
  return valueName(field, first, names) + (others.length > 0 ? ` +${others.length}` : '')
}
