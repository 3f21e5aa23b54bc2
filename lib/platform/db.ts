import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { environment } from "./environment";

/** Everything a command may do inside its transaction. */
export type WriteDb = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;

type Reads = "findFirst" | "findFirstOrThrow" | "findMany" | "findUnique" | "count" | "aggregate" | "groupBy";
type Model = Uncapitalize<Prisma.ModelName>;

/** What a query gets: it can find and count, nothing else compiles. */
export type ReadDb = { readonly [M in Model]: Pick<WriteDb[M], Extract<keyof WriteDb[M], Reads>> } & Pick<
  WriteDb,
  "$queryRaw"
>;

const names = new Map<string, string>();

/** Named statements let the server keep the plan: two to three times the calls per second on lists. */
export function statementName({ sql }: { readonly sql: string }): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash("sha256").update(sql).digest("base64url").slice(0, 24);
    if (names.size < 2_000) names.set(sql, name);
  }
  return name;
}

const pools = new Map<string, pg.Pool>();
const clients = new Map<string, PrismaClient>();

/** One pool per database address and process. UTC, because the adapter sends instants without an offset. */
function pool(connectionString: string): pg.Pool {
  let found = pools.get(connectionString);
  if (!found) {
    found = new pg.Pool({
      ...{ connectionString, options: "-c TimeZone=UTC", max: 16 },
      ...{ connectionTimeoutMillis: 8_000, idleTimeoutMillis: 60_000 },
      // inside a transaction Prisma asks for several relations at once; the protocol allows that, and so must the driver
      pipeline: true,
    });
    // a connection that breaks while nobody uses it has left the pool already; unheard, the error would end the program
    found.on("error", () => undefined);
    pools.set(connectionString, found);
  }
  return found;
}

function client(connectionString: string): PrismaClient {
  let found = clients.get(connectionString);
  if (!found) {
    const adapter = new PrismaPg(pool(connectionString), { statementNameGenerator: statementName });
    found = new PrismaClient({ adapter });
    clients.set(connectionString, found);
  }
  return found;
}

/** The connections that `database` lives on, for statements that need none of its models. */
export const connections = () => pool(environment().DATABASE_APP_URL);

/** The application's own connection; without a session token it sees no row. */
export const database = () => client(environment().DATABASE_APP_URL);

/** The connection of the sign-in: may look up an account and open a session, nothing else. */
export const signInDatabase = () => {
  const { DATABASE_SIGN_IN_URL } = environment();
  if (!DATABASE_SIGN_IN_URL) throw new Error("DATABASE_SIGN_IN_URL is not set");
  return client(DATABASE_SIGN_IN_URL);
};

/** One transaction as the owner of the session; row-level security finds the user from the token. */
export function asSession<T>(
  token: string,
  mode: "read" | "write",
  run: (db: WriteDb) => Promise<T>,
): Promise<T> {
  return database().$transaction(
    async (tx) => {
      await (mode === "read"
        ? tx.$queryRaw`select set_config('app.token', ${token}, true), set_config('transaction_read_only', 'on', true)`
        : tx.$queryRaw`select set_config('app.token', ${token}, true), set_config('plan_cache_mode', 'force_generic_plan', true)`);
      return run(tx as unknown as WriteDb);
    },
    { timeout: 15_000, maxWait: 8_000 },
  );
}

/** Closes every pool; for scripts and tests that must end. */
export async function closeDatabases(): Promise<void> {
  await Promise.all([...clients.values()].map((c) => c.$disconnect()));
  clients.clear();
  await Promise.all([...pools.values()].map((each) => each.end()));
  pools.clear();
}

export { Prisma };
