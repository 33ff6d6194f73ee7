/** What can be wrong with a database; each has a sentence in the messages under `integrity.finding`. */
export const FINDINGS = [
  /** SQLite itself finds the file damaged. */
  'file',
  /** A row that refers to one that is not there. */
  'reference',
  /** An address of a merged activity that leads nowhere. */
  'redirect',
  /** A record whose fields are not what a record may hold. */
  'shape',
  /** A figure whose printed phrase does not stand where its evidence says. */
  'evidence',
  /** A figure counted, or left out, otherwise than the counting rules have it. */
  'standing',
  /** An activity placed in time otherwise than its dates say. */
  'period',
  /** An activity that statistics take otherwise than the rules make of its record. */
  'tally',
  /** A cell that is not what its activities come to. */
  'cell',
  /** A record that is not what the last entry of its history left. */
  'history',
  /** A revision that is not what was entered, or not in its place. */
  'chain',
  /** Revisions that were entered and are gone. */
  'missing',
  /** A record that search does not find, or finds though it is gone. */
  'search',
  /** An article that imports would not know again. */
  'keys',
] as const
export type FindingKind = (typeof FINDINGS)[number]
