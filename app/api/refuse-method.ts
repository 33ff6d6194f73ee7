import type { NextRequest } from 'next/server'
import { errorResponse, MethodRefused } from '@/app/api/errors'
import { requestLanguage } from '@/app/api/language'

const READ = 'GET, HEAD, OPTIONS'
const WRITE = 'POST, OPTIONS'
const BOTH = 'GET, HEAD, POST, OPTIONS'
const REPLACE = 'PUT, OPTIONS'
const REMOVE = 'GET, HEAD, DELETE, OPTIONS'
const ONLY_REMOVE = 'DELETE, OPTIONS'
const SET = 'GET, HEAD, PUT, OPTIONS'
const COME_AND_GO = 'GET, HEAD, POST, DELETE, OPTIONS'

const allowed = (allow: string) => (): Response => new Response(null, { status: 204, headers: { allow } })

/** Answers every other method in the one error shape. */
const refuse =
  (allow: string) =>
  (request: NextRequest): Response => {
    const response = errorResponse(new MethodRefused(request.method), requestLanguage(request))
    response.headers.set('allow', allow)
    return response
  }

/** A route that only reads exports these under the names of the methods. */
export const allowedMethods = allowed(READ)
export const refuseMethod = refuse(READ)

/** A route that only takes changes. */
export const allowedToPost = allowed(WRITE)
export const refuseButPost = refuse(WRITE)

/** A route that does both. */
export const allowedBoth = allowed(BOTH)
export const refuseButBoth = refuse(BOTH)

/** A route that reads a record or takes it away. */
export const allowedToRemove = allowed(REMOVE)
export const refuseButRemove = refuse(REMOVE)

/** A route that sets something anew as a whole. */
export const allowedToReplace = allowed(REPLACE)
export const refuseButReplace = refuse(REPLACE)

/** A route that only takes a record away. */
export const allowedOnlyToRemove = allowed(ONLY_REMOVE)
export const refuseButOnlyRemove = refuse(ONLY_REMOVE)

/** A route that tells what is set, and sets it. */
export const allowedToSet = allowed(SET)
export const refuseButSet = refuse(SET)

/** The route of the session: who is signed in, signing in and out. */
export const allowedToComeAndGo = allowed(COME_AND_GO)
export const refuseButComeAndGo = refuse(COME_AND_GO)
