'use client'
import { useQuery } from '@tanstack/react-query'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/layout/notice'
import { openPdf } from '@/components/reports/pdf-document'
import { PdfPage } from '@/components/reports/pdf-page'
import styles from '@/components/reports/preview.module.css'
import { pdfQuery } from '@/components/reports/queries'
import { ReportProblem } from '@/components/reports/report-problem'
import { useLang, useWords } from '@/components/words'
import type { ReportKind } from '@/domain/reports/file-kinds'
import type { Filter } from '@/domain/statistics/filter'

/** The report page by page, as it will print: it is the PDF itself that is drawn. */
export function PdfPreview({ kind, filter }: { kind: ReportKind; filter: Filter }) {
  const words = useWords()
  const { data, error, isPlaceholderData } = useQuery(pdfQuery(kind, filter, useLang()))
  const { pdf, isBroken } = useOpenPdf(data)
  const [frame, width] = useWidth()
  return (
    <div ref={frame} className={styles.preview} aria-busy={isPlaceholderData || (!pdf && !error)}>
      {error ? (
        <ReportProblem error={error} kind={kind} />
      ) : isBroken ? (
        <Notice tone="error" title={words('reports.preview.broken')} />
      ) : pdf ? (
        <>
          <p className={styles.count} aria-live="polite">
            {isPlaceholderData
              ? words('reports.preview.making')
              : words('reports.preview.pages', { count: pdf.numPages })}
          </p>
          <div className={styles.pages} data-old={isPlaceholderData}>
            {Array.from({ length: pdf.numPages }, (_, i) => i + 1).map((number) => (
              <PdfPage
                key={`${pdf.fingerprints[0]}-${number}`}
                document={pdf}
                number={number}
                width={width}
                label={words('reports.preview.page', { number, count: pdf.numPages })}
              />
            ))}
          </div>
        </>
      ) : (
        <>
          <p className={styles.count} aria-live="polite">
            {words('reports.preview.making')}
          </p>
          <div className={styles.pages}>
            <div className={styles.page} style={{ aspectRatio: '210 / 297' }} />
          </div>
        </>
      )}
    </div>
  )
}

function useOpenPdf(bytes: ArrayBuffer | undefined): { pdf: PDFDocumentProxy | null; isBroken: boolean } {
  const [state, setState] = useState<{ pdf: PDFDocumentProxy | null; isBroken: boolean }>({
    pdf: null,
    isBroken: false,
  })
  useEffect(() => {
    if (bytes === undefined) return
    let isGone = false
    const opening = openPdf(bytes)
    opening.then(
      (pdf) => !isGone && setState({ pdf, isBroken: false }),
      () => !isGone && setState({ pdf: null, isBroken: true }),
    )
    return () => {
      isGone = true
      void opening.then((pdf) => pdf.destroy()).catch(() => {})
    }
  }, [bytes])
  return state
}

const WIDEST = 820

/** The width that a page can have, in CSS pixels; 0 before it is known. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!frame.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.min(WIDEST, Math.floor(entry?.contentRect.width ?? 0))))
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  return [frame, width] as const
}
