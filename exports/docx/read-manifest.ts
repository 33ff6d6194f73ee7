import { manifestInProperties } from '@/exports/docx/manifest-properties'
import { ArchiveParts } from '@/exports/xlsx/archive-parts'

const MOST = 16 * 1024 * 1024

/**
 * What a Word document says of itself, as parsed JSON, also after Word or WPS saved it again; null where it says nothing.
 * Never throws, whatever the file is.
 */
export async function readManifest(bytes: Uint8Array): Promise<unknown> {
  try {
    const parts = await ArchiveParts.open(bytes)
    try {
      return manifestInProperties(await parts.text('docProps/custom.xml', MOST))
    } finally {
      parts.close()
    }
  } catch {
    return null
  }
}
