import type { ReportDocument } from '@/domain/reports/document/report-document'
import { escapeXml } from '@/domain/reports/picture/write-svg'
import { oneLine } from '@/exports/clean-text'

/** Title, language and time of the document, as `docProps/core.xml`. */
export function coreProperties({ title, language, manifest }: ReportDocument): string {
  const at = new Date(manifest.at).toISOString().replace(/\.\d+Z$/, 'Z')
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(oneLine(title))}</dc:title><dc:creator>Gongji</dc:creator><cp:lastModifiedBy>Gongji</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}<dc:language>${language}</dc:language></cp:coreProperties>`
}
