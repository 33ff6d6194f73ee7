import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { peopleMessages } from '@/app/client-messages'
import { pageContext } from '@/app/page-request'
import { presentSession, sessionsOf } from '@/auth/sessions'
import { tokensOf } from '@/auth/tokens'
import { Card } from '@/components/layout/card'
import { MoreWords } from '@/components/layout/more-words'
import { PageHeader } from '@/components/layout/page-header'
import { PasswordForm } from '@/components/people/password-form'
import styles from '@/components/people/people.module.css'
import { SessionList } from '@/components/people/session-list'
import { TokenList } from '@/components/people/token-list'
import { database } from '@/db/client'
import { limitsInWords } from '@/domain/people/limits-in-words'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('title') }
}

/** Who I am here, where I am signed in, and the tokens of my programs. */
export default async function AccountPage() {
  const t = await getTranslations()
  const { viewer, areaName, words } = await pageContext()
  const { person } = viewer
  if (person === null) redirect('/sign-in?to=/account')
  const now = new Date()
  const sessions = sessionsOf(database(), person, await presentSession(await headers()), now)
  return (
    <>
      <PageHeader title={t('account.title')} />
      <MoreWords messages={peopleMessages(await getMessages())}>
        <div className={styles.columns}>
          <Card title={t('account.me')}>
            <dl className={styles.facts}>
              <dt>{t('people.name')}</dt>
              <dd>{person.name}</dd>
              <dt>{t('people.userName')}</dt>
              <dd>{person.userName}</dd>
              <dt>{t('people.role')}</dt>
              <dd>{t(`role.${person.role}`)}</dd>
              <dt>{t('people.limits')}</dt>
              <dd>{limitsInWords(person.limits, areaName, words) ?? t('people.everywhere')}</dd>
              <dt>{t('people.rights')}</dt>
              <dd>{viewer.rights.map((right) => t(`right.${right}`)).join(t('sentence.listSeparator'))}</dd>
            </dl>
          </Card>
          <Card title={t('account.sessions')} hint={t('account.sessionsHint')}>
            <SessionList key={sessions.map(({ id }) => id).join()} initial={sessions} />
          </Card>
          <Card title={t('account.password')}>
            <PasswordForm userName={person.userName} />
          </Card>
          <Card title={t('account.tokens')} hint={t('account.tokensHint')}>
            <TokenList initial={tokensOf(database(), person, now)} />
          </Card>
        </div>
      </MoreWords>
    </>
  )
}
