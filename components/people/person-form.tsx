'use client'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import control from '@/components/layout/control.module.css'
import type { AreaChoice } from '@/components/people/areas-found'
import { LimitsField } from '@/components/people/limits-field'
import styles from '@/components/people/people.module.css'
import type { Sent } from '@/components/people/send'
import { TextField } from '@/components/people/text-field'
import { UserNameField } from '@/components/people/user-name-field'
import { useWords } from '@/components/words'
import type { PersonAnswer } from '@/domain/people/answers'
import type { Limits } from '@/domain/people/limits'
import { canBeLimited, ROLES, type Role } from '@/domain/people/roles'

/** What is chosen for a person; the user name stays what it was once chosen. */
export interface Chosen {
  name: string
  userName: string
  email: string | null
  role: Role
  limits: Limits | null
  isActive: boolean
}

/**
 * Name, role and areas of somebody, to invite or to change.
 * @param person null for somebody new
 * @param onSend sends what was chosen; what is wrong with it is told beside the fields
 */
export function PersonForm({
  person,
  areas,
  onSend,
  onCancel,
}: {
  person: PersonAnswer | null
  areas: readonly AreaChoice[]
  onSend: (chosen: Chosen) => Promise<Sent<unknown>>
  onCancel: () => void
}) {
  const words = useWords()
  const [role, setRole] = useState<Role>(person?.role ?? 'editor')
  const [limits, setLimits] = useState<Limits | null>(person?.limits ?? null)
  const [isActive, setActive] = useState(person?.isActive ?? true)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // It opens away from the button that was pressed.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const faultOf = (field: string) => (problem?.field.split('.')[0] === field ? problem.message : null)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    const text = (name: string) => String(sent.get(name) ?? '').trim()
    const isLimited = canBeLimited(role) && limits !== null
    if (isLimited && limits.areas.length + limits.streets.length === 0) {
      setProblem({ field: 'limits', message: words('people.limitsMissing') })
      return
    }
    setBusy(true)
    const outcome = await onSend({
      name: text('name'),
      userName: person?.userName ?? text('userName'),
      email: text('email') || null,
      role,
      limits: isLimited ? limits : null,
      isActive,
    })
    setBusy(false)
    if (!outcome.ok) setProblem({ field: outcome.field ?? '', message: outcome.message ?? words('signIn.unreachable') })
  }

  const isElsewhere =
    problem && !['name', 'userName', 'email', 'role', 'limits'].includes(problem.field.split('.')[0] ?? '')
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words('people.name')}
        fault={faultOf('name')}
        name="name"
        defaultValue={person?.name}
        required
        maxLength={60}
        autoComplete="off"
      />
      {person === null && <UserNameField fault={faultOf('userName')} autoComplete="off" />}
      <TextField
        label={words('join.email')}
        fault={faultOf('email')}
        name="email"
        type="email"
        defaultValue={person?.email ?? ''}
        maxLength={200}
        autoComplete="off"
      />
      <fieldset className={styles.group}>
        <legend className={styles.label}>{words('people.role')}</legend>
        {ROLES.map((each) => (
          <label key={each} className={styles.check}>
            <input type="radio" name="role" checked={role === each} onChange={() => setRole(each)} />
            <span>
              {words(`role.${each}`)} <span className={styles.quiet}>{words(`people.about.${each}`)}</span>
            </span>
          </label>
        ))}
        {faultOf('role') && (
          <span className={styles.fault} role="alert">
            {faultOf('role')}
          </span>
        )}
      </fieldset>
      {canBeLimited(role) && (
        <LimitsField areas={areas} value={limits} fault={faultOf('limits')} onChange={setLimits} />
      )}
      {person !== null && (
        <label className={styles.check}>
          <input type="checkbox" checked={isActive} onChange={(event) => setActive(event.target.checked)} />
          {words('people.maySignIn')}
        </label>
      )}
      {isElsewhere && (
        <p className={styles.fault} role="alert">
          {problem.message}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={control.primary} disabled={isBusy}>
          {words(person === null ? 'people.invite' : 'people.save')}
        </button>
        <button type="button" className={control.control} onClick={onCancel}>
          {words('people.cancel')}
        </button>
      </div>
    </form>
  )
}
