'use client'
import { createContext, useContext } from 'react'
import type { Wish } from '@/components/review/use-decisions'
import type { Span } from '@/domain/articles/segments'
import type { FigureRecord, ProposedField } from '@/domain/review/activity-record'
import type { ReviewItem } from '@/domain/review/answers'
import type { AreaCode } from '@/domain/vocabulary'

export type Activity = ReviewItem['activities'][number]

/** Where the reviewer is: at a figure, at an activity's own decision, or past the last one. */
export type Target = { figureId: string } | { activityId: string } | { done: true }

/** What is lit in the text beside the figure where the reviewer is: figures, or the place of a proposed field. */
export type Pointed = { figureId: string } | { activityId: string; field: ProposedField }

/** The one form that is open. */
export type OpenForm =
  | { kind: 'correct'; figureId: string }
  | { kind: 'reject'; figureId: string }
  | { kind: 'rejectActivity'; activityId: string }
  | { kind: 'facts'; activityId: string; field: string }
  | { kind: 'add'; span: Span }

/** The names that forms offer. */
export interface Names {
  areas: { code: AreaCode; name: string }[]
  series: string[]
  organisers: string[]
}

/** What the parts of the review screen share. */
export interface Bench {
  item: ReviewItem
  names: Names
  areaName: (code: AreaCode) => string
  target: Target
  pointed: Pointed | null
  /** Ids of figures and activities whose decision is on its way. */
  pending: readonly string[]
  form: OpenForm | null
  /** What was typed into forms and not stored yet, so that nothing is lost when they close or are refused. */
  drafts: Map<string, unknown>
  /** Moves the reviewer, and the focus with them. */
  goTo: (target: Target) => void
  /** The focus came there by itself. */
  arrive: (target: Target) => void
  point: (pointed: Pointed | null) => void
  open: (form: OpenForm | null) => void
  accept: (figure: FigureRecord) => unknown
  verify: (activity: Activity) => unknown
  join: (activity: Activity) => void
  move: (figure: FigureRecord, from: Activity, to: Activity) => void
  decide: Decide
}

export type Decide = (wish: Wish) => Promise<boolean>

const BenchContext = createContext<Bench | null>(null)
export const BenchProvider = BenchContext.Provider

export function useBench(): Bench {
  const bench = useContext(BenchContext)
  if (bench === null) throw new Error('outside the review screen')
  return bench
}

export function rowId(figureId: string): string {
  return `row-${figureId}`
}

export function verifyId(activityId: string): string {
  return `verify-${activityId}`
}

export const DONE_ID = 'review-done'

export function targetId(target: Target): string {
  if ('figureId' in target) return rowId(target.figureId)
  return 'activityId' in target ? verifyId(target.activityId) : DONE_ID
}
