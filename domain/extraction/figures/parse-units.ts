import type { Parser } from '@/domain/extraction/figures/reading'

const GAP = '[^，。、；:“”（）在到对为向深入走举开来参的\\d共评]{0,10}?'
const UNIT =
  '工会小组|单位|企业|公司|集团|工会(?!干部|会员|主席|工作|服务|小组|组长|志愿)|分会(?!场)|街道|乡镇|街乡|镇街|街镇|社区|行政村|村(?!民)|学校|高校|院校|医院|部门(?!联合)|项目部|工地|站点|驿站|网点|门店|车间|商户|委办局|机关|党组织|工作站|服务站|分厂|厂|工程项目|在施项目|镇(?!级)|乡(?!亲)|楼宇|园区|服务点|职工之家|小家|妈咪小屋|母婴|书屋|班组|关爱室|母婴室|母婴小屋|基地|分公司|场所|联合会|合作社|医疗机构|机构|用工单位|场站|车站|执勤|点位|商圈|检查站|作业点|培训点|采样点|点位|学院|院系|之家|卡口|哨位|岗亭|协会|行业(?:工会)?|家政|中队|支队|大队|派出所|消防站|科室|工作室|创新工作室|联盟|接种点|充电站|司机之家|院所|敬老院|食堂|夜校|学堂|(?:工会|职工)组织|(?:环卫|保洁|养护|作业|维修|检修|运维)班(?!长)|作业区|[站园片厂社校景街]区|(?:车辆|机务|工务|供电)段|宿舍|施工现场|作业现场|(?<![热难重要亮节痛堵特优缺弱观景起终])点(?![燃评心名菜赞单子])|(?<=在建|在施|施工|工程|物业|建设|市政)项目|妈咪|车队|班组|[\\u4e00-\\u9fff](?:厂|店|校|院|局|室|馆|屋|社|园|角|矿|站|港湾)(?![\\u4e00-\\u9fff]*[员长者])'
const AFTER = new RegExp(`^(?:在建|在施工?|[^，。、；:“”（）在到对为向走深举来参\\d]{1,6}的)?${GAP}(?:${UNIT})`)
const QUOTED = new RegExp(`^[“「][^”」]{0,16}(?:${UNIT})`)
const BEFORE = new RegExp(`(?:${UNIT})[”」]?(?:增加到|增至|扩大到|扩展到|共|共计|达|达到|累计|已达|共有)?$`)
const NO_UNIT =
  /^(?:[^，。、的\d]{0,4}(?:方面|环节|板块|(?<!在施|在建|工程|物业|建设|施工|市政)项目(?!部|工地|现场|单位|公司|驻地)|方队|问题|(?<!工会)小组|奖|集体|第一|名额|岗位|工种|职业|节目|课题))/

/** 间, 座, 处 count all that stands; rooms and stations are units where a union sets them up or visits them. */
const ROOM = /^[间座处]$/
const SETS_UP = /建|设|增|改造|打造|升级|启用|挂牌|授牌|验收|落成|走访|走进|慰问|覆盖|赶赴|奔赴|前往|来到|深入/
const NO_PLACE = /隐患|问题|变电站|公园|桥|楼(?!宇)|塔|房屋|泵站|变压|仓库|风险|漏洞|不足|客房/

const FURNISHES =
  /(?:沿[途线]|现场|途中|赛道|会场|广场|场内|场外|全程)[^，。]{0,6}(?:设(?!立)|布|搭|摆|支)[^，。]{0,16}$/
/** What an occasion is furnished with: 打卡点, 补给站, 体验区. */
const FACILITY = /^[^，。、]{0,8}(?:[点区位台摊棚]|补给站|窗口|展柜|专区|关卡)/

/** Organisations and places of work: 86家单位, 17个街道, 企业25家. */
export const parseUnits: Parser = ({ counted, word, before, after, lead, numeral }) => {
  if ((counted === 'thing' || ROOM.test(word)) && FURNISHES.test(before) && FACILITY.test(after)) return null
  if (counted === 'place' && ROOM.test(word)) {
    // 三座, 两间: a few, spelt out, describe a place.
    if (/^[两二三四五六七八九]$/.test(numeral)) return null
    const isUnit = AFTER.test(after) || SETS_UP.test(lead.slice(-24) + before)
    if (!isUnit || NO_PLACE.test(after.slice(0, 12) + before.slice(-4))) return null
    return { measure: 'units', rule: 'roomSetUp', confidence: 0.78 }
  }
  if (counted === 'place') {
    if (/^[^，。、的]{0,5}(?:代表队|参赛队|队伍)/.test(after)) return null
    if (/^[^，。、]{0,4}(?:媒体|家庭)/.test(after)) return null
    return { measure: 'units', rule: 'placeWord', confidence: word === '所' ? 0.85 : 0.88 }
  }
  if (counted !== 'thing' || word !== '个') return null
  if (NO_UNIT.test(after)) return null
  if (/(?:设立|设置|设|搭建|摆放|布置)了?$/.test(before) && /^[^，。、站]{0,6}(?:点|窗口|台|位)/.test(after))
    return null
  if (/^[“「][^”」]{2,12}[”」][^，。]{0,14}(?:挂牌|揭牌|启用|授牌|落成|投用|亮相|成立)/.test(after))
    return { measure: 'units', rule: 'quotedPlace', confidence: 0.8 }
  if (AFTER.test(after) || QUOTED.test(after)) return { measure: 'units', rule: 'unitNoun', confidence: 0.85 }
  return BEFORE.test(before) && !/^[\u4e00-\u9fff]/.test(after)
    ? { measure: 'units', rule: 'unitNounBefore', confidence: 0.85 }
    : null
}
