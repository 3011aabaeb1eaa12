import type { BrowserContext, Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const PHONE = { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' } as const
const DESKTOP = { name: 'desktop, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const
type Look = typeof PHONE | typeof DESKTOP

/** Has every page of the context bring axe along; the pages' own policy would not let it in later. */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: `${axe.source};globalThis.axe = axe` })

/**
 * Opens a page and looks at it as on a phone by day and on a desktop by night: one line for each thing that is wrong.
 * Colours are the same in every language, so they need to be looked at in one of them only; without them, axe looks at
 * the phone, and the desktop must be wide enough. `open` is how one comes to the page.
 */
export async function faultsOf(page: Page, path: string, open: Opening, withColours: boolean): Promise<string[]> {
  const faults: string[] = []
  const complain = (error: Error) => faults.push(`script: ${error.message}`)
  page.on('pageerror', complain)
  await put(page, PHONE)
  await open(page, path)
  for (const look of [PHONE, DESKTOP]) {
    await put(page, look)
    const rules = look === PHONE || withColours ? { 'color-contrast': { enabled: withColours } } : null
    for (const fault of await lasting(page, rules)) faults.push(`${look.name}: ${fault}`)
  }
  page.off('pageerror', complain)
  return faults
}

type Opening = (page: Page, path: string) => Promise<unknown>

/** From outside: the server writes the page. */
export const fromOutside: Opening = (page, path) => page.goto(path)

/** By a link on the page before: the browser draws the next one itself, which is much faster. */
export const byLink: Opening = async (page, path) => {
  const arrived = page.waitForEvent('framenavigated')
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href })
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
  await arrived
  await page.waitForLoadState()
}

async function put(page: Page, { viewport, colorScheme }: Look): Promise<void> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
}

const LOOKS_MAX = 3

/** The rules of axe that are not looked at as usual; null: none of them is. */
type Rules = Record<string, { enabled: boolean }> | null

/** What is still wrong when the page has come to rest: a colour half-way between two looks is no fault. */
async function lasting(page: Page, rules: Rules): Promise<string[]> {
  for (let look = 1; ; look++) {
    const faults = await page.evaluate(examine, { values: TAGS, rules })
    if (faults.length === 0 || look === LOOKS_MAX) return faults
  }
}

/** Runs in the browser: what is wrong with the page, once it has been drawn as it is. */
async function examine({ values, rules }: { values: string[]; rules: Rules }): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  for (let frames = 0; frames < 3; frames++) await frame()
  const { scrollWidth } = document.documentElement
  const wide = scrollWidth > window.innerWidth ? [`too wide: ${scrollWidth} px`] : []
  if (!rules) return wide
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
    runOnly: { type: 'tag', values },
    rules,
    resultTypes: ['violations'],
  })
  const told = violations.flatMap(({ id, nodes }) => {
    const [first] = nodes
    return `${id} (${nodes.length}) ${first?.target.join(' ')} ${first?.html.slice(0, 160)} ${(first?.any[0] ?? first?.all[0] ?? first?.none[0])?.message ?? ''}`
  })
  return [...wide, ...told]
}
