'use client'
import { TextField } from '@/components/people/text-field'
import { useWords } from '@/components/words'

/** What somebody signs in with: no spaces, and no @, so that it is never taken for an email. */
export function UserNameField({ fault, autoComplete }: { fault: string | null; autoComplete: 'username' | 'off' }) {
  const words = useWords()
  return (
    <TextField
      label={words('join.userName')}
      hint={words('join.userNameHint')}
      fault={fault}
      name="userName"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      required
      minLength={2}
      maxLength={60}
      pattern="[^\s@]+"
    />
  )
}
