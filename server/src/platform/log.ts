import { type Logger as Pino, pino } from 'pino'

export type Logger = Pino

/** Structured logs on standard output, with secrets taken out. */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token', '*.otp', 'job.payload'],
      censor: '[removed]',
    },
  })
