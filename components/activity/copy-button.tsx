'use client'

import { useState } from 'react'

const SHOWN_FOR = 2500

/**
 * A button that copies a text.
 * @param words what it says: at first, once it is done, and where the browser does not let it
 */
export function CopyButton({
  text,
  words,
  className,
}: {
  text: string
  words: { copy: string; copied: string; refused: string }
  className?: string | undefined
}) {
  const [said, setSaid] = useState<keyof typeof words>('copy')
  async function press() {
    setSaid((await copy(text)) ? 'copied' : 'refused')
    setTimeout(() => setSaid('copy'), SHOWN_FOR)
  }
  return (
    <button type="button" className={className} onClick={press} aria-live="polite" title={text}>
      {words[said]}
    </button>
  )
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The clipboard is closed to pages that come over plain HTTP from another machine; a selection is not. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  const before = document.activeElement
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}
