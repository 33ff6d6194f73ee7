'use client'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import { plainly } from '@/components/evidence/article-mark'
import styles from '@/components/evidence/article-reader.module.css'
import { FigureSummary } from '@/components/evidence/figure-summary'
import { litHref } from '@/components/evidence/use-lit-figure'
import { useWords } from '@/components/words'

/** On a phone, where the list is far below the text: the lit figure at the foot of the screen. */
export function FigureSheet({
  figure,
  params,
  onClose,
}: {
  figure: PlacedFigure
  params: URLSearchParams
  onClose: () => void
}) {
  const words = useWords()
  return (
    <aside className={styles.sheet} aria-label={words('reader.litFigure')} data-screen-only>
      <div role="status">
        <FigureSummary figure={figure} />
      </div>
      <a
        href={litHref(params, null)}
        className={styles.close}
        aria-label={words('reader.close')}
        onClick={(event) => plainly(event) && onClose()}
      >
        ×
      </a>
    </aside>
  )
}
