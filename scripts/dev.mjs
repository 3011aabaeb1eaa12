import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { environment, forwardSignals, root } from './programs.mjs'

/**
 * The server on port 3000, started again at each change, and beside it the web app on port 5173 with hot reload.
 * @param {string} node
 * @param {string[]} args
 */
export async function develop(node, args) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const programs = [
    start(node, ['--watch', 'server/src/main.ts', ...args], root),
    start(node, [vite, 'dev'], join(root, 'web')),
  ]
  const endAll = () => {
    for (const program of programs) program.kill('SIGTERM')
  }
  for (const program of programs) program.on('exit', endAll)
  await Promise.all(programs.map((program) => new Promise((resolve) => program.on('exit', resolve))))
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 */
function start(node, args, cwd) {
  const env = environment({ NODE_ENV: 'development', KONGSI_API: `http://localhost:${process.env.PORT ?? 3000}` })
  const child = spawn(node, args, { cwd, env, stdio: 'inherit', detached: true })
  forwardSignals(child)
  return child
}
