'use client'
import Link from 'next/link'
import { useId, useOptimistic, useTransition } from 'react'
import styles from '@/components/filters/rule-switch.module.css'
import { useFilter } from '@/components/filters/use-filter'
import { useMay } from '@/components/people/viewer-context'
import { useWords } from '@/components/words'
import { partsOf, ruleOf, rulesToChoose } from '@/domain/statistics/counting-rule'

/** By which rule a screen counts: as printed, cautiously, or with what is pending; below it what that means. */
export function RuleSwitch() {
  const words = useWords()
  const maySee = useMay('seeUnpublished')
  const group = useId()
  const { filter, setFilter } = useFilter()
  const [rule, show] = useOptimistic(ruleOf(filter))
  const [, startTransition] = useTransition()
  return (
    <fieldset className={styles.switch} aria-describedby={`${group}-about`}>
      <legend className={styles.label}>{words('counting.label')}</legend>
      <div className={styles.rules}>
        {rulesToChoose(rule, maySee).map((each) => (
          <label key={each} className={styles.rule} title={words(`counting.about.${each}`)}>
            <input
              type="radio"
              name={group}
              checked={each === rule}
              onChange={() =>
                startTransition(() => {
                  show(each)
                  setFilter(partsOf(each))
                })
              }
            />
            <span>{words(`counting.rule.${each}`)}</span>
          </label>
        ))}
      </div>
      <p id={`${group}-about`} className={styles.about} aria-live="polite">
        {words(`counting.about.${rule}`)}{' '}
        <Link href="/method#cautious" prefetch={false} data-screen-only>
          {words('counting.more')}
        </Link>
      </p>
    </fieldset>
  )
}
