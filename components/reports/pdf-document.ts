import type { PDFDocumentProxy } from 'pdfjs-dist'

let library: Promise<typeof import('pdfjs-dist')> | undefined

/** The PDF reader with a worker of its own; loaded once, and only where a report is looked at. */
function pdfjs(): Promise<typeof import('pdfjs-dist')> {
  library ??= import('pdfjs-dist').then((loaded) => {
    loaded.GlobalWorkerOptions.workerPort = new Worker(
      new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url),
      {
        type: 'module',
      },
    )
    return loaded
  })
  return library
}

/** @param bytes are left as they are; the reader takes a copy away */
export async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfjs()
  return getDocument({ data: new Uint8Array(bytes.slice(0)), isEvalSupported: false }).promise
}

/** The layer of selectable words over a page's picture. */
export async function textLayer(options: ConstructorParameters<typeof import('pdfjs-dist')['TextLayer']>[0]) {
  const { TextLayer } = await pdfjs()
  return new TextLayer(options)
}
