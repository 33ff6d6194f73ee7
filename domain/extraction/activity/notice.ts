import { heading, inBody, type Verdict } from '@/domain/extraction/activity/judge'
import type { Reading } from '@/domain/extraction/activity/reading'

const NOTICE_HEADING =
  /^\s*(?:关于.*的?(?:通知|公告|公示|函)|.{0,16}(?:通\s*知|公\s*告|启\s*事|公\s*示|声\s*明|更\s*正|致\s*歉|招\s*聘|征稿|征文启事|温馨提示|讣告|遗失声明|减资公告|注销公告|导读|今日导读|天气预报|订阅))\s*$/
/** A union's call to take part announces an activity. */
const CALL = /关于(?:举办|开展|组织|启动|评选|征集|举行)/
const NOTICE_BODY = /特此(?:公告|通知|声明|公示)|(?:声明|特此)作废|欢迎(?:投稿|订阅)|应聘者|招聘岗位|敬请谅解/
/** A notice, but no call to take part. Its closing words count only where no heading tells of a union: pages run into each other. */
export function notice(reading: Reading): Verdict | null {
  const { headline, kicker } = reading
  if (CALL.test(headline.text)) return null
  if (headline.unions.length === 0 || headline.text.startsWith('关于')) {
    const headed = heading(reading, NOTICE_HEADING, 0.9)
    if (headed) return headed
  }
  const tells = [headline, kicker].some(({ text }) => /工会|区总|市总|职工/.test(text))
  return tells ? null : inBody(reading, NOTICE_BODY, 0.75)
}
