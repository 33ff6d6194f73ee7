import { headlineSubject, unionsOf } from '@/domain/extraction/activity/acting-unions'
import { affiliates } from '@/domain/extraction/activity/affiliates'
import type { Parser } from '@/domain/extraction/activity/claim'
import { headlinePlace } from '@/domain/extraction/activity/headline-place'
import { hosted } from '@/domain/extraction/activity/hosted'
import { firmSubject, headlineBody } from '@/domain/extraction/activity/named-bodies'

/** The parsers, the most telling first. */
export const ORGANISER_PARSERS: { rule: string; confidence: number; parse: Parser }[] = [
  { rule: 'hosted', confidence: 0.96, parse: hosted },
  { rule: 'headlineSubject', confidence: 0.97, parse: headlineSubject },
  {
    rule: 'bodySubject',
    confidence: 0.93,
    parse: (reading, stretch) => unionsOf(reading, reading.body, stretch, 'subject'),
  },
  { rule: 'headlineDistrict', confidence: 0.85, parse: headlinePlace },
  { rule: 'headlineBody', confidence: 0.75, parse: headlineBody },
  { rule: 'leader', confidence: 0.8, parse: (reading, stretch) => unionsOf(reading, reading.body, stretch, 'leader') },
  { rule: 'named', confidence: 0.6, parse: (reading, stretch) => unionsOf(reading, reading.body, stretch, 'named') },
  { rule: 'affiliate', confidence: 0.7, parse: affiliates },
  { rule: 'firm', confidence: 0.5, parse: firmSubject },
]
