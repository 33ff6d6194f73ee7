import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { activityAnswer } from '@/app/answers/activities'
import { reviewItemAnswer } from '@/app/answers/review'
import { reviewMessages } from '@/app/client-messages'
import { editsFor } from '@/app/edits-for'
import { pageContext, type SearchParams, searchQuery } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { reviewNames } from '@/app/review-names'
import { MoreWords } from '@/components/layout/more-words'
import { EditScreen } from '@/components/review/edit/edit-screen'
import { editOf } from '@/components/review/edit/edits'
import { itemQuery } from '@/components/review/queries'
import { may } from '@/domain/people/viewer'

interface Props {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('edit')
  return { title: t('title.correct') }
}

export default async function EditActivityPage({ params, searchParams }: Props) {
  const { id } = await params
  const context = await pageContext()
  const { viewer, words, areaName } = context
  const edit = editOf((await searchQuery(searchParams)).get('do'))
  const refused = (problem: string, href: string, way: string) => (
    <RefusedPage title={words(`edit.title.${edit}`)} problem={problem} href={href} way={way} />
  )
  const problem = await refusal(viewer, 'review', words)
  if (problem !== null) return refused(problem, '/activities', words('refused.toActivities'))
  const activity = activityAnswer(context, id)
  const item = reviewItemAnswer(context, { activity: id })
  if (activity === null || item === null) notFound()
  if (!editsFor(viewer, activity).includes(edit)) {
    const why = may(viewer, 'verify')
      ? words('badRequest.outsideLimits', { value: areaName(activity.area) })
      : words('badRequest.notAllowed.verify')
    return refused(why, `/activities/${id}`, words('refused.toActivity'))
  }
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
