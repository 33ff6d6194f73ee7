import { summaryAnswer } from '@/app/answers/summary'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { summaryQuery } from '@/components/queries'

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const request = await pageRequest(searchParams)
  if ('problem' in request) return <p>{request.problem}</p>
  const { context, filter } = request
  return (
    <Prefetched answers={[[summaryQuery(filter, context.locale).queryKey, summaryAnswer(context, filter)]]}>
      <pre>{JSON.stringify(summaryAnswer(context, filter), null, 1)}</pre>
    </Prefetched>
  )
}
