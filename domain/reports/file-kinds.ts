/** What can be asked for as a file beside lists. */
export const REPORT_KINDS = ['report', 'bulletin', 'comparison', 'workbook'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** The lists that can be had as a file, each with all its rows. */
export const LIST_KINDS = [
  'statistics',
  'ledger',
  'figures',
  'activities',
  'articles',
  'promises',
  'ranking',
  'timeline',
  'profiles',
  'changes',
  'zero-reports',
  'unions',
] as const
export type ListKind = (typeof LIST_KINDS)[number]

export const FILE_KINDS = [...REPORT_KINDS, ...LIST_KINDS] as const
export type FileKind = (typeof FILE_KINDS)[number]

export const FILE_FORMATS = ['docx', 'pdf', 'xlsx', 'csv'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** The formats that each kind comes in, the usual one first. */
export const FORMATS = {
  report: ['docx', 'pdf', 'xlsx'],
  bulletin: ['docx', 'pdf', 'xlsx'],
  comparison: ['docx', 'pdf', 'xlsx'],
  workbook: ['xlsx'],
  statistics: ['xlsx', 'csv'],
  ledger: ['xlsx', 'csv'],
  figures: ['xlsx', 'csv'],
  activities: ['xlsx', 'csv'],
  articles: ['xlsx', 'csv'],
  promises: ['xlsx', 'csv'],
  ranking: ['xlsx', 'csv'],
  timeline: ['xlsx', 'csv'],
  profiles: ['xlsx', 'csv'],
  'zero-reports': ['xlsx', 'csv'],
  changes: ['xlsx', 'csv'],
  unions: ['xlsx', 'csv'],
} as const satisfies Record<FileKind, readonly FileFormat[]>
