'use client'
import { ledgerHref } from '@/components/address'
import styles from '@/components/area/tables.module.css'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { useWords } from '@/components/words'
import type { AreaUnions } from '@/domain/statistics/area-unions-answers'

/** The streets and towns that nothing is reported of. */
export function SilentStreets({ streets }: { streets: AreaUnions['streets'] }) {
  const words = useWords()
  const { params } = useView()
  if (streets.length === 0) return <p className={styles.note}>{words('areaPage.unions.noneSilent')}</p>
  return (
    <>
      <h3 className={styles.heading}>{words('areaPage.unions.silent', { count: streets.length })}</h3>
      <ul className={styles.inline}>
        {streets.map(({ key, label }) => (
          <li key={key} lang="zh-CN">
            <StateLink href={ledgerHref(params, 'activities', { by: 'union', keys: [key] })}>{label}</StateLink>
          </li>
        ))}
      </ul>
    </>
  )
}
