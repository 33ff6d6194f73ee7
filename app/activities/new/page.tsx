import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { reviewMessages } from '@/app/client-messages'
import { pageContext } from '@/app/page-request'
import { reviewNames } from '@/app/review-names'
import { MoreWords } from '@/components/layout/more-words'
import { EnterScreen } from '@/components/review/edit/enter-screen'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('edit')
  return { title: t('title.enter') }
}

export default async function EnterActivityPage() {
  const context = await pageContext()
  return (
    <MoreWords messages={reviewMessages(await getMessages())}>
      <EnterScreen names={reviewNames(context)} />
    </MoreWords>
  )
}
