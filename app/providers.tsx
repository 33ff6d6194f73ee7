'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

const RETRIES = 2

/** What a failed request says again tells nothing new: only a failure of the server or the line is worth asking twice. */
function shouldRetry(failures: number, error: Error): boolean {
  const status = 'status' in error ? Number(error.status) : 0
  return failures < RETRIES && !(status >= 400 && status < 500)
}

/** The one query client of the browser; errors may carry the HTTP `status` they stand for. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 30_000, retry: shouldRetry, refetchOnWindowFocus: false } },
      }),
  )
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
