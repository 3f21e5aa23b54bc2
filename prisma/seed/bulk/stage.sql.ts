/**
 * Tables that last as long as the connection: what one batch is about. `r(n, k)` is chance from 0 to 1 that is the same
 * for the same order number and question, so that a load can be repeated elsewhere and tells the same story.
 */
export const stage = `
  create function pg_temp.r(n bigint, k int) returns double precision language sql immutable
    as $$ select (hashint8extended(n, k) & 1048575)::double precision / 1048576 $$;
  create function pg_temp.pick(n bigint, k int, list text[]) returns text language sql immutable
    as $$ select list[1 + floor(((hashint8extended(n, k) & 1048575)::double precision / 1048576) * cardinality(list))::int] $$;
  create temp table given_name (at int primary key, name text, keys text[]);
  create temp table family_name (at int primary key, infix text, name text, keys text[]);
  create temp table place_of (kind text, at int, id text, name text, primary key (kind, at));
  insert into place_of select 'organisation', row_number() over (order by code) - 1, id::text, name from public.probation_organisation;
  insert into place_of select 'office', row_number() over (order by code) - 1, code, name from public.prosecution_office where code <> 'CVVI';
  insert into place_of select 'facility', row_number() over (order by slug) - 1, id::text, name from public.prison_facility;
  create temp table b_unit (no int primary key, id uuid default uuidv7(), organisation_id uuid, organisation text, name text, specialist boolean);
  create temp table b_seat (unit_no int, seat int, id uuid default uuidv7(), name text, role text, primary key (unit_no, seat));
  create temp table b_order (n bigint primary key, id uuid default uuidv7(), person_id uuid default uuidv7(), unit_no int, unit_id uuid,
    officer_id uuid, lead_id uuid, colleague_id uuid, organisation_id uuid, office_code text, given int, family int,
    title text, state text, received_on date, started_on date, ended_on date, open boolean, has_checks boolean);
  create temp table b_condition (n bigint, sequence int, id uuid default uuidv7(), primary key (n, sequence));
  create temp table b_check (n bigint, round int, id uuid default uuidv7(), schedule_id uuid, due_on date, state text, outcome text,
    happened timestamptz, primary key (n, round));
  create temp table b_paper (n bigint primary key, notice_id uuid default uuidv7(), advice_id uuid default uuidv7(), notice_state text,
    advice_state text, urgent boolean, made timestamptz);
  create temp table b_document (id uuid primary key, body jsonb, hash text);`;

/** Empties the stage for the next batch. */
export const clear = `truncate b_unit, b_seat, b_order, b_condition, b_check, b_paper, b_document`;

/** Without figures the planner takes the stage for empty and joins it row by row. */
export const measured = `analyze b_unit, b_seat, b_order, b_condition, b_check, b_paper`;
