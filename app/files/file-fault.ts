/** Why a file could not be made or had; `code` is a key of the messages under `file.fault`. */
export type FileFaultCode =
  | 'cannotWrite'
  | 'damagedReport'
  | 'interrupted'
  | 'laterReport'
  | 'noReport'
  | 'notReady'
  | 'tookTooLong'
  | 'tookTooMuch'
  | 'unavailable'
  | 'unexpected'

export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly detail = '',
  ) {
    super(`${code}: ${detail}`)
    this.name = 'FileFault'
  }
}
