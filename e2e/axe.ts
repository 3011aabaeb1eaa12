import type { BrowserContext, Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const LOOKS = [
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const

/** Has every page of the context bring axe along; the pages' own policy would not let it in later. */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: `${axe.source};globalThis.axe = axe` })

/** Opens a page and looks at it as on a phone by day and on a desktop by night: one line for each thing that is wrong. */
export async function faultsOf(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  const complain = (error: Error) => faults.push(`script: ${error.message}`)
  page.on('pageerror', complain)
  await page.goto(path)
  for (const { name, viewport, colorScheme } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const fault of await lasting(page)) faults.push(`${name}: ${fault}`)
  }
  page.off('pageerror', complain)
  return faults
}

const LOOKS_MAX = 3

/** What is still wrong when the page has come to rest: a colour half-way between two looks is no fault. */
async function lasting(page: Page): Promise<string[]> {
  for (let look = 1; ; look++) {
    await page.evaluate(settle)
    const faults = await page.evaluate(examine, TAGS)
    if (faults.length === 0 || look === LOOKS_MAX) return faults
  }
}

/** Runs in the browser: until the new look is on the screen. */
async function settle(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  for (let frames = 0; frames < 3; frames++) await frame()
}

/** Runs in the browser: what is wrong with the page as it is. */
async function examine(tags: string[]): Promise<string[]> {
  const { scrollWidth } = document.documentElement
  const wide = scrollWidth > window.innerWidth ? [`too wide: ${scrollWidth} px`] : []
  const runOnly = { type: 'tag' as const, values: tags }
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
    runOnly,
    resultTypes: ['violations'],
  })
  const told = violations.flatMap(({ id, nodes }) => {
    const [first] = nodes
    return `${id} (${nodes.length}) ${first?.target.join(' ')} ${first?.html.slice(0, 160)} ${(first?.any[0] ?? first?.all[0] ?? first?.none[0])?.message ?? ''}`
  })
  return [...wide, ...told]
}
