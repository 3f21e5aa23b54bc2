-- CJIB staff see to what got stuck on its way into the OM's inbox: they offer it again or turn it away, and see no content.
alter policy routing on exchange_message
  with check ((select priv.is_exchange())
         or (direction = 'in' and party = 'probation' and (select priv.administered_organisation()) is not null)
         or (direction = 'in' and party = 'om' and (select priv.is_cjib())));

-- The newest word of the chain about the end of a period: an older one that arrives later changes nothing.
alter table order_source add column period_told_at timestamptz(3);

-- What a settled message said is kept as long as this, the fact that it went and how it ended for good.
insert into term (code, kind, length, unit, extends, source, valid_from, valid_until) values
  ('message-content', 'internal', 12, 'months', false, 'Eigen keuze, geen bron: inhoud van een afgehandeld bericht (niet bevestigd)', '2020-01-01', null);
alter table exchange_payload add column cleared_at timestamptz(3);
create index exchange_payload_kept on exchange_payload (message_ref) where cleared_at is null;

-- Empties the content of messages settled longer ago than the term says; returns how many. Only for the exchange itself.
create function priv.clear_contents(most int) returns int
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare n int;
begin
  if not priv.is_exchange() then raise exception 'not the exchange' using errcode = '42501'; end if;
  with kept as (
    select now() - (t.length || ' ' || t.unit)::interval as until from public.term t
    where t.code = 'message-content' and t.unit in ('days', 'weeks', 'months', 'years')
      and daterange(t.valid_from, t.valid_until, '[]') @> (now() at time zone 'Europe/Amsterdam')::date),
  old as (
    select p.message_ref from public.exchange_payload p join public.exchange_message m on m.id = p.message_ref, kept
    where p.cleared_at is null and m.state in ('accepted', 'rejected', 'handled', 'dismissed') and m.settled_at < kept.until
    limit most),
  cleared as (
    update public.exchange_payload p set body = '{}', cleared_at = now() from old where p.message_ref = old.message_ref returning 1)
  select count(*)::int into n from cleared;
  return n;
end $$;
revoke execute on function priv.clear_contents(int) from public;
grant execute on function priv.clear_contents(int) to baken_app;
