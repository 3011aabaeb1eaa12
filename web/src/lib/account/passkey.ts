/** Passkeys, with the browser's own WebAuthn JSON functions; only in the browser. */

/** Whether this browser and page can use passkeys (a secure page; localhost counts). */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

/** Signs in with a passkey of this device or a nearby phone. False when it was cancelled or is not known here. */
export async function signInWithPasskey(): Promise<boolean> {
  try {
    const options = await ask('generate-authenticate-options')
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null
    if (!credential) return false
    await ask('verify-authentication', { response: credential.toJSON() })
    return true
  } catch {
    return false
  }
}

/** Adds a passkey to the signed-in account. False when it was cancelled or refused. */
export async function addPasskey(name: string): Promise<boolean> {
  try {
    const options = await ask('generate-register-options')
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null
    if (!credential) return false
    await ask('verify-registration', { response: credential.toJSON(), name })
    return true
  } catch {
    return false
  }
}

async function ask(step: string, body?: object) {
  const response = await fetch(`/api/auth/passkey/${step}`, {
    method: body ? 'POST' : 'GET',
    headers: body && { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`passkey ${step}: ${response.status}`)
  return response.json()
}
