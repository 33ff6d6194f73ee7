'use client'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useFilter } from '@/components/filters/use-filter'
import styles from '@/components/reports/kind-list.module.css'
import { kindHref, kindIn } from '@/components/reports/report-address'
import { useWords } from '@/components/words'
import { REPORT_KINDS } from '@/domain/reports/file-kinds'

/** What kinds of report there are; each a link to the same choice as that kind. */
export function KindList() {
  const words = useWords()
  const params = useSearchParams()
  const { filter } = useFilter()
  const chosen = kindIn(params)
  return (
    <ul className={styles.kinds}>
      {REPORT_KINDS.map((kind) => (
        <li key={kind}>
          <Link
            href={kindHref(params, filter, kind)}
            className={styles.kind}
            aria-current={kind === chosen ? 'true' : undefined}
            scroll={false}
          >
            <span className={styles.name}>{words(`file.kind.${kind}`)}</span>
            <span className={styles.about}>{words(`reports.about.${kind}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
