/** The four main screens, as Lighthouse and the size count load them. */
export const SCREENS: [name: string, path: string][] = [
  ['overview', '/'],
  ['activities', '/activities'],
  ['articles', '/articles'],
  ['reader', '/articles/dongcheng-2024-wuyue-xianhua'],
]
