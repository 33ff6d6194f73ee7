/** What cannot be done with people, links and passwords: which field, and a key of the messages under `badRequest.people`. */
export class PeopleRefused extends Error {
  constructor(
    readonly field: string,
    readonly problem:
      | 'userNameTaken'
      | 'emailTaken'
      | 'lastAdministrator'
      | 'limitsNotForRole'
      | 'unknownStreet'
      | 'linkGone'
      | 'wrongPassword'
      | 'passwordLikeName'
      | 'missing'
      | 'shutOut',
    readonly value = '',
  ) {
    super(`${field}: ${problem}: ${value}`)
    this.name = 'PeopleRefused'
  }
}

/** Name and password do not belong together; which of the two is wrong is not said. */
export class WrongSignIn extends Error {}
