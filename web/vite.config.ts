import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { sveltekit } from '@sveltejs/kit/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { adapter } from './adapter.ts'
import { writtenDown } from './editions.ts'
import { paraglide } from './paraglide.config.ts'
import { languageLeftOpen, pluralRulesOnce } from './paraglide.ts'

const api = process.env.KONGSI_API ?? 'http://localhost:3000'

/** On nearly every public page. */
const everywhere =
  /\/src\/lib\/(shell\/|(clock|format|links|sheet|written|ui\/form)\.ts|deal\/(Meter|words)|ui\/(Icon|Avatar|Button|LinkButton|Picture|Money|Price|EmptyState|ProductCard|GroupCard|SeatMeter|Countdown)\.svelte)/
/** On pages of one product or one group. */
const deal = /\/src\/lib\/(deal|prices|product)\//

export default defineConfig({
  plugins: [
    tailwindcss(),
    paraglideVitePlugin(paraglide),
    pluralRulesOnce(),
    languageLeftOpen(),
    writtenDown(),
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      // hooks.client.ts does, when the page has come to rest.
      serviceWorker: { register: false },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Svelte writes style="" attributes (widths, picture placeholders); scripts and <style> need the nonce.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'manifest-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // The adapter and the app must share one copy of the framework, whatever else is installed beside it.
  resolve: { dedupe: ['@sveltejs/kit', 'svelte'] },
  // Few files for a first visit over a slow line, where each costs more than what is in it.
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'shell', test: everywhere, priority: 2 },
                { name: 'deal', test: deal, priority: 1 },
              ],
            },
          },
        },
      },
    },
  },
  ssr: { noExternal: ['@kongsi/sdk', 'openapi-fetch'] },
  server: { proxy: { '/api': api, '/media': api } },
})
