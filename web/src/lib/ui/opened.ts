/**
 * Spread on a `<details>`: open from the start when it has something to say. Otherwise nothing is said about it, so that
 * what somebody opened before JavaScript arrived stays open when it does.
 */
export const opened = (open: boolean) => (open ? { open } : {})
