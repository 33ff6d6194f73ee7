import { headers } from 'next/headers'
import { cache } from 'react'
import { viewerOf } from '@/auth/viewer-of'
import { SignInNeeded } from '@/domain/people/not-allowed'
import { STRANGER, type Viewer } from '@/domain/people/viewer'

/** Who asks for the page that is being made; looked up once for each page. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  try {
    return await viewerOf(await headers())
  } catch (error) {
    if (error instanceof SignInNeeded) return STRANGER
    throw error
  }
})
