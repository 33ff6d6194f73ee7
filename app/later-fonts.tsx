'use client'

import { useEffect } from 'react'

/** Names the slices of rare characters once the page stands, so that their long list delays no first paint. */
export function LaterFonts() {
  useEffect(() => {
    void import('@fontsource-variable/noto-sans-sc/index.css')
  }, [])
  return null
}
