import type { Answer } from '@kongsi/sdk'

/** The API's views for whoever runs the market: names for parts of its answers. */

export type ReviewedShop = Answer<'/admin/shops'>['items'][number]
export type ReviewedLeader = Answer<'/admin/leaders'>['items'][number]
export type MarketDeal = Answer<'/admin/deals'>['items'][number]
export type MarketPickup = Answer<'/admin/pickups'>['items'][number]
export type MarketSettings = Answer<'/admin/settings'>
export type Job = Answer<'/admin/jobs'>['items'][number]
export type OutstandingRefund = Answer<'/admin/refunds'>['items'][number]
export type AuditEntry = Answer<'/admin/audit'>['items'][number]
export type CheckReport = Answer<'/admin/ledger-check', 'post'>
