/** An answer that also sets cookies, each in a header of its own. */
export function withCookies(body: unknown, cookies: readonly string[]): Response {
  const response = body === null ? new Response(null, { status: 204 }) : Response.json(body)
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
