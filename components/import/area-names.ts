'use client'
import { createContext, useContext } from 'react'

/** The names of areas by their code, in the reader's language. */
export const AreaNames = createContext<Record<string, string>>({})

export function useAreaName(): (code: string) => string {
  const names = useContext(AreaNames)
  return (code) => names[code] ?? code
}
