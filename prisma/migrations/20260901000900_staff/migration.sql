-- Cover that a lead ends stops at once, also when it had yet to begin; only cover that was not ended can overlap.
alter table cover drop constraint cover_once;
alter table cover add constraint cover_once
  exclude using gist (absent_id with =, daterange(from_on, until_on, '[]') with &&) where (ended_on is null);

create or replace function priv.own_caseload() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select case when m.role = 'officer' then array[m.id] || coalesce((
      select array_agg(c.absent_id) from public.cover c
      where c.covering_id = m.id and c.ended_on is null
        and daterange(c.from_on, c.until_on, '[]') @> (now() at time zone 'Europe/Amsterdam')::date), '{}')
    else '{}'::uuid[] end
  from priv.me() m
$$;
