import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ADDRESS_HEADER } from '@/app/address-header'
import { currentViewer } from '@/auth/current-viewer'
import type { Right } from '@/domain/people/roles'
import { may, type Viewer } from '@/domain/people/viewer'
import type { Words } from '@/domain/vocabulary'

/** Who looks at the page. Whoever may not even read is sent to sign in, and comes back to this address. */
export async function pageViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!may(viewer, 'read')) await sendToSignIn()
  return viewer
}

/**
 * What to tell who may not use a screen; null where the right is there. Whoever is not signed in is sent to sign in.
 */
export async function refusal(viewer: Viewer, right: Right, words: Words): Promise<string | null> {
  if (may(viewer, right)) return null
  if (viewer.person === null) await sendToSignIn()
  return words(`badRequest.notAllowed.${right}`)
}

async function sendToSignIn(): Promise<never> {
  const address = (await headers()).get(ADDRESS_HEADER) ?? '/'
  redirect(`/sign-in?${new URLSearchParams({ to: address })}`)
}
