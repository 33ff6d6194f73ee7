import { isSameOrigin, returnPath } from '@/app/preferences/origin'
import { asLocale, asTheme, preferenceCookie } from '@/components/layout/preferences'

/**
 * Keeps the language or theme that a form without JavaScript sends, and goes back to where it was sent from. A `theme`
 * that is not light or dark follows the system again.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) {
    return Response.json({ error: { code: 'forbidden', message: 'Sent from another site.' } }, { status: 403 })
  }
  const form = new URLSearchParams(await request.text())
  const headers = new Headers({ Location: returnPath(request.headers.get('referer')) })
  const locale = asLocale(form.get('locale'))
  if (locale) headers.append('Set-Cookie', preferenceCookie('locale', locale))
  if (form.has('theme')) headers.append('Set-Cookie', preferenceCookie('theme', asTheme(form.get('theme'))))
  return new Response(null, { status: 303, headers })
}
