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
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-US',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
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
