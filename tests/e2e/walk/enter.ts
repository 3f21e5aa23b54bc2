import { createHash, randomBytes } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import pg from "pg";
import { stack } from "@/tests/support/control";

/** One connection as owner of the database: looks past every policy. */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: stack().ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Lets the browser in as this member of staff, by a session of its own; the sign-in page has its own tests. */
export async function enterAs(context: BrowserContext, owner: pg.Client, staffId: string): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  await owner.query("insert into priv.session (token_hash, staff_id) values ($1, $2)", [
    createHash("sha256").update(token).digest(),
    staffId,
  ]);
  await context.addCookies([
    { name: "baken-session", value: token, url: stack().origin, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** What a statement finds: who can open the page, and the ids in its address. */
export type Found = { readonly staff: string; readonly id: string; readonly other: string };

/**
 * The first row of `sql` (columns staff, id and other, the last two when the address needs them); who can sign in with
 * one click in the demonstration goes first.
 */
export async function find(owner: pg.Client, sql: string): Promise<Found> {
  const { rows } = await owner.query<Found>(
    `select found.* from (${sql}) found where found.staff is not null
     order by exists (select from priv.local_account a where a.staff_id = found.staff) desc limit 1`,
  );
  const [row] = rows;
  if (!row) throw new Error(`the demonstration has no row for: ${sql}`);
  return row;
}

/** The demonstration's account of a role. */
export const account = (login: string) =>
  `select id as staff from staff_member where login = '${login}@demo.baken.test'`;
