/** Tells later visits that this browser holds the Chinese font; half a year, as caches forget. */
export const FONTS_COOKIE = 'fonts=held; Path=/; Max-Age=15768000; SameSite=Lax'
