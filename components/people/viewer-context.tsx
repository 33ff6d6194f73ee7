'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { SessionAnswer } from '@/domain/people/answers'
import type { Right } from '@/domain/people/roles'

const ViewerContext = createContext<SessionAnswer>({ person: null, rights: [] })

/** Tells every screen who looks at it; the server decides anew whatever a screen offers. */
export function ViewerProvider({ viewer, children }: { viewer: SessionAnswer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** Who is signed in, if anybody, and what is allowed. */
export function useViewer(): SessionAnswer {
  return useContext(ViewerContext)
}

export function useMay(right: Right): boolean {
  return useViewer().rights.includes(right)
}
