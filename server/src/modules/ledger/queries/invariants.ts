interface Invariant {
  /** What must hold. */
  check: string
  /** Selects one `detail` for each place where it does not. */
  query: string
}

const MOVED = `
  sum(e.debits) as debits, sum(e.credits) as credits, sum(e.debits_held) as debits_held, sum(e.credits_held) as credits_held`

const NAME = `format('account %s (%s %s %s)', a.id, a.kind, nullif(a.owner_id, '00000000-0000-0000-0000-000000000000'), a.asset)`

/** What must hold of the ledger at every instant, each as the query that finds where it does not. */
export const ledgerInvariants: Invariant[] = [
  {
    check: 'every balance is the sum of its transfers',
    query: `
      select format('%s says %s - %s, held %s and %s; its transfers say %s - %s, held %s and %s', ${NAME},
        a.credits, a.debits, a.credits_held, a.debits_held, coalesce(m.credits, 0), coalesce(m.debits, 0),
        coalesce(m.credits_held, 0), coalesce(m.debits_held, 0)) as detail
      from ledger_accounts a
      left join (
        select e.account_id, ${MOVED} from ledger_entries e join ledger_accounts l on l.id = e.account_id
        where l.summed_to is null or e.xid < l.summed_to group by e.account_id
      ) m on m.account_id = a.id
      where (a.debits, a.credits, a.debits_held, a.credits_held) is distinct from
        (coalesce(m.debits, 0), coalesce(m.credits, 0), coalesce(m.debits_held, 0), coalesce(m.credits_held, 0))`,
  },
  {
    check: 'debits equal credits for every asset',
    query: `
      select format('%s: debits %s, credits %s', asset, sum(debits), sum(credits)) as detail
      from ledger_balances group by asset having sum(debits) <> sum(credits) or sum(debits_held) <> sum(credits_held)`,
  },
  {
    check: 'no account ever owed more than it had',
    query: `
      select format('%s stood at %s - %s, held %s and %s, after transaction %s', ${NAME},
        h.credits, h.debits, h.credits_held, h.debits_held, h.xid) as detail
      from (
        select account_id, xid, sum(debits) over past as debits, sum(credits) over past as credits,
          sum(debits_held) over past as debits_held, sum(credits_held) over past as credits_held
        from (
          select e.account_id, e.xid, min(e.transfer_id) as first, ${MOVED} from ledger_entries e group by e.account_id, e.xid
        ) step
        window past as (partition by account_id order by first)
      ) h join ledger_accounts a on a.id = h.account_id
      where a.guard = 1 and h.debits + h.debits_held > h.credits
        or a.guard = -1 and h.credits + h.credits_held > h.debits
        or h.debits_held < 0 or h.credits_held < 0`,
  },
  {
    check: 'every hold ends at most once, between its own accounts, within its amount',
    query: `
      select format('transfer %s ends hold %s wrongly', t.id, t.hold_id) as detail
      from transfers t left join transfers h on h.id = t.hold_id
      where t.hold_id is not null and (
        h.phase is distinct from 'hold' or t.amount > h.amount or (t.phase = 'void' and t.amount <> h.amount)
        or (t.debit, t.credit, t.asset) is distinct from (h.debit, h.credit, h.asset))
      union all
      select format('hold %s ended %s times', hold_id, count(*)) from transfers
      where hold_id is not null group by hold_id having count(*) > 1`,
  },
  {
    check: 'nothing is taken back beyond what was given',
    query: `
      select format('transfer %s moved %s; %s was taken back, %s is counted', o.id, o.amount, s.reversed, r.reversed) as detail
      from (select reverses_id, sum(amount) as reversed from transfers where reverses_id is not null group by 1) s
      full join reversals r on r.transfer_id = s.reverses_id
      left join transfers o on o.id = coalesce(s.reverses_id, r.transfer_id)
      where s.reversed is distinct from r.reversed or s.reversed > o.amount or r.amount <> o.amount or o.id is null`,
  },
  {
    check: 'what is taken back goes to where it came from',
    query: `
      select format('transfer %s reverses %s wrongly', t.id, o.id) as detail
      from transfers t join transfers o on o.id = t.reverses_id
      join ledger_accounts payer on payer.id = t.debit join ledger_accounts payee on payee.id = o.credit
      where t.credit <> o.debit or o.reverses_id is not null or o.phase not in ('direct', 'post')
        or not (payer.id = payee.id or (payer.kind = 'receivable' and payer.owner_id = payee.owner_id))`,
  },
  {
    check: 'every journal has all its legs, of its own transaction and time',
    query: `
      select format('journal %s (%s) has %s legs, numbered to %s', j.id, j.idem_key, count(t.id), max(t.leg)) as detail
      from journals j left join transfers t on t.journal_id = j.id and t.xid = j.xid and t.effective_at = j.effective_at
      group by j.id having count(t.id) = 0 or count(t.id) <> max(t.leg)
      union all
      select format('transfer %s is not of the transaction or time of its journal %s', t.id, j.idem_key)
      from transfers t join journals j on j.id = t.journal_id
      where t.xid <> j.xid or t.effective_at <> j.effective_at`,
  },
  {
    check: 'every account behaves as its kind',
    query: `
      select format('%s is not kept as its kind says', ${NAME}) as detail
      from ledger_accounts a join ledger_kinds k using (kind)
      where a.guard <> k.guard or (a.summed_to is not null) <> k.lazy or (a.shop_id is not null) <> k.of_shop`,
  },
  {
    check: 'the ledger is in the database it was written in',
    query: `
      select format('%s transfers were recorded by transactions this database has not reached: it was restored from a dump; '
        'restore a copy of the data folder instead', count(*)) as detail
      from transfers where xid >= pg_snapshot_xmax(pg_current_snapshot()) having count(*) > 0`,
  },
]
