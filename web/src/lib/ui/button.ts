/** `main`: the one thing to do here. `plain`: everything else. `quiet`: without a frame. `danger`: cannot be undone. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'md' | 'lg' | 'sm'

const kinds: Record<ButtonKind, string> = {
  main: 'bg-accent-fill text-on-accent hover:bg-accent-deep active:bg-accent-deep disabled:bg-sunk disabled:text-soft',
  plain: 'border border-edge bg-paper text-ink hover:bg-wash active:bg-sunk disabled:text-soft disabled:border-line',
  quiet: 'text-accent hover:bg-accent-wash active:bg-accent-wash disabled:text-soft',
  danger:
    'border border-bad bg-paper text-bad hover:bg-bad-wash active:bg-bad-wash disabled:text-soft disabled:border-line',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-10 px-3 text-sm',
  md: 'min-h-12 px-5',
  lg: 'min-h-14 px-6 text-lg',
}

/** The classes of a button or of a link that looks like one. */
export function buttonClass(kind: ButtonKind, size: ButtonSize, wide: boolean): string {
  const shape =
    'inline-flex items-center justify-center gap-2 rounded-full py-1.5 text-center font-semibold leading-tight transition-colors'
  return `${shape} ${kinds[kind]} ${sizes[size]} ${wide ? 'w-full' : ''}`
}
