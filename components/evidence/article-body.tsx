'use client'
import styles from '@/components/evidence/article-body.module.css'
import { type PlacedFigure, paragraphsOf, sentencesOf } from '@/components/evidence/article-figures'
import { ArticleMark, type Pointed } from '@/components/evidence/article-mark'
import { litHref, phraseId } from '@/components/evidence/use-lit-figure'
import { findHits } from '@/domain/articles/search-terms'
import { type Segment, type Span, segmentsOf } from '@/domain/articles/segments'

type FigureSpan = Span & { figure: PlacedFigure }

/**
 * The text of an article: the sentence of the lit figure tinted, every figure's phrase marked, and the words of a
 * search marked in another way.
 */
export function ArticleBody({
  articleId,
  body,
  figures,
  q,
  lit,
  pointed,
  params,
  onPoint,
  onLight,
}: {
  articleId: string
  body: string
  figures: readonly PlacedFigure[]
  q: string | undefined
  lit: string | null
  pointed: Pointed | null
  params: URLSearchParams
  onPoint: (pointed: Pointed | null) => void
  onLight: (figure: string) => void
}) {
  // Cut alike whichever figure is lit, so that lighting one keeps the marks in place, and the focus on them.
  const sentences = figures.flatMap((figure) => sentencesOf(figure, articleId).map((span) => ({ ...span, figure })))
  const spans = figures.flatMap((figure) => figure.spans.map((span) => ({ ...span, figure })))
  const hits = q === undefined ? [] : findHits(body, q).map(([start, end]) => ({ start, end }))

  const mark = (segment: Segment<FigureSpan>) => {
    const own = segment.of.map(({ figure }) => figure)
    const begun = segment.of.filter(({ start }) => start === segment.start).map(({ figure }) => figure)
    // A phrase of several figures lights one after the other.
    const next = own[(own.findIndex((figure) => figure.id === lit) + 1) % own.length] ?? own[0]
    const first = begun.find((figure) => figure.spans[0]?.start === segment.start)
    return (
      <ArticleMark
        key={segment.start}
        figures={own}
        text={segment.text}
        id={first && phraseId(first.id)}
        href={litHref(params, next?.id ?? null)}
        isLit={own.some((figure) => figure.id === lit)}
        isPointed={own.some((figure) => pointed?.figures.includes(figure.id))}
        continues={begun.length === 0}
        onPoint={onPoint}
        onLight={() => next && onLight(next.id)}
      >
        <WithHits segment={segment} hits={hits} />
      </ArticleMark>
    )
  }

  return paragraphsOf(body).map((paragraph) => (
    <p key={paragraph.start}>
      {segmentsOf(paragraph.text, sentences, paragraph.start).map((piece) => (
        <span
          key={piece.start}
          className={piece.of.some(({ figure }) => figure.id === lit) ? styles.sentence : undefined}
        >
          {segmentsOf(piece.text, spans, piece.start).map((segment) =>
            segment.of.length > 0 ? mark(segment) : <WithHits key={segment.start} segment={segment} hits={hits} />,
          )}
        </span>
      ))}
    </p>
  ))
}

function WithHits({ segment, hits }: { segment: Segment<Span>; hits: readonly Span[] }) {
  return segmentsOf(segment.text, hits, segment.start).map(({ start, text, of }) =>
    of.length > 0 ? (
      <mark key={start} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
