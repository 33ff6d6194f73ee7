'use client'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import { plainly } from '@/components/evidence/article-mark'
import styles from '@/components/evidence/figure-list.module.css'
import { FigureSummary } from '@/components/evidence/figure-summary'
import { litHref } from '@/components/evidence/use-lit-figure'

/** The figures of an article in the order of its text, under their activities where it reports several. */
export function FigureList({
  figures,
  activities,
  lit,
  pointed,
  params,
  onPoint,
  onLight,
}: {
  figures: readonly PlacedFigure[]
  activities: readonly { id: string; name: string }[]
  lit: string | null
  pointed: readonly string[]
  params: URLSearchParams
  onPoint: (figure: string | null) => void
  onLight: (figure: string) => void
}) {
  const groups = activities
    .map((activity) => ({ ...activity, own: figures.filter(({ activityId }) => activityId === activity.id) }))
    .filter(({ own }) => own.length > 0)
  return groups.map(({ id, name, own }) => (
    <div key={id}>
      {activities.length > 1 && (
        <h3 className={styles.activity} lang="zh-CN">
          {name}
        </h3>
      )}
      <ol className={styles.list}>
        {own.map((figure) => (
          <li key={figure.id} value={figure.number}>
            <a
              href={litHref(params, figure.id)}
              className={styles.entry}
              data-lit={figure.id === lit}
              data-pointed={pointed.includes(figure.id)}
              aria-current={figure.id === lit || undefined}
              onPointerEnter={(event) => event.pointerType !== 'touch' && onPoint(figure.id)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(figure.id)}
              onBlur={() => onPoint(null)}
              onClick={(event) => plainly(event) && onLight(figure.id)}
            >
              <FigureSummary figure={figure} />
            </a>
          </li>
        ))}
      </ol>
    </div>
  ))
}
