'use client'
import type { ReactNode } from 'react'
import { Notice } from '@/components/layout/notice'
import { useMay } from '@/components/people/viewer-context'
import styles from '@/components/settings/settings.module.css'
import { useWords } from '@/components/words'

/** Shows what is set to everybody, and lets only those change it who set rules. */
export function RulesLock({ children }: { children: ReactNode }) {
  const words = useWords()
  if (useMay('setRules')) return children
  return (
    <>
      <Notice tone="info" title={words('settings.locked')} />
      <fieldset disabled className={styles.locked}>
        {children}
      </fieldset>
    </>
  )
}
