'use client'
import Link from 'next/link'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
import { useMay } from '@/components/people/viewer-context'
import { viewHref } from '@/components/views/view-href'
import styles from '@/components/views/views.module.css'
import { useWords } from '@/components/words'
import type { View } from '@/domain/settings/saved-view'
import { LONGEST_VIEW_NAME } from '@/domain/settings/view-name'
import { VIEW_PREFIX } from '@/domain/settings/view-subject'

/** One saved view, and what can be done with it. */
export function ViewItem({
  view,
  onChange,
  onRemove,
  onSay,
}: {
  view: View
  onChange: (view: View, change: Partial<View>, done: string) => Promise<View | null>
  onRemove: (view: View) => Promise<void>
  onSay: (text: string) => void
}) {
  const words = useWords()
  const mayKeep = useMay('keepViews')
  const seesHistory = useMay('seeUnpublished')
  const [typed, setTyped] = useState<string | null>(null)
  const { name, pinned, by } = view

  async function copy() {
    const address = `${window.location.origin}/views/${view.id}`
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    onSay(done ? words('views.copied') : address)
  }
  async function rename() {
    const next = (typed ?? '').trim()
    if (next === '') return
    if (next === name || (await onChange(view, { name: next }, words('views.renamed')))) setTyped(null)
  }
  const button = (text: string, whole: string, act: () => void) => (
    <button type="button" aria-label={words(whole, { name })} onClick={act}>
      {words(text)}
    </button>
  )
  return (
    <li>
      {typed === null ? (
        <Link href={viewHref(view)} prefetch={false} className={styles.name}>
          {name}
        </Link>
      ) : (
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault()
            void rename()
          }}
        >
          <input
            className={control.control}
            aria-label={words('views.name')}
            maxLength={LONGEST_VIEW_NAME}
            required
            // biome-ignore lint/a11y/noAutofocus: the field stands where the button that asked for it was
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className={control.control}>
            {words('views.doSave')}
          </button>
        </form>
      )}
      <span className={styles.acts}>
        <span className={styles.by}>{words(pinned ? 'views.pinnedBy' : 'views.savedBy', { by })}</span>
        {mayKeep &&
          button(
            pinned ? 'views.unpin' : 'views.doPin',
            pinned ? 'views.unpinOf' : 'views.doPinOf',
            () => void onChange(view, { pinned: !pinned }, words(pinned ? 'views.unpinned' : 'views.pinned', { name })),
          )}
        {button('views.copy', 'views.copyOf', () => void copy())}
        {seesHistory && (
          <Link
            href={`/history?entity=settings&record=${encodeURIComponent(VIEW_PREFIX + view.id)}`}
            prefetch={false}
            aria-label={words('views.historyOf', { name })}
          >
            {words('views.history')}
          </Link>
        )}
        {mayKeep && (
          <>
            {button('views.rename', 'views.renameOf', () => setTyped(typed === null ? name : null))}
            {button('views.remove', 'views.removeOf', () => void onRemove(view))}
          </>
        )}
      </span>
    </li>
  )
}
