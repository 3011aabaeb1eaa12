import type pg from 'pg'

/** A node of a plan that was run, as PostgreSQL tells it. */
interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: PlanNode[]
}

/** A statement that was run, and how. */
export interface RunStatement {
  text: string
  plan: PlanNode
}

/**
 * `auto`: as the program runs, with the plans that PostgreSQL settles on. `force_generic_plan`: as it runs when a
 * connection has sent its statements often.
 */
export type PlanMode = 'auto' | 'force_generic_plan'

/** What the market's own PostgreSQL is told about its disk. */
const RANDOM_PAGE_COST = '1.1'

/**
 * Has a database tell how it runs every statement of every connection that is opened from now on, those inside functions,
 * triggers and references among them.
 */
export async function tellPlans(pool: pg.Pool, mode: PlanMode): Promise<void> {
  const { rows } = await pool.query('select quote_ident(current_database()) as name')
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_level': 'notice',
    'auto_explain.log_format': 'json',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_nested_statements': 'on',
    plan_cache_mode: mode,
    random_page_cost: RANDOM_PAGE_COST,
  }
  for (const [name, value] of Object.entries(settings)) {
    await pool.query(`alter database ${rows[0].name} set ${name} = '${value}'`)
  }
}

const TOLD = /plan:\s*(\{[\s\S]*\})\s*$/

/** Collects what the connections of a pool run; each call answers what came since the last one. */
export function watchPlans(pool: pg.Pool): () => RunStatement[] {
  let seen: RunStatement[] = []
  const known = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    client.on('notice', ({ message }) => {
      const told = TOLD.exec(message ?? '')?.[1]
      if (!told) return
      const { 'Query Text': text, Plan: plan } = JSON.parse(told)
      seen.push({ text, plan })
    })
  })
  return () => {
    const taken = seen
    seen = []
    return taken
  }
}

const ALL_OVER: [table: string, columns: Record<string, string>][] = [
  ['orders', { status: `'cancelled'` }],
  ['pledges', { status: `'lapsed'` }],
  ['groups', { status: `'failed'` }],
  ['deals', { status: `'ended'` }],
  ['waits', { status: `'left'`, ended_at: 'created_at' }],
]

/** Has the planner know the market as it was in a quiet hour, when nothing was under way. */
export async function rememberQuiet(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    for (const [table, columns] of ALL_OVER) {
      const over = Object.entries(columns).map(([column, value]) => `${column} = ${value}`)
      const again = Object.keys(columns).map((column) => `${column} = was.${column}`)
      await client.query(`create temp table was as table ${table};
        update ${table} set ${over};
        analyze ${table};
        update ${table} now set ${again} from was where now.id = was.id;
        drop table was`)
    }
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** Rows from which on a table counts as big: reading one of these as a whole is what must not happen. */
const BIG = 4000

/** The tables of a database that are big now. */
export async function bigTables(pool: pg.Pool): Promise<Set<string>> {
  const { rows } = await pool.query(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= $1`,
    [BIG],
  )
  return new Set(rows.map((row) => row.relname))
}

export interface Limits {
  big: Set<string>
  /** Rows that one step of a plan may read. */
  rows: number
  /** Pages that finding a place in an index may take. */
  pages: number
}

/** What each row that is found may take beside. */
const PAGES_A_ROW = 4

const READS = /^(Seq|Index|Index Only|Bitmap Heap|Bitmap Index|Tid|Tid Range|Sample) Scan$/

/**
 * Where a statement reads more than it needs: a big table as a whole, more rows than it may, or an index over many more
 * pages than the rows found in it.
 */
export function faultsOf({ text, plan }: RunStatement, { big, rows, pages: most }: Limits): string[] {
  return nodesOf(plan).flatMap((node) => {
    const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, 'Actual Loops': loops } = node
    if (!READS.test(type) || loops === 0) return []
    const [read, pages] = [rowsOf(node), pagesOf(node)]
    const whole = type === 'Seq Scan' && big.has(table ?? '')
    if (!whole && read <= rows && pages <= loops * most + read * PAGES_A_ROW) return []
    return `${type} of ${[table, index].filter(Boolean).join(' by ')}: ${read} rows, ${pages} pages; in ${short(text)}`
  })
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const rowsOf = (node: PlanNode): number =>
  Math.round(
    node['Actual Loops'] *
      (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)),
  )

/** Its own pages, without those of what it reads from. */
const pagesOf = ({ Plans = [], ...node }: PlanNode): number =>
  node['Shared Hit Blocks'] + node['Shared Read Blocks'] - Plans.reduce((sum, each) => sum + allPagesOf(each), 0)

const allPagesOf = (node: PlanNode): number => node['Shared Hit Blocks'] + node['Shared Read Blocks']

const TEXT_SHOWN = 300

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, TEXT_SHOWN)
