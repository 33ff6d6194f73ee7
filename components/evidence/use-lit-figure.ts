'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback } from 'react'

/** The id that the body gives to the first phrase of a figure. */
export function phraseId(figure: string): string {
  return `phrase-${figure}`
}

/** The address of the same article with a figure lit, or none. */
export function litHref(params: URLSearchParams, figure: string | null): string {
  const next = new URLSearchParams(params)
  if (figure === null) next.delete('figure')
  else next.set('figure', figure)
  return `?${next}${figure === null ? '' : `#${phraseId(figure)}`}`
}

/** The figure that the address lights, and how to light another; the address stays one step of the history. */
export function useLitFigure(): {
  lit: string | null
  params: URLSearchParams
  light: (figure: string | null) => void
} {
  const found = useSearchParams()
  const light = useCallback((figure: string | null) => {
    const params = new URLSearchParams(window.location.search)
    if (figure === null) params.delete('figure')
    else params.set('figure', figure)
    window.history.replaceState(null, '', `${window.location.pathname}${params.size === 0 ? '' : `?${params}`}`)
  }, [])
  return { lit: found.get('figure'), params: new URLSearchParams(found), light }
}
