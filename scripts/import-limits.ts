import { type Limits, readLimits } from '@/imports/read/limits'
import { Stop } from '@/scripts/console-words'

/**
 * The limits of files to import, as the environment sets them.
 * @throws Stop where GONGJI_IMPORT_MAX_MB is not a number of megabytes
 */
export function importLimits(setting = process.env.GONGJI_IMPORT_MAX_MB): Limits {
  try {
    return readLimits(setting)
  } catch {
    throw new Stop('badImportLimit', { value: setting ?? '' })
  }
}
