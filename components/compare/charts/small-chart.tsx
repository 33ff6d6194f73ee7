'use client'
import type { KeyboardEvent } from 'react'
import { PANEL, panelLines, panelX, panelY, WHISKER } from '@/components/charts/picture/draw-multiples'
import { StateLink } from '@/components/charts/state-link'
import type { LinkedPanel, LinkedPoint, Multiples } from '@/components/compare/charts/multiples'
import styles from '@/components/compare/charts/multiples.module.css'

const RADIUS = 2.75
/** A point is small, what the pointer may hit around it is not. */
const REACH = 9

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/** One area over time; its points are links, among which the arrows move. */
export function SmallChart({
  panel: { points },
  of: { periods, firsts, ...scale },
  color,
  label,
  firstWords,
}: {
  panel: LinkedPanel
  of: Multiples
  color: string
  label: string
  /** What a mark on the axis says. */
  firstWords: (first: Multiples['firsts'][number]) => string
}) {
  const x = ({ at }: { at: number }) => panelX(at, periods.length)
  const y = ({ value }: LinkedPoint) => panelY(value, scale)
  const axis = panelY(0, scale)

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const step = STEPS[event.key]
    const links = [...event.currentTarget.querySelectorAll<SVGAElement>('a')]
    const at = links.indexOf(event.target as SVGAElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    links[at + step]?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element can stand for a group inside a drawing
    <svg
      viewBox={`0 ${PANEL.head - WHISKER - 2} ${PANEL.width} ${PANEL.height - PANEL.head + WHISKER + 2}`}
      className={styles.chart}
      role="group"
      aria-label={label}
      style={{ '--color': color } as object}
      onKeyDown={onKeyDown}
    >
      <line
        x1={0}
        x2={PANEL.width}
        y1={panelY(scale.top, scale)}
        y2={panelY(scale.top, scale)}
        className={styles.top}
      />
      <line x1={0} x2={PANEL.width} y1={axis} y2={axis} className={styles.axis} />
      {firsts.map((first) => (
        <path key={first.at} d={`M${x(first)} ${axis + 1} l3.5 6 h-7 z`} className={styles.first}>
          <title>{firstWords(first)}</title>
        </path>
      ))}
      {panelLines(points).map(([from, to]) => (
        <line key={from.key} x1={x(from)} y1={y(from)} x2={x(to)} y2={y(to)} className={styles.line} />
      ))}
      {points.map((point, i) => (
        <StateLink
          key={point.key}
          href={point.href}
          className={styles.point ?? ''}
          tabIndex={i === points.length - 1 ? 0 : -1}
          aria-label={point.title}
        >
          <title>{point.title}</title>
          <circle cx={x(point)} cy={y(point)} r={REACH} fill="transparent" />
          {point.above && (
            <path d={`M${x(point)} ${y(point)} v-${WHISKER} m-2.5 2.5 l2.5 -2.5 l2.5 2.5`} className={styles.open} />
          )}
          {point.below && (
            <line
              x1={x(point)}
              y1={y(point)}
              x2={x(point)}
              y2={Math.min(y(point) + WHISKER, axis)}
              className={styles.open}
            />
          )}
          <circle cx={x(point)} cy={y(point)} r={RADIUS} className={styles.dot} />
        </StateLink>
      ))}
      <text x={0} y={axis + 19} className={styles.tick}>
        {periods[0]?.key}
      </text>
      {periods.length > 1 && (
        <text x={PANEL.width} y={axis + 19} textAnchor="end" className={styles.tick}>
          {periods.at(-1)?.key}
        </text>
      )}
    </svg>
  )
}
