'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
import { useViewChanges } from '@/components/views/use-views'
import { ViewItem } from '@/components/views/view-item'
import styles from '@/components/views/views.module.css'
import { putView, viewsQuery } from '@/components/views/views-query'
import { useLang, useWords } from '@/components/words'
import type { View } from '@/domain/settings/saved-view'

/** All saved views, to open, rename, pin, copy and remove; the one removed last can be brought back. */
export function ViewsList() {
  const words = useWords()
  const lang = useLang()
  const { data, isError } = useQuery(viewsQuery(lang))
  const [removed, setRemoved] = useState<View | null>(null)
  const { said, run, say } = useViewChanges()

  if (!data) return <p className={styles.quiet}>{words(isError ? 'views.failed' : 'views.loading')}</p>

  const change = async (view: View, part: Partial<Pick<View, 'name' | 'pinned' | 'removed'>>, done: string) => {
    const { name, pinned, removed, version } = { ...view, ...part }
    return run(() => putView(view.id, { name, pinned, removed, version }, lang), done)
  }
  const remove = async (view: View) =>
    setRemoved(await change(view, { removed: true }, words('views.removed', { name: view.name })))
  const restore = async (view: View) => {
    if (await change(view, { removed: false }, words('views.restored', { name: view.name }))) setRemoved(null)
  }
  return (
    <div className={styles.listing}>
      {data.items.length === 0 ? (
        <p className={styles.quiet}>{words('views.none')}</p>
      ) : (
        <ul className={styles.list} aria-label={words('views.all')}>
          {data.items.map((view) => (
            <ViewItem key={view.id} view={view} onChange={change} onRemove={remove} onSay={say} />
          ))}
        </ul>
      )}
      <p className={said?.failed ? styles.failed : styles.said}>
        <span role="status">{said?.text}</span>{' '}
        {removed && (
          <button type="button" className={control.control} onClick={() => void restore(removed)}>
            {words('views.undo')}
          </button>
        )}
      </p>
    </div>
  )
}
