import type { Database } from '@/db/client'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import type { Secret } from '@/tests/fuzz/askers'

/** What stands nowhere but in one record that waits for review, so that it can be searched for in whole answers. */
export const SECRETS: Record<Secret, string> = { east: '甲乙丙待核东城', chaoyang: '丁戊己待核朝阳' }

export function hideSecrets(db: Database): void {
  for (const [secret, area, organiser] of [
    ['east', '110101', '东城区总工会'],
    ['chaoyang', '110105', '朝阳区总工会'],
  ] as const) {
    const word = SECRETS[secret]
    const article = anArticle({ id: `article-${secret}`, headline: word, body: `${word}，77名职工参加。` })
    const figures = [aFigure(article, '77名', { value: 77 })]
    const record = {
      id: `activity-${secret}`,
      name: word,
      area,
      organisers: [organiser],
      series: `${word}系列`,
    } as const
    store(db, [article], [anActivity([article], { ...record, organisers: [organiser], review: 'pending', figures })])
  }
}
