import { compile } from '@inlang/paraglide-js'
import { paraglide } from './paraglide.config.ts'

/* Makes src/lib/paraglide from messages/ outside a build, for the type checker. */
await compile(paraglide)
