import { beijingTime } from '@/domain/figures/beijing-clock'
import type { Block } from '@/domain/reports/document/report-document'
import type { ReportPen } from '@/domain/reports/document/report-pen'
import type { Filter } from '@/domain/statistics/filter'

/** The counting rules in the order in which they are told, by their names under `report.rule`. */
const RULES = [
  'verified',
  'planned',
  'choice',
  'measures',
  'notReported',
  'bounds',
  'cautious',
  'citywide',
  'period',
] as const

/** By which rules it is counted, what, when, and where to look it up: what every report ends with. */
export function counting(
  {
    summary,
    filter,
    at,
    address,
  }: { summary: { sentence: string; revision: number }; filter: Pick<Filter, 'counting'>; at: Date; address: string },
  { words }: Pick<ReportPen, 'words'>,
): Block[] {
  const rules = RULES.filter((rule) => rule !== 'cautious' || filter.counting === 'cautious')
  return [
    { kind: 'heading', level: 2, text: words('report.heading.rules') },
    {
      kind: 'notes',
      entries: rules.map((rule, i) => ({
        number: words('report.ruleNumber', { number: String(i + 1) }),
        text: words(`report.rule.${rule}`),
        href: null,
      })),
    },
    { kind: 'heading', level: 2, text: words('report.heading.origin') },
    {
      kind: 'notes',
      entries: [
        { number: '', text: words('export.head.filter', { sentence: summary.sentence }), href: null },
        {
          number: '',
          text: words('report.made', { time: beijingTime(at), revision: String(summary.revision) }),
          href: null,
        },
        { number: '', text: words('report.address', { address }), href: address },
      ],
    },
  ]
}
