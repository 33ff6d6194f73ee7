import { getDocumentProxy } from 'unpdf'

export interface PdfPage {
  width: number
  height: number
  /** Pieces of text where they stand, in points from the upper left. */
  items: { text: string; x: number; y: number; size: number; width: number }[]
  links: string[]
}

/** The pages of a PDF as another program reads them. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const links = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) => url ?? [])
    pages.push({
      ...{ width, height, links },
      items: items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [
              {
                text: item.str,
                x: item.transform[4],
                y: height - item.transform[5],
                size: item.height,
                width: item.width,
              },
            ]
          : [],
      ),
    })
  }
  const { info } = await pdf.getMetadata()
  const outline = await pdf.getOutline()
  await pdf.destroy()
  return { pages, info: info as Record<string, unknown>, outline: outline ?? [] }
}

/** The text of a page without its number, all in one. */
export function pageText({ items }: PdfPage): string {
  return items
    .map(({ text }) => text)
    .join('')
    .replace(/—\s*\d+\s*—$/u, '')
}
