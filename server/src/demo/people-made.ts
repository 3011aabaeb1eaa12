import { addAddress, createAccount, editProfile } from '../modules/accounts/index.ts'
import { savePicture } from '../modules/media/index.ts'
import { emailOf, findAccount } from './accounts.ts'
import type { DemoAddress, DemoPerson } from './content/shape.ts'
import { renderPortrait } from './pictures/portraits.ts'
import type { Sprites } from './pictures/sprites.ts'
import type { Stage } from './stage.ts'

export const addressOf = ({ name, phone, country, region, city, postal_code, lines }: DemoAddress) => ({
  name,
  phone,
  country,
  region,
  city,
  postal_code,
  line1: lines[0] ?? '',
  line2: lines[1] ?? '',
})

/** Signs a person up, with their face and address, unless they are there already; gives their account's id. */
export async function makePerson(stage: Stage, person: DemoPerson, role: string | undefined, sprites: Sprites) {
  const { app } = stage
  const { key, name, language, currency } = person
  const id =
    (await findAccount(app, key)) ??
    (await createAccount(app, {
      email: emailOf(key),
      name,
      language,
      currency,
      ...(role ? { demoRole: role } : {}),
    }))
  const account = await app.db
    .selectFrom('accounts')
    .select('picture_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (account.picture_id) return id
  await addAddress(app, id, addressOf(person.address))
  const picture = await savePicture(app, { ownerId: id, bytes: await renderPortrait(person.portrait, sprites) })
  await editProfile(app, id, { picture_id: picture.id })
  return id
}
