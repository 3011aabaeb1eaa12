import { type Static, Type } from 'typebox'
import { Id, Instant, Nullable } from '../../platform/edge.ts'
import { ReasonSchema } from './problem.ts'

export const ImportSchema = Type.Object(
  {
    id: Id,
    file_name: Type.String(),
    dialect: Nullable(Type.Enum(['shopify-old', 'shopify-new'])),
    status: Type.Enum(['waiting', 'running', 'done', 'failed']),
    failure: Nullable(Type.String({ description: 'Why it failed as a whole' })),
    total_bytes: Type.Integer(),
    read_bytes: Type.Integer({ description: 'How far the file is read' }),
    rows: Type.Integer({ description: 'Rows read, without the header' }),
    products: Type.Integer({ description: 'Products created and updated' }),
    products_created: Type.Integer(),
    products_updated: Type.Integer(),
    failed_rows: Type.Integer({ description: 'Rows that were not imported' }),
    problems: Type.Integer({ description: 'Entries of its error report' }),
    pictures: Type.Object({ waiting: Type.Integer(), fetched: Type.Integer(), failed: Type.Integer() }),
    created_at: Instant,
    started_at: Nullable(Instant),
    finished_at: Nullable(Instant),
  },
  { description: 'A file of products being imported, and how far it came' },
)
export type Import = Static<typeof ImportSchema>

export const ImportProblemSchema = Type.Object(
  {
    row: Type.Integer({ description: 'As a spreadsheet counts; the header is row 1' }),
    column: Type.String({ description: 'The header of the column in the file' }),
    reason: ReasonSchema,
    value: Type.String({ description: 'What stands there, at most 200 characters' }),
  },
  {
    description: 'Something in the file that was not taken over',
    examples: [{ row: 17, column: 'Variant Price', reason: 'not_a_price', value: '12,5O' }],
  },
)
export type ImportProblem = Static<typeof ImportProblemSchema>
