/**
 * Tabs that narrow a list by `?status=`.
 * @param names what each status is called, in their order
 * @param start the status that the address without a query shows
 */
export const statusTabs = (
  base: string,
  names: readonly (readonly [status: string, label: string])[],
  current: string,
  start = 'all',
) =>
  names.map(([status, label]) => ({
    href: status === start ? base : `${base}?status=${status}`,
    label,
    current: status === current,
  }))
