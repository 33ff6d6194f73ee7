import type { Metadata } from 'next'
import Link from 'next/link'
import { getMessages, getTranslations } from 'next-intl/server'
import { peopleMessages } from '@/app/client-messages'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { MoreWords } from '@/components/layout/more-words'
import { PageHeader } from '@/components/layout/page-header'
import { peopleQuery } from '@/components/people/people-query'
import { PeopleScreen } from '@/components/people/people-screen'
import { SettingsTabs } from '@/components/settings/settings-tabs'
import { database } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import { allPeople } from '@/db/queries/people'
import { streetsOf } from '@/domain/districts/street-of'
import { streetKey } from '@/domain/statistics/union-key'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: `${t('people.title')} · ${t('settings.title')}` }
}

export default async function PeoplePage() {
  const t = await getTranslations()
  const { viewer, words, db, areaName } = await pageContext()
  const problem = await refusal(viewer, 'managePeople', words)
  if (problem !== null) {
    return <RefusedPage title={t('people.title')} problem={problem} href="/" way={t('refused.toOverview')} />
  }
  const areas = listAreas(db).map(({ code }) => ({
    code,
    name: areaName(code),
    streets: streetsOf(code).map((name) => ({ key: streetKey(name, code), name })),
  }))
  return (
    <Prefetched answers={[[peopleQuery.queryKey, { items: allPeople(database()) }]]}>
      <PageHeader
        title={t('settings.title')}
        note={t('people.intro')}
        actions={<Link href="/settings/people/permissions">{t('people.permissions')}</Link>}
      />
      <SettingsTabs />
      <MoreWords messages={peopleMessages(await getMessages())}>
        <PeopleScreen areas={areas} />
      </MoreWords>
    </Prefetched>
  )
}
