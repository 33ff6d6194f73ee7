/** How much of a file a reader takes. */
export interface Limits {
  /** Bytes of one file. */
  bytes: number
  /** Bytes that the parts of a Word or Excel file may unpack to. */
  unpackedBytes: number
  /** How many times its packed size such a file may unpack to. */
  ratio: number
  /** Parts that such a file may have. */
  entries: number
  /** Rows of a table. */
  rows: number
}

const DEFAULT_MB = 25
const MEGABYTE = 1024 * 1024

/**
 * The limits, with the setting GONGJI_IMPORT_MAX_MB.
 * @throws Error where the setting is no number of megabytes above 0 and up to 1000
 */
export function readLimits(setting: string | undefined): Limits {
  const megabytes = setting === undefined || setting.trim() === '' ? DEFAULT_MB : Number(setting)
  if (!(megabytes > 0 && megabytes <= 1000)) {
    throw new Error(`GONGJI_IMPORT_MAX_MB must be a number of megabytes above 0 and up to 1000, not "${setting}".`)
  }
  return { bytes: megabytes * MEGABYTE, unpackedBytes: 100 * MEGABYTE, ratio: 100, entries: 1000, rows: 100_000 }
}
