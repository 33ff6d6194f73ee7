'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { AreaCode } from '@/domain/vocabulary'

const Fixed = createContext<AreaCode | null>(null)

/** The screen within is about one area, which its path names: whatever the address's filter says, that is the area. */
export function FixedArea({ area, children }: { area: AreaCode; children: ReactNode }) {
  return <Fixed value={area}>{children}</Fixed>
}

/** The area that the screen is about; null where the filter's areas hold. */
export function useFixedArea(): AreaCode | null {
  return useContext(Fixed)
}
