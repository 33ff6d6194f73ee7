import { LOCALES, type Locale } from '@/domain/vocabulary'

/**
 * The language a browser asks for, by RFC 9110's quality order; Simplified Chinese when it asks for neither.
 * @param header the Accept-Language header, or null
 */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
    return { language: tag.split('-')[0], quality: quality ? Number(quality.trim().slice(2)) : 1 }
  })
  const liked = wishes.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  for (const { language } of liked) {
    const locale = LOCALES.find((known) => known.split('-')[0] === language)
    if (locale) return locale
  }
  return 'zh-CN'
}
