const ENDS_SENTENCE = /[。；;，,、：:…](?:[”’」』）)】》]*)$/u
const ACTOR =
  /工会|总工|公司|集团|街道|[乡镇区县市局院校厂部委站所]|大学|学院|医院|中心|社区|职工|职代会|劳模|工匠|女工|企业|协会|北京|本市|首都|小哥|司机|骑手|教师/u
const ACTION =
  /举办|召开|开展|启动|走进|组织|举行|成立|发布|推进|推动|印发|部署|慰问|送[去到上清温]|打造|建设|建成|揭牌|签订|签约|获|当选|表彰|命名|评选|培训|宣讲|参加|参观|比赛|竞赛|大赛|开赛|开幕|闭幕|落幕|收官|开班|开讲|开课|上线|启用|投用|亮相|走访|调研|学习|座谈|交流|服务|关爱|帮扶|维权|提升|助力|护航|点亮|唱响|展演|展示|赋能|共建|共话|探访|入会|建会|选举|换届|惠及|覆盖|发放|送/u
/** Names that hold a word of doing by chance. */
const ACTOR_NAMES = /建设|服务中心|服务队|学习|活动中心|送变电/gu
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、．.是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．.]|第[一二三四五六七八九十]{1,2}[章节条部]|[①-⑳●•◆■▲])/u
/** 时间：…, 地点：…: the facts of a notice. */
const LISTED_FACT =
  /^(?:活动|培训|会议|比赛|报名)?(?:时间|地点|对象|人员|内容|主题|要求|方式|电话|参加人员|联系人)\s?[:：]/u
const SLOGAN =
  /(?:深入|认真)?学习(?:宣传)?贯彻|贯彻落实|奋力(?:开拓|谱写|开创|推进|书写)|谱写|新局面|新篇章|新征程|高举|紧密团结|为指导|热烈庆祝|庆祝中华人民|不忘初心|牢记使命|喜迎|踔厉奋发|勇毅前行|砥砺(?:前行|奋进)|凝心聚力|深刻领悟|两个确立|向[\p{Script=Han}]{2,12}致敬|团结奋斗/u
const COLUMN_WORD =
  /(?:行动|专栏|专版|专题|动态|在线|视点|视窗|简讯|快讯|短讯|短波|速览|速递|快报|播报|风采|故事|之窗|之家|纪事|连线|聚焦|来信|走笔|讲堂|课堂|论坛|园地|天地|巡礼|进行时|一线|广角|看台|瞭望|掠影|集萃|荟萃|回音壁|关注|现场|资讯|要闻|观察|访谈|专访|记录|群英谱|光荣榜|风景线|直通车|走基层|微镜头|工会新闻|基层新闻|工会工作|人物|亮点)$/u
const DECORATED =
  /^(?:【[^【】]{2,16}】|「[^「」]{2,16}」|[■□◆◇●○▲★☆]\s?\S{2,16}|\S{2,16}\s?[■□◆◇●○▲★☆]|[|｜]\s?\S{2,16}\s?[|｜])$/u

/** A short line without the end of a sentence: a headline, kicker, column, subhead or slogan, but no paragraph. */
export function looksDisplayed(text: string): boolean {
  return (
    text.length <= (text.includes('，') ? 46 : 60) &&
    !LISTED_FACT.test(text) &&
    !ENDS_SENTENCE.test(text) &&
    !/[。；]/u.test(text) &&
    /[\p{L}\p{N}]{2}/u.test(text)
  )
}

/** Whether a line says by itself who did what, as the headline of a report does. */
export function looksLikeHeadline(text: string): boolean {
  return text.length >= 9 && text.length <= 46 && !isNumbered(text) && ACTOR.test(text) && ACTION.test(text)
}

/** 一、, （二）, 1.: a subhead or a point of a list, never a headline. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text)
}

/** A subhead's looks: short, and naming nobody. */
export function looksLikeSubhead(text: string): boolean {
  return isNumbered(text) || (text.length <= 14 && !/工会|公司|集团|街道|大学|学院|医院/u.test(text))
}

/** A slogan such as stands above a whole page. */
export function looksLikeSlogan(text: string): boolean {
  return SLOGAN.test(text) && !/举办|召开|开展|举行|启动|宣讲|工会(?:组织|干部)/u.test(text)
}

/** A standing title above reports: short, decorated, in two halves, or one of the words that such titles end with. */
export function looksLikeColumn(text: string): boolean {
  if (DECORATED.test(text)) return true
  if (text.length > 18 || looksLikeSlogan(text)) return false
  const halves = text.split(/\s+/)
  return COLUMN_WORD.test(text) || (halves.length === 2 && halves.every((half) => half.length >= 2 && half.length <= 8))
}

const BARE_UNION = /^[\p{Script=Han}（）()]{2,16}(?:工会|公司|集团|街道|[镇乡]|医院|大学|学院|社区|地区)$/u
const BEGINS_WITH_DEED =
  /^(?:举办|召开|开展|启动|走进|组织|举行|成立|发布|推进|推动|部署|慰问|送|打造|建设|建成|揭牌|签订|表彰|评选|培训|宣讲|走访|调研|开办|开设|比拼|关爱|帮扶|助力|为[\p{N}\p{Script=Han}])/u

const OPENERS = '“‘（(《「『【'
const CLOSERS = '”’）)》」』】'

/** A standing title by its last word alone: 工会动态, 简讯. */
export function isColumnByWord(text: string): boolean {
  return DECORATED.test(text) || (text.length <= 8 && COLUMN_WORD.test(text) && !/\s/.test(text))
}

/** 时间：…: a fact of a notice, which stands on a line of its own. */
export function isListedFact(text: string): boolean {
  return LISTED_FACT.test(text)
}

/** Whether two lines are one headline that was broken over them, and not a kicker and its headline. */
export function wrapsInto(first: string, second: string): boolean {
  if (first.length + second.length > 60) return false
  if (isOpen(first)) return true
  if (/[、，和与及的在为对向到从以—·]$/u.test(first) || /^[、，”’）》」』的]/u.test(second)) return true
  if (looksLikeColumn(first) || second.length + first.length > 40) return false
  // A subject without its verb, or a sentence without its object.
  if (ACTOR.test(first) && !ACTION.test(first.replace(ACTOR_NAMES, ''))) return true
  return second.length <= 12 && first.length >= 12 && !looksLikeHeadline(first) && !ACTION.test(second.slice(0, 4))
}

/** 怀柔区总工会 above 开办“温暖课堂”: a headline that was set in two lines, whatever stands between them. */
export function isSubjectOf(upper: string, lower: string): boolean {
  return BARE_UNION.test(upper) && BEGINS_WITH_DEED.test(lower)
}

/** Whether a quotation or bracket is still open at the end of a text. */
export function isOpen(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (OPENERS.includes(character)) depth += 1
    else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1)
  }
  return depth > 0
}
