/** Does something for each, so many at the same time, in their order. */
export async function atOnce<Item>(
  many: number,
  items: Item[],
  work: (item: Item, n: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const n = next++
      await work(items[n]!, n)
    }
  }
  await Promise.all(Array.from({ length: many }, worker))
}
