'use client'
import Link from 'next/link'
import control from '@/components/layout/control.module.css'
import { DONE_ID, useBench } from '@/components/review/bench'
import styles from '@/components/review/end-panel.module.css'
import { ItemLink } from '@/components/review/item-link'
import { KeyHint } from '@/components/review/key-hint'
import type { ItemKey } from '@/components/review/queries'
import { isDone, progressOf } from '@/components/review/stops'
import { useWords } from '@/components/words'

/** The end of an item: what is left of it, and the way to the next one. */
export function EndPanel({ next, go }: { next: ItemKey | null; go: (key: ItemKey | null) => void }) {
  const words = useWords()
  const { item } = useBench()
  const done = isDone(item)
  const { open } = progressOf(item)
  return (
    <div className={styles.end} data-done={done}>
      <p className={styles.words}>
        {done ? (
          <>
            <span aria-hidden="true">✓ </span>
            {words('reviewing.done')}
          </>
        ) : (
          words('reviewing.left', { figures: open })
        )}
      </p>
      {next === null ? (
        <Link id={DONE_ID} href="/review" prefetch={false} className={control.control}>
          {words('reviewing.toQueue')}
        </Link>
      ) : (
        <ItemLink
          id={DONE_ID}
          to={next}
          onOpen={go}
          rel="next"
          className={(done ? control.primary : control.control) ?? ''}
          aria-keyshortcuts="n"
        >
          {words('reviewing.nextItem')} <KeyHint of="nextItem" />
        </ItemLink>
      )}
    </div>
  )
}
