import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

/*
 * A passkey device made of software, for tests: what a browser and its authenticator do together, as in
 * https://www.w3.org/TR/webauthn-3/ (sections 6.1 and 6.5), with one ES256 key.
 */

const USER_PRESENT_AND_VERIFIED = 0b101
const HAS_KEY = 0b1000000

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

/** CBOR of the few kinds of values that passkeys need. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const pairs = [...value].flatMap(([key, each]) => [cbor(key), cbor(each as number)])
  return Buffer.concat([head(5, value.size), ...pairs])
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size])
  if (size < 256) return Buffer.from([(kind << 5) | 24, size])
  return Buffer.from([(kind << 5) | 25, size >> 8, size & 255])
}

export class TestAuthenticator {
  readonly #origin: string
  readonly #id = randomBytes(16)
  readonly #key: KeyObject
  readonly #publicKey: Buffer
  #uses = 0

  constructor(origin: string) {
    this.#origin = origin
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const point = (text: string) => Buffer.from(text, 'base64url')
    this.#key = privateKey
    this.#publicKey = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, point(x)],
        [-3, point(y)],
      ]),
    )
  }

  /** Answers `generate-register-options`. */
  register({ challenge, rp }: { challenge: string; rp: { id: string } }): object {
    const length = Buffer.from([0, this.#id.length])
    const key = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#publicKey])
    const authData = Buffer.concat([this.#authData(rp.id, HAS_KEY), key])
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    )
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** Answers `generate-authenticate-options`. */
  signIn({ challenge, rpId }: { challenge: string; rpId: string }): object {
    const clientData = this.#clientData('webauthn.get', challenge)
    const authData = this.#authData(rpId)
    const signed = createSign('sha256').update(authData).update(sha256(clientData)).sign(this.#key)
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signed.toString('base64url'),
    })
  }

  #authData(rpId: string, more = 0): Buffer {
    const uses = Buffer.alloc(4)
    uses.writeUInt32BE(++this.#uses)
    return Buffer.concat([sha256(rpId), Buffer.from([USER_PRESENT_AND_VERIFIED | more]), uses])
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }))
  }

  #answer(response: object): object {
    const id = this.#id.toString('base64url')
    return {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      authenticatorAttachment: 'platform',
      response,
    }
  }
}
