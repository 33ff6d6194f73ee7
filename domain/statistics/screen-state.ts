import { FILTER_KEYS } from '@/domain/statistics/filter'
import { AREA_CODES } from '@/domain/vocabulary'

/** The parameters of an open ledger (components/address.ts); every screen that counts takes them. */
const LEDGER = ['ledger', 'by', 'key', 'ledgerPeriod', 'ledgerArea', 'ledgerAt'] as const
const CHARTS = ['measures', 'column', 'sort', 'scale', 'map', 'trend', 'types', 'step', 'tables', 'promises']
const COMPARE = ['measures', 'focus', 'per', 'against', 'step', 'sort', 'tables']

/**
 * The screens whose address is their whole state, with their own parameters beside the filter. A place in a list is no
 * state: its cursor belongs to the records of that day.
 */
const SCREENS: Record<string, readonly string[]> = {
  '/': [...LEDGER, ...CHARTS],
  '/compare': [...LEDGER, ...COMPARE],
  '/compare/zero-reports': [...LEDGER, ...COMPARE],
  '/compare/changes': [...LEDGER, ...COMPARE, 'since', 'until', 'open'],
  '/activities': [...LEDGER, 'sort', 'limit', 'columns'],
  '/articles': [...LEDGER, 'sort', 'limit'],
  '/reports': ['what'],
  ...Object.fromEntries(AREA_CODES.map((code) => [`/areas/${code}`, [...LEDGER, ...CHARTS, ...COMPARE]])),
}

/** Longest query of a state that is kept, in characters. */
export const LONGEST_QUERY = 4000

/** Whether a path is one of the product's own screens that keep their state in the address. */
export function isStateScreen(path: string): boolean {
  return Object.hasOwn(SCREENS, path)
}

/** The first parameter of a query that the screen does not know; undefined where it knows all. */
export function foreignParameter(path: string, query: URLSearchParams): string | undefined {
  return [...query.keys()].find((name) => !isOf(path, name))
}

/** The part of an address that is state: what links sent through other programs came back with is left out. */
export function stateQuery(path: string, query: URLSearchParams): string {
  return new URLSearchParams([...query].filter(([name]) => isOf(path, name))).toString()
}

function isOf(path: string, name: string): boolean {
  return (FILTER_KEYS as readonly string[]).includes(name) || (SCREENS[path] ?? []).includes(name)
}
