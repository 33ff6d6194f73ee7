import type { FileFormat, FileKind } from '@/domain/reports/file-kinds'
import { beijingTime } from '@/domain/reports/head'
import type { Words } from '@/domain/vocabulary'

const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A file's name in the reader's language: what it is, and the day in Beijing. */
export function fileName(what: FileKind, format: FileFormat, at: Date, words: Words): string {
  return `${words(`file.name.${what}`, { day: dayOf(at) })}.${format}`
}

/**
 * What a download says of itself. The name is given twice: in ASCII for old programs, and in the reader's language
 * (RFC 5987). Nothing of it ever runs as a page of this server.
 */
export function fileHeaders(
  what: FileKind,
  format: FileFormat,
  { name, at }: { name: string; at: Date },
): Record<string, string> {
  const plain = `gongji-${what}-${dayOf(at)}.${format}`
  return {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  }
}

function dayOf(at: Date): string {
  return beijingTime(at).slice(0, 10)
}
