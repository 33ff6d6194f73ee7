import { POST as makeReport } from '@/app/api/v1/reports/route'
import { presentSession } from '@/auth/sessions'
import { makeToken } from '@/auth/tokens'
import { database } from '@/db/client'
import { signedIn } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { send } from '@/tests/factories/server'
import type { Secret } from '@/tests/fuzz/askers'

/** Words, ids and numbers that stand nowhere but in one record, so that they can be searched for in whole answers. */
export type Secrets = Record<Secret, readonly string[]>

const PENDING = [
  ['east', '110101', '东城区总工会', '甲乙丙待核东城', 7_701_137],
  ['chaoyang', '110105', '朝阳区总工会', '丁戊己待核朝阳', 8_803_391],
] as const

export const HIDDEN_ACTIVITIES = PENDING.map(([secret]) => `activity-${secret}`)
export const HIDDEN_ARTICLES = PENDING.map(([secret]) => `article-${secret}`)

/** Stores records that wait for review, and what somebody keeps who sends no inputs: a token, a session, a file. */
export async function hideSecrets(): Promise<Secrets> {
  const owner = await signedIn('publisher', null, '密主')
  const person = owner.viewer.person
  if (person === null) throw new Error('nobody signed in')
  const token = await makeToken(
    database(),
    owner.viewer,
    person,
    { name: '庚辛密令牌', scope: 'write', days: 9 },
    new Date(),
  )
  const file = await send(
    makeReport,
    { query: 'what=activities&q=壬癸密报', format: 'csv' },
    { headers: owner.headers },
  )
  const { id } = (await file.json()) as { id: string }
  const session = await presentSession(new Headers(owner.headers))
  const pending = PENDING.map(([secret, area, organiser, word, value]): [Secret, string[]] => {
    const [activity, printed] = [`activity-${secret}`, `${value}名`]
    const article = anArticle({ id: `article-${secret}`, headline: word, body: `${word}，${printed}职工参加。` })
    const figures = [aFigure(article, printed, { value })]
    const record = { id: activity, name: word, area, organisers: [organiser], series: `${word}系列` }
    store(database(), [article], [anActivity([article], { ...record, review: 'pending', figures })])
    return [secret, [word, activity, article.id, String(value), value.toLocaleString('en')]]
  })
  return {
    ...(Object.fromEntries(pending) as Record<'east' | 'chaoyang', string[]>),
    owned: [token.id, token.name, '壬癸密报', id, session ?? ''],
  }
}

/** @throws Error where a secret is none any more, so that all that was sent since would prove nothing */
export function expectStillHidden(): void {
  const states = database()
    .$client.prepare(`select review from activities where id in (${HIDDEN_ACTIVITIES.map(() => '?').join(', ')})`)
    .pluck()
    .all(...HIDDEN_ACTIVITIES)
  if (states.length !== PENDING.length || states.some((state) => state !== 'pending')) {
    throw new Error(`hidden records are ${states.join(', ')}`)
  }
}
