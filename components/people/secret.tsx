'use client'
import { useEffect, useRef } from 'react'
import { CopyButton } from '@/components/activity/copy-button'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/people/people.module.css'
import { useWords } from '@/components/words'

/**
 * Something that is shown this once, to be copied and handed over.
 * @param onDone takes it off the screen
 */
export function Secret({ title, text, onDone }: { title: string; text: string; onDone: () => void }) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  // It appears away from the button that was pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another secret is read out and brought into view anew
  useEffect(() => box.current?.focus(), [text])
  const said = { copy: words('people.copy'), copied: words('people.copied'), refused: words('people.copyByHand') }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, for it is no part of a form
    <div ref={box} role="group" aria-label={title} tabIndex={-1} className={styles.secretBox}>
      <Notice
        tone="warning"
        title={title}
        actions={
          <>
            <CopyButton key={text} className={control.primary} text={text} words={said} />
            <button type="button" className={control.control} onClick={onDone}>
              {words('people.done')}
            </button>
          </>
        }
      >
        <code className={styles.secret}>{text}</code>
      </Notice>
    </div>
  )
}
