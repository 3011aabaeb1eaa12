const { defineConfig } = require('@medusajs/framework/utils')

const secret = process.env.SECRET

/** Medusa's own defaults for one process: events, cache, locks and workflows in memory; without its dashboard. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: '', adminCors: '', authCors: '', jwtSecret: secret, cookieSecret: secret },
  },
  admin: { disable: true },
})
