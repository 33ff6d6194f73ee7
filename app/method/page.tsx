import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HowItAddsUp } from '@/app/method/how-it-adds-up'
import styles from '@/app/method/method.module.css'
import { PhrasesTable } from '@/app/method/phrases-table'
import { RULES, Rule } from '@/app/method/rule'
import { SourcesTable } from '@/app/method/sources-table'
import { WhatCounts } from '@/app/method/what-counts'
import { WhereAndWhen } from '@/app/method/where-and-when'
import { WorkedExample } from '@/app/method/worked-example'
import { pageContext } from '@/app/page-request'
import { PageHeader } from '@/components/layout/page-header'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('method')
  return { title: t('title') }
}

/** The counting rules in plain words, each beside what it does to the present data. */
export default async function MethodPage() {
  const context = await pageContext()
  const { words } = context
  return (
    <>
      <PageHeader title={words('method.title')} note={words('method.intro')} />
      <nav aria-label={words('method.contents')} className={styles.contents} data-screen-only>
        <ol>
          {RULES.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words(`method.${id}.title`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.rules}>
        <WhatCounts context={context} />
        <HowItAddsUp context={context} />
        <WhereAndWhen context={context} />
        <Rule id="phrases" context={context} example={<PhrasesTable context={context} />} isWide>
          <p>{words('method.phrases.not')}</p>
        </Rule>
        <Rule id="worked-example" context={context} example={<WorkedExample context={context} />} isWide />
        <Rule id="sources" context={context} example={<SourcesTable context={context} />} isWide>
          <p>{words('method.sources.digest')}</p>
          <p>{words('method.sources.limits')}</p>
        </Rule>
      </div>
    </>
  )
}
