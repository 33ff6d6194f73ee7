/** What a person may be: 浏览, 编辑, 审核, 管理. Each may do all that those before it may. */
export const ROLES = ['viewer', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/**
 * What there is to be allowed.
 * `read` what is published; `keepViews` save and change views; `seeUnpublished` what waits for review or was rejected,
 * and the history of records; `import` pages and tables; `review` change what is not verified, and enter records;
 * `verify` whatever changes what is counted: accept, merge, change or undo what is verified; `setRules` points of
 * media and denominators; `managePeople` people, roles and links; `operate` integrity, sign-ins and who may read.
 */
export const RIGHTS = [
  'read',
  'keepViews',
  'seeUnpublished',
  'import',
  'review',
  'verify',
  'setRules',
  'managePeople',
  'operate',
] as const
export type Right = (typeof RIGHTS)[number]

const RIGHTS_OF: Record<Role, number> = { viewer: 2, editor: 5, publisher: 7, administrator: 9 }

/** The rights of a role; the list of rights is in the order in which roles gain them. */
export function rightsOf(role: Role): readonly Right[] {
  return RIGHTS.slice(0, RIGHTS_OF[role])
}

/** Roles that can be limited to areas: who only reads sees what is published everywhere, and who manages manages all. */
export function canBeLimited(role: Role): boolean {
  return role === 'editor' || role === 'publisher'
}

/** What a token of the API can be made for: to read what is published, also what is not, or to change it. */
export const TOKEN_SCOPES = ['published', 'unpublished', 'write'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

const RIGHTS_OF_SCOPE: Record<TokenScope, readonly Right[]> = {
  published: ['read'],
  unpublished: ['read', 'seeUnpublished'],
  write: ['read', 'keepViews', 'seeUnpublished', 'import', 'review', 'verify', 'setRules'],
}

/** The rights of a token: never more than its person's, and none over people and the server. */
export function rightsOfToken(role: Role, scope: TokenScope): readonly Right[] {
  return rightsOf(role).filter((right) => RIGHTS_OF_SCOPE[scope].includes(right))
}

/** What a link that opens once is for: the first administrator, an invited person, or a new password. */
export const LINK_KINDS = ['first', 'invitation', 'reset'] as const
export type LinkKind = (typeof LINK_KINDS)[number]
