/** Values a refusal carries to the person: shown in the translated sentence. */
export type RefusalParams = Record<string, string | number | boolean | null>

export interface FieldError {
  path: string
  message: string
}

/**
 * An expected "no": the request was understood and is not possible now. It becomes an RFC 9457 problem with a stable
 * `code`, which the web app translates and API clients may switch on. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly status: number
  readonly params: RefusalParams
  readonly fields: FieldError[]

  constructor(code: string, status: number, message: string, params: RefusalParams = {}, fields: FieldError[] = []) {
    super(message)
    this.code = code
    this.status = status
    this.params = params
    this.fields = fields
  }
}

export interface RefusalMaker {
  (params?: RefusalParams, fields?: FieldError[]): Refusal
  readonly code: string
  readonly status: number
  readonly title: string
}

const declared = new Map<string, RefusalMaker>()

/**
 * Declares a refusal of a module. `title` is the English sentence that tells the person what to do next;
 * `{name}` in it is filled from the params.
 */
export function refusal(code: string, status: number, title: string): RefusalMaker {
  const make = (params: RefusalParams = {}, fields: FieldError[] = []) => {
    const sentence = title.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ''))
    return new Refusal(code, status, sentence, params, fields)
  }
  const maker = Object.assign(make, { code, status, title })
  if (declared.has(code)) throw new Error(`The refusal "${code}" is declared twice.`)
  declared.set(code, maker)
  return maker
}

/** Every refusal declared so far, for the API document. */
export const declaredRefusals = (): RefusalMaker[] => [...declared.values()]

export const NotFound = refusal('not_found', 404, 'This does not exist, or is no longer here.')
export const SignInNeeded = refusal('sign_in_needed', 401, 'Please sign in first.')
export const NotAllowed = refusal('not_allowed', 403, 'Your account may not do this.')
export const InvalidInput = refusal('invalid_input', 422, 'Please check the marked fields.')
export const EditConflict = refusal(
  'edit_conflict',
  409,
  'Somebody else changed this meanwhile. Load it again, then repeat your change.',
)
export const VersionNeeded = refusal('version_needed', 428, 'Send the version you edited in the If-Match header.')
export const TooManyRequests = refusal(
  'too_many_requests',
  429,
  'Too many requests. Please wait {retry_after_seconds} seconds.',
)
export const TooBusy = refusal(
  'too_busy',
  429,
  'Very many people are buying this at the moment. Please try again in {retry_after_seconds} seconds.',
)
