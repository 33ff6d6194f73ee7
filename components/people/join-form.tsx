'use client'
import { type SubmitEvent, useState } from 'react'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/people/people.module.css'
import { send } from '@/components/people/send'
import { TextField } from '@/components/people/text-field'
import { UserNameField } from '@/components/people/user-name-field'
import { useWords } from '@/components/words'
import type { LinkAnswer } from '@/domain/people/answers'

/** What a link that opens once asks for: a password; of the first administrator also who that is. */
export function JoinForm({ id, link }: { id: string; link: LinkAnswer }) {
  const words = useWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ field: string | undefined; message: string } | null>(null)
  const faultOf = (field: string) => (problem?.field === field ? problem.message : null)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    const text = (name: string) => String(sent.get(name) ?? '').trim()
    if (sent.get('password') !== sent.get('again')) {
      setProblem({ field: 'again', message: words('join.differ') })
      return
    }
    setBusy(true)
    const who = { name: text('name'), userName: text('userName'), email: text('email') || null }
    const outcome = await send('POST', `/links/${encodeURIComponent(id)}`, {
      ...(link.kind === 'first' ? who : {}),
      password: sent.get('password'),
    })
    if (outcome.ok) return window.location.assign('/')
    setBusy(false)
    setProblem({ field: outcome.field, message: outcome.message ?? words('signIn.unreachable') })
  }

  const isElsewhere = problem && !['name', 'userName', 'email', 'password', 'again'].includes(problem.field ?? '')
  return (
    // Sent before the scripts have taken over, a password must not stand in the address.
    <form method="post" className={styles.form} onSubmit={(event) => void submit(event)}>
      {isElsewhere && <Notice tone="error" title={problem.message} />}
      {link.kind === 'first' && (
        <>
          <TextField
            label={words('join.name')}
            hint={words('join.nameHint')}
            fault={faultOf('name')}
            name="name"
            autoComplete="name"
            required
            maxLength={60}
          />
          <UserNameField fault={faultOf('userName')} autoComplete="username" />
          <TextField
            label={words('join.email')}
            fault={faultOf('email')}
            name="email"
            type="email"
            autoComplete="email"
            maxLength={200}
          />
        </>
      )}
      {/* For password managers: whose password it is. */}
      {link.person && (
        <input type="text" name="username" autoComplete="username" value={link.person.userName} readOnly hidden />
      )}
      <TextField
        label={words('join.password')}
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
      <button type="submit" className={`${control.primary} ${styles.submit}`} disabled={isBusy}>
        {words(isBusy ? 'signIn.busy' : 'join.submit')}
      </button>
    </form>
  )
}
