import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { explained, fetchAnswer } from '@/components/fetch-answer'
import { reportQuery } from '@/components/reports/report-address'
import type { CheckAnswer } from '@/domain/reports/check/check-answer'
import type { ReportItem, Sheets } from '@/domain/reports/file-answers'
import type { FileFormat, ReportKind } from '@/domain/reports/file-kinds'
import type { Filter } from '@/domain/statistics/filter'
import type { Locale } from '@/domain/vocabulary'

/** How often the shelf is asked while something on it is being made. */
const PACE_MS = 700

/** The files made last; looked at again and again while one is on its way. */
export function shelfQuery(lang: Locale) {
  return queryOptions({
    queryKey: ['reports', lang],
    queryFn: ({ signal }) => fetchAnswer<{ items: ReportItem[] }>(`/api/v1/reports?lang=${lang}`, signal),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? PACE_MS : false),
  })
}

export const isRunning = ({ state }: Pick<ReportItem, 'state'>) => state === 'running'

/** The report as a PDF, for the preview. */
export function pdfQuery(kind: ReportKind, filter: Filter, lang: Locale) {
  const address = `/api/v1/export?${reportQuery(kind, filter)}&format=pdf&lang=${lang}`
  return queryOptions({
    queryKey: ['pdf', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal })
      if (!response.ok) throw await explained(response)
      return response.arrayBuffer()
    },
    placeholderData: keepPreviousData,
    retry: false,
    // A preview is large and quickly made again.
    gcTime: 60_000,
  })
}

/** The beginning of each sheet of the report's workbook, for the preview. */
export function sheetsQuery(kind: ReportKind, filter: Filter, lang: Locale) {
  const address = `/api/v1/reports/sheets?${reportQuery(kind, filter)}&lang=${lang}`
  return queryOptions({
    queryKey: ['sheets', address],
    queryFn: ({ signal }) => fetchAnswer<Sheets>(address, signal),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** @throws AnswerError where the API explains why not; TypeError where it cannot be reached */
export async function makeReport(query: string, format: FileFormat, lang: Locale): Promise<ReportItem> {
  const response = await fetch(`/api/v1/reports?lang=${lang}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, format }),
  })
  if (!response.ok) throw await explained(response)
  return response.json()
}

/** @throws AnswerError, TypeError */
export async function removeReport(id: string, lang: Locale): Promise<void> {
  const response = await fetch(`/api/v1/reports/${id}?lang=${lang}`, { method: 'DELETE' })
  if (!response.ok) throw await explained(response)
}

/** @throws AnswerError, TypeError */
export async function checkReport(file: File, lang: Locale): Promise<CheckAnswer> {
  const body = new FormData()
  body.set('file', file, file.name)
  const response = await fetch(`/api/v1/reports/check?lang=${lang}`, { method: 'POST', body })
  if (!response.ok) throw await explained(response)
  return response.json()
}
