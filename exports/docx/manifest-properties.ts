import { gunzipSync, gzipSync } from 'node:zlib'
import type { Manifest } from '@/domain/reports/manifest'

/** A property's text may be as long as this in the dialogs of Word, which cuts longer ones when it saves. */
const PIECE = 250
const NAME = 'gongji-'
const MOST = 64 * 1024 * 1024

/** The manifest as properties of the document, which Word and WPS keep when they save it again. */
export function manifestProperties(manifest: Manifest): { name: string; value: string }[] {
  const packed = gzipSync(JSON.stringify(manifest)).toString('base64')
  return Array.from({ length: Math.ceil(packed.length / PIECE) }, (_, i) => ({
    name: `${NAME}${i + 1}`,
    value: packed.slice(i * PIECE, (i + 1) * PIECE),
  }))
}

/**
 * The manifest in a part of custom properties.
 * @returns parsed JSON, or null where there are none of ours
 * @throws Error where they are broken
 */
export function manifestInProperties(xml: string): unknown {
  const pieces = [...xml.matchAll(/<property\b[^<>]*\bname="gongji-(\d+)"[^<>]*>\s*<(?:\w+:)?lpwstr>([^<]*)</g)]
    .map(([, number, value]) => ({ number: Number(number), value: value ?? '' }))
    .sort((a, b) => a.number - b.number)
  if (pieces.length === 0) return null
  const packed = Buffer.from(pieces.map(({ value }) => value).join(''), 'base64')
  return JSON.parse(gunzipSync(packed, { maxOutputLength: MOST }).toString('utf8'))
}
