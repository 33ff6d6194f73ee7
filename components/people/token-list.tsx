'use client'
import { type SubmitEvent, useState } from 'react'
import control from '@/components/layout/control.module.css'
import styles from '@/components/people/people.module.css'
import { Secret } from '@/components/people/secret'
import { send } from '@/components/people/send'
import { TextField } from '@/components/people/text-field'
import { useViewer } from '@/components/people/viewer-context'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { TokenAnswer } from '@/domain/people/answers'
import { TOKEN_SCOPES } from '@/domain/people/roles'

type Made = TokenAnswer & { token: string }

/** Tokens by which programs ask as I may; a new one is shown this once. */
export function TokenList({ initial }: { initial: TokenAnswer[] }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const { rights } = useViewer()
  const [items, setItems] = useState(initial)
  const [made, setMade] = useState<Made | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const scopes = TOKEN_SCOPES.filter((scope) => scope === 'published' || rights.includes('seeUnpublished'))

  async function make(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const sent = new FormData(form)
    const body = { name: sent.get('name'), scope: sent.get('scope'), days: Number(sent.get('days')) }
    const outcome = await send<Made>('POST', '/tokens', body)
    if (!outcome.ok) return setProblem(outcome.message ?? words('signIn.unreachable'))
    setProblem(null)
    setMade(outcome.answer)
    const { token: _token, ...listed } = outcome.answer
    setItems((all) => [listed, ...all])
    form.reset()
  }
  async function revoke(id: string) {
    const outcome = await send('DELETE', `/tokens/${encodeURIComponent(id)}`)
    if (!outcome.ok) return setProblem(outcome.message ?? words('signIn.unreachable'))
    setItems((all) => all.filter((each) => each.id !== id))
    setMade((now) => (now?.id === id ? null : now))
  }
  return (
    <>
      {made && (
        <Secret
          title={words('account.tokenMade', { name: made.name })}
          text={made.token}
          onDone={() => setMade(null)}
        />
      )}
      {items.length === 0 && <p className={styles.hint}>{words('account.noTokens')}</p>}
      <ul className={styles.list}>
        {items.map(({ id, name, start, scope, until, lastUsed }) => (
          <li key={id} className={styles.item}>
            <span>
              {name} <code>{start}…</code>
              <br />
              <span className={styles.quiet}>
                {words(`account.scope.${scope}`)} · {words('account.until', { time: clock(until) })} ·{' '}
                {lastUsed ? words('account.lastUsed', { time: clock(lastUsed) }) : words('account.neverUsed')}
              </span>
            </span>
            <button
              type="button"
              className={control.control}
              aria-label={words('account.revokeOf', { name })}
              onClick={() => void revoke(id)}
            >
              {words('account.revoke')}
            </button>
          </li>
        ))}
      </ul>
      <form className={styles.form} onSubmit={(event) => void make(event)}>
        <TextField label={words('account.tokenName')} name="name" required maxLength={60} autoComplete="off" />
        <div className={styles.field}>
          <label htmlFor="token-scope" className={styles.label}>
            {words('account.tokenScope')}
          </label>
          <select id="token-scope" name="scope" className={styles.input}>
            {scopes.map((scope) => (
              <option key={scope} value={scope}>
                {words(`account.scope.${scope}`)}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={words('account.tokenDays')}
          name="days"
          type="number"
          min={1}
          max={366}
          defaultValue={90}
          required
        />
        {problem && (
          <p className={styles.fault} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <button type="submit" className={control.control}>
            {words('account.makeToken')}
          </button>
        </div>
        <p className={styles.hint}>
          {words('account.tokenUse')} <code>Authorization: Bearer …</code>
        </p>
      </form>
    </>
  )
}
