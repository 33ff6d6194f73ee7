'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { FONTS_COOKIE } from '@/app/fonts-cookie'

const ChineseSlices = dynamic(() => import('@/app/chinese-slices'))

/**
 * The Chinese font: some 400 KB for a page, which a first visit does not wait for. It is drawn in the system's font and
 * changes when the page stands. From then on the browser holds the files, and pages name them from the start.
 * @param held whether an earlier visit has fetched them
 */
export function Fonts({ held }: { held: boolean }) {
  const [wanted, setWanted] = useState(held)
  useEffect(() => {
    const fetchSlices = () => {
      setWanted(true)
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing in older browsers and on plain HTTP
      document.cookie = FONTS_COOKIE
    }
    // Not the load event: on a slow machine that comes before the first paint, which would then wait for the font.
    const painted = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      painted.disconnect()
      if (document.readyState === 'complete') fetchSlices()
      else window.addEventListener('load', fetchSlices, { once: true })
    })
    painted.observe({ type: 'paint', buffered: true })
    return () => {
      painted.disconnect()
      window.removeEventListener('load', fetchSlices)
    }
  }, [])
  return wanted ? <ChineseSlices /> : null
}
