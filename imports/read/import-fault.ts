/**
 * Why a file cannot be read. The words for people are the messages `import.problem.*`, which say what to do too.
 */
export class ImportFault extends Error {
  /**
   * @param code the last part of a message's key
   * @param where in the file: a page, a sheet and cell, a line; null for the file as a whole
   * @param values what the message names
   */
  constructor(
    readonly code: ImportFaultCode,
    readonly where: string | null = null,
    readonly values: Record<string, string | number> = {},
  ) {
    super(`${code}${where === null ? '' : ` at ${where}`} ${JSON.stringify(values)}`)
    this.name = 'ImportFault'
  }
}

/** Every reason for which a reader refuses a file. */
export const IMPORT_FAULTS = [
  'empty',
  'tooLarge',
  'unknownFormat',
  'program',
  'picture',
  'archive',
  'notWhatNameSays',
  'legacyWord',
  'legacyExcel',
  'legacyOffice',
  'richText',
  'otherOffice',
  'encrypted',
  'broken',
  'missingPart',
  'unpacksTooLarge',
  'unpacksTooDense',
  'unpacksTooMany',
  'tooManyMerged',
  'noText',
  'noMainText',
  'undecodable',
  'quote',
  'noHeadings',
  'noRows',
  'tooManyRows',
] as const
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number]
