'use client'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
import styles from '@/components/people/people.module.css'
import { send } from '@/components/people/send'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { SessionsAnswer } from '@/domain/people/answers'

/** Where I am signed in; each place can be signed out, and all at once. */
export function SessionList({ initial }: { initial: SessionsAnswer['items'] }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const [items, setItems] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  async function end(id: string) {
    const outcome = await send('DELETE', `/session/all/${encodeURIComponent(id)}`)
    if (outcome.ok) setItems((all) => all.filter((each) => each.id !== id))
    else setProblem(outcome.message ?? words('signIn.unreachable'))
  }
  async function endAll() {
    const outcome = await send('DELETE', '/session/all')
    if (outcome.ok) window.location.assign('/sign-in')
    else setProblem(outcome.message ?? words('signIn.unreachable'))
  }
  return (
    <>
      <ul className={styles.list}>
        {items.map(({ id, agent, address, since, isThis }) => (
          <li key={id} className={styles.item}>
            <span>
              {browserOf(agent) ?? words('account.unknownBrowser')}
              {isThis && <strong> · {words('account.here')}</strong>}
              <br />
              <span className={styles.quiet}>
                {words('account.since', { time: clock(since) })}
                {address && ` · ${address}`}
              </span>
            </span>
            {!isThis && (
              <button
                type="button"
                className={control.control}
                aria-label={words('account.endOf', { time: clock(since) })}
                onClick={() => void end(id)}
              >
                {words('account.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem && (
        <p className={styles.fault} role="alert">
          {problem}
        </p>
      )}
      <button type="button" className={control.control} onClick={() => void endAll()}>
        {words('account.endAll')}
      </button>
    </>
  )
}

/** Browser and system as far as people know them by name; the whole text where neither shows. */
function browserOf(agent: string | null): string | null {
  if (agent === null) return null
  const browser = /(Edg|Firefox|OPR|MicroMessenger|Chrome|Safari)\/(\d+)/.exec(agent)
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(agent)
  return (
    [browser && `${browser[1] === 'Edg' ? 'Edge' : browser[1]} ${browser[2]}`, system?.[1]]
      .filter(Boolean)
      .join(' · ') || agent
  )
}
