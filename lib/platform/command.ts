import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Role } from "./actor";
import { asRefusal } from "./database-refusal";
import { asSession, type WriteDb } from "./db";
import type { Occasion } from "./occasion";
import { NotFound, Refusal } from "./refusal";
import { asSessionStatements, type StatementDb } from "./statements";

/** What happened, for the log: numbers and codes, never a person's data. */
export type Event = {
  /** `<feature>.<past participle>` */
  readonly event: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The order whose log shows the event. */
  readonly orderId?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/** A message to a chain partner; it leaves after the commit, through the outbox. */
export type Outgoing = {
  readonly party: "probation" | "om";
  readonly kind: string;
  readonly subjectId: string;
  readonly correlationId?: string | null;
  readonly organisationId?: string | null;
  readonly officeCode?: string | null;
  readonly body: unknown;
};

type Context<D> = {
  readonly db: D;
  readonly occasion: Occasion;
  readonly record: (event: Event) => Promise<void>;
  readonly send: (message: Outgoing) => Promise<void>;
};
export type CommandContext = Context<WriteDb>;

type Definition<S extends z.ZodType, A, D> = {
  /** `<feature>.<verb-noun>`, as the permission matrix lists it. */
  readonly name: string;
  readonly roles: readonly [Role, ...Role[]];
  readonly input: S;
  readonly run: (context: Context<D>, input: z.output<S>) => Promise<A>;
};

export type Command<S extends z.ZodType = z.ZodType, A = unknown> = {
  (occasion: Occasion, input: z.input<S>, options?: { readonly key?: string }): Promise<A>;
  readonly definition: Definition<S, A, never>;
  readonly sort: "command";
};

/** Opens a writing transaction under a session, with the handle that the command works with. */
type Transaction<D> = <T>(token: string, run: (db: D) => Promise<T>) => Promise<T>;

const definer =
  <D extends StatementDb>(transaction: Transaction<D>) =>
  <S extends z.ZodType, A>(definition: Definition<S, A, D>): Command<S, A> => {
    const call = async (
      occasion: Occasion,
      raw: z.input<S>,
      options: { readonly key?: string } = {},
    ): Promise<A> => {
      if (!definition.roles.includes(occasion.actor.role)) throw new NotFound();
      const input = definition.input.parse(raw);
      try {
        return await transaction(occasion.token, async (db) => {
          const once = options.key ? await claimKey(db, occasion, definition.name, options.key, input) : null;
          if (once?.answered) return once.answer as A;
          const answer = await definition.run(context(db, occasion), input);
          if (once) await keepAnswer(db, occasion, once.key, answer);
          return answer;
        });
      } catch (error) {
        throw asRefusal(error);
      }
    };
    return Object.assign(call, { definition, sort: "command" as const });
  };

/**
 * A write: role checked, input parsed, one transaction in which the change, its event and its messages stand or fall
 * together. With a form's key a repeated call returns the first answer and changes nothing.
 * Throws Refusal, NotFound, or a plain Error (a bug).
 */
export const defineCommand = definer<WriteDb>((token, run) => asSession(token, "write", run));

/** The same write with typed statements alone, for what is written down at a client's table all day long. */
export const defineStatementCommand = definer<StatementDb>((token, run) =>
  asSessionStatements(token, "write", run),
);

function context<D extends StatementDb>(db: D, occasion: Occasion): Context<D> {
  return {
    db,
    occasion,
    record: async ({
      event,
      subjectType,
      subjectId,
      orderId = subjectType === "order" ? subjectId : null,
      detail = {},
    }) => {
      await db.$queryRaw`select priv.record_event(${occasion.at}, ${event}, ${subjectType}, ${subjectId}::uuid, ${orderId}::uuid, ${JSON.stringify(detail)}::jsonb)::text`;
    },
    send: async (m) => {
      const source = `urn:nld:oin:00000000000000000000:systeem:${m.party === "om" ? "om" : "toezichtregistratie"}`;
      await db.$queryRaw`select priv.send_message(${m.party}, ${m.kind}, ${randomUUID()}::uuid, ${source}, 'cjib', ${m.subjectId}::uuid,
        ${m.correlationId ?? null}::uuid, ${m.organisationId ?? null}::uuid, ${m.officeCode ?? null}, ${JSON.stringify(m.body)}::jsonb)`;
    },
  };
}

type Claim = { readonly key: string; readonly answered: boolean; readonly answer?: unknown };

/** Books the key, or finds what was answered under it. A second post waits here until the first has committed. */
async function claimKey(
  db: StatementDb,
  { actor }: Occasion,
  command: string,
  key: string,
  input: unknown,
): Promise<Claim> {
  const hash = createHash("sha256")
    .update(JSON.stringify(input ?? null))
    .digest("hex");
  const booked = await db.$queryRaw<unknown[]>`
    insert into idempotency_key (staff_id, key, command, body_hash) values (${actor.staffId}::uuid, ${key}::uuid, ${command}, ${hash})
    on conflict do nothing returning 1`;
  if (booked.length > 0) return { key, answered: false };
  const [first] = await db.$queryRaw<{ command: string; body_hash: string; answer: unknown }[]>`
    select command, body_hash, answer from idempotency_key where staff_id = ${actor.staffId}::uuid and key = ${key}::uuid`;
  if (first?.command !== command || first.body_hash !== hash) throw new Refusal("platform.form-already-sent");
  return { key, answered: true, answer: first.answer };
}

async function keepAnswer(db: StatementDb, { actor }: Occasion, key: string, answer: unknown): Promise<void> {
  await db.$queryRaw`update idempotency_key set answer = ${JSON.stringify(answer ?? null)}::jsonb
    where staff_id = ${actor.staffId}::uuid and key = ${key}::uuid returning 1`;
}
