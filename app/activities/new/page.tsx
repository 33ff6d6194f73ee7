import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { reviewMessages } from '@/app/client-messages'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { RefusedPage } from '@/app/refused-page'
import { reviewNames } from '@/app/review-names'
import { MoreWords } from '@/components/layout/more-words'
import { EnterScreen } from '@/components/review/edit/enter-screen'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('edit')
  return { title: t('title.enter') }
}

export default async function EnterActivityPage() {
  const context = await pageContext()
  const problem = await refusal(context.viewer, 'review', context.words)
  if (problem !== null)
    return (
      <RefusedPage
        title={context.words('edit.title.enter')}
        problem={problem}
        href="/activities"
        way={context.words('refused.toActivities')}
      />
    )
  return (
    <MoreWords messages={reviewMessages(await getMessages())}>
      <EnterScreen names={reviewNames(context)} />
    </MoreWords>
  )
}
