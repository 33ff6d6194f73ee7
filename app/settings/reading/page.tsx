import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getMessages, getTranslations } from 'next-intl/server'
import { readingAnswer } from '@/app/answers/people'
import { peopleMessages } from '@/app/client-messages'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { RefusedPage } from '@/app/refused-page'
import { MoreWords } from '@/components/layout/more-words'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingForm } from '@/components/people/reading-form'
import { SettingsTabs } from '@/components/settings/settings-tabs'
import { database } from '@/db/client'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: `${t('people.reading.title')} · ${t('settings.title')}` }
}

export default async function ReadingPage() {
  const t = await getTranslations()
  const { viewer, words } = await pageContext()
  const problem = await refusal(viewer, 'operate', words)
  if (problem !== null) {
    return <RefusedPage title={t('people.reading.title')} problem={problem} href="/" way={t('refused.toOverview')} />
  }
  return (
    <>
      <PageHeader title={t('settings.title')} note={t('people.reading.intro')} />
      <SettingsTabs />
      <MoreWords messages={peopleMessages(await getMessages())}>
        <ReadingForm initial={readingAnswer(database(), await headers())} />
      </MoreWords>
    </>
  )
}
