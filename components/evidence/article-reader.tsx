'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ArticleBody } from '@/components/evidence/article-body'
import bodyStyles from '@/components/evidence/article-body.module.css'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import type { Pointed } from '@/components/evidence/article-mark'
import styles from '@/components/evidence/article-reader.module.css'
import { bringIntoView } from '@/components/evidence/bring-into-view'
import { FigureList } from '@/components/evidence/figure-list'
import { FigureNote } from '@/components/evidence/figure-note'
import { FigureSheet } from '@/components/evidence/figure-sheet'
import { figureLook } from '@/components/evidence/figure-words'
import { phraseId, useLitFigure } from '@/components/evidence/use-lit-figure'
import { Card } from '@/components/layout/card'
import { Notice } from '@/components/layout/notice'
import { useWords } from '@/components/words'

/** How long a note stays after the pointer left, in milliseconds. */
const LINGERS = 150

/**
 * An article beside the figures it gives: what one points at in the text lights in the list, and the other way round.
 * The figure that the address names stays lit, so that the exact place can be sent as a link.
 * @param head what stands above the text, `foot` below it, and `side` below the list
 */
export function ArticleReader({
  articleId,
  body,
  figures,
  activities,
  head,
  foot,
  side,
}: {
  articleId: string
  body: string
  figures: PlacedFigure[]
  activities: { id: string; name: string }[]
  head: ReactNode
  foot: ReactNode
  side: ReactNode
}) {
  const words = useWords()
  const { lit, params, light } = useLitFigure()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const leaving = useRef(0)
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => (lit === null ? undefined : bringIntoView(phraseId(lit))), [lit])

  // What is no longer pointed at goes a moment later, so that the pointer can reach the note beside a phrase.
  const point = (next: Pointed | null) => {
    window.clearTimeout(leaving.current)
    if (next === null) leaving.current = window.setTimeout(() => setPointed(null), LINGERS)
    else setPointed(next)
  }
  const pointFromList = (figure: string | null) => point(figure === null ? null : { figures: [figure], phrase: null })
  const putOut = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (pointed?.phrase) setPointed(null)
    else light(null)
  }
  const ofLook = (look: string) => figures.filter((figure) => figureLook(figure) === look).length
  const known = figures.find((figure) => figure.id === lit)
  const counts = { count: figures.length, counted: ofLook('done'), planned: ofLook('planned') }
  const shared = { figures, lit, params, onLight: light }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts out what is lit wherever the focus is within
    <div className={styles.columns} onKeyDown={putOut}>
      <article className={styles.article}>
        {head}
        <div ref={text} className={bodyStyles.body} lang="zh-CN">
          <ArticleBody
            {...shared}
            articleId={articleId}
            body={body}
            q={params.get('q') ?? undefined}
            pointed={pointed}
            onPoint={point}
          />
          {pointed?.phrase && (
            <FigureNote
              figures={figures.filter(({ id }) => pointed.figures.includes(id))}
              phrase={pointed.phrase}
              within={text}
              onEnter={() => window.clearTimeout(leaving.current)}
              onLeave={() => point(null)}
            />
          )}
        </div>
        {figures.length > 0 && (
          <p className={styles.legend}>
            {words('reader.legend')} <span data-screen-only>{words('reader.legendHint')}</span>
          </p>
        )}
        {foot}
      </article>
      <div className={styles.side}>
        <Card title={words('reader.figures')} hint={figures.length > 0 && words('reader.count', counts)} flush>
          {lit !== null && !known && (
            <div className={styles.notice}>
              <Notice tone="warning" title={words('reader.unknownFigure')} />
            </div>
          )}
          {figures.length === 0 && <p className={styles.none}>{words('reader.noFigures')}</p>}
          <FigureList {...shared} activities={activities} pointed={pointed?.figures ?? []} onPoint={pointFromList} />
        </Card>
        {side}
      </div>
      {known && <FigureSheet figure={known} params={params} onClose={() => light(null)} />}
    </div>
  )
}
