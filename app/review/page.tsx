import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { queueAnswer, reviewItemAnswer } from '@/app/answers/review'
import { pageContext, type SearchParams, searchQuery } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { reviewNames } from '@/app/review-names'
import { itemQuery, QUEUE_PAGE, queueQuery } from '@/components/review/queries'
import { itemOf } from '@/components/review/review-address'
import { ReviewScreen } from '@/components/review/review-screen'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviewing')
  return { title: t('title') }
}

/** An item that is not there is not prefetched: the screen then asks for it and says why it cannot be shown. */
export default async function ReviewPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await pageContext()
  const problem = await refusal(context.viewer, 'seeUnpublished', context.words)
  if (problem !== null)
    return (
      <RefusedPage
        title={context.words('reviewing.title')}
        problem={problem}
        href="/"
        way={context.words('refused.toOverview')}
      />
    )
  const key = itemOf(await searchQuery(searchParams))
  const item = key && reviewItemAnswer(context, key)
  const queue = { pages: [queueAnswer(context, { limit: QUEUE_PAGE, cursor: null })], pageParams: [null] }
  return (
    <Prefetched
      answers={[
        ...(key === null ? [[queueQuery.queryKey, queue] as [readonly unknown[], unknown]] : []),
        ...(key !== null && item ? [[itemQuery(key).queryKey, item] as [readonly unknown[], unknown]] : []),
      ]}
    >
      <ReviewScreen names={reviewNames(context)} />
    </Prefetched>
  )
}
