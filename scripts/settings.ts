import { isLoopback } from '@/auth/host'
import type { Words } from '@/domain/vocabulary'
import { Stop } from '@/scripts/console-words'
import { BadSetting, readSettings, type ServiceSettings } from '@/service/settings'

/**
 * The settings of the server, checked before anything is started.
 * @throws Stop naming the one that cannot be, and what it may be
 */
export function expectSettings(environment: NodeJS.ProcessEnv, words: Words): ServiceSettings {
  try {
    return readSettings(environment)
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error
    const { setting, value } = error
    throw new Stop('badSetting', { setting, value, needed: words(`console.setting.${setting}`) })
  }
}

/** Whether what people type goes over a network where others can read it: there is no HTTPS before the server. */
export function isOverheard({ host, origin }: Pick<ServiceSettings, 'host' | 'origin'>): boolean {
  return !isLoopback(host) && !(origin?.startsWith('https:') ?? false)
}
