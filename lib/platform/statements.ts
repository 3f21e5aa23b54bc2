import "server-only";
import pg from "pg";
import { connections, Prisma, statementName } from "./db";

/**
 * A handle for typed statements alone: what a list or a dashboard needs. Every other handle is one too. Statements that
 * do not wait for one another are asked together (`Promise.all`): they go over the line in one go.
 */
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

const statementsOn = (connection: Connection, phase: () => "open" | "ended"): StatementDb => ({
  $queryRaw: async <T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    // the connection may be another reader's by now
    if (phase() === "ended") throw new Error("a statement after the end of its transaction");
    const { text, values: sent } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    const name = statementName({ sql: text });
    return (await connection.query({ name, text, values: [...sent], types })).rows as T;
  },
});

/**
 * One plan per statement, kept by the connection. With every row behind a policy the server otherwise plans anew each
 * time, which takes three times as long as the answer.
 */
const settings = `set_config('plan_cache_mode', 'force_generic_plan', true), set_config('statement_timeout', '15s', true)`;

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
  let phase: "open" | "ended" = "open";
  try {
    const owner = connection.escapeLiteral(token);
    // the first statements go along with this one: if it fails they have no owner, and without an owner there is no row
    const begun = connection.query(
      `${begin[mode]}; select set_config('app.token', ${owner}, true), ${settings}`,
    );
    const [answer] = await Promise.all([run(statementsOn(connection, () => phase)), begun]);
    phase = "ended";
    await connection.query("commit");
    connection.release();
    return answer;
  } catch (error) {
    phase = "ended";
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
export const withoutSession = (): StatementDb => statementsOn(connections(), () => "open");
