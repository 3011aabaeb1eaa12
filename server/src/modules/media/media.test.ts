import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { publicInternet } from './guard.ts'
import { fetchPicture, getPictures, removePicturesOf, savePicture } from './index.ts'

let app: TestApp
const shopId = newId()
beforeAll(async () => {
  app = await testApp({}, afterAll)
})

let shade = 0
/** A picture that was not made before. */
const picture = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 90, b: ++shade } } })

test('a picture is kept without its metadata, upright, with a tiny preview', async () => {
  const bytes = await picture(300, 200)
    .withExif({ IFD0: { Copyright: 'secret place' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const kept = await savePicture(app, { bytes, shopId })
  expect(kept).toMatchObject({ width: 200, height: 300, url: `/media/${kept.id}` })
  expect(kept.blur).toMatch(/^data:image\/webp;base64,/)
  expect(kept.blur.length).toBeLessThan(400)
  const master = await app.storage.get(`pictures/${kept.id}/master.webp`)
  const metadata = await sharp(master).metadata()
  expect([metadata.exif, metadata.orientation, metadata.width]).toEqual([undefined, undefined, 200])
})

test('the same file sent twice by a shop is one picture', async () => {
  const bytes = await picture().png().toBuffer()
  const [one, two] = await Promise.all([savePicture(app, { bytes, shopId }), savePicture(app, { bytes, shopId })])
  const three = await savePicture(app, { bytes, shopId })
  expect(new Set([one.id, two.id, three.id]).size).toBe(1)
  expect((await getPictures(app.db, [one.id, null, newId()])).size).toBe(1)
})

test.each([
  ['a text', Buffer.from('not a picture'), 'not_a_picture'],
  ['nothing', Buffer.alloc(0), 'not_a_picture'],
  [
    'an SVG, which is a program',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    'not_a_picture',
  ],
  [
    'half a picture',
    async () => (await picture(900, 900).composite([]).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 5000),
    'not_a_picture',
  ],
  ['21 MB', Buffer.alloc(21 * 1024 * 1024), 'picture_too_large'],
  ['51 megapixels', () => picture(8500, 6000).png().toBuffer(), 'too_many_pixels'],
] as [string, Buffer | (() => Promise<Buffer>), string][])('refuses %s', async (_, made, code) => {
  const bytes = typeof made === 'function' ? await made() : made
  await expect(savePicture(app, { bytes, shopId })).rejects.toMatchObject({ code })
})

test('each size is made when it is first asked for, once, and served for ever', async () => {
  const { id } = await savePicture(app, { bytes: await picture(1000, 500).png().toBuffer(), shopId })
  const made = vi.spyOn(app.storage, 'put')
  const answers = await Promise.all(Array.from({ length: 8 }, () => app.http.inject(`/media/${id}/640.avif`)))
  expect(made).toHaveBeenCalledTimes(1)
  for (const answer of answers) {
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(answer.rawPayload.length),
    })
  }
  expect((await sharp(answers[0]!.rawPayload).metadata()).width).toBe(640)
  for (const [file, format, width] of [
    ['160.webp', 'webp', 160],
    ['1280.jpg', 'jpeg', 1000],
  ] as const) {
    const { rawPayload } = await app.http.inject(`/media/${id}/${file}`)
    expect(await sharp(rawPayload).metadata()).toMatchObject({ format, width })
  }
})

test.each(['641.avif', '640.png', '640', '..%2Fmaster.webp', 'master.webp'])('has no %s', async (file) => {
  const { id } = await savePicture(app, { bytes: await picture().png().toBuffer(), shopId })
  expect((await app.http.inject(`/media/${id}/${file}`)).statusCode).toBe(404)
})

test('what phones ask for first is made before they ask', async () => {
  const { id } = await savePicture(app, { bytes: await picture().png().toBuffer(), shopId })
  await app.runJobs()
  expect(await app.storage.size(`pictures/${id}/640.avif`)).toBeGreaterThan(0)
})

test('a removed picture is gone from every address', async () => {
  const ownerId = newId()
  const { id } = await savePicture(app, { bytes: await picture().png().toBuffer(), ownerId })
  expect((await app.http.inject(`/media/${id}/160.webp`)).statusCode).toBe(200)
  await removePicturesOf(app, ownerId)
  expect((await app.http.inject(`/media/${id}/160.webp`)).statusCode).toBe(404)
  expect((await getPictures(app.db, [id])).size).toBe(0)
})

/** A server of this machine, which only the test's guard allows. */
async function server(listener: RequestListener): Promise<{ url: string; port: number }> {
  const http = createServer(listener)
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void http.close())
  const { port } = http.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port }
}

const only = (allowed: number) => (address: string, port: number) => address === '127.0.0.1' && port === allowed
const reasonOf = (fetching: Promise<unknown>) =>
  fetching.then(
    () => 'fetched',
    (error) => error.params?.reason,
  )

test('a picture is fetched from its address, over redirects', async () => {
  const bytes = await picture().png().toBuffer()
  const { url, port } = await server((request, response) => {
    if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
    else response.end(bytes)
  })
  expect(await fetchPicture(app, { url: `${url}/a`, shopId }, only(port))).toMatchObject({ width: 800 })
  expect(await fetchPicture(app, { url: `http://localhost:${port}/b`, shopId }, only(port))).toMatchObject({
    width: 800,
  })
})

test('what cannot be had is told with its reason', async () => {
  const inner = await server((_, response) => response.end('secret'))
  const { url, port } = await server(async (request, response) => {
    if (request.url === '/inner') response.writeHead(302, { location: inner.url }).end()
    else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (request.url === '/gone') response.writeHead(404).end()
    else if (request.url === '/text') response.end('<html>')
    else if (request.url === '/cut')
      response.writeHead(200, { 'content-length': 10 }).end('x', () => response.socket?.destroy())
    else if (request.url === '/said-large') response.writeHead(200, { 'content-length': 16 * 1024 * 1024 }).end()
    else
      for (let mb = 0; mb < 16; mb++)
        response.write(Buffer.alloc(1024 * 1024)) || (await new Promise((go) => response.once('drain', go)))
  })
  const get = (path: string) => reasonOf(fetchPicture(app, { url: url + path, shopId }, only(port)))
  expect(await get('/inner')).toBe('address_refused')
  expect(await get('/file')).toBe('address_refused')
  expect(await get('/loop')).toBe('address_refused')
  expect(await get('/gone')).toBe('not_found')
  expect(await get('/text')).toBe('not_a_picture')
  expect(await get('/cut')).toBe('unreachable')
  expect(await get('/said-large')).toBe('too_large')
  expect(await get('/endless')).toBe('too_large')
  expect(await reasonOf(fetchPicture(app, { url: `http://127.0.0.1:1/x`, shopId }, only(1)))).toBe('unreachable')
})

test.each([
  'http://127.0.0.1/x',
  'http://127.0.0.1:80/x',
  'http://2130706433/x',
  'http://0x7f.1/x',
  'http://0/x',
  'http://localhost/x',
  'http://10.1.2.3/x',
  'http://172.16.0.1/x',
  'http://192.168.1.1/x',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/x',
  'http://224.0.0.1/x',
  'http://255.255.255.255/x',
  'http://[::1]/x',
  'http://[::]/x',
  'http://[fe80::1]/x',
  'http://[fd00::1]/x',
  'http://[::ffff:10.0.0.1]/x',
  'http://[64:ff9b::a00:1]/x',
  'http://[2002:a00:1::]/x',
  'http://93.184.216.34:22/x',
  'https://93.184.216.34:8443/x',
  'http://user:pass@93.184.216.34/x',
  'ftp://93.184.216.34/x',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'not an address',
])('never connects to %s', async (url) => {
  expect(await reasonOf(fetchPicture(app, { url, shopId }))).toBe('address_refused')
})

test('the public internet is open on the ports of the web', () => {
  expect(publicInternet('93.184.216.34', 443)).toBe(true)
  expect(publicInternet('2606:2800:220:1:248:1893:25c8:1946', 80)).toBe(true)
  expect(publicInternet('93.184.216.34', 25)).toBe(false)
})
