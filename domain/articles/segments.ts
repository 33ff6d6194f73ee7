/** A stretch of a text in UTF-16 units, `end` not included. */
export interface Span {
  start: number
  end: number
}

/** A piece of a text, and the spans that cover the whole of it, in the order in which they were given. */
export interface Segment<Kind extends Span> extends Span {
  text: string
  of: Kind[]
}

/**
 * Cuts a text at the edges of spans, which may touch, overlap or be the same, so that each piece is covered by the same
 * spans from its first unit to its last. The pieces joined are the text. A span that ends within a pair of surrogates
 * takes the whole character; what of a span lies outside the text is passed over, and so is an empty span.
 * @param offset where `text` begins in the longer text that the spans count from
 */
export function segmentsOf<Kind extends Span>(text: string, spans: readonly Kind[], offset = 0): Segment<Kind>[] {
  const placed = spans
    .map((span) => ({ span, start: inside(text, span.start - offset, -1), end: inside(text, span.end - offset, 1) }))
    .filter(({ span, start, end }) => span.start < span.end && start < end)
  const edges = new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    return {
      text: text.slice(start, end),
      start: start + offset,
      end: end + offset,
      of: placed.filter((each) => each.start <= start && end <= each.end).map(({ span }) => span),
    }
  })
}

/** The place within the text, moved by one unit where it would part a pair of surrogates. */
function inside(text: string, place: number, away: -1 | 1): number {
  const within = Math.min(Math.max(place, 0), text.length)
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(within - 1, within + 1)) ? within + away : within
}
