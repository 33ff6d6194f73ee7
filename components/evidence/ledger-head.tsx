'use client'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import type { AskedLedger } from '@/components/evidence/ledger-address'
import styles from '@/components/evidence/ledger-panel.module.css'
import { QuantityText } from '@/components/evidence/quantity-text'
import control from '@/components/layout/control.module.css'
import { useLang, useWords } from '@/components/words'
import type { Ledger } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { BOUNDS, type Words } from '@/domain/vocabulary'

/** What is totalled, the total, how many reported it, and where its vagueness comes from. */
export function LedgerHead({ ledger, asked, filter }: { ledger: Ledger; asked: AskedLedger; filter: Filter }) {
  const words = useWords()
  const lang = useLang()
  const { measure, total, rowLabel } = ledger
  const isCount = measure === 'activities' || measure === 'articles'
  const origin = isCount ? null : boundOrigin(ledger, words)
  return (
    <header className={styles.head}>
      <h2 id="ledger-title" className={styles.title}>
        <span className={styles.dot} style={{ background: `var(--${measure})` }} />
        {words(`measure.${measure}`)}
        {rowLabel !== null && <span> · {rowLabel}</span>}
        {!isCount && filter.realisation === 'planned' && (
          <span className={styles.tag}>{words('realisation.planned')}</span>
        )}
      </h2>
      {(total.value !== null || total.unreported > 0) && <TotalLine ledger={ledger} isCount={isCount} />}
      {origin && <p className={styles.quiet}>{origin}</p>}
      <p className={styles.quiet}>{ledger.sentence}</p>
      {asked.at && <p className={styles.quiet}>{words('ledger.at', { revision: String(ledger.revision) })}</p>}
      {!asked.at && (
        <div className={styles.tools} data-screen-only>
          <DownloadMenu
            title={words('download.ledger', { measure: words(`measure.${measure}`) })}
            address={fileAddress(filter, lang, 'ledger', { measure }, asked.row)}
            buttonClass={control.control ?? ''}
          />
        </div>
      )}
    </header>
  )
}

function TotalLine({ ledger: { measure, total }, isCount }: { ledger: Ledger; isCount: boolean }) {
  const words = useWords()
  return (
    <p className={styles.total}>
      <strong>
        <QuantityText amount={total} />
      </strong>
      {total.value !== null && <span className={styles.unit}>{words(`measureUnit.${measure}`)}</span>}
      {!isCount && (
        <span className={styles.reported}>
          {words('ledger.reported', { reported: total.reported, all: total.reported + total.unreported })}
        </span>
      )}
    </p>
  )
}

/** In words, why the total is not exact; null where it is. */
function boundOrigin({ total, bounds }: Ledger, words: Words): string | null {
  if (total.bound === null || total.bound === 'exact') return null
  if (bounds === null) return words(`ledger.bound.many.${total.bound}`)
  const parts = BOUNDS.filter((bound) => bound !== 'exact' && bounds[bound] > 0).map((bound) =>
    words(`ledger.bound.part.${bound}`, { count: bounds[bound] }),
  )
  return words(`ledger.bound.${total.bound}`, {
    count: BOUNDS.reduce((sum, bound) => sum + bounds[bound], 0),
    parts: parts.join(words('sentence.listSeparator')),
  })
}
