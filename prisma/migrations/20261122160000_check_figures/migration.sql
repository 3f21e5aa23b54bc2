-- The board of device checks and its headline figure, for lists of any length.

-- What ended in the last twelve months, by who may see it; and the checks carried out, for the figures of the country.
create index check_ended_in_unit on device_check (unit_id, ended_at) where outcome is not null;
create index check_ended_of_officer on device_check (officer_id, ended_at) where outcome is not null;
create index check_carried_out on device_check (started_at) include (order_id) where outcome = 'done';
create index schedule_running on device_check_schedule (order_id) include (checks_per_year) where state = 'active';

-- One to four orders could point at a person; also when they are what remains after subtracting a figure known already.
create function priv.too_few(total numeric, beyond numeric) returns boolean
language sql immutable set search_path = pg_catalog as $$ select total between 1 and 4 or beyond between 1 and 4 $$;

-- Coverage of device checks for the lead who asks: the own unit, its organisation, the country. The rows of other units
-- stay closed to a lead: what leaves this function is counts, and null instead of a count over too small a group. A
-- group is the whole figure and also what it holds beyond the scope before it: the organisation without the unit, the
-- country without the organisation. Whoever leads no unit gets no row.
--   stock     running orders with this condition now
--   inflow    orders with this condition received in the twelve months up to and including p_on
--   orders    orders with a running schedule; covered: those with a check carried out in these twelve months
--   by_year   for 1, 2 and 3 checks a year: orders, checks planned a year, checks carried out, orders that had their number
create function priv.check_figures(p_on date)
returns table (scope text, stock int, inflow int, orders int, covered int, by_year jsonb)
-- compiling it costs more than running it
language sql stable security definer set search_path = pg_catalog set jit = off as $$
  with me as (
    select m.unit_id, m.organisation_id from priv.me() m where m.role = 'teamLead' and m.unit_id is not null),
  span as (
    select first, first::timestamp at time zone 'Europe/Amsterdam' as since, (p_on + 1)::timestamp at time zone 'Europe/Amsterdam' as before
    from (select (p_on - interval '1 year')::date + 1) d (first)),
  conditioned as materialized (
    select k.order_id, bool_or(c.state = 'active') as binds
    from public.device_clause k join public.special_condition c on c.id = k.condition_id group by k.order_id),
  placed as materialized (
    select o.id, o.state, o.received_on,
      case when o.unit_id = me.unit_id then 1 when o.organisation_id = me.organisation_id then 2 else 3 end as place
    from me cross join public.supervision_order o
    where o.id in (select order_id from conditioned union select s.order_id from public.device_check_schedule s where s.state = 'active')),
  carried_out as materialized (
    select c.order_id, count(*) as n from public.device_check c cross join span
    where c.outcome = 'done' and c.started_at >= span.since and c.started_at < span.before group by c.order_id),
  -- an order with two such conditions is one order, with the schedule that asks most
  scheduled as (
    select p.id, p.place, max(s.checks_per_year) as per_year
    from placed p join public.device_check_schedule s on s.order_id = p.id and s.state = 'active'
    where p.state in ('started', 'running') group by p.id, p.place),
  years as materialized (
    select s.place, s.per_year, count(*) as orders, count(c.n) as covered, coalesce(sum(c.n), 0) as done, count(*) filter (where c.n >= s.per_year) as met
    from scheduled s left join carried_out c on c.order_id = s.id group by s.place, s.per_year),
  counters as materialized (
    select p.place, count(*) filter (where c.binds and p.state in ('started', 'running')) as stock,
      count(*) filter (where p.received_on between span.first and p_on and p.state <> 'returned') as inflow
    from placed p join conditioned c on c.order_id = p.id cross join span group by p.place)
  select s.scope,
    case when s.level = 1 or not priv.too_few(n.stock, n.stock_beyond) then n.stock end::int,
    case when s.level = 1 or not priv.too_few(n.inflow, n.inflow_beyond) then n.inflow end::int,
    case when s.level = 1 or not priv.too_few(w.orders, w.beyond) then w.orders end::int,
    case when s.level = 1 or not priv.too_few(w.orders, w.beyond) then w.covered end::int,
    case when s.level = 1 or not (w.some_few or priv.too_few(w.orders, w.beyond)) then w.by_year end
  from me cross join (values (1, 'unit'), (2, 'organisation'), (3, 'country')) s (level, scope)
  cross join lateral (
    select coalesce(sum(c.stock), 0) as stock, coalesce(sum(c.stock) filter (where c.place = s.level), 0) as stock_beyond,
      coalesce(sum(c.inflow), 0) as inflow, coalesce(sum(c.inflow) filter (where c.place = s.level), 0) as inflow_beyond
    from counters c where c.place <= s.level) n
  cross join lateral (
    select coalesce(sum(y.orders), 0) as orders, coalesce(sum(y.covered), 0) as covered, coalesce(sum(y.beyond), 0) as beyond,
      coalesce(bool_or(priv.too_few(y.orders, y.beyond)), false) as some_few,
      coalesce(jsonb_agg(jsonb_build_object('perYear', y.per_year, 'orders', y.orders, 'planned', y.orders * y.per_year, 'done', y.done, 'met', y.met)
                         order by y.per_year), '[]') as by_year
    from (select t.per_year, sum(t.orders) as orders, sum(t.covered) as covered, sum(t.done) as done, sum(t.met) as met,
            coalesce(sum(t.orders) filter (where t.place = s.level), 0) as beyond
          from years t where t.place <= s.level group by t.per_year) y) w
  order by s.level
$$;
revoke execute on function priv.too_few(numeric, numeric), priv.check_figures(date) from public;
grant execute on function priv.check_figures(date) to baken_app;
