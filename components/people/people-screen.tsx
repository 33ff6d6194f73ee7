'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import type { AreaChoice } from '@/components/people/areas-found'
import styles from '@/components/people/people.module.css'
import { peopleQuery } from '@/components/people/people-query'
import { PeopleTable } from '@/components/people/people-table'
import { type Chosen, PersonForm } from '@/components/people/person-form'
import { Secret } from '@/components/people/secret'
import { type Sent, send } from '@/components/people/send'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { MadeLink, PersonAnswer } from '@/domain/people/answers'

/** Everybody who can sign in: invite, change, shut out, and hand over links that open once. */
export function PeopleScreen({ areas }: { areas: readonly AreaChoice[] }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const client = useQueryClient()
  const { data, isError } = useQuery(peopleQuery)
  const [open, setOpen] = useState<PersonAnswer | 'new' | null>(null)
  const [link, setLink] = useState<MadeLink | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [stored, setStored] = useState('')
  const pressed = useRef<Element | null>(null)
  const areaName = (code: string) => areas.find((area) => area.code === code)?.name ?? code
  const refresh = () => client.invalidateQueries({ queryKey: peopleQuery.queryKey })

  function begin(person: PersonAnswer | 'new') {
    pressed.current = document.activeElement
    setOpen(person)
    setProblem(null)
    setStored('')
  }
  function close() {
    setOpen(null)
    if (pressed.current instanceof HTMLElement) pressed.current.focus()
  }
  async function invite({ isActive: _active, ...chosen }: Chosen): Promise<Sent<unknown>> {
    const outcome = await send<MadeLink>('POST', '/people', chosen)
    if (outcome.ok) {
      setOpen(null)
      setLink(outcome.answer)
    }
    await refresh()
    return outcome
  }
  async function change(person: PersonAnswer, { userName: _name, ...chosen }: Chosen): Promise<Sent<unknown>> {
    const outcome = await send<PersonAnswer>('PUT', `/people/${person.id}`, { ...chosen, version: person.version })
    await refresh()
    if (outcome.ok) {
      close()
      setStored(words('people.storedOf', { name: outcome.answer.name }))
    }
    if (outcome.ok || outcome.status !== 409) return outcome
    // The list shows what somebody else made of it; whoever stores again does so in sight of that.
    const now = client.getQueryData(peopleQuery.queryKey)?.items.find(({ id }) => id === person.id)
    if (now) setOpen(now)
    return { ...outcome, message: `${outcome.message} ${words('people.conflict')}` }
  }
  async function makeLink(person: PersonAnswer) {
    setProblem(null)
    setStored('')
    const outcome = await send<MadeLink>('POST', `/people/${person.id}/link`)
    if (outcome.ok) setLink(outcome.answer)
    else setProblem(outcome.message ?? words('signIn.unreachable'))
    await refresh()
  }

  return (
    <div className={styles.screen}>
      <p role="status" className={styles.stored}>
        {stored}
      </p>
      {problem && <Notice tone="error" title={problem} />}
      {isError && <Notice tone="error" title={words('people.failed')} />}
      {link && (
        <Secret
          title={words(link.isSent ? 'people.linkSent' : `people.linkMade.${link.kind}`, {
            name: link.person.name,
            time: clock(link.until),
          })}
          text={link.address}
          onDone={() => setLink(null)}
        />
      )}
      {open !== null && (
        <Card title={open === 'new' ? words('people.inviteTitle') : words('people.changeTitle', { name: open.name })}>
          <PersonForm
            key={open === 'new' ? 'new' : open.id}
            person={open === 'new' ? null : open}
            areas={areas}
            onSend={(chosen) => (open === 'new' ? invite(chosen) : change(open, chosen))}
            onCancel={close}
          />
        </Card>
      )}
      <Card
        title={words('people.title')}
        hint={data && words('people.count', { count: data.items.length })}
        actions={
          <button type="button" className={control.primary} onClick={() => begin('new')}>
            {words('people.invite')}
          </button>
        }
        flush
      >
        <PeopleTable
          people={data?.items ?? []}
          areaName={areaName}
          onChange={begin}
          onLink={(person) => void makeLink(person)}
        />
      </Card>
    </div>
  )
}
