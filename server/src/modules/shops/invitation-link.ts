import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '../../platform/config.ts'
import { isId } from '../../platform/ids.ts'

const seal = ({ secret }: Pick<Config, 'secret'>, id: string): string =>
  createHmac('sha256', secret).update(`shop-invitation:${id}`).digest('base64url')

/** What an invitation's link carries: its id, and the proof that we wrote it. */
export const invitationToken = (config: Pick<Config, 'secret'>, id: string): string => `${id}.${seal(config, id)}`

/** The invitation's id, if we wrote the token. */
export function invitationOf(config: Pick<Config, 'secret'>, token: string): string | undefined {
  const [id = '', proof = ''] = token.split('.')
  if (!isId(id)) return undefined
  const given = Buffer.from(proof)
  const ours = Buffer.from(seal(config, id))
  return given.length === ours.length && timingSafeEqual(given, ours) ? id : undefined
}
