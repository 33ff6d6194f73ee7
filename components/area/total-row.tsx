'use client'
import { ledgerHref } from '@/components/address'
import styles from '@/components/area/tables.module.css'
import { UNION_SUBJECTS } from '@/components/area/union-subjects'
import { coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import type { Quantity } from '@/domain/figures/quantity'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The area's totals under the columns of its unions. */
export function TotalRow({ label, amountsOf }: { label: string; amountsOf: (subject: LedgerSubject) => Quantity }) {
  const { params } = useView()
  return (
    <tr>
      <th scope="row">{label}</th>
      {UNION_SUBJECTS.map((subject) => (
        <AmountCell
          key={subject}
          name={label}
          subject={subject}
          amount={amountsOf(subject)}
          href={ledgerHref(params, subject)}
        />
      ))}
    </tr>
  )
}

/** A total with how many activities reported it, as one way to its ledger. */
export function AmountCell({
  name,
  subject,
  amount,
  href,
}: {
  name: string
  subject: LedgerSubject
  amount: Quantity
  href: string
}) {
  const words = useWords()
  const { reported, activities } = coverageOf(amount)
  return (
    <td>
      <StateLink href={href}>
        <span className={styles.unseen}>{`${name} ${subjectName(subject, words)} `}</span>
        <QuantityText amount={amount} />
        {!isCount(subject) && activities > 0 && (
          <span className={styles.beside}>
            {reported}/{activities}
          </span>
        )}
      </StateLink>
    </td>
  )
}
