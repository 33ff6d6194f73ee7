import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { filterParameters } from '@/app/api/openapi'
import { originOf } from '@/app/api/origin'
import { methodOf, ROUTES } from '@/app/api/routes'
import styles from '@/app/api-reference/api-reference.module.css'
import { HANDLERS } from '@/app/api-reference/handlers'
import { ParameterList } from '@/app/api-reference/parameter-list'
import { RouteCard } from '@/app/api-reference/route-card'
import { pageContext } from '@/app/page-request'
import { Card } from '@/components/layout/card'
import { PageHeader } from '@/components/layout/page-header'

const QUANTITIES = {
  reportedCase: '{ "value": 2540, "bound": "atLeast", "reported": 2, "unreported": 4 }',
  silentCase: '{ "value": null, "bound": null, "reported": 0, "unreported": 6 }',
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apiReference')
  return { title: t('title') }
}

/** The API for people: how to ask, and every route with an example and what it answers now. */
export default async function ApiReferencePage() {
  const t = await getTranslations('apiReference')
  const context = await pageContext()
  const root = `${originOf(await headers())}/api/v1`
  const refused = `/api/v1/summary?area=999&lang=${context.locale}`
  return (
    <>
      <PageHeader title={t('title')} note={t('page.intro')} />
      <div className={styles.page}>
        <Card title={t('page.start.title')}>
          <ul className={styles.prose}>
            <li>{t.rich('page.start.base', { base: root, code: (chunks) => <code>{chunks}</code> })}</li>
            {(['unknown', 'language', 'length', 'method'] as const).map((key) => (
              <li key={key}>{t(`page.start.${key}`)}</li>
            ))}
            <li>
              <a href={`/api/v1/openapi.json?lang=${context.locale}`}>{t('page.start.openapi')}</a>
            </li>
          </ul>
        </Card>
        <Card title={t('page.routes')}>
          <ul className={styles.index}>
            {ROUTES.map(({ name, path, ...route }) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`route.${name}.title`)}</a>{' '}
                <code>
                  {methodOf(route)} {path}
                </code>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={t('page.quantity.title')}>
          <p className={styles.prose}>{t('page.quantity.text')}</p>
          {(['reportedCase', 'silentCase'] as const).map((key) => (
            <div key={key}>
              <h3 className={styles.heading}>{t(`page.quantity.${key}`)}</h3>
              <pre className={styles.answer}>{QUANTITIES[key]}</pre>
            </div>
          ))}
        </Card>
        <Card title={t('page.errors.title')}>
          <p className={styles.prose}>{t('page.errors.text')}</p>
          <p className={styles.quiet}>
            <a href={refused} className={styles.address}>
              <code>{refused}</code>
            </a>
          </p>
          <pre className={styles.answer}>{await errorShape(refused, root)}</pre>
        </Card>
        <Card title={t('page.cache.title')}>
          <p className={styles.prose}>{t('page.cache.text')}</p>
        </Card>
        <Card title={t('page.stability.title')}>
          <p className={styles.prose}>{t('page.stability.text')}</p>
        </Card>
        <div className={styles.whole} id="filter">
          <Card title={t('page.filter.title')}>
            <p className={styles.prose}>{t('page.filter.text')}</p>
            <ParameterList parameters={filterParameters(context.words)} context={context} />
          </Card>
        </div>
        {ROUTES.map((route) => (
          <div key={route.name} className={styles.whole}>
            <RouteCard route={route} root={root} context={context} />
          </div>
        ))}
      </div>
    </>
  )
}

async function errorShape(address: string, root: string): Promise<string> {
  const request = new NextRequest(new URL(address, root))
  const response = await HANDLERS.summary?.(request, { params: Promise.resolve({ id: '' }) })
  return JSON.stringify(await response?.json(), null, 2)
}
