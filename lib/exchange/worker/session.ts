import "server-only";
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { type Occasion, occasionOf } from "@/lib/platform/occasion";

/** A session lasts at most ten hours and dies after a quarter of an hour without work; a fresh one is cheap. */
const lifetime = 5 * 60 * 1000;

export type ExchangeSession = {
  /** Who acts, with the database's clock of this moment. */
  readonly occasion: () => Promise<Occasion>;
  /** Takes away jobs whose message needs nothing more. */
  readonly forgetJobs: (keys: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The session of the system's own actor for messages. Only the worker's database role may open one; the token lives in
 * this process alone and the database keeps its hash.
 */
export function exchangeSession(workerUrl: string): ExchangeSession {
  const pool = new pg.Pool({ connectionString: workerUrl, options: "-c TimeZone=UTC", max: 1 });
  // a lost connection is replaced at the next call; without a listener it would end the process
  pool.on("error", () => undefined);
  let token: Promise<string> | null = null;
  let opened = 0;

  const open = async (): Promise<string> => {
    const fresh = randomBytes(32).toString("base64url");
    await pool.query("select priv.open_exchange_session($1)", [createHash("sha256").update(fresh).digest()]);
    return fresh;
  };
  const current = (): Promise<string> => {
    const now = performance.now();
    if (token && now - opened < lifetime) return token;
    opened = now;
    token = open();
    token.catch(() => {
      token = null;
    });
    return token;
  };
  return {
    occasion: async () => {
      const occasion = await occasionOf(await current());
      if (occasion) return occasion;
      token = null;
      throw new Error("the exchange session was not accepted");
    },
    forgetJobs: async (keys) => {
      await pool.query("select graphile_worker.remove_job(key) from unnest($1::text[]) as key", [keys]);
    },
    close: async () => {
      await pool.end();
    },
  };
}
