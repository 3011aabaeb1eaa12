import { Command } from 'commander'
import { addCatalogueCommands } from './cli/catalogue.ts'
import { addLedgerCommands } from './cli/ledger.ts'
import { addMarketCommands } from './cli/market.ts'
import { ConfigError } from './platform/config.ts'
import { Refusal } from './platform/errors.ts'

const program = new Command('kongsi')
  .description('An open, self-hostable social-commerce market.')
  .option('--json', 'answer in JSON')
  .showHelpAfterError('Try: kongsi --help')

program
  .command('start')
  .description('start the market (the same as npm start)')
  .action(async () => void (await import('./main.ts')))
addMarketCommands(program)
addCatalogueCommands(program)
addLedgerCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
