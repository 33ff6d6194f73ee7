import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { activityAnswer } from '@/app/answers/activities'
import { reviewItemAnswer } from '@/app/answers/review'
import { reviewMessages } from '@/app/client-messages'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { reviewNames } from '@/app/review-names'
import { MoreWords } from '@/components/layout/more-words'
import { EditScreen } from '@/components/review/edit/edit-screen'
import { itemQuery } from '@/components/review/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('edit')
  return { title: t('title.correct') }
}

export default async function EditActivityPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const context = await pageContext()
  const problem = await refusal(context.viewer, 'review', context.words)
  if (problem !== null)
    return (
      <RefusedPage
        title={context.words('edit.title.correct')}
        problem={problem}
        href="/activities"
        way={context.words('refused.toActivities')}
      />
    )
  const activity = activityAnswer(context, id)
  const item = reviewItemAnswer(context, { activity: id })
  if (activity === null || item === null) notFound()
  return (
    <MoreWords messages={reviewMessages(await getMessages())}>
      <Prefetched answers={[[itemQuery({ activity: id }).queryKey, item]]}>
        <EditScreen
          id={id}
          names={reviewNames(context)}
          articles={activity.articles.map(({ id: articleId, headline, date }) => ({ id: articleId, headline, date }))}
        />
      </Prefetched>
    </MoreWords>
  )
}
