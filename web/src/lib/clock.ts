let offset_ms = 0

/** Learns the server's clock from a page that has just arrived (milliseconds since 1970). */
export function syncClock(server_ms: number): void {
  if (typeof window !== 'undefined') offset_ms = server_ms - Date.now()
}

/** The server's time now, in milliseconds: deadlines are measured against it, never against the visitor's clock. */
export const serverTime = () => Date.now() + offset_ms
