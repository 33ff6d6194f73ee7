'use client'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { paragraphsOf } from '@/components/evidence/article-figures'
import styles from '@/components/review/article-text.module.css'
import { rowId, useBench } from '@/components/review/bench'
import { sayAmount } from '@/components/review/say'
import { STARTS_AT, selectedSpan } from '@/components/review/selected-span'
import { litFigure, type Mark, marksOf } from '@/components/review/text-marks'
import { useWords } from '@/components/words'
import { type Segment, type Span, segmentsOf } from '@/domain/articles/segments'

type Found = { span: Span; top: number; left: number }

/**
 * The body of the article with the words of every figure marked. What is lit here is scrolled to in its own frame; words
 * that are selected can become a figure.
 */
export function ArticleText({ body, chosen }: { body: string; chosen: Span | null }) {
  const words = useWords()
  const { item, target, pointed, open } = useBench()
  const text = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<Found | null>(null)
  const lit = litFigure(target, pointed)

  useEffect(() => {
    const look = () => {
      const [element, selection] = [text.current, document.getSelection()]
      const span = element && selectedSpan(element, body)
      if (!element || !span || !selection) return setFound(null)
      const words = selection.getRangeAt(0).getBoundingClientRect()
      const frame = element.getBoundingClientRect()
      setFound({
        span,
        top: words.bottom - frame.top,
        left: Math.max(0, Math.min(words.left - frame.left, frame.width - 160)),
      })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [body])

  // The first words of what is lit, or of what is about to become a figure, come into sight within the article's frame.
  const shown = chosen ? `chosen ${chosen.start}` : lit
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing shown is what scrolls
  useEffect(() => {
    const mark = text.current?.querySelector<HTMLElement>(
      '[data-chosen="true"], [data-field="true"], [data-lit="true"]',
    )
    if (mark) keepInSight(mark)
  }, [shown, pointed])

  const marks = marksOf(item, pointed, chosen)
  return (
    <div ref={text} className={styles.body} lang="zh-CN">
      {paragraphsOf(body).map((paragraph) => (
        <p key={paragraph.start} {...{ [STARTS_AT]: paragraph.start }}>
          {segmentsOf(paragraph.text, marks, paragraph.start).map((segment) =>
            segment.of.length === 0 ? segment.text : <MarkedText key={segment.start} segment={segment} lit={lit} />,
          )}
        </p>
      ))}
      {found && (
        <div className={styles.bubble} style={{ top: found.top, left: found.left }}>
          <button
            type="button"
            // Pressing the button must not let go of the selection before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              open({ kind: 'add', span: found.span })
              document.getSelection()?.removeAllRanges()
            }}
          >
            {words('reviewing.addSelected')}
          </button>
        </div>
      )}
    </div>
  )
}

function MarkedText({ segment, lit }: { segment: Segment<Mark>; lit: string | null }) {
  const words = useWords()
  const { item, goTo, point, target } = useBench()
  const own = segment.of.filter((mark) => mark.kind === 'figure')
  const isChosen = segment.of.some(({ kind }) => kind === 'chosen')
  const isField = segment.of.some(({ kind }) => kind === 'field')
  const [first] = own
  if (!first) {
    return (
      <mark className={styles.place} data-chosen={isChosen} data-field={isField}>
        {segment.text}
      </mark>
    )
  }
  const records = item.activities.flatMap(({ record }) => record.figures)
  const said = own.flatMap(({ figureId, review }) => {
    const figure = records.find(({ id }) => id === figureId)
    return figure ? [`${sayAmount(figure, words)} ${words(`reviewing.state.${review}`)}`] : []
  })
  const isLit = own.some(({ figureId }) => figureId === lit)
  const here = 'figureId' in target ? target.figureId : null
  // Words of several figures lead to one after the other.
  const next = own[(own.findIndex(({ figureId }) => figureId === here) + 1) % own.length] ?? first
  return (
    <a
      href={`#${rowId(next.figureId)}`}
      className={styles.mark}
      data-lit={isLit}
      data-chosen={isChosen}
      data-field={isField}
      tabIndex={own.some(({ figureId }) => figureId === here) ? 0 : -1}
      aria-label={words('reader.phrase', { text: segment.text, said: said.join(words('reader.figureSeparator')) })}
      onPointerEnter={(event) => event.pointerType !== 'touch' && point({ figureId: next.figureId })}
      onPointerLeave={() => point(null)}
      onClick={(event) => {
        event.preventDefault()
        goTo({ figureId: next.figureId })
      }}
    >
      {own.reduceRight<React.ReactNode>(
        (inner, mark, i) => (
          <span
            key={mark.figureId}
            className={styles[mark.review]}
            style={{ '--measure': `var(--${mark.measure})`, '--below': i } as CSSProperties}
          >
            {inner}
          </span>
        ),
        segment.text,
      )}
    </a>
  )
}

/** Scrolls the frame that an element stands in, and never the page: the list beside it must keep its place. */
function keepInSight(element: HTMLElement): void {
  const frame = element.closest<HTMLElement>('[data-frame]')
  if (!frame) return
  const [own, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()]
  const room = Math.min(64, around.height / 4)
  if (own.top >= around.top + room && own.bottom <= around.bottom - room) return
  frame.scrollTop += own.top - around.top - around.height / 3
}
