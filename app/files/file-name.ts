import { attachment } from '@/app/api/attachment'
import type { FileRequest } from '@/app/files/file-request'
import { beijingDay } from '@/domain/figures/beijing-clock'
import type { FileFormat, FileKind } from '@/domain/reports/file-kinds'
import type { Naming } from '@/domain/reports/table'
import type { Words } from '@/domain/vocabulary'

const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Areas that a file's name tells one by one. */
const MOST_NAMED = 2

/**
 * A file's name in the reader's language: what it is, of which areas and period where not of all, and the day in Beijing.
 * Files of different districts and months can lie in one folder.
 */
export function fileName({ subject, format, filter }: FileRequest, at: Date, { words, areaName }: Naming): string {
  const { area = [], from, to } = filter
  const areas =
    area.length > MOST_NAMED ? [words('file.scope.areas', { count: area.length })] : area.map((code) => areaName(code))
  const scope = [...areas, ...(from || to ? [periodOf(from, to, words)] : [])]
  return `${[words(`file.name.${subject.what}`), ...scope, dayOf(at)].join('-')}.${format}`
}

/** Dates as the address has them: they sort, and no system refuses them in a name. */
function periodOf(from: string | undefined, to: string | undefined, words: Words): string {
  if (from === to) return from ?? ''
  const kind = from === undefined ? 'until' : to === undefined ? 'since' : 'between'
  return words(`file.scope.${kind}`, { from: from ?? '', to: to ?? '' })
}

/** What a download says of itself. Nothing of it ever runs as a page of this server. */
export function fileHeaders(
  what: FileKind,
  format: FileFormat,
  { name, at }: { name: string; at: Date },
): Record<string, string> {
  const plain = `gongji-${what}-${dayOf(at)}.${format}`
  return {
    'content-type': TYPES[format],
    'content-disposition': attachment(plain, name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  }
}

function dayOf(at: Date): string {
  return beijingDay(at)
}
