'use client'
import { usePathname } from 'next/navigation'
import styles from '@/components/area/missing-area.module.css'
import { Empty } from '@/components/layout/empty'
import { KeptLink } from '@/components/layout/kept-link'
import { PageHeader } from '@/components/layout/page-header'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'

const LONGEST_SHOWN = 40

/** Says that there is no area of the code asked for, and offers those there are. */
export function MissingArea({ areas }: { areas: Area[] }) {
  const words = useWords()
  const lang = useLang()
  const code = usePathname().split('/').at(-1) ?? ''
  return (
    <>
      <PageHeader title={words('areaPage.missing.title')} />
      <Empty title={words('areaPage.missing.text', { code: code.slice(0, LONGEST_SHOWN) })}>
        <ul className={styles.areas} aria-label={words('areaPage.missing.areas')}>
          {areas.map((area) => (
            <li key={area.code}>
              <KeptLink href={`/areas/${area.code}`}>{lang === 'en' ? area.en : area.zh}</KeptLink>
            </li>
          ))}
        </ul>
      </Empty>
    </>
  )
}
