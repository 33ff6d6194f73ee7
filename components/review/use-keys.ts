'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { type Command, commandOf, scrollsFrame, takesKeys } from '@/components/review/keys'

/** Where this computer keeps that single keys are turned off. */
const KEPT = 'gongji.keys'
const listeners = new Set<() => void>()

function read(): boolean {
  try {
    return window.localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

export function setKeysOn(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(KEPT)
    else window.localStorage.setItem(KEPT, 'off')
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
  for (const listener of listeners) listener()
}

/** Whether single keys are commands on this computer. */
export function useKeysOn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read,
    () => true,
  )
}

/** Runs commands by single keys wherever the focus is, but in fields, open dialogs and menus. */
export function useKeys(run: (command: Command) => void): void {
  const isOn = useKeysOn()
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const element = event.target instanceof Element ? event.target : null
      const command = commandOf(event)
      if (event.defaultPrevented || command === null || takesKeys(element)) return
      if (scrollsFrame(element, event.key) || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      latest.current(command)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}
