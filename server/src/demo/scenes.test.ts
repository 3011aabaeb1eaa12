import sharp from 'sharp'
import { expect, test } from 'vitest'
import { buyers, shops } from './content/market.ts'
import { renderPortrait } from './pictures/portraits.ts'
import { openSprites } from './pictures/sprites.ts'
import { renderScene } from './scenes.ts'

const spec = shops[0]?.products[0]?.pictures[0]
if (!spec) throw new Error('The first product has no picture')

test('the same words give the same picture, also from fresh rasters', async () => {
  const first = await renderScene(spec, openSprites())
  const again = await renderScene(spec, openSprites())
  expect(again.equals(first)).toBe(true)
  expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 896, height: 896 })
})

test('another seed arranges the goods otherwise', async () => {
  const sprites = openSprites()
  const one = await renderScene({ ...spec, seed: 'one' }, sprites)
  const other = await renderScene({ ...spec, seed: 'other' }, sprites)
  expect(one.equals(other)).toBe(false)
})

test('an emoji that has no picture is named', async () => {
  await expect(renderScene({ layout: 'hero', palette: 'sky', items: ['?'] }, openSprites())).rejects.toThrow('emoji ?')
})

test('every face can be drawn', async () => {
  const sprites = openSprites()
  for (const { portrait } of buyers) {
    expect((await renderPortrait(portrait, sprites)).length).toBeGreaterThan(2000)
  }
})
