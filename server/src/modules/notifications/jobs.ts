import { job } from '../../platform/jobs.ts'
import { sendAlone } from './commands/send-alone.ts'
import { sendWaiting } from './commands/send-waiting.ts'
import { SendAlone, SendWaiting } from './mail-jobs.ts'

export const jobs = [
  job(SendWaiting, sendWaiting),
  job(SendAlone, (app, { account_id, ids }) => sendAlone(app, account_id, ids)),
]
