import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { fetchAnswer } from '@/components/fetch-answer'
import type { storedFilesSchema } from '@/domain/review/import-answer'

/** Files that the list shows. */
export const RECENT = 20

/** The files imported last. */
export const recentImportsQuery = queryOptions({
  queryKey: ['imports', 'recent'],
  queryFn: ({ signal }) => fetchAnswer<z.infer<typeof storedFilesSchema>>(`/api/v1/imports?limit=${RECENT}`, signal),
})
