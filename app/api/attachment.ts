/**
 * The header content-disposition of a download. The name is given twice: in ASCII for old programs, and as it is
 * (RFC 5987).
 */
export function attachment(plain: string, name: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeName(name)}`
}

/** Half a character, which cannot be encoded, becomes a sign for it. */
function encodeName(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}
