import { describe, expect, it } from 'vitest'
import { isSameOrigin, returnPath } from '@/app/preferences/origin'
import { preferredLocale } from '@/app/preferences/preferred-locale'
import { POST } from '@/app/preferences/route'

describe('the language a browser asks for', () => {
  it.each([
    [null, 'zh-CN'],
    ['', 'zh-CN'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['fr, zh-TW;q=0.7, en;q=0.6', 'zh-CN'],
    ['zh;q=0.2, en;q=0.9', 'en'],
    ['de-DE', 'zh-CN'],
    ['en;q=0, de', 'zh-CN'],
    ['*', 'zh-CN'],
  ])('%s is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })
})

describe('where a form comes from', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://here', host: 'here' }, false],
    [{ origin: 'http://here:3000', host: 'here:3000' }, true],
    [{ origin: 'http://there', host: 'here' }, false],
    [{ origin: 'null', host: 'here' }, false],
    [{}, false],
  ])('%o: %s', (headers, same) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(same)
  })

  it.each([
    [null, '/'],
    ['not an address', '/'],
    ['http://here/activities?area=110101#main', '/activities?area=110101'],
    ['http://here//there.example/x', '/there.example/x'],
  ])('goes back from %s to %s', (referer, path) => {
    expect(returnPath(referer)).toBe(path)
  })
})

describe('the form without JavaScript', () => {
  const send = (body: string, headers: Record<string, string>) =>
    POST(new Request('http://here/preferences', { method: 'POST', body, headers }))

  it('keeps the choice and goes back', async () => {
    const answer = await send('locale=en', { 'sec-fetch-site': 'same-origin', referer: 'http://here/method' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/method'])
    expect(answer.headers.getSetCookie()).toEqual(['locale=en; Path=/; Max-Age=31536000; SameSite=Lax'])
  })

  it('forgets the theme when it follows the system', async () => {
    const answer = await send('theme=system', { 'sec-fetch-site': 'same-origin' })
    expect(answer.headers.getSetCookie()).toEqual(['theme=; Path=/; Max-Age=0; SameSite=Lax'])
  })

  it('ignores a language that does not exist, and refuses other sites', async () => {
    expect((await send('locale=xx', { 'sec-fetch-site': 'same-origin' })).headers.getSetCookie()).toEqual([])
    expect((await send('locale=en', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})
