import { readManifest as inDocx } from '@/exports/docx/read-manifest'
import { readManifest as inPdf } from '@/exports/pdf/read-manifest'
import { readManifest as inXlsx } from '@/exports/xlsx/read-manifest'

/**
 * What a report of any format says of itself, told by its first bytes and not by its name; null where it says nothing.
 * What comes back was in a file from anywhere: it is to be checked before it is used.
 */
export async function readManifest(bytes: Uint8Array): Promise<unknown> {
  if (beginsWith(bytes, '%PDF-')) return inPdf(bytes)
  if (!beginsWith(bytes, 'PK\u0003\u0004')) return null
  return (await inXlsx(bytes)) ?? inDocx(bytes)
}

function beginsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, i) => bytes[i] === character.charCodeAt(0))
}
