/**
 * Radicals as PDFs hold them in place of characters (⻓ for 长, ⽉ for 月), each with the character that it stands for.
 * The block U+2E80 to U+2EF3 in its order, after Unicode's EquivalentUnifiedIdeograph; `·` where that names none or one
 * beyond the basic plane.
 */
const SUPPLEMENT =
  '冫厂乛乚乙亻冂·刀刂卜㔾小小兀尣尢·巳幺彑·忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王·目示礻竹糹纟罓罒㓁冗·羊··耂肀聿肉·艹艹艹虎衤覀西见角·讠贝·车辶辶辶邑钅長镸长门·阝雨青韦页风飞食·飠饣·马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'

/** Where Unicode's own folding gives a form that simplified text does not use. */
const SIMPLIFIED: Record<string, string> = { '⼾': '户', '⾭': '青' }

/** The character that a radical stands for; the radical itself where there is none. */
export function characterOfRadical(radical: string): string {
  const code = radical.charCodeAt(0)
  if (code >= 0x2f00) return SIMPLIFIED[radical] ?? radical.normalize('NFKC')
  const character = SUPPLEMENT[code - 0x2e80] ?? '·'
  return character === '·' ? radical : character
}
