import { AWARDED_NEXT, GIVES, IS_HONOURED } from '@/domain/extraction/figures/award-words'
import type { Parser } from '@/domain/extraction/figures/reading'

/** 一等奖4名, 优秀组织奖6个, 奖项20余个: the prize stands right before its number. */
const PRIZE_BEFORE =
  /(?:奖|[特一二三]等(?=成果|作品|项目|论文|案例))(?:项|杯|牌|章|状|获得者)?[”」]?(?:获得)?(?:者|成果|项目|论文|案例|作品|选手|单位|个人|团队)?(?:共|各|共计|分别|分别为|获得者|共设)?$/
/** 6个铜奖, 9个先进集体. */
const PRIZE_AFTER =
  /^(?:[“「][^”」]{1,20}[”」]|[^，。、评设获参]{0,6})?(?:[特一二三]等奖|[金银铜]奖|优[秀胜]奖|特别奖|组织奖|特等奖|单项奖|团体奖|奖项)/
const HONOURED_BEFORE =
  /(?:获得?|荣获|获评|获颁|被评为)了?[“「]?[^，。“”]{0,16}(?:奖|称号|奖状|奖章|先锋号|工匠|劳模|先进|模范)[^，。“”]{0,4}[”」]?(?:称号)?的$|“[^”]{2,16}(?:奖章|奖状|称号|先锋号)”(?:称号)?(?:获得者)?的$/
/** These need no word for the honour. */
const CHOOSES = /^(?:评选出|评出|授予|选树|命名|表彰了?)/
const GIVES_AFTER =
  /^[^，。]{0,24}(?:授予[^，。]{0,14}(?:称号|奖|牌匾|奖牌)|颁奖(?!会|典礼|仪式|大会|活动)|颁发(?:了)?(?![^，。]{0,2}(?:荣休|结业|毕业|学位|资格|技能|会员|捐赠))[^，。]{0,6}(?:奖|证书|荣誉|纪念章|牌匾|证章|聘书)|授奖|(?:佩戴|戴上|披上|挂上|系上)[^，。]{0,6}(?:绶带|奖[章牌]|红花|勋章|大红花)|戴上奖章|颁牌表彰|(?:给予|予以|进行)(?:了)?(?:[^，。]{0,4})(?:表彰|奖励|表扬|嘉奖))/
/** “阅读达人”20名、“书香之家”10个揭晓. */
const TITLES_TOLD = /评[选出定]|揭晓|出炉|诞生|产生|表彰|获奖|颁|授予|名单|选树/
const QUOTED = /^[^，。]{0,4}[“「]/
/** 当场产生金嗓子1名、银嗓子2名: right after the verb, and each number after its noun. */
const CHOSEN_LIST =
  /(?:产生|决出|评出|评选出|选出|评定出?|揭晓)了?(?!.*(?:代表|委员|主席|候选|决赛|作品))(?:[\u4e00-\u9fff“”]{2,12}[\d一二两三四五六七八九十]+[名个项家位][、，和及]?)*[\u4e00-\u9fff“”]{2,12}$/

/** Prizes and honours: 一等奖4名, 表彰30名, 76个集体获奖状, 评出行业工匠20余名. */
export const parseAwards: Parser = ({ before, after, lead, rest, counted, value, word }) => {
  if (counted === 'money' || counted === 'occasion') return null
  if (counted === 'household' && !/家庭[”」]?$/.test(before) && !IS_HONOURED.test(after)) return null
  if (counted === 'item' && !/[件幅篇部本张首条]/.test(word)) return null
  if (PRIZE_BEFORE.test(before) && !/[大颁评获]奖$/.test(before))
    return { measure: 'awards', rule: 'prizeBefore', confidence: 0.95 }
  if (counted === 'item') return awardedWork(before, after, rest)
  if (PRIZE_AFTER.test(after) && counted === 'thing') return { measure: 'awards', rule: 'prizeAfter', confidence: 0.95 }
  if (counted === 'team')
    return IS_HONOURED.test(after) ? { measure: 'awards', rule: 'isHonoured', confidence: 0.85 } : null
  if (/选举|增补|补选|候选|代表大会/.test(before)) return null
  if (IS_HONOURED.test(after) && !/慰问|送去/.test(before))
    return { measure: 'awards', rule: 'isHonoured', confidence: 0.9 }
  if (HONOURED_BEFORE.test(before)) return { measure: 'awards', rule: 'honoured', confidence: 0.8 }
  if (AWARDED_NEXT.test(rest) && !/参加|报名|参赛/.test(after))
    return { measure: 'awards', rule: 'isHonouredNext', confidence: 0.75 }
  if (counted === 'person' && /^[^，。]{0,14}授[牌匾]/.test(after))
    return { measure: 'awards', rule: 'honours', confidence: 0.8 }
  if (/[对为给向]$/.test(before) && GIVES_AFTER.test(after.slice(-24)))
    return { measure: 'awards', rule: 'honours', confidence: 0.85 }
  if (GIVES_AFTER.test(after)) return { measure: 'awards', rule: 'honours', confidence: 0.85 }
  const honoured =
    /先进|模范|能手|工匠|标兵|劳模|优秀|优胜|先锋|示范|状元|奖|称号|之星|达人|明星|最美|十佳|好|集体|班组/
  if (/(?:(?:称号|奖项?|桂冠)[”」]?(?:花落|授予|颁给|归属)|[”」](?:称号)?(?:花落|归属))(?:了)?$/.test(before))
    return { measure: 'awards', rule: 'honours', confidence: 0.85 }
  if (
    /^[，]?[^，。]{0,8}(?:接受|受到|获得|获)[^，。]{0,4}(?:表彰|表扬|嘉奖)/.test(after.slice(-1) + rest) &&
    QUOTED.test(after)
  )
    return { measure: 'awards', rule: 'isHonoured', confidence: 0.8 }
  if (CHOSEN_LIST.test(before) && /^(?:[、，；]|$)/.test(after) && value < 500)
    return { measure: 'awards', rule: 'chosenList', confidence: 0.8 }
  if (
    /[”」](?:称号|荣誉)?(?:共|各)?$/.test(before) &&
    TITLES_TOLD.test(lead + after + rest) &&
    /^(?:$|[、，和]|名单)/.test(after)
  )
    return { measure: 'awards', rule: 'titles', confidence: 0.8 }
  const near = lastGiving(before)
  if (near && ((CHOOSES.test(near) && near.length < 16) || /[”」]$/.test(near)))
    return { measure: 'awards', rule: 'honours', confidence: 0.85 }
  if (near && honoured.test(near + after.slice(0, 24)) && !/决赛|复赛/.test(after.slice(0, 16))) {
    return { measure: 'awards', rule: 'honours', confidence: 0.85 }
  }
  // A list goes on over commas: …，另有优秀组织单位5家.
  const nearLead = before.length < 16 ? lastGiving(lead) : null
  if (
    nearLead &&
    value < 2000 &&
    honoured.test(before) &&
    /(?:先进|优秀|能手|标兵|工匠|示范|模范|个人|集体|班组|单位|先锋号)[”」]?$/.test(before)
  ) {
    return { measure: 'awards', rule: 'honoursList', confidence: 0.8 }
  }
  return null
}

function awardedWork(before: string, after: string, rest: string) {
  const words = before + after
  if (/(?:印|制|做|编)成[^，。]{0,8}$/.test(before)) return null
  const isAwarded =
    IS_HONOURED.test(after) ||
    AWARDED_NEXT.test(rest) ||
    (/评(?:选)?出|获奖|优秀作品|等奖/.test(words) && !/征集|收到|参评/.test(words))
  return isAwarded ? { measure: 'awards' as const, rule: 'honouredWorks', confidence: 0.7 } : null
}

/** The words from the last giving verb on, if one stands near. */
function lastGiving(words: string): string | null {
  let at = -1
  for (const match of words.matchAll(GIVES)) at = match.index
  return at === -1 ? null : words.slice(at)
}
