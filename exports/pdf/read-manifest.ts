import { getDocumentProxy } from 'unpdf'
import { MANIFEST_FILE } from '@/exports/pdf/manifest-file'

/**
 * The manifest that a PDF carries, as parsed JSON; null where it has none, or is no PDF.
 * What comes back was in a file from anywhere: it is to be checked before it is used.
 */
export async function readManifest(bytes: Uint8Array): Promise<unknown> {
  try {
    // The reader takes the bytes away from whoever gives them, and does not take a Buffer.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes))
    try {
      const files: Record<string, { content: Uint8Array }> | null = await pdf.getAttachments()
      const file = files?.[MANIFEST_FILE]
      return file === undefined ? null : JSON.parse(new TextDecoder().decode(file.content))
    } finally {
      await pdf.destroy()
    }
  } catch {
    return null
  }
}
