'use client'
import Link from 'next/link'
import { ledgerHref, screenHref } from '@/components/address'
import styles from '@/components/area/tables.module.css'
import { AmountCell } from '@/components/area/total-row'
import { UNION_SUBJECTS } from '@/components/area/union-subjects'
import { amountOf } from '@/components/charts/amounts'
import { useView } from '@/components/charts/use-view'
import { useFilter } from '@/components/filters/use-filter'
import { useWords } from '@/components/words'
import type { UnionRow } from '@/domain/statistics/area-unions-answers'
import type { Level } from '@/domain/vocabulary'

/** A street with what names it, or another union with its level. */
type Row = UnionRow & { alsoNamed?: number; unions?: string[]; level?: Level | null }

/** A row for each street, town or union; each number opens its ledger. */
export function UnionRows({ rows }: { rows: readonly Row[] }) {
  const words = useWords()
  const { params } = useView()
  const { filter } = useFilter()
  return rows.map((row) => {
    const { key, label, level, alsoNamed = 0, unions = [] } = row
    return (
      <tr key={key}>
        <th scope="row" className={styles.name}>
          <span lang="zh-CN">{label}</span>
          {level && <span className={styles.beside}>{words(`level.${level}`)}</span>}
          {alsoNamed > 0 && unions.length > 0 && (
            <Link
              href={screenHref('/activities', { ...filter, organiser: unions })}
              prefetch={false}
              className={styles.beside}
              title={words('areaPage.unions.alsoHint')}
            >
              {words('areaPage.unions.also', { count: alsoNamed })}
            </Link>
          )}
        </th>
        {UNION_SUBJECTS.map((subject) => (
          <AmountCell
            key={subject}
            name={label}
            subject={subject}
            amount={amountOf(row, subject)}
            href={ledgerHref(params, subject, { by: 'union', keys: [key] })}
          />
        ))}
      </tr>
    )
  })
}
