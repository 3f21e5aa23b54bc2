import type pg from "pg";

/** While the story is told nobody waits for the disk at each commit: a broken-off demonstration is begun anew anyway. */
export const hurry = (owner: pg.Client) => change(owner, "set synchronous_commit = off");

/** From here on a commit is on the disk again. */
export const slowDown = (owner: pg.Client) => change(owner, "reset synchronous_commit");

const change = (owner: pg.Client, what: string) =>
  owner.query(`do $$ begin
    execute format('alter role baken_app in database %I ${what}', current_database());
  exception when insufficient_privilege then null; end $$`);
