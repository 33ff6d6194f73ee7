'use client'
import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import styles from '@/components/evidence/article-body.module.css'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import { figureLook, sayFigure } from '@/components/evidence/figure-words'
import { useWords } from '@/components/words'

/** What the reader points at: figures, and the phrase that shows them where it is one in the text. */
export interface Pointed {
  figures: string[]
  phrase: HTMLElement | null
}

/**
 * A phrase of the body, underlined once for each figure that it is the evidence of: solid where the figure counts,
 * dashed where it counts as a plan, dotted where it does not count. Its name for the ear says what the lines say.
 * @param continues the phrase goes on from another mark, which is its stop of the Tab key
 */
export function ArticleMark({
  figures,
  text,
  id,
  href,
  isLit,
  isPointed,
  continues,
  onPoint,
  onLight,
  children,
}: {
  figures: readonly PlacedFigure[]
  text: string
  id: string | undefined
  href: string
  isLit: boolean
  isPointed: boolean
  continues: boolean
  onPoint: (pointed: Pointed | null) => void
  onLight: () => void
  children: ReactNode
}) {
  const words = useWords()
  const said = figures.map((figure) => sayFigure(figure, words)).join(words('reader.figureSeparator'))
  const point = (phrase: HTMLElement) => onPoint({ figures: figures.map((figure) => figure.id), phrase })
  const numbers = figures.map(({ number }) => number).join(',')
  const underlined = figures.reduce<ReactNode>(
    (inner, figure, i) => (
      <span
        key={figure.id}
        className={styles[figureLook(figure)]}
        style={{ '--measure': `var(--${figure.measure})`, '--below': i } as CSSProperties}
      >
        {inner}
      </span>
    ),
    children,
  )
  return (
    <a
      id={id}
      href={href}
      className={styles.mark}
      data-lit={isLit}
      data-pointed={isPointed}
      aria-current={isLit || undefined}
      aria-label={words('reader.phrase', { text, said })}
      tabIndex={continues ? -1 : undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && point(event.currentTarget)}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => point(event.currentTarget)}
      onBlur={() => onPoint(null)}
      onClick={(event) => plainly(event) && onLight()}
    >
      {underlined}
      <sup className={styles.number} aria-hidden="true">
        {numbers}
      </sup>
    </a>
  )
}

/** Whether a click asks for nothing but the link's own doing, which then happens here. */
export function plainly(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  event.preventDefault()
  return true
}
