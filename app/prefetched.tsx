import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** Hands answers that the server computed to the browser's queries, so that the first view asks nothing over HTTP. */
export function Prefetched({
  answers,
  children,
}: {
  answers: [key: QueryKey, answer: unknown][]
  children: ReactNode
}) {
  const client = new QueryClient()
  for (const [key, answer] of answers) client.setQueryData(key, answer)
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>
}
