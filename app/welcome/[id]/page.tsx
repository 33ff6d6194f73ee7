import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { linkAnswer } from '@/app/answers/people'
import { peopleMessages } from '@/app/client-messages'
import { RefusedPage } from '@/app/refused-page'
import { Card } from '@/components/layout/card'
import { MoreWords } from '@/components/layout/more-words'
import { PageHeader } from '@/components/layout/page-header'
import { JoinForm } from '@/components/people/join-form'
import styles from '@/components/people/people.module.css'
import { database } from '@/db/client'
import type { LinkAnswer } from '@/domain/people/answers'
import { PeopleRefused } from '@/domain/people/refusal'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('join')
  // The address is a secret until it was used: nothing outside may be told it.
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } }
}

/** Where a link that opens once leads. */
export default async function WelcomePage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getTranslations('join')
  const { id } = await params
  const link = open(id)
  if (link === null) return <RefusedPage title={t('title')} problem={t('gone')} href="/sign-in" way={t('signIn')} />
  return (
    <div className={styles.narrow}>
      <PageHeader title={t('title')} />
      <Card title={t(`heading.${link.kind}`, { name: link.person?.name ?? '' })}>
        <p className={styles.hint}>{t(`about.${link.kind}`)}</p>
        <MoreWords messages={peopleMessages(await getMessages())}>
          <JoinForm id={id} link={link} />
        </MoreWords>
      </Card>
    </div>
  )
}

function open(id: string): LinkAnswer | null {
  try {
    return linkAnswer(database(), id, new Date())
  } catch (error) {
    if (error instanceof PeopleRefused) return null
    throw error
  }
}
