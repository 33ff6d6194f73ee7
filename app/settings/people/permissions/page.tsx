import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { permissionsAnswer } from '@/app/answers/people'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { RefusedPage } from '@/app/refused-page'
import { Card } from '@/components/layout/card'
import { PageHeader } from '@/components/layout/page-header'
import styles from '@/components/people/people.module.css'
import { SettingsTabs } from '@/components/settings/settings-tabs'
import { database } from '@/db/client'
import { limitsInWords } from '@/domain/people/limits-in-words'
import { RIGHTS, ROLES, rightsOf } from '@/domain/people/roles'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: `${t('people.permissions')} · ${t('settings.title')}` }
}

/** Who may do what: a line for each person, a column for each right. */
export default async function PermissionsPage() {
  const t = await getTranslations()
  const { viewer, words, areaName } = await pageContext()
  const problem = await refusal(viewer, 'managePeople', words)
  if (problem !== null) {
    return <RefusedPage title={t('people.permissions')} problem={problem} href="/" way={t('refused.toOverview')} />
  }
  const { items } = permissionsAnswer(database())
  const files = (['csv', 'xlsx'] as const).map((format) => (
    <a key={format} href={`/api/v1/people/permissions?format=${format}`} download>
      {t(`people.download.${format}`)}
    </a>
  ))
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        note={t('people.permissionsNote')}
        actions={
          <>
            <Link href="/settings/people">{t('people.back')}</Link>
            {files}
          </>
        }
      />
      <SettingsTabs />
      <div className={styles.screen}>
        <Card title={t('people.permissions')} flush>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys */}
          <section aria-label={t('people.permissionsNote')} tabIndex={0} className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('people.name')}</th>
                  <th scope="col">{t('people.role')}</th>
                  <th scope="col">{t('people.limits')}</th>
                  {RIGHTS.map((right) => (
                    <th key={right} scope="col">
                      {t(`right.${right}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, name, userName, role, limits, isActive, rights }) => (
                  <tr key={id}>
                    <th scope="row">
                      {name}
                      <br />
                      <span className={styles.quiet}>{userName}</span>
                    </th>
                    <td>{isActive ? t(`role.${role}`) : t('people.is.out')}</td>
                    <td>{limitsInWords(limits, areaName, words) ?? t('people.everywhere')}</td>
                    {RIGHTS.map((right) => (
                      <td key={right}>{rights.includes(right) ? t('people.yes') : t('people.no')}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Card>
        <Card title={t('people.legend')} flush className={styles.legend ?? ''}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('people.right')}</th>
                {ROLES.map((role) => (
                  <th key={role} scope="col">
                    {t(`role.${role}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {RIGHTS.map((right) => (
                <tr key={right}>
                  <th scope="row">{t(`right.${right}`)}</th>
                  {ROLES.map((role) => (
                    <td key={role}>{rightsOf(role).includes(right) ? t('people.yes') : t('people.no')}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </div>
    </>
  )
}
