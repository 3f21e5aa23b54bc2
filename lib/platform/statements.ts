import "server-only";
import pg from "pg";
import { connections, Prisma, statementName } from "./db";

/** A handle for typed statements alone: what a list or a dashboard needs. Every other handle is one too. */
export type StatementDb = {
  $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T>;
};

const { INT8, DATE } = pg.types.builtins;

/** Values come as they do through the models: a day is midnight UTC, a count a bigint. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => {
    if (type === DATE) return (text: string) => new Date(`${text}T00:00:00Z`);
    if (type === INT8) return BigInt;
    return pg.types.getTypeParser(type, format);
  },
};

type Connection = { query(statement: pg.QueryConfig): Promise<pg.QueryResult> };

const statementsOn = (connection: Connection): StatementDb => ({
  $queryRaw: async <T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    const { text, values: sent } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    const name = statementName({ sql: text });
    return (await connection.query({ name, text, values: [...sent], types })).rows as T;
  },
});

const begin = { read: "begin read only", write: "begin" } as const;

/**
 * One transaction as the owner of the session, as `asSession`, for statements only. Without the models in between a
 * transaction costs a third of the processor time.
 */
export async function asSessionStatements<T>(
  token: string,
  mode: keyof typeof begin,
  run: (db: StatementDb) => Promise<T>,
): Promise<T> {
  const connection = await connections().connect();
  try {
    const owner = connection.escapeLiteral(token);
    await connection.query(
      `${begin[mode]}; select set_config('app.token', ${owner}, true), set_config('statement_timeout', '15s', true)`,
    );
    const answer = await run(statementsOn(connection));
    await connection.query("commit");
    connection.release();
    return answer;
  } catch (error) {
    // a connection that cannot take its transaction back is not used again
    const lost = await connection.query("rollback").then(
      () => false,
      () => true,
    );
    connection.release(lost);
    throw error;
  }
}

/** Statements outside any session and transaction: what the session's own functions answer. */
export const withoutSession = (): StatementDb => statementsOn(connections());
