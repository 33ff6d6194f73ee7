import { createTransport } from 'nodemailer'
import { wordsOf } from '@/app/answers/context'
import type { MadeLink } from '@/domain/people/answers'
import type { Locale } from '@/domain/vocabulary'

/** Milliseconds that an administrator waits for each step of the mail server at most. */
const PATIENCE = 10_000

/**
 * Sends a link by mail where GONGJI_SMTP names a server (smtp://user:password@host:port) and the person has an email.
 * @returns whether the mail server took it; the link is handed over by the administrator otherwise
 */
export async function sendLink(
  { person, address, kind, until }: MadeLink,
  locale: Locale,
  patience = PATIENCE,
): Promise<boolean> {
  const server = process.env.GONGJI_SMTP
  const from = process.env.GONGJI_MAIL_FROM
  if (!server || !from || person.email === null) return false
  const words = wordsOf(locale)
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url: server, ...timeouts })
  try {
    await transport.sendMail({
      from,
      to: person.email,
      subject: words(`mail.${kind}.subject`),
      text: words(`mail.${kind}.text`, { name: person.name, address, until: until.slice(0, 10) }),
    })
    return true
  } catch {
    return false
  } finally {
    transport.close()
  }
}
