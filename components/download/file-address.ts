import { type AddressRow, questionParams } from '@/components/address'
import type { ListKind } from '@/domain/reports/file-kinds'
import type { Filter } from '@/domain/statistics/filter'

/** What every list can be downloaded as. */
export const LIST_FORMATS = ['csv', 'xlsx'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

/** Gives the address of a list as a file of a format. */
export type FileAddress = (format: ListFormat) => string

/**
 * The addresses of a list as files.
 * @param what the list
 * @param more what is chosen beside the filter: the order, the measure, the dimensions
 * @param row the row of a breakdown that the list is narrowed to
 */
export function fileAddress(
  filter: Filter,
  lang: string,
  what: ListKind,
  more: Record<string, string> = {},
  row: AddressRow | null = null,
): FileAddress {
  return (format) => `/api/v1/export?${questionParams(filter, lang, row, { format, what, ...more })}`
}
