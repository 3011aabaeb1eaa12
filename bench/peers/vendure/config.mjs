import { DefaultJobQueuePlugin, DefaultLogger, dummyPaymentHandler, LogLevel } from '@vendure/core'

const database = new URL(process.env.DATABASE_URL)

/** Vendure's own defaults, its job queue in the database, and a payment handler that settles at once. */
export const config = {
  apiOptions: {
    hostname: '127.0.0.1',
    port: Number(process.env.PORT),
    introspection: false,
    cors: false,
    csrfPrevention: true,
  },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    cookieOptions: { secret: process.env.SECRET },
    superadminCredentials: { identifier: 'operator', password: process.env.SECRET },
  },
  dbConnectionOptions: {
    type: 'postgres',
    host: database.searchParams.get('host') ?? database.hostname,
    port: Number(database.port || 5432),
    username: database.username,
    password: database.password,
    database: database.pathname.slice(1),
    synchronize: process.env.MAKE_TABLES === 'true',
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true })],
  logger: new DefaultLogger({ level: LogLevel.Error }),
}
