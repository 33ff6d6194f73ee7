'use client'
import Link from 'next/link'
import { useState } from 'react'
import { fetchAnswer } from '@/components/fetch-answer'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import styles from '@/components/people/people.module.css'
import { send } from '@/components/people/send'
import { useWords } from '@/components/words'
import { READINGS, type Reading } from '@/domain/people/reading'

interface State {
  version: number
  reading: Reading
  isPublicHere: boolean
}

/** Who may read what is published without signing in, and what that comes to here. */
export function ReadingForm({ initial }: { initial: State }) {
  const words = useWords()
  const [state, setState] = useState(initial)
  const [reading, setReading] = useState(initial.reading)
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null)
  async function store() {
    const outcome = await send<State>('PUT', '/settings/reading', { version: state.version, reading })
    if (outcome.ok) setState(outcome.answer)
    // What somebody else set meanwhile is shown, so that the next attempt is in sight of it.
    else if (outcome.status === 409)
      setState(await fetchAnswer('/api/v1/settings/reading', AbortSignal.timeout(10_000)))
    setSaid(
      outcome.ok
        ? { text: words('people.stored'), failed: false }
        : { text: outcome.message ?? words('signIn.unreachable'), failed: true },
    )
  }
  return (
    <Card
      title={words('people.reading.title')}
      hint={words(`people.reading.${state.isPublicHere ? 'open' : 'closed'}`)}
      actions={
        <Link href="/history?entity=settings&record=reading" prefetch={false}>
          {words('people.history')}
        </Link>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void store()
        }}
      >
        <fieldset className={styles.group}>
          <legend className={styles.label}>{words('people.reading.legend')}</legend>
          {READINGS.map((each) => (
            <label key={each} className={styles.check}>
              <input type="radio" name="reading" checked={reading === each} onChange={() => setReading(each)} />
              <span>
                {words(`people.reading.${each}`)}{' '}
                <span className={styles.quiet}>{words(`people.reading.about.${each}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={styles.actions}>
          <button type="submit" className={control.primary} disabled={reading === state.reading}>
            {words('people.save')}
          </button>
          <span role={said?.failed ? 'alert' : 'status'} className={said?.failed ? styles.fault : undefined}>
            {said?.text}
          </span>
        </div>
      </form>
    </Card>
  )
}
