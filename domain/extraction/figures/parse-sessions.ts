import type { Parser } from '@/domain/extraction/figures/reading'

const OCCASION =
  '活动|海选|指导|督导|报告|开讲|巡讲|授课|送课|路演|讲座|培训|课程|课堂|专场|招聘|课|宣讲|比赛|赛|演出|展演|报告会|招聘会|沟通会|座谈会|推介会|恳谈会|会|巡查|巡检|走访|慰问|服务|义诊|检查|讲堂|沙龙|联谊|体检|咨询|宣传|班|论坛|直播|行动|辅导|对决|较量|观影|电影|音乐会|放映|训练|研讨|调解|协商|仪式|市集|集市|摆台|团辅|体验|参观|理发|志愿|答题|演练|竞答|竞赛|读书|诵读|交友|相亲|团课|党课|观剧|采摘|接访|问诊|家访|拜师|快闪|骑行|徒步|采风'
const AFTER = new RegExp(`^[“「]?[^，。、；:]{0,20}?(?:${OCCASION})`)
const BEFORE = new RegExp(`(?:${OCCASION})[”」]?(?:共|累计|已|达|近|了|共计|就|多达|已达|约)?$`)
const HOLDS =
  /举办|开展|组织|举行|开设|推出|办|开|召开|巡演|巡讲|宣讲|演出|踢|打|赛|进行|安排|放映|提供|服务|走访|慰问|上演|授课|完成|送(?=法|教|文化|医|岗|戏|电影|清凉|温暖)|分|激战|鏖战|厮杀|酣战|决战|交锋|拼杀|角逐/

/** 律师深入厂区42次. */
const GOES_OUT = /(?:深入|走进|下沉|下基层|入企|下乡|进村|出诊|巡诊|上山|进山|出车|入户|上门|送课)[^，。]{0,8}$/

/** Sessions: 培训20期, 57场沟通会, 志愿活动52次. */
export const parseSessions: Parser = ({ counted, word, value, before, after, lead }) => {
  if (counted === 'thing' && /^班次|^课次/.test(after)) return { measure: 'sessions', rule: 'courses', confidence: 0.8 }
  if (counted !== 'occasion' || value < 2 || /[分届]$/.test(before)) return null
  const isNamed = AFTER.test(after) || BEFORE.test(before)
  if ((word === '节' || word === '堂') && !/课/.test(before + after)) return null
  const isHeld = HOLDS.test(before) || HOLDS.test(after.slice(0, 4))
  if (word === '次' && GOES_OUT.test(before)) return { measure: 'sessions', rule: 'goesOut', confidence: 0.7 }
  if (word === '次' && (/^[^，。]{0,2}(?:会议|全会|全委|全体|代表大会|委员会|表决|投票|机会)/.test(after) || !isNamed))
    return null
  if (word === '讲' || word === '期') {
    if (!isNamed && !isHeld && !/课|班|讲|培训/.test(lead + before)) return null
    return { measure: 'sessions', rule: 'courses', confidence: 0.8 }
  }
  if (/其中/.test(before) && /\d[多余]?[场次期]/.test(lead))
    return { measure: 'sessions', rule: 'sessions', confidence: 0.7 }
  if (isNamed && isHeld) return { measure: 'sessions', rule: 'sessionsHeld', confidence: 0.9 }
  if (isNamed || isHeld || /[场期]/.test(lead)) return { measure: 'sessions', rule: 'sessions', confidence: 0.75 }
  return null
}
