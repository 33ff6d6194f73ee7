import { heading, inBody, type Verdict, whole } from '@/domain/extraction/activity/judge'
import { isTold } from '@/domain/extraction/activity/portrait'
import type { Reading } from '@/domain/extraction/activity/reading'

const EDITORIAL_HEADING =
  /^(?:编后|编者按|社论|短评|微评|快评|时评|锐评|评论|本报评论员|编辑手记|记者手记|今日谈|工会论坛|卷首语|(?:声音|观点|言论)(?=[:：\s]|$)|[^，。]{0,6}(?:评论|论坛|漫谈|絮语|杂谈|随笔))[:：\s]?/
const EDITORIAL_BODY = /本报评论员|本报特约评论员|(?:作者|作者系)[^。\n]{0,20}(?:评论员|研究员|教授)/
const OPINION =
  /也要看到|不妨|值得深思|毋庸|不难发现|期待更多|理应|应有之义|绝非|与其说|说到底|归根结底|且不说|何尝不|换句话说|才是关键|才是根本/
const COMMENTATOR = /评论员|时评人|杂谈|特约评论/

/** An editorial or comment: headed as one, by a commentator, or reasoning where no union acts. */
export function opinion(reading: Reading): Verdict | null {
  const { article, body } = reading
  const marked = heading(reading, EDITORIAL_HEADING, 0.9) ?? inBody(reading, EDITORIAL_BODY, 0.85)
  if (marked) return marked
  if (article.byline.some((name) => COMMENTATOR.test(name))) return whole(reading, 0.9)
  const found = inBody(reading, OPINION, 0.7)
  return found && !isTold(reading) && !/本报讯|日前|近日/.test(body.text.slice(0, 60)) ? found : null
}
