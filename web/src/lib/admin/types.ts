import type { ShopSettings, ShopStatus } from '#lib/sell/types.ts'
import type { Money, Person } from '#lib/types.ts'

/** The API's views for whoever runs the market. */

export type ReviewedShop = ShopSettings & { owners: Person[]; status: ShopStatus }

export interface MarketSettings {
  market_name: string
  /** In hundredths of 1 %. */
  market_fee_bp: number
  hold_minutes: number
  holds_per_buyer: number
  auto_receive_days: number
  shops_need_review: boolean
}

export interface Job {
  id: number
  task: string
  status: string
  attempts: number
  max_attempts: number
  last_error: string | null
  run_at: string
  created_at: string
}

export interface OutstandingRefund {
  id: string
  order_id: string
  order_number: number
  provider: string
  amount: Money
  reason: string
  status: 'pending' | 'done'
  attempts: number
  last_error: string | null
  created_at: string
}

export interface AuditEntry {
  id: string
  person: Person | null
  act: string
  subject_type: string
  subject_id: string
  detail: Record<string, unknown>
  created_at: string
}

export interface CheckReport {
  checked_at: string
  took_ms: number
  findings: { check: string; detail: string }[]
}
