import { isIP } from 'node:net'
import { listeningHost } from '@/auth/host'
import { LOG_LEVELS } from '@/service/log'

/** Readings of one client in a minute, where GONGJI_RATE_LIMIT says nothing else. */
const USUAL_RATE = 1200
const MOST_PROXIES = 10

/** A setting of the server that cannot be; `name` is also the key of its sentence under `console.setting`. */
export class BadSetting extends Error {
  constructor(
    readonly setting: string,
    /** As it was given; empty where it is a secret. */
    readonly value: string,
  ) {
    super(`${setting}: ${value}`)
    this.name = 'BadSetting'
  }
}

export interface ServiceSettings {
  /** The address that the server listens on. */
  host: string
  /** Where readers reach the server, without a slash at the end; null where that is the address it listens on. */
  origin: string | null
  /** How many proxies of one's own a request passes. */
  proxies: number
  /** Readings of one client in a minute; 0 for no limits. */
  rate: number
  /** What who asks for /metrics from another machine has to show; null where only this machine may. */
  metricsToken: string | null
}

/**
 * Reads how the server is reached and guarded.
 * @throws BadSetting naming the first one that cannot be
 */
export function readSettings(environment: NodeJS.ProcessEnv): ServiceSettings {
  const level = environment.GONGJI_LOG_LEVEL || 'info'
  if (!LOG_LEVELS.some((each) => each === level)) throw new BadSetting('GONGJI_LOG_LEVEL', level)
  return {
    host: hostOf(listeningHost(environment)),
    origin: originOf(environment.GONGJI_ORIGIN || null),
    proxies: wholeNumber('GONGJI_TRUST_PROXY', environment.GONGJI_TRUST_PROXY || '0', MOST_PROXIES),
    rate: wholeNumber('GONGJI_RATE_LIMIT', environment.GONGJI_RATE_LIMIT || String(USUAL_RATE), 1_000_000),
    metricsToken: tokenOf(environment.GONGJI_METRICS_TOKEN || null),
  }
}

function hostOf(host: string): string {
  if (isIP(host) === 0 && host !== 'localhost') throw new BadSetting('GONGJI_HOST', host)
  return host
}

function originOf(given: string | null): string | null {
  if (given === null) return null
  const origin = given.replace(/\/+$/, '')
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new BadSetting('GONGJI_ORIGIN', given)
  }
  return origin
}

function wholeNumber(setting: string, given: string, most: number): number {
  if (!/^\d{1,7}$/.test(given) || Number(given) > most) throw new BadSetting(setting, given)
  return Number(given)
}

function tokenOf(given: string | null): string | null {
  if (given !== null && !/^[\w.~+/=-]{16,200}$/.test(given)) throw new BadSetting('GONGJI_METRICS_TOKEN', '')
  return given
}
