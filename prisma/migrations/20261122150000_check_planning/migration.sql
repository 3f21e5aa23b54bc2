-- Planning of unannounced checks: what there is room for, who is drawn, and in which week; the weeks are confidential.

create table planning_policy (
  year         int primary key,
  random_share int not null constraint policy_share check (random_share between 1 and 50),
  reveal_days  int not null constraint policy_reveal check (reveal_days between 1 and 28),
  cover        text not null constraint policy_cover check (cover in ('any-worker', 'own-officer')),
  priorities   text[] not null,
  source       text not null
);
insert into planning_policy (year, random_share, reveal_days, cover, priorities, source)
select year, 10, 10, 'any-worker', '{lead-mark,never-checked}', 'Eigen keuze voor het beleidsjaar (niet bevestigd)'
from generate_series(2025, 2028) as year;

create table unit_week (
  unit_id       uuid not null references unit (id) on delete restrict on update cascade,
  monday        date not null,
  slots         int not null,
  closed_reason text not null default '',
  primary key (unit_id, monday),
  constraint unit_week_monday check (extract(isodow from monday) = 1),
  constraint unit_week_monday_sane check (monday between date '1900-01-01' and date '2200-12-31'),
  constraint unit_week_slots check (slots between 0 and 200 and (closed_reason = '' or slots = 0))
);

create table worker_absence (
  id             uuid primary key default uuidv7(),
  staff_id       uuid not null,
  unit_id        uuid not null,
  from_on        date not null,
  until_on       date not null,
  recorded_by_id uuid not null,
  withdrawn_at   timestamptz(3),
  constraint worker_absence_days check (until_on >= from_on and from_on >= date '1900-01-01' and until_on <= date '2200-12-31')
);
create index worker_absence_unit_id_idx on worker_absence (unit_id);

create table schedule_mark (
  id          uuid primary key default uuidv7(),
  schedule_id uuid not null,
  order_id    uuid not null,
  reason      text not null constraint schedule_mark_reason check (reason <> '' and length(reason) <= 2000 and reason !~ '[\x01-\x08\x0b\x0c\x0e-\x1f]'),
  by_id       uuid not null,
  at          timestamptz(3) not null,
  ended_at    timestamptz(3)
);
create index schedule_mark_order_id_idx on schedule_mark (order_id);
create unique index schedule_mark_once on schedule_mark (schedule_id) where ended_at is null;

create table plan_run (
  id               uuid primary key default uuidv7(),
  unit_id          uuid not null,
  kind             text not null constraint plan_run_kind check (kind in ('plan', 'what-if')),
  state            text not null constraint plan_run_state check (state in ('queued', 'running', 'done', 'confirmed', 'discarded', 'cancelled', 'failed')),
  version          int not null default 1,
  from_on          date not null,
  until_on         date not null,
  suppositions     jsonb not null default '{}',
  seed             text not null,
  commitment       text not null constraint plan_run_commitment check (commitment ~ '^[0-9a-f]{64}$'),
  input            jsonb not null,
  baseline         jsonb,
  outcome          jsonb,
  baseline_outcome jsonb,
  progress         int not null default 0 constraint plan_run_progress check (progress between 0 and 100),
  failure          text not null default '',
  requested_by_id  uuid not null,
  requested_at     timestamptz(3) not null,
  ended_at         timestamptz(3),
  decided_by_id    uuid,
  decided_at       timestamptz(3),
  constraint plan_run_days check (until_on > from_on and from_on >= date '1900-01-01' and until_on <= date '2200-12-31')
);
create index plan_run_unit_id_requested_at_idx on plan_run (unit_id, requested_at desc);
create unique index plan_run_one_busy on plan_run (unit_id) where state in ('queued', 'running');

create table planned_visit (
  id          uuid primary key default uuidv7(),
  run_id      uuid not null references plan_run (id) on delete restrict on update cascade,
  schedule_id uuid not null,
  order_id    uuid not null,
  monday      date not null,
  reveal_on   date not null,
  basis       text not null constraint planned_visit_basis check (basis in ('wanted', 'priority', 'draw')),
  state       text not null default 'standing' constraint planned_visit_state check (state in ('standing', 'moved')),
  constraint planned_visit_monday check (extract(isodow from monday) = 1),
  constraint planned_visit_monday_sane check (monday between date '1900-01-01' and date '2200-12-31'),
  constraint planned_visit_reveal_on_sane check (reveal_on between date '1900-01-01' and date '2200-12-31')
);
create index planned_visit_run_id_idx on planned_visit (run_id);
create index planned_visit_order_id_idx on planned_visit (order_id);
create index planned_visit_schedule_id_monday_idx on planned_visit (schedule_id, monday);
create unique index planned_visit_once on planned_visit (schedule_id, monday) where state = 'standing';

create table plan_shortage (
  run_id      uuid not null references plan_run (id) on delete restrict on update cascade,
  schedule_id uuid not null,
  order_id    uuid not null,
  short       int not null constraint plan_shortage_short check (short between 1 and 3),
  why         text not null constraint plan_shortage_why check (why in ('capacity', 'no-open-week', 'gap', 'cap', 'lead-decides')),
  standing    boolean not null default true,
  primary key (run_id, schedule_id, why)
);
create index plan_shortage_order_id_idx on plan_shortage (order_id);
create index plan_shortage_standing on plan_shortage (schedule_id) where standing;

-- What was asked and committed to is never changed afterwards; what came out is written once.
create trigger frozen before update on plan_run for each row
  execute function priv.freeze_columns('unit_id', 'kind', 'from_on', 'until_on', 'suppositions', 'seed', 'commitment', 'input', 'baseline', 'requested_by_id', 'requested_at');
create trigger frozen_outcome before update on plan_run for each row when (old.outcome is not null)
  execute function priv.freeze_columns('outcome', 'baseline_outcome', 'ended_at');
create trigger frozen before update on planned_visit for each row
  execute function priv.freeze_columns('run_id', 'schedule_id', 'order_id', 'monday', 'reveal_on', 'basis');
create trigger frozen before update on plan_shortage for each row
  execute function priv.freeze_columns('run_id', 'schedule_id', 'order_id', 'short', 'why');

-- Who sees what. The lead of a unit plans it; the worker sees a week from its day of reveal; nobody else sees any.
do $$
declare
  t text;
  own_unit constant text := $p$unit_id = (select priv.led_unit())$p$;
begin
  alter table planning_policy enable row level security;
  create policy signed_in on planning_policy for select to baken_app using ((select priv.staff_id()) is not null);
  foreach t in array array['unit_week', 'worker_absence'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy lead on public.%I for all to baken_app using (%s)', t, own_unit);
  end loop;
  alter table plan_run enable row level security;
  execute format('create policy lead on public.plan_run for all to baken_app using (%s or (select priv.is_exchange()))', own_unit);
  alter table schedule_mark enable row level security;
  create policy lead on schedule_mark for all to baken_app
    using (exists (select 1 from public.supervision_order o where o.id = order_id and o.unit_id = (select priv.led_unit())));
  alter table planned_visit enable row level security;
  create policy planner on planned_visit for all to baken_app
    using (exists (select 1 from public.supervision_order o where o.id = order_id and o.unit_id = (select priv.led_unit())));
  create policy worker on planned_visit for select to baken_app
    using (reveal_on <= (now() at time zone 'Europe/Amsterdam')::date and state = 'standing'
      and exists (select 1 from public.supervision_order o where o.id = order_id and o.officer_id = any ((select priv.own_caseload())::uuid[])));
  alter table plan_shortage enable row level security;
  create policy dossier on plan_shortage for select to baken_app
    using (exists (select 1 from public.supervision_order o where o.id = order_id
      and (o.unit_id = (select priv.led_unit()) or o.officer_id = any ((select priv.own_caseload())::uuid[]))));
  create policy planner on plan_shortage for all to baken_app
    using (exists (select 1 from public.supervision_order o where o.id = order_id and o.unit_id = (select priv.led_unit())));

  foreach t in array array['unit_week', 'worker_absence', 'schedule_mark', 'plan_run', 'planned_visit', 'plan_shortage'] loop
    execute format('grant select, insert, update on public.%I to baken_app', t);
    execute format('create constraint trigger has_event after insert or update or delete on public.%I deferrable initially deferred for each row execute function priv.require_event()', t);
  end loop;
end $$;
grant select on planning_policy to baken_app;

-- The worker does the planning, one run at a time.
create function priv.enqueue_plan() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('plan-checks', json_build_object('id', new.id), queue_name => 'plan-checks',
    max_attempts => 5, job_key => 'plan:' || new.id::text);
  return null;
end $$;
grant usage, create on schema priv to baken_worker;
alter function priv.enqueue_plan() owner to baken_worker;
revoke create on schema priv from baken_worker;
create trigger enqueue after insert on plan_run for each row execute function priv.enqueue_plan();
revoke execute on all functions in schema priv from public;
