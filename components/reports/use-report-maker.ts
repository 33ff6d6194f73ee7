'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { isRunning, makeReport, shelfQuery } from '@/components/reports/queries'
import { useLang } from '@/components/words'
import type { FileFormat } from '@/domain/reports/file-kinds'

export interface ReportMaker {
  make: (query: string, format: FileFormat) => void
  /** Why the last one was not begun. */
  error: Error | null
  isBusy: boolean
}

/** Lets the server make reports, and downloads each that was asked for here as soon as it is there. */
export function useReportMaker(): ReportMaker {
  const lang = useLang()
  const client = useQueryClient()
  const shelf = shelfQuery(lang)
  const { data } = useQuery(shelf)
  const awaited = useRef(new Set<string>())
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ query, format }: { query: string; format: FileFormat }) => makeReport(query, format, lang),
    onSuccess: ({ id }) => {
      awaited.current.add(id)
      return client.invalidateQueries({ queryKey: shelf.queryKey })
    },
  })
  useEffect(() => {
    for (const item of data?.items ?? []) {
      if (isRunning(item) || !awaited.current.delete(item.id)) continue
      if (item.state === 'done') download(`/api/v1/reports/${item.id}/file`)
    }
  }, [data])
  return { make: (query, format) => mutate({ query, format }), error, isBusy: isPending }
}

function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
