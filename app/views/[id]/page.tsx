import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageContext } from '@/app/page-request'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { PageHeader } from '@/components/layout/page-header'
import { viewHref } from '@/components/views/view-href'
import { savedView } from '@/db/queries/saved-views'
import { isStateScreen } from '@/domain/statistics/screen-state'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('views')
  return { title: t('title') }
}

/** The short link of a saved view: leads to its state, or says that it is gone. */
export default async function ViewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const t = await getTranslations('views')
  const { db } = await pageContext()
  const view = savedView(db, id)
  if (view && !view.removed && isStateScreen(view.path)) redirect(viewHref(view))
  const actions = (
    <>
      <Link href="/settings/views" className={control.control}>
        {t('all')}
      </Link>
      <Link href="/" className={control.control}>
        {t('toOverview')}
      </Link>
    </>
  )
  return (
    <>
      <PageHeader title={t('title')} />
      <Empty title={view?.removed ? t('removedTitle', { name: view.name }) : t('missingTitle')} actions={actions}>
        {view?.removed ? t('removedBy', { by: view.by }) : t('missingHint')}
      </Empty>
    </>
  )
}
