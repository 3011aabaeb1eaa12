import { createServer } from 'node:net'
import { defineConfig, devices } from '@playwright/test'

// Workers read this file too, and must find the market where the first reading put it.
process.env.KONGSI_E2E_PORT ??= String(await freePort())
process.env.KONGSI_E2E_WORLD_PORT ??= String(await freePort())
const baseURL = `http://localhost:${process.env.KONGSI_E2E_PORT}`

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results',
  workers: 1,
  // A journey that works the second time is told as flaky.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-US',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    // Filming every journey costs as much as making it: only one that failed is filmed, when it is made again.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Without a graphics card, playing one is the dearest part of drawing.
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: 'node market.ts',
    url: `${baseURL}/readyz`,
    env: {
      PORT: process.env.KONGSI_E2E_PORT,
      KONGSI_E2E_WORLD_PORT: process.env.KONGSI_E2E_WORLD_PORT,
      PUBLIC_URL: baseURL,
    },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
