'use client'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/people/people.module.css'
import { send } from '@/components/people/send'
import { TextField } from '@/components/people/text-field'
import { useWords } from '@/components/words'

/** Name and password. After signing in the whole page is loaded anew, so that no answer given before stays. */
export function SignInForm({ to }: { to: string }) {
  const words = useWords()
  const password = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [wait, setWait] = useState(0)
  useEffect(() => {
    if (wait <= 0) return
    const timer = setTimeout(() => {
      setWait(wait - 1)
      if (wait === 1) setProblem(null)
    }, 1000)
    return () => clearTimeout(timer)
  }, [wait])

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    setBusy(true)
    const outcome = await send('POST', '/session', { name: sent.get('name'), password: sent.get('password') })
    if (outcome.ok) return window.location.assign(to)
    setBusy(false)
    setWait(outcome.wait)
    setProblem(outcome.message ?? words('signIn.unreachable'))
    if (password.current) {
      password.current.value = ''
      password.current.focus()
    }
  }

  return (
    // Sent before the scripts have taken over, a password must not stand in the address.
    <form method="post" className={styles.form} onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="error" title={problem} />}
      <TextField
        label={words('signIn.name')}
        name="name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={200}
      />
      <TextField
        ref={password}
        label={words('signIn.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={128}
      />
      <button type="submit" className={`${control.primary} ${styles.submit}`} disabled={isBusy || wait > 0}>
        {wait > 0 ? words('signIn.wait', { seconds: wait }) : words(isBusy ? 'signIn.busy' : 'signIn.submit')}
      </button>
      <p className={styles.hint}>{words('signIn.forgotten')}</p>
    </form>
  )
}
