'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import { applyAnswer } from '@/components/review/apply-answer'
import { type ItemKey, itemQuery, postDecision } from '@/components/review/queries'
import type { ReviewItem } from '@/domain/review/answers'
import type { Decision, DecisionAnswer } from '@/domain/review/decision'

/** A change that was stored, in words. */
export interface Done {
  change: number
  said: string
}

/** Why a decision was not stored. `dropped` later ones, made in sight of the same old state, were not sent. */
export interface Refusal {
  kind: 'conflict' | 'refused' | 'unreachable'
  message: string
  said: string
  dropped: number
}

export interface Wish {
  /** The decision in sight of the newest state that the server told; null where there is nothing left to decide. */
  make: (item: ReviewItem) => Decision | null
  /** What was done, in words, once it is stored. */
  said: string
  /** Ids of figures or activities that wait for the answer, to be shown as such. */
  about: readonly string[]
  /** Told what the server answered, once it is stored. */
  told?: (answer: DecisionAnswer) => void
}

/**
 * Decisions about one item, sent one after the other since each names the version that the one before left. Nothing is
 * shown as done before the server has stored it.
 */
export function useDecisions(key: ItemKey) {
  const client = useQueryClient()
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const epoch = useRef(0)
  const waiting = useRef(0)
  const [pending, setPending] = useState<readonly string[]>([])
  const [done, setDone] = useState<readonly Done[]>([])
  const [said, setSaid] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const query = itemQuery(key)

  const settle = async () => {
    // The neighbours and candidates follow from all that is stored, so they are asked for again once the line is empty.
    await client.invalidateQueries({ queryKey: ['review'] })
    // Every total may have moved.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'review', refetchType: 'none' })
  }

  const send = async ({ make, said, told }: Wish): Promise<boolean> => {
    const item = client.getQueryData(query.queryKey)
    const decision = item && make(item)
    if (!decision) return false
    const answer = await postDecision(decision)
    client.setQueryData(query.queryKey, (old) => old && applyAnswer(old, answer))
    told?.(answer)
    setSaid(said)
    setDone((before) =>
      decision.kind === 'undo'
        ? before.filter(({ change }) => change !== decision.change)
        : [...before, { change: answer.change, said }],
    )
    return true
  }

  /** @returns whether it was stored */
  const decide = async (wish: Wish): Promise<boolean> => {
    const mine = epoch.current
    waiting.current += 1
    setRefusal(null)
    setPending((ids) => [...ids, ...wish.about])
    const work = line.current.then(async () => {
      try {
        if (mine !== epoch.current) {
          setRefusal((last) => last && { ...last, dropped: last.dropped + 1 })
          return false
        }
        return await send(wish)
      } catch (error) {
        epoch.current += 1
        setRefusal({ ...explain(error), said: wish.said, dropped: 0 })
        await client.invalidateQueries({ queryKey: query.queryKey })
        return false
      } finally {
        waiting.current -= 1
        setPending((ids) => without(ids, wish.about))
        if (waiting.current === 0) void settle()
      }
    })
    line.current = work
    return work
  }

  return {
    decide,
    /** The item as the server told it last, which may be newer than what is drawn. */
    fresh: () => client.getQueryData(query.queryKey),
    pending,
    /** What was stored last, in words. */
    said,
    /** The latest change that is not taken back yet. */
    undoable: done.at(-1) ?? null,
    refusal,
    dismiss: () => setRefusal(null),
  }
}

function explain(error: unknown): Pick<Refusal, 'kind' | 'message'> {
  if (!(error instanceof AnswerError)) return { kind: 'unreachable', message: '' }
  return { kind: error.status === 409 ? 'conflict' : 'refused', message: error.message }
}

/** The list with each given id taken out once, since one may wait for two answers. */
function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  const left = [...ids]
  for (const id of gone) {
    const at = left.indexOf(id)
    if (at !== -1) left.splice(at, 1)
  }
  return left
}
