import type { App } from '../../app.ts'
import { inWorkshop } from './workshop.ts'

export const WIDTHS = [160, 320, 640, 1280] as const
export const FORMATS = ['avif', 'webp', 'jpg'] as const
export type Width = (typeof WIDTHS)[number]
export type Format = (typeof FORMATS)[number]

export const CONTENT_TYPES: Record<Format, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** What phones ask for first; the rest is made when somebody asks. */
export const PREWARMED: [Width, Format][] = [
  [640, 'avif'],
  [320, 'avif'],
  [640, 'webp'],
]

export const masterKey = (id: string): string => `pictures/${id}/master.webp`
export const derivativeKey = (id: string, width: Width, format: Format): string => `pictures/${id}/${width}.${format}`

const making = new Map<string, Promise<void>>()

/** Makes one size of a picture unless it is there; those who ask at the same time share one making. */
export async function makeDerivative(
  app: App,
  id: string,
  [width, format]: [Width, Format],
  urgency: 'urgent' | 'patient',
): Promise<void> {
  const key = derivativeKey(id, width, format)
  const path = `${app.config.dataDir}:${key}`
  const underway = making.get(path)
  if (underway) return underway
  const made = make(app, id, [width, format], urgency).finally(() => making.delete(path))
  making.set(path, made)
  return made
}

async function make(app: App, id: string, [width, format]: [Width, Format], urgency: 'urgent' | 'patient') {
  const key = derivativeKey(id, width, format)
  if ((await app.storage.size(key)) !== undefined) return
  const master = await app.storage.get(masterKey(id))
  if (!master) throw new Error(`The file of picture ${id} is missing.`)
  const drawn = await inWorkshop(urgency, { kind: 'derivative', master, width, format })
  if (!('derivative' in drawn)) throw new Error(`Picture ${id} could not be drawn.`)
  await app.storage.put(key, drawn.derivative)
}
