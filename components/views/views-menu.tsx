'use client'
import { usePathname } from 'next/navigation'
import { lazy, Suspense } from 'react'
import { PopoverMenu } from '@/components/layout/popover-menu'
import styles from '@/components/views/views.module.css'
import { useWords } from '@/components/words'
import { isStateScreen } from '@/domain/statistics/screen-state'

// Asked for only when somebody opens it: no first view needs it.
const ViewsPanel = lazy(() => import('@/components/views/views-panel').then((m) => ({ default: m.ViewsPanel })))

/** Keeps the present state under a name, and lists those kept; nothing on screens whose address is not their state. */
export function ViewsMenu() {
  const words = useWords()
  if (!isStateScreen(usePathname())) return null
  return (
    <PopoverMenu
      label={words('views.title')}
      trigger={words('views.trigger')}
      buttonClass={styles.trigger ?? ''}
      menuClass={styles.menu ?? ''}
    >
      {() => (
        <Suspense fallback={<p className={styles.quiet}>{words('views.loading')}</p>}>
          <ViewsPanel />
        </Suspense>
      )}
    </PopoverMenu>
  )
}
