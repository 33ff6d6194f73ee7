'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import control from '@/components/layout/control.module.css'
import styles from '@/components/people/people.module.css'
import { send } from '@/components/people/send'
import { TextField } from '@/components/people/text-field'
import { useWords } from '@/components/words'

/** Sets a new password, by the present one; every other place where the person is signed in is signed out. */
export function PasswordForm({ userName }: { userName: string }) {
  const words = useWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState<{ field: string | undefined; message: string } | null>(null)
  const faultOf = (field: string) => (problem?.field === field ? problem.message : null)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const sent = new FormData(form)
    setDone(false)
    if (sent.get('password') !== sent.get('again')) {
      setProblem({ field: 'again', message: words('join.differ') })
      return
    }
    setBusy(true)
    const body = { present: sent.get('present'), password: sent.get('password') }
    const outcome = await send('PUT', '/session/password', body)
    setBusy(false)
    if (!outcome.ok) {
      setProblem({ field: outcome.field ?? 'present', message: outcome.message ?? words('signIn.unreachable') })
      return
    }
    setProblem(null)
    setDone(true)
    form.reset()
    // The places where the person was signed in are no more.
    router.refresh()
  }
  return (
    // Sent before the scripts have taken over, a password must not stand in the address.
    <form method="post" className={styles.form} onSubmit={(event) => void submit(event)}>
      <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
      <TextField
        label={words('account.present')}
        fault={faultOf('present')}
        name="present"
        type="password"
        autoComplete="current-password"
        required
        maxLength={128}
      />
      <TextField
        label={words('account.new')}
        hint={words('join.passwordHint')}
        fault={faultOf('password')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={128}
      />
      <TextField
        label={words('join.again')}
        fault={faultOf('again')}
        name="again"
        type="password"
        autoComplete="new-password"
        required
        maxLength={128}
      />
      <div className={styles.actions}>
        <button type="submit" className={control.primary} disabled={isBusy}>
          {words('account.change')}
        </button>
        <span role="status">{isDone && words('account.changed')}</span>
      </div>
    </form>
  )
}
