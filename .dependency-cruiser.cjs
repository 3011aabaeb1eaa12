/** Modules by layer, lowest first. A module may use those below its own layer; facts go up by event. */
const LAYERS = [
  ['media'],
  ['accounts'],
  ['shops', 'leaders', 'social', 'ledger', 'moderation'],
  ['catalog', 'payments'],
  ['orders'],
  ['shipping', 'imports', 'sandbox'],
  ['deals', 'sharing'],
  ['checkout', 'pickup'],
  ['settlement', 'posts', 'reviews', 'communities', 'live', 'demand'],
  ['search', 'feed', 'trends'],
  ['notifications', 'academy', 'insights', 'integrations', 'admin', 'privacy'],
]
const TESTS = '(\\.test|/test-[a-z-]+)\\.ts$'
const OWN_MODULE = '^server/src/modules/$1/'
const within = (names) => `^server/src/modules/(${names.join('|')})/`

const layerRules = LAYERS.map((names, index) => ({
  name: `layer-${index + 1}`,
  comment: `${names.join(', ')} may use the layers below only; tell the layers above by an event.`,
  severity: 'error',
  from: { path: within(names), pathNot: TESTS },
  to: { path: within(LAYERS.slice(index).flat()), pathNot: OWN_MODULE },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'module-without-layer',
      comment: 'Give the module its place in LAYERS.',
      severity: 'error',
      from: { path: '^server/src/modules/[^/]+/index\\.ts$', pathNot: within(LAYERS.flat()) },
      to: { path: '^server/src/module\\.ts$' },
    },
    {
      name: 'module-from-outside',
      comment: "A module's index.ts is all that others may import.",
      severity: 'error',
      from: { path: '^server/src/(?!modules/)' },
      to: { path: '^server/src/modules/', pathNot: '^server/src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'module-from-module',
      comment: "A module's index.ts is all that others may import.",
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/' },
      to: { path: '^server/src/modules/', pathNot: [OWN_MODULE, '^server/src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'platform-below-all',
      comment: 'The platform knows no module and no page.',
      severity: 'error',
      from: { path: '^server/src/platform/', pathNot: TESTS },
      to: { path: '^server/src/(modules|pages|demo)/' },
    },
    {
      name: 'modules-below-edge',
      comment: 'Modules know neither the pages nor the demo above them.',
      severity: 'error',
      from: { path: '^server/src/modules/', pathNot: TESTS },
      to: { path: '^server/src/(pages|demo)/' },
    },
    {
      name: 'tests-only',
      comment: 'What tests share is for tests.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [TESTS, '^server/src/(testing|promises)/'] },
      to: { path: '^server/src/(testing|promises)/' },
    },
    {
      name: 'web-by-sdk',
      comment: 'The web app and the sdk know the server by its API.',
      severity: 'error',
      from: { path: '^(web|sdk)/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-alone',
      comment: 'The server serves the built web app, and imports none of its sources.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(web|sdk|e2e|bench)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(server|sdk)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)(build|\\.svelte-kit|paraglide)/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'server/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
