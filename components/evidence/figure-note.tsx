'use client'
import { type RefObject, useLayoutEffect, useState } from 'react'
import styles from '@/components/evidence/article-body.module.css'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import { FigureSummary } from '@/components/evidence/figure-summary'

const GAP = 6
const WIDEST = 400

/** What a phrase gives, beside the phrase; hidden from the ear, to which the phrase says the same by its name. */
export function FigureNote({
  figures,
  phrase,
  within,
  onEnter,
  onLeave,
}: {
  figures: readonly PlacedFigure[]
  phrase: HTMLElement
  within: RefObject<HTMLElement | null>
  onEnter: () => void
  onLeave: () => void
}) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const around = within.current?.getBoundingClientRect()
    const last = [...phrase.getClientRects()].at(-1)
    if (!around || !last) return
    const left = Math.max(0, Math.min(last.left - around.left, around.width - WIDEST))
    setPlace({ left, top: last.bottom - around.top + GAP })
  }, [phrase, within])
  return (
    <div
      className={styles.note}
      style={place ?? { visibility: 'hidden' }}
      aria-hidden="true"
      data-screen-only
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {figures.map((figure) => (
        <FigureSummary key={figure.id} figure={figure} />
      ))}
    </div>
  )
}
