import type { Command } from 'commander'
import { checkLedger } from '../modules/ledger/index.ts'
import { marketChecks } from '../modules/settlement/index.ts'
import { withApp } from './with-app.ts'

/** `kongsi ledger check` */
export function addLedgerCommands(program: Command): void {
  program
    .command('ledger')
    .description('look after the books')
    .command('check')
    .description('recompute every balance and every invariant from the immutable rows')
    .action(async () => {
      const findings = await withApp((app) => checkLedger(app.db, marketChecks))
      if (program.opts().json) process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`)
      else if (findings.length === 0) process.stdout.write('Every balance and every invariant holds.\n')
      for (const finding of program.opts().json ? [] : findings) {
        process.stdout.write(`${finding.check}: ${finding.detail}\n`)
      }
      process.exitCode = findings.length > 0 ? 1 : 0
    })
}
