'use client'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/people/people.module.css'
import { useWords } from '@/components/words'

/** Something that is shown this once, to be copied and handed over. */
export function Secret({ title, text }: { title: string; text: string }) {
  const words = useWords()
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words('people.copied'))
    } catch {
      setSaid(words('people.copyByHand'))
    }
  }
  return (
    <Notice
      tone="warning"
      title={title}
      actions={
        <>
          <button type="button" className={control.control} onClick={() => void copy()}>
            {words('people.copy')}
          </button>
          <span role="status">{said}</span>
        </>
      }
    >
      <code className={styles.secret}>{text}</code>
    </Notice>
  )
}
