import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { ImportScreen } from '@/components/import/import-screen'
import { RECENT, recentImportsQuery } from '@/components/import/recent-imports-query'
import { PageHeader } from '@/components/layout/page-header'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'
import { recentFiles } from '@/db/queries/imported-files'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import')
  return { title: t('title') }
}

export default async function ImportPage() {
  const t = await getTranslations('import')
  const context = await pageContext()
  const problem = await refusal(context.viewer, 'import', context.words)
  if (problem !== null)
    return <RefusedPage title={t('title')} problem={problem} href="/" way={context.words('refused.toOverview')} />
  const { db, areaName } = context
  const areas = Object.fromEntries(listAreas(db).map(({ code }) => [code, areaName(code)]))
  return (
    <Prefetched answers={[[recentImportsQuery.queryKey, { items: recentFiles(db, RECENT) }]]}>
      <PageHeader title={t('title')} note={t('intro')} />
      <ImportScreen publications={filterChoices(db).publications} areas={areas} />
    </Prefetched>
  )
}
