import { refusal } from '../../platform/errors.ts'

export const AccountExists = refusal(
  'account_exists',
  409,
  'There is already an account with this e-mail address. Sign in, or ask for a code by e-mail.',
)
export const WrongPassword = refusal('wrong_email_or_password', 401, 'The e-mail address or the password is not right.')
export const WrongCode = refusal('wrong_code', 400, 'This code is not right. Check it, or ask for a new one.')
export const CodeExpired = refusal('code_expired', 400, 'This code is no longer valid. Ask for a new one.')
export const TooManyTries = refusal('too_many_tries', 403, 'This code was tried too often. Ask for a new one.')
export const WeakPassword = refusal('weak_password', 400, 'Choose a password of 8 to 128 characters.')
export const PasskeyRefused = refusal(
  'passkey_refused',
  400,
  'This passkey was not accepted. Try again, or sign in with a code by e-mail.',
)
export const FreshSignInNeeded = refusal(
  'fresh_sign_in_needed',
  403,
  'This needs a recent sign-in. Sign out, sign in again, then repeat it.',
)
export const OtherOrigin = refusal('other_origin', 403, 'This was sent from an address this market does not know.')
export const SignInFailed = refusal('sign_in_failed', 400, 'This did not work. Check what you typed and try again.')
