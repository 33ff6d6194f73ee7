import { z } from 'zod'

/**
 * Who may read what is published: everybody who reaches the server, only people who sign in, or (the default) everybody
 * on the machine itself and elsewhere only people who sign in.
 */
export const READINGS = ['automatic', 'public', 'signedIn'] as const
export type Reading = (typeof READINGS)[number]
export const readingSchema = z.enum(READINGS)
