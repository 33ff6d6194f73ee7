'use client'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { textLayer } from '@/components/reports/pdf-document'
import styles from '@/components/reports/preview.module.css'

/** Sharp on ordinary and on dense screens, without pictures that fill the memory. */
const DENSEST = 2

/** One page as it will print: drawn once it comes near, with its words to be selected over it. */
export function PdfPage({
  document: pdf,
  number,
  width,
  label,
}: {
  document: PDFDocumentProxy
  number: number
  /** CSS pixels. */
  width: number
  label: string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(number === 1)
  const [shape, setShape] = useState({ ratio: 297 / 210 })

  useEffect(() => {
    if (isNear || !frame.current) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '600px' })
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [isNear])

  useEffect(() => {
    if (!isNear || width === 0) return
    let stop = () => {}
    let isGone = false
    void (async () => {
      const page = await pdf.getPage(number)
      if (isGone) return
      const whole = page.getViewport({ scale: 1 })
      setShape({ ratio: whole.height / whole.width })
      const scale = width / whole.width
      const viewport = page.getViewport({ scale })
      const density = Math.min(window.devicePixelRatio || 1, DENSEST)
      const [picture, layer] = [canvas.current, words.current]
      const context = picture?.getContext('2d')
      if (!picture || !context || !layer) return
      picture.width = Math.round(viewport.width * density)
      picture.height = Math.round(viewport.height * density)
      const drawing = page.render({ canvas: picture, viewport: page.getViewport({ scale: scale * density }) })
      layer.replaceChildren()
      layer.style.setProperty('--total-scale-factor', String(scale))
      const text = await textLayer({ textContentSource: page.streamTextContent(), container: layer, viewport })
      stop = () => {
        drawing.cancel()
        text.cancel()
      }
      if (isGone) stop()
      // Both break off with an error when the page is gone; nobody misses it.
      await Promise.allSettled([drawing.promise, text.render()])
    })()
    return () => {
      isGone = true
      stop()
    }
  }, [pdf, number, width, isNear])

  return (
    <section ref={frame} aria-label={label} className={styles.page} style={{ aspectRatio: `1 / ${shape.ratio}` }}>
      <canvas ref={canvas} className={styles.picture} />
      <div ref={words} className={styles.words} />
    </section>
  )
}
