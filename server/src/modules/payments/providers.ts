import { type PaymentProvider, UnknownProvider } from './provider.ts'
import { sandbox } from './sandbox/provider.ts'

/** The providers of this market by name; tests put a failing one in the place of another. */
export const providers = new Map<string, PaymentProvider>([[sandbox.name, sandbox]])

export const DEFAULT_PROVIDER = sandbox.name

export function providerNamed(name: string): PaymentProvider {
  const provider = providers.get(name)
  if (!provider) throw UnknownProvider()
  return provider
}
