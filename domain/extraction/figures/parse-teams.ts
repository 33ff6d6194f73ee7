import type { Parser } from '@/domain/extraction/figures/reading'

const TEAM =
  '(?:代表队|参赛队|队伍|分队|服务队|突击队|(?:慰问|工作|帮扶|服务|走访|检查|巡查|督查|督导|调研|宣讲|互助|攻关|指导|普法|宣传|排查|突击|抢险|救援|应急|学习|接待|采访)组(?!织|长|员)|服务团|(?<!工会)小组|方队|方阵|团队|合唱团|艺术团|宣讲团|球队|战队|联队|(?<![列排整归入站长车大中支船部])队(?!员|长|友|列))'
const AFTER = new RegExp(`^[“「]?(?:[^，。；:]{1,14}的)?[^，。、；:的]{0,16}?${TEAM}`)
const NEAR = new RegExp(`^[“「]?[^，。、；:的在到对走深入和组成\\d]{0,8}?${TEAM}`)
const BEFORE = new RegExp(`${TEAM}[”」]?(?:伍)?(?:共|共计|有|达|共有|达到)?$`)

/** Those of the teams that win are counted with the others. */
const WINS = /^[^，。]{0,12}(?:分获|分列|夺得|包揽|摘得|胜出|获(?:得)?(?:冠|亚|季|第|前|团体))/

/** Teams: 71支队伍, 22家代表队, 6个慰问组. */
export const parseTeams: Parser = ({ counted, word, value, before, after, lead }) => {
  if (WINS.test(after)) return null
  if (word === '组') {
    const isDivided = /分(?:成|为|作)?$|[组编]成$/.test(before)
    return isDivided ? { measure: 'teams', rule: 'groups', confidence: 0.75 } : null
  }
  if (word === '队') {
    const isAlone = /^(?:$|[、，和及]|参|共|展|角|争|进|晋)/.test(after) && /[组子团共有]$/.test(before)
    return isAlone ? { measure: 'teams', rule: 'teamWordAlone', confidence: 0.75 } : null
  }
  if (counted === 'team') {
    if (AFTER.test(after) || BEFORE.test(before)) return { measure: 'teams', rule: 'teamWord', confidence: 0.93 }
    // …有15支代表队，小合唱有13支: the noun is left out the second time.
    const isElliptic = new RegExp(`支[^，。]{0,12}${TEAM}`).test(lead) || /队/.test(before)
    return isElliptic && !/^[\u4e00-\u9fff]/.test(after)
      ? { measure: 'teams', rule: 'teamWordAlone', confidence: 0.8 }
      : null
  }
  if (counted === 'place' && /^[^，。、的]{0,5}(?:代表队|参赛队|队伍)/.test(after)) {
    return { measure: 'teams', rule: 'teamNoun', confidence: 0.85 }
  }
  if (counted !== 'thing' || word !== '个') return null
  if (value > 2 && /分(?:成|为|作)?$|[组编]成$/.test(before) && /^组(?!织|成|建|员|长|合)/.test(after))
    return { measure: 'teams', rule: 'groups', confidence: 0.8 }
  if (NEAR.test(after) || (BEFORE.test(before) && !/^[\u4e00-\u9fff]/.test(after))) {
    return { measure: 'teams', rule: 'teamNoun', confidence: 0.85 }
  }
  return null
}
