'use client'
import { type RefObject, useImperativeHandle, useRef, useState } from 'react'
import control from '@/components/layout/control.module.css'
import { Dialog } from '@/components/review/dialog'
import { TextField } from '@/components/review/fields'
import { LONGEST_NAME, setReviewer, useReviewer } from '@/components/review/reviewer'
import styles from '@/components/review/reviewer-name.module.css'
import { useWords } from '@/components/words'

/** What asks for a name where there is none yet; null where that was called off. */
export interface NameAsker {
  ask: () => Promise<string | null>
}

/** Who decides, and the way to change it. The name is asked for once, with the first decision. */
export function ReviewerName({ asker }: { asker: RefObject<NameAsker | null> }) {
  const words = useWords()
  const name = useReviewer()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useRef<((name: string | null) => void)[]>([])

  const show = () => {
    setTyped(name ?? '')
    setTried(false)
    setOpen(true)
  }
  const settle = (chosen: string | null) => {
    setOpen(false)
    for (const tell of answer.current.splice(0)) tell(chosen)
  }
  useImperativeHandle(asker, () => ({
    ask: () => {
      if (name !== null) return Promise.resolve(name)
      show()
      return new Promise((resolve) => answer.current.push(resolve))
    },
  }))
  return (
    <>
      <button type="button" className={styles.name} aria-haspopup="dialog" onClick={show}>
        {name === null ? words('reviewing.nobody') : words('reviewing.reviewer', { name })}
      </button>
      {isOpen && (
        <Dialog narrow title={words('reviewing.askName')} onClose={() => settle(null)}>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault()
              const chosen = typed.trim()
              setTried(true)
              if (chosen === '') return
              setReviewer(chosen)
              settle(chosen)
            }}
          >
            <TextField
              label={words('reviewing.yourName')}
              value={typed}
              autoFocus
              maxLength={LONGEST_NAME}
              fault={tried && typed.trim() === '' ? words('reviewing.nameMissing') : null}
              onChange={setTyped}
            />
            <p className={styles.hint}>{words('reviewing.nameHint')}</p>
            <button type="submit" className={control.primary}>
              {words('edit.save')}
            </button>
          </form>
        </Dialog>
      )}
    </>
  )
}
