import { z } from 'zod'
import { readingSchema } from '@/domain/people/reading'
import { LINK_KINDS, RIGHTS, ROLES, TOKEN_SCOPES } from '@/domain/people/roles'
import { AREA_CODES } from '@/domain/vocabulary'

/** UTF-16 units of a person's or a token's name. */
export const LONGEST_NAME = 60

/** A name as the history shows it. */
const name = z.string().trim().min(1).max(LONGEST_NAME)
/** What is typed to sign in: no @, so that it is never taken for an email; compared without regard to case. */
const userName = z
  .string()
  .trim()
  .regex(/^[^\s@]{2,60}$/u)
const email = z.email().max(200)
const password = z.string().min(10).max(128)
const id = z.string().min(1).max(100)
const moment = z.iso.datetime()

export const limitsSchema = z
  .strictObject({
    areas: z.array(z.enum(AREA_CODES)).max(AREA_CODES.length),
    /** Keys of streets: 110105:望京街道. */
    streets: z.array(z.string().regex(/^(\d{6}|etown):.{1,40}$/)).max(400),
  })
  .refine(({ areas, streets }) => areas.length + streets.length > 0)

/** Somebody who is signed in, as the person sees it: `GET /session`. */
export const sessionAnswerSchema = z.object({
  person: z
    .object({
      id,
      name: z.string(),
      userName: z.string(),
      role: z.enum(ROLES),
      limits: limitsSchema.nullable(),
    })
    .nullable(),
  rights: z.array(z.enum(RIGHTS)),
})
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>

/** `POST /session`: an email or a user name, and the password. */
export const signInRequest = z.strictObject({
  name: z.string().min(1).max(200),
  password: z.string().min(1).max(128),
})

/** Where the person is signed in: `GET /session/all`; `DELETE` ends all of them, `/session/all/{id}` one. */
export const sessionsAnswerSchema = z.object({
  items: z.array(
    z.object({
      id,
      /** What the browser says it is, cut to what fits. */
      agent: z.string().nullable(),
      address: z.string().nullable(),
      since: moment,
      until: moment,
      isThis: z.boolean(),
    }),
  ),
})
export type SessionsAnswer = z.infer<typeof sessionsAnswerSchema>

/** `PUT /session/password`; all other sessions of the person end. */
export const passwordRequest = z.strictObject({ present: z.string().min(1).max(128), password })

/** What a link that opens once is for: `GET /links/{id}`. */
export const linkAnswerSchema = z.object({
  kind: z.enum(LINK_KINDS),
  /** Whom it was made for; null for the first administrator. */
  person: z.object({ name: z.string(), userName: z.string(), role: z.enum(ROLES) }).nullable(),
  until: moment,
})
export type LinkAnswer = z.infer<typeof linkAnswerSchema>

/**
 * `POST /links/{id}`: takes the link and signs in. The first administrator also says who that is (name, userName, email);
 * everybody else brings only the password.
 */
export const takeLinkRequest = z.strictObject({
  name: name.optional(),
  userName: userName.optional(),
  email: email.nullable().optional(),
  password,
})

/** A person as administrators see it. */
export const personSchema = z.object({
  id,
  name: z.string(),
  userName: z.string(),
  email: z.string().nullable(),
  role: z.enum(ROLES),
  limits: limitsSchema.nullable(),
  /** false: shut out; the history keeps the name. */
  isActive: z.boolean(),
  /** Whether the person has set a password yet. */
  hasJoined: z.boolean(),
  lastSignIn: moment.nullable(),
  /** The number of the last revision of the person. */
  version: z.int(),
})
export type PersonAnswer = z.infer<typeof personSchema>
export const peopleAnswerSchema = z.object({ items: z.array(personSchema) })

const chosen = { name, email: email.nullable(), role: z.enum(ROLES), limits: limitsSchema.nullable() }

/** `POST /people`: invites somebody. Limits suit editors and publishers only (422). */
export const inviteRequest = z.strictObject({ userName, ...chosen })

/** `PUT /people/{id}`; 409 where somebody changed the person since; the last active administrator stays one (422). */
export const changePersonRequest = z.strictObject({ ...chosen, isActive: z.boolean(), version: z.int().min(0) })

/** `POST /people`, `POST /people/{id}/link`: the address to hand over, shown this once. */
export const madeLinkSchema = z.object({
  person: personSchema,
  kind: z.enum(LINK_KINDS),
  address: z.string(),
  until: moment,
  /** Whether it was also sent by mail. */
  isSent: z.boolean(),
})
export type MadeLink = z.infer<typeof madeLinkSchema>

/** A token of the API as its person sees it: `GET /tokens`. */
export const tokenSchema = z.object({
  id,
  name: z.string(),
  /** Its first characters, by which it is known again. */
  start: z.string(),
  scope: z.enum(TOKEN_SCOPES),
  created: moment,
  until: moment,
  lastUsed: moment.nullable(),
})
export type TokenAnswer = z.infer<typeof tokenSchema>
export const tokensAnswerSchema = z.object({ items: z.array(tokenSchema) })

/** `POST /tokens`; `DELETE /tokens/{id}` revokes one. */
export const tokenRequest = z.strictObject({
  name,
  scope: z.enum(TOKEN_SCOPES),
  /** Days until it expires. */
  days: z.int().min(1).max(366),
})
/** The token itself is shown this once. */
export const madeTokenSchema = tokenSchema.extend({ token: z.string() })

/** `GET /settings/reading`, `PUT` with the version seen. */
export const readingAnswerSchema = z.object({
  version: z.int(),
  reading: readingSchema,
  /** Whether, as the server runs now, who asked could read without signing in. */
  isPublicHere: z.boolean(),
})
export const readingRequest = z.strictObject({ version: z.int().min(0), reading: readingSchema })

/** Who may do what, a line for each person: `GET /people/permissions`. */
export const permissionsAnswerSchema = z.object({
  items: z.array(
    personSchema.pick({ id: true, name: true, userName: true, role: true, limits: true, isActive: true }).extend({
      rights: z.array(z.enum(RIGHTS)),
    }),
  ),
})
