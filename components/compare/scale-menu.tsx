'use client'
import { ChoiceMenu } from '@/components/compare/choice-menu'
import styles from '@/components/compare/choice-menu.module.css'
import type { CompareView } from '@/components/compare/compare-view'
import { scaleName } from '@/components/compare/compare-words'
import { KeptLink } from '@/components/layout/kept-link'
import { useWords } from '@/components/words'
import { SCALES, type Scale } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'

/** What the totals are set in relation to. */
export function ScaleMenu({
  per,
  denominators,
  change,
}: {
  per: Scale
  denominators: readonly Denominator[]
  change: (wanted: Partial<CompareView>) => void
}) {
  const words = useWords()
  const choices = [
    ...SCALES.map((value) => ({ value: value as Scale, label: scaleName(value, null, words) })),
    ...denominators.map((each) => ({
      value: `by:${each.id}` as Scale,
      label: scaleName(`by:${each.id}`, each, words),
    })),
  ]
  return (
    <ChoiceMenu
      label={words('compare.per.label')}
      shown={choices.find(({ value }) => value === per)?.label ?? ''}
      active={per !== 'total'}
      choices={choices}
      chosen={per}
      choose={(value) => change({ per: value })}
    >
      <p className={styles.more}>
        <KeptLink href="/settings/denominators">{words('compare.per.more')}</KeptLink>
      </p>
    </ChoiceMenu>
  )
}
