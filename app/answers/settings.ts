import type { AnswerContext } from '@/app/answers/context'
import type { Database } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import { bulletinSettings, bulletinSettingsHistory, mediaCounts } from '@/db/queries/bulletin-settings'
import { defaultDenominators, denominators, denominatorsHistory } from '@/db/queries/denominators'
import type { BulletinSettingsState, SettingsAnswer } from '@/domain/settings/answers'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import type { DenominatorsState } from '@/domain/settings/denominators-answers'
import { denominatorsChange } from '@/domain/settings/denominators-change'
import { settingsChange } from '@/domain/settings/settings-change'

/** So many of the latest changes are told; all of them stay in the history. */
const TOLD_CHANGES = 20

/** Everything that users set for themselves. */
export function settingsAnswer({ db, revision }: AnswerContext): SettingsAnswer {
  return { revision, bulletin: bulletinSettingsState(db), denominators: denominatorsState(db) }
}

/** What totals of areas are divided by, with the areas that can have a number in it. */
export function denominatorsState(db: Database): DenominatorsState {
  return {
    ...denominators(db),
    defaults: defaultDenominators(db),
    areas: listAreas(db),
    history: denominatorsHistory(db, TOLD_CHANGES).map(({ before, after, ...revision }) => ({
      ...revision,
      changes: denominatorsChange(before, after),
    })),
  }
}

/** Tiers and points of the bulletins, with the media that there are to choose a tier for. */
export function bulletinSettingsState(db: Database): BulletinSettingsState {
  const { version, settings } = bulletinSettings(db)
  const media = mediaCounts(db)
  const known = new Set(media.map(({ name }) => name))
  const others = [...settings.media, ...DEFAULT_BULLETIN_SETTINGS.media].map(({ name }) => name)
  const unseen = [...new Set(others)].filter((name) => !known.has(name))
  return {
    version,
    settings,
    defaults: DEFAULT_BULLETIN_SETTINGS,
    media: [...media, ...unseen.map((name) => ({ name, articles: 0 }))],
    history: bulletinSettingsHistory(db, TOLD_CHANGES).map(({ before, after, ...revision }) => ({
      ...revision,
      ...settingsChange(before, after),
    })),
  }
}
