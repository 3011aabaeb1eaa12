import type { Command } from 'commander'
import { makeDemo } from '../demo/run.ts'
import { diagnose } from './doctor.ts'
import { progressBar } from './progress.ts'
import { withApp } from './with-app.ts'

/** Commands about the market as a whole. */
export function addMarketCommands(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date')
    .action(async () => {
      await withApp(async () => {})
      say(program, { migrated: true }, 'The database is up to date.')
    })
  program
    .command('demo')
    .description('fill an empty market with the demo: people, shops, goods and ten days of buying together')
    .action(async () => {
      const bar = progressBar()
      const made = await withApp((app) => makeDemo(app, bar.show).finally(() => bar.end()))
      say(program, { made }, made ? 'The demo market is made.' : 'This market is not empty; nothing was done.')
    })
  program
    .command('doctor')
    .description('look for what is wrong, and say how to mend it')
    .action(async () => {
      const findings = await diagnose()
      const bad = findings.filter((finding) => !finding.ok)
      say(program, { findings }, findings.map(({ ok, text }) => `${ok ? 'ok ' : '!! '} ${text}`).join('\n'))
      process.exitCode = bad.length > 0 ? 1 : 0
    })
}

const say = (program: Command, data: unknown, text: string) =>
  process.stdout.write(program.opts().json ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`)
