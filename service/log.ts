import pino, { type DestinationStream, type Logger } from 'pino'
import { onePerProcess } from '@/app/files/one-per-process'
import { describeError } from '@/service/describe-error'
import { currentRequest } from '@/service/request'

/** How much is written, as GONGJI_LOG_LEVEL says. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

/**
 * What a line of the log may say; there is no field for what a person wrote or is called.
 * `route` is the pattern of an address, never the address.
 */
export interface LogFields {
  method?: string
  route?: string
  status?: number
  /** How long it took, in milliseconds. */
  ms?: number
  /** Which limit refused, or how a sign-in ended. */
  outcome?: string
  host?: string
  port?: number
  version?: string
  /** How many requests were still under way. */
  open?: number
  signal?: string
}

/** A log of one JSON line for each event, on standard error where nothing else is said. */
export function makeLog(level: string, destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, destination)
}

const room = onePerProcess('log', (): { log: Logger | null } => ({ log: null }))

function theLog(): Logger {
  room.log ??= makeLog(process.env.GONGJI_LOG_LEVEL || 'info', pino.destination({ dest: 2, sync: true }))
  return room.log
}

/** Has the lines go elsewhere; for tests. */
export function logTo(log: Logger | null): void {
  room.log = log
}

/** Tells the log what happened. */
export function tell(level: 'debug' | 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  const request = currentRequest()?.id
  theLog()[level]({ ...(request ? { request } : {}), ...fields }, event)
}

/** Tells the log what went wrong, without the words of the error that a person may have written. */
export function tellError(error: unknown, event = 'error'): void {
  const request = currentRequest()?.id
  theLog().error({ ...(request ? { request } : {}), error: describeError(error) }, event)
}
