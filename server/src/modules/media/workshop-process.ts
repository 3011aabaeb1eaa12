import { type Drawn, draw, type Task } from './drawing.ts'

/** A task and its number, and the answer with the same number. */
export interface Order {
  n: number
  task: Task
}
export type Delivery = { n: number; drawn: Drawn } | { n: number; failure: string }

process.on('message', async ({ n, task }: Order) => {
  const delivery = await draw(task).then(
    (drawn): Delivery => ({ n, drawn }),
    (error): Delivery => ({ n, failure: String(error) }),
  )
  process.send?.(delivery)
})
process.once('disconnect', () => process.exit(0)) // nobody waits for it any more
