import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's own command line reads this (`npx prisma … --config prisma/prisma.config.ts`). Our launch scripts
// apply the same migrations with a runner of their own, because the native engine cannot always be downloaded.
export default defineConfig({
  schema: path.join(import.meta.dirname, "schema"),
  migrations: { path: path.join(import.meta.dirname, "migrations") },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
