import "server-only";
import type { z } from "zod";
import type { Role } from "./actor";
import { asSession, type ReadDb } from "./db";
import type { Occasion } from "./occasion";
import { NotFound } from "./refusal";
import { asSessionStatements, type StatementDb } from "./statements";

/** What a query opens: a list, or one dossier of which every look is logged, found or not. */
type Opens<S extends z.ZodType, A> =
  | "list"
  | {
      readonly dossier: string;
      readonly subject: (input: z.output<S>) => string;
      /** The order in whose "who looked" the look stands; for an order it is the subject itself. */
      readonly order?: (answer: A) => string | null;
    };

type Definition<S extends z.ZodType, A, D> = {
  readonly name: string;
  readonly roles: readonly [Role, ...Role[]];
  readonly opens: Opens<S, A>;
  readonly input: S;
  readonly run: (db: D, occasion: Occasion, input: z.output<S>) => Promise<A>;
};

export type Query<S extends z.ZodType = z.ZodType, A = unknown> = {
  (occasion: Occasion, input: z.input<S>): Promise<A>;
  readonly definition: Definition<S, A, never>;
  readonly sort: "query";
};

/** Opens a transaction under a session, with the handle that the query works with. */
type Transaction<D> = <T>(
  token: string,
  mode: "read" | "write",
  run: (db: D & StatementDb) => Promise<T>,
) => Promise<T>;

const definer =
  <D>(transaction: Transaction<D>) =>
  <S extends z.ZodType, A>(definition: Definition<S, A, D>): Query<S, A> => {
    const call = async (occasion: Occasion, raw: z.input<S>): Promise<A> => {
      if (!definition.roles.includes(occasion.actor.role)) throw new NotFound();
      const parsed = definition.input.safeParse(raw);
      if (!parsed.success) throw new NotFound();
      const { opens, run } = definition;
      if (opens === "list")
        return transaction(occasion.token, "read", (db) => run(db, occasion, parsed.data));
      const outcome = await transaction(occasion.token, "write", async (db) => {
        try {
          const answer = await run(db, occasion, parsed.data);
          const subject = opens.subject(parsed.data);
          const order = opens.dossier === "order" ? subject : (opens.order?.(answer) ?? null);
          await logAccess(db, definition.name, opens.dossier, subject, order, "opened");
          return { answer };
        } catch (error) {
          if (!(error instanceof NotFound)) throw error;
          await logAccess(db, definition.name, opens.dossier, opens.subject(parsed.data), null, "not-found");
          return null;
        }
      });
      if (!outcome) throw new NotFound();
      return outcome.answer;
    };
    return Object.assign(call, { definition, sort: "query" as const });
  };

/** A read: role checked, input parsed, one transaction under the session. Throws NotFound for what this actor may not see. */
export const defineQuery = definer<ReadDb>(asSession);

/** The same read with typed statements alone, for pages that many people wait for. */
export const defineStatementQuery = definer<StatementDb>(asSessionStatements);

async function logAccess(
  db: StatementDb,
  query: string,
  type: string,
  subject: string,
  order: string | null,
  outcome: string,
) {
  await db.$queryRaw`select priv.log_access(${query}, ${type}, ${subject}::uuid, ${order}::uuid, ${outcome})::text`;
}
