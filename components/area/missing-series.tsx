'use client'
import { ledgerHref } from '@/components/address'
import styles from '@/components/area/tables.module.css'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { useWords } from '@/components/words'
import type { Profiles } from '@/domain/comparison/answers'

type Missing = Profiles['rows'][number]['missingSeries']

/** The campaigns of others: those of several areas at once, those of a single one, mostly its own, on request. */
export function MissingSeries({ series }: { series: Missing }) {
  const words = useWords()
  const shared = series.filter(({ areas }) => areas > 1)
  const ofOne = series.filter(({ areas }) => areas <= 1)
  return (
    <>
      {shared.length > 0 && <MissingList series={shared} />}
      {ofOne.length > 0 && (
        <details className={styles.more}>
          <summary>{words('areaPage.series.ofOne', { count: ofOne.length })}</summary>
          <MissingList series={ofOne} />
        </details>
      )}
    </>
  )
}

function MissingList({ series }: { series: Missing }) {
  const words = useWords()
  const { params } = useView()
  return (
    <ul className={styles.list}>
      {series.map(({ name, areas }) => (
        <li key={name}>
          <span lang="zh-CN">{name}</span>
          <StateLink
            href={ledgerHref(params, 'activities', { by: 'series', keys: [name] }, { wholeCity: true })}
            className={styles.quiet}
          >
            <span className={styles.unseen}>{`${name} `}</span>
            {words('areaPage.series.areas', { count: areas })}
          </StateLink>
        </li>
      ))}
    </ul>
  )
}
