import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type SearchParams, searchQuery } from '@/app/page-request'
import { currentViewer } from '@/auth/current-viewer'
import { Card } from '@/components/layout/card'
import { PageHeader } from '@/components/layout/page-header'
import styles from '@/components/people/people.module.css'
import { SignInForm } from '@/components/people/sign-in-form'
import { safeReturn } from '@/domain/people/safe-return'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('title') }
}

/** Whoever is signed in already goes on to where the sign-in was asked for. */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('signIn')
  const to = safeReturn((await searchQuery(searchParams)).get('to'))
  if ((await currentViewer()).person) redirect(to)
  return (
    <div className={styles.narrow}>
      <PageHeader title={t('title')} />
      <Card title={t('heading')}>
        <SignInForm to={to} />
      </Card>
    </div>
  )
}
