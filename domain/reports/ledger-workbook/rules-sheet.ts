import { beijingTime } from '@/domain/figures/beijing-clock'
import type { Origin } from '@/domain/reports/head'
import { sheetOf } from '@/domain/reports/sheet-of'
import { type Naming, tableOf, text } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'
import type { Coverage, Summary } from '@/domain/statistics/answers'
import { ruleOf } from '@/domain/statistics/counting-rule'
import type { Filter } from '@/domain/statistics/filter'
import { periodWords } from '@/domain/statistics/filter-sentence'
import type { Words } from '@/domain/vocabulary'

interface Line {
  section: string
  item: string
  text: string
}

/** The rules as the page about them tells them, in its order. */
const RULES = [
  'verified',
  'planned',
  'choice',
  'merge',
  'measures',
  'not-reported',
  'bounds',
  'cautious',
  'people-reached',
  'citywide',
  'attribution',
  'coverage',
  'period',
] as const

/** Words in the cells that need saying what they mean. */
const EXPLAINED = ['atLeast', 'atMost', 'about', 'notReported', 'empty', 'scope', 'part', 'basis', 'bodyKind'] as const

/** Of the coverage, what is a count of activities and worth a word if it is not none. */
const COVERAGE = ['periodUncertain', 'yearOnly', 'noPeriod', 'byReportDate', 'announced', 'pending'] as const

/** What was chosen, what the numbers rest on, how they are counted, and what the words in the cells mean. */
export function rulesSheet({ filter, coverage }: Summary, origin: Origin, head: string[], naming: Naming): Sheet {
  const { words } = naming
  const line = (section: string, item: string, content: string): Line => ({
    section: words(`workbook.section.${section}`),
    item,
    text: content,
  })
  const lines = [
    line('filter', words('workbook.item.sentence'), origin.sentence),
    ...filterFields(filter, naming).map(([item, content]) => line('filter', item, content)),
    line('file', words('workbook.item.time'), words('workbook.item.clock', { time: beijingTime(origin.at) })),
    line('file', words('workbook.item.revision'), String(origin.revision)),
    line('file', words('workbook.item.address'), origin.address),
    ...coverageLines(coverage, naming).map((content) => line('coverage', '', content)),
    ...RULES.map((rule) => line('rules', words(`method.${rule}.title`), ruleText(rule, words))),
    ...EXPLAINED.map((each) => line('words', words(`workbook.word.${each}`), words(`workbook.meaning.${each}`))),
  ]
  const columns = [
    text<Line>(words('workbook.column.section'), ({ section }) => section, 'id'),
    text<Line>(words('workbook.column.item'), ({ item }) => item, 'name'),
    text<Line>(words('workbook.column.content'), (each) => each.text, 'passage'),
  ]
  const sheet = sheetOf(tableOf(head, columns, lines), words('workbook.sheet.rules'))
  // Rules are read, not scanned: they get the width of a page.
  return { ...sheet, columns: sheet.columns.map((column, i) => (i === 2 ? { ...column, width: 110 } : column)) }
}

/** In the order in which they decide. */
const STEPS = ['campaign', 'later', 'basis', 'total', 'larger'] as const

function ruleText(rule: (typeof RULES)[number], words: Words): string {
  const text = words(`method.${rule}.text`)
  if (rule !== 'choice') return text
  const steps = STEPS.map((step, i) => `${i + 1}. ${words(`method.choice.step.${step}`)}`)
  return [text, ...steps, words('method.choice.after')].join('\n')
}

/** Every field of the filter with its value in words; what is not narrowed says so. */
function filterFields(filter: Filter, { words, areaName }: Naming): [string, string][] {
  const label = (key: string) => words(`filter.label.${key}`)
  const list = (items: readonly string[] | undefined) =>
    items?.length ? items.join(words('sentence.listSeparator')) : words('filter.all')
  const named = (key: 'type' | 'level' | 'status' | 'source'): [string, string] => [
    label(key),
    list(filter[key]?.map((each) => words(`${key}.${each}`))),
  ]
  return [
    [label('period'), periodWords(filter, words)],
    [label('area'), list(filter.area?.map(areaName))],
    [label('attribution'), words(`attribution.${filter.attribution}`)],
    named('type'),
    named('level'),
    [label('series'), list(filter.series)],
    [label('organiser'), list(filter.organiser)],
    [label('publication'), list(filter.publication)],
    named('status'),
    [label('realisation'), words(`realisation.${filter.realisation}`)],
    [label('rule'), words(`counting.rule.${ruleOf(filter)}`)],
    named('source'),
    [label('q'), filter.q ?? words('workbook.item.noSearch')],
  ]
}

function coverageLines(coverage: Coverage, { words }: Naming): string[] {
  const { firstPeriod, lastPeriod, publications } = coverage
  const span =
    firstPeriod !== null && lastPeriod !== null
      ? [words('overview.coverage.span', { first: firstPeriod, last: lastPeriod, publications })]
      : []
  const counts = COVERAGE.filter((key) => coverage[key] > 0)
  return [...span, ...counts.map((key) => words(`overview.coverage.${key}`, { count: coverage[key] }))]
}
