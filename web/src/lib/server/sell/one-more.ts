/** What was typed, with one row more of the kind that the pressed button names. */
export function oneMore(values: Record<string, string>): Record<string, string> {
  const { more = '', ...rest } = values
  return { ...rest, [more]: String((Number(rest[more]) || 1) + 1) }
}
