import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ConfigError } from './config.ts'

/** The operating-system user a child process runs as; undefined means as ourselves. */
export type RunAs = { uid: number; gid: number } | undefined

/**
 * The user PostgreSQL runs as: ourselves, but never root, because PostgreSQL refuses to. Root gives way to `postgres`,
 * else to `nobody`. Throws ConfigError when a system has neither.
 */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return undefined
  const user = passwdEntry('postgres') ?? passwdEntry('nobody')
  if (user) return user
  throw new ConfigError('PostgreSQL cannot run as root: add a user named postgres, or start Kongsi as another user.')
}

function passwdEntry(name: string): RunAs {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  if (!line) return undefined
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether the user may enter the folder, asked of the kernel because only it knows every rule. */
export function canEnter(folder: string, as: RunAs): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...as, cwd: '/', stdio: 'ignore' }).status === 0
}
