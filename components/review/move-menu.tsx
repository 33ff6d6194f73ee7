'use client'
import { PopoverMenu } from '@/components/layout/popover-menu'
import { type Activity, useBench } from '@/components/review/bench'
import row from '@/components/review/figure-row.module.css'
import styles from '@/components/review/menu.module.css'
import { sayFigure } from '@/components/review/say'
import { useMayChange } from '@/components/review/use-may-change'
import { useWords } from '@/components/words'
import type { FigureRecord } from '@/domain/review/activity-record'

/** Gives a figure to another activity of the same article; nothing where the article has no other. */
export function MoveMenu({ figure, activity }: { figure: FigureRecord; activity: Activity }) {
  const words = useWords()
  const { item, move } = useBench()
  const mayChange = useMayChange()
  const others = item.activities.filter(
    ({ record }) => record.id !== activity.record.id && record.review !== 'rejected' && mayChange(record),
  )
  if (others.length === 0) return null
  return (
    <PopoverMenu
      label={words('reviewing.moveTo')}
      buttonLabel={words('reviewing.moveFigure', { figure: sayFigure(figure, words) })}
      trigger={words('reviewing.move')}
      buttonClass={row.quiet ?? ''}
      menuClass={styles.menu ?? ''}
    >
      {(close) => (
        <ul className={styles.list}>
          {others.map((other) => (
            <li key={other.record.id}>
              <button
                type="button"
                lang="zh-CN"
                onClick={() => {
                  close()
                  move(figure, activity, other)
                }}
              >
                {other.record.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </PopoverMenu>
  )
}
