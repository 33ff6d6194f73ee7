'use client'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { KeptLink } from '@/components/layout/kept-link'
import styles from '@/components/people/people.module.css'
import { send } from '@/components/people/send'
import { useViewer } from '@/components/people/viewer-context'
import { useWords } from '@/components/words'

/** Who is signed in, with the way to the account and out; for everybody else the way in. */
export function PersonMenu() {
  const words = useWords()
  const { person } = useViewer()
  const pathname = usePathname()
  const params = useSearchParams()
  const [isStuck, setStuck] = useState(false)
  if (person === null) {
    // Where the sign-in is already, or a link that opens once, there is no other way in.
    if (/^\/(?:sign-in|welcome)(?:\/|$)/.test(pathname)) return null
    const here = params.size > 0 ? `${pathname}?${params}` : pathname
    return (
      <div className={styles.person}>
        <Link href={`/sign-in?${new URLSearchParams({ to: here })}`} prefetch={false}>
          {words('signIn.title')}
        </Link>
      </div>
    )
  }
  async function leave() {
    const outcome = await send('DELETE', '/session')
    if (outcome.ok) window.location.assign('/')
    else setStuck(true)
  }
  return (
    <div className={styles.person}>
      <KeptLink href="/account" className={styles.name}>
        {person.name}
      </KeptLink>
      <span className={styles.quiet}>{words(`role.${person.role}`)}</span>
      <button type="button" className={styles.out} onClick={() => void leave()}>
        {words('signIn.out')}
      </button>
      {isStuck && (
        <span className={styles.fault} role="alert">
          {words('signIn.unreachable')}
        </span>
      )}
    </div>
  )
}
