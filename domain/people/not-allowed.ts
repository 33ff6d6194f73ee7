import type { Right } from '@/domain/people/roles'
import type { AreaCode } from '@/domain/vocabulary'

/** Something that only people may do who are signed in; who asked is not. */
export class SignInNeeded extends Error {
  constructor(readonly right: Right) {
    super(right)
    this.name = 'SignInNeeded'
  }
}

/** Something that the person who asked may not do, or not with records of that area or street. */
export class NotAllowed extends Error {
  constructor(
    readonly right: Right,
    /** The area of the record that lies outside the person's limits; null where the right itself is missing. */
    readonly outside: AreaCode | null = null,
  ) {
    super(outside === null ? right : `${right}: ${outside}`)
    this.name = 'NotAllowed'
  }
}
