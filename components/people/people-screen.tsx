'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import type { AreaChoice } from '@/components/people/limits-field'
import styles from '@/components/people/people.module.css'
import { peopleQuery } from '@/components/people/people-query'
import { type Chosen, PersonForm } from '@/components/people/person-form'
import { Secret } from '@/components/people/secret'
import { send } from '@/components/people/send'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { MadeLink, PersonAnswer } from '@/domain/people/answers'
import { limitsInWords } from '@/domain/people/limits-in-words'

/** Everybody who can sign in: invite, change, shut out, and hand over links that open once. */
export function PeopleScreen({ areas }: { areas: readonly AreaChoice[] }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const client = useQueryClient()
  const { data, isError } = useQuery(peopleQuery)
  const [open, setOpen] = useState<PersonAnswer | 'new' | null>(null)
  const [link, setLink] = useState<MadeLink | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const areaName = (code: string) => areas.find((area) => area.code === code)?.name ?? code
  const refresh = () => client.invalidateQueries({ queryKey: peopleQuery.queryKey })

  async function store({ userName, isActive, ...chosen }: Chosen) {
    setProblem(null)
    if (open === 'new' || open === null) {
      const outcome = await send<MadeLink>('POST', '/people', { userName, ...chosen })
      if (outcome.ok) setLink(outcome.answer)
      if (outcome.ok) setOpen(null)
      await refresh()
      return outcome
    }
    const outcome = await send('PUT', `/people/${open.id}`, { ...chosen, isActive, version: open.version })
    if (outcome.ok) setOpen(null)
    await refresh()
    return outcome
  }
  async function makeLink(person: PersonAnswer) {
    const outcome = await send<MadeLink>('POST', `/people/${person.id}/link`)
    if (outcome.ok) setLink(outcome.answer)
    else setProblem(outcome.message ?? words('signIn.unreachable'))
    await refresh()
  }

  return (
    <>
      {problem && <Notice tone="error" title={problem} />}
      {isError && <Notice tone="error" title={words('people.failed')} />}
      {link && (
        <Secret
          title={words(link.isSent ? 'people.linkSent' : `people.linkMade.${link.kind}`, {
            name: link.person.name,
            time: clock(link.until),
          })}
          text={link.address}
        />
      )}
      {open !== null && (
        <Card title={open === 'new' ? words('people.inviteTitle') : words('people.changeTitle', { name: open.name })}>
          <PersonForm
            key={open === 'new' ? 'new' : open.id}
            person={open === 'new' ? null : open}
            areas={areas}
            onSend={store}
            onCancel={() => setOpen(null)}
          />
        </Card>
      )}
      <Card
        title={words('people.title')}
        hint={data && words('people.count', { count: data.items.length })}
        actions={
          <button type="button" className={control.primary} onClick={() => setOpen('new')}>
            {words('people.invite')}
          </button>
        }
        flush
      >
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['name', 'role', 'limits', 'state', 'lastSignIn', 'acts'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words(`people.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data?.items.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    {person.name}
                    <br />
                    <span className={styles.quiet}>{person.userName}</span>
                  </th>
                  <td>{words(`role.${person.role}`)}</td>
                  <td>{limitsInWords(person.limits, areaName, words) ?? words('people.everywhere')}</td>
                  <td>{words(`people.is.${stateOf(person)}`)}</td>
                  <td>{person.lastSignIn ? clock(person.lastSignIn) : words('people.never')}</td>
                  <td>
                    <span className={styles.actions}>
                      <button
                        type="button"
                        className={control.control}
                        aria-label={words('people.changeOf', { name: person.name })}
                        onClick={() => setOpen(person)}
                      >
                        {words('people.change')}
                      </button>
                      {person.isActive && (
                        <button
                          type="button"
                          className={control.control}
                          aria-label={words('people.makeLinkOf', { name: person.name })}
                          onClick={() => void makeLink(person)}
                        >
                          {words('people.makeLink')}
                        </button>
                      )}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </>
  )
}

function stateOf({ isActive, hasJoined }: PersonAnswer): 'out' | 'in' | 'invited' {
  if (!isActive) return 'out'
  return hasJoined ? 'in' : 'invited'
}
