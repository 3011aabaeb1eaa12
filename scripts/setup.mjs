#!/usr/bin/env node
import { bringPackages } from './packages.mjs'
import { becomeProgram, findNode, SetupError } from './programs.mjs'

/**
 * The only thing that must run on any Node from 18 on: brings packages, Node 24 and the web app up to date, then hands
 * over. Each command is loaded after the packages are there.
 * @type {Record<string, (args: string[], node: string) => Promise<void>>}
 */
const commands = {
  async start(args, node) {
    const { bringWeb } = await import('./web.mjs')
    await bringWeb(node)
    await becomeProgram(node, ['server/src/main.ts', ...args])
  },
  async kongsi(args, node) {
    await becomeProgram(node, ['server/src/cli.ts', ...args])
  },
  async dev(args, node) {
    const { develop } = await import('./dev.mjs')
    await develop(node, args)
  },
  async test(args, node) {
    const { test } = await import('./test.mjs')
    await test(node, args)
  },
  async check(_args, node) {
    const { check } = await import('./check.mjs')
    await check(node)
  },
  async generate(args, node) {
    await becomeProgram(node, ['scripts/generate.ts', ...args])
  },
  async bench([name, ...args], node) {
    const { bringWeb } = await import('./web.mjs')
    const { benchFile } = await import('./bench.mjs')
    const file = benchFile(name)
    await bringWeb(node)
    await becomeProgram(node, [file, ...args])
  },
}

const [name = '', ...args] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new SetupError(`Say one of: ${Object.keys(commands).join(', ')}.`)
  await bringPackages()
  await command(args, findNode())
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
