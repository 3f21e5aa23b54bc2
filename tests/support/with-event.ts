import type pg from "pg";
import type { People } from "./people";

/** Rows put there by the owner: in one transaction with an event, without which nothing is kept. */
export async function withEvent<T>(owner: pg.Client, cast: People, work: () => Promise<T>): Promise<T> {
  await owner.query("begin");
  try {
    await owner.query(
      `insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of)
       values ('2026-09-01', $1, 'exchange', 'tests.given', 'test', gen_random_uuid(), '{}')`,
      [cast.actors.exchange.staffId],
    );
    const answer = await work();
    await owner.query("commit");
    return answer;
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
}
