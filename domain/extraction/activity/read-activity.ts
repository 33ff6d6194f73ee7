import { findActivityDates } from '@/domain/extraction/activity/activity-date'
import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { findName } from '@/domain/extraction/activity/find-name'
import { findPlace } from '@/domain/extraction/activity/find-place'
import { findSeries } from '@/domain/extraction/activity/find-series'
import { findStatus } from '@/domain/extraction/activity/find-status'
import { findType } from '@/domain/extraction/activity/find-type'
import { findOrganisers } from '@/domain/extraction/activity/organisers'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Place, Proposed, ProposedActivity, ProposedFigure } from '@/domain/extraction/proposal'
import type { AreaCode, Level } from '@/domain/vocabulary'

/** Reads one activity: who, what, of which kind and series, where, when and how far. Each fact rests on a span. */
export function readActivity(
  reading: Reading,
  stretch: Stretch,
  withHeadings: boolean,
  figures: ProposedFigure[],
): ProposedActivity {
  const { organisers, coOrganisers } = findOrganisers(reading, stretch, withHeadings)
  const [first] = organisers
  const name = findName(reading, stretch, withHeadings, first)
  const { level, area } = first ? ofOrganiser(first) : ofPlaces(reading, stretch, name.place)
  const type = findType(reading, stretch, withHeadings, name.place)
  const { place, placeArea } = findPlace(reading, stretch, area.value, level.value, type.value)
  const status = findStatus(reading, stretch, withHeadings, name.place, type.value)
  return {
    name,
    type,
    series: findSeries(reading, stretch, withHeadings),
    organisers: organisers.map(propose),
    coOrganisers: coOrganisers.map(propose),
    level,
    area,
    place,
    placeArea,
    ...findActivityDates(reading, stretch, status.value === 'planned'),
    status,
    figures,
  }
}

function propose({ organisation, rule, confidence, place }: Claim): Proposed<string> {
  return { value: organisation.name, rule, confidence, place }
}

function ofOrganiser({ organisation, confidence, place }: Claim) {
  const level: Proposed<Level> = { value: organisation.level, rule: 'organiserLevel', confidence, place }
  const area: Proposed<AreaCode> = { value: organisation.area, rule: 'organiserArea', confidence, place }
  return { level, area }
}

/** Without an organiser the area is the first one named, and the city where none is. */
function ofPlaces(reading: Reading, stretch: Stretch, fallback: Place) {
  for (const text of [reading.headline, reading.kicker, reading.body]) {
    const within = (start: number) => text.in !== 'body' || (start >= stretch.start && start < stretch.end)
    const named = text.areas.find(
      ({ area, start, kind }) => area !== null && kind !== 'place' && area !== 'outside' && within(start),
    )
    if (!named?.area) continue
    const place = { in: text.in, start: named.start, end: named.end }
    const level: Proposed<Level> = {
      value: named.kind === 'street' ? 'township' : 'district',
      rule: 'placeLevel',
      confidence: 0.5,
      place,
    }
    const area: Proposed<AreaCode> = { value: named.area, rule: 'placeNamed', confidence: 0.6, place }
    return { level, area }
  }
  const level: Proposed<Level> = { value: 'municipal', rule: 'noOrganiser', confidence: 0.3, place: fallback }
  const area: Proposed<AreaCode> = { value: 'citywide', rule: 'noPlace', confidence: 0.4, place: fallback }
  return { level, area }
}
