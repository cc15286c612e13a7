import { defineConfig } from 'drizzle-kit'

/** `pnpm --filter @interleave/api exec drizzle-kit generate` writes the next migration from the schema. */
export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/store/sqlite/schema.ts', './src/store/sqlite/set-schema.ts', './src/store/sqlite/class-schema.ts', './src/store/sqlite/job-schema.ts'],
  out: './migrations',
  casing: 'snake_case',
})
