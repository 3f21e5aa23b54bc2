-- A condition changes by a new version only: what a judge decided, or a mistake that was put right, with its reason.
alter table special_condition
  add column change_kind text not null default 'issued',
  add column change_reason text not null default '',
  add column decided_on date,
  add column decided_by text not null default '',
  add column changed_by_id uuid,
  add column changed_at timestamptz(3);
alter table special_condition
  add constraint special_condition_decided_on_sane check (decided_on between date '1900-01-01' and date '2200-12-31'),
  add constraint condition_change_kind check (change_kind in ('issued', 'judges-decision', 'lifted', 'correction', 'limits-typed-over')),
  add constraint condition_change_told check (change_kind = 'issued' or (version > 1 and change_reason <> '')),
  add constraint condition_decision_dated check (change_kind not in ('judges-decision', 'lifted') or (decided_on is not null and decided_by <> ''));

-- At most one version of a condition binds.
create unique index condition_one_active on special_condition (order_id, sequence) where state = 'active';

alter table device_clause
  add column prohibited text[] not null default '{}',
  add column duties text[] not null default '{}';

-- The limits of a version are final; only the judgement of its wording is still to come.
create trigger frozen before update on device_clause for each row
  execute function priv.freeze_columns('order_id', 'max_checks', 'per', 'anchor_on', 'devices_included', 'devices_excluded', 'place', 'assistance',
                                       'tool_allowed', 'depth', 'privacy_guard', 'prohibited', 'duties');

-- The version that counts: schedules and checks keep the version they were made on, the rules read the newest one.
create function priv.newest_condition(p_condition_id uuid) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select newest.id from public.special_condition made_on
    join public.special_condition newest on newest.order_id = made_on.order_id and newest.sequence = made_on.sequence
   where made_on.id = p_condition_id order by newest.version desc limit 1
$$;
revoke execute on function priv.newest_condition(uuid) from public;

-- How the wording of the version that binds was judged; null when nothing binds any more.
create function priv.binding_wording(p_condition_id uuid) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select l.wording from public.device_clause l join public.special_condition c on c.id = l.condition_id
   where c.id = priv.newest_condition(p_condition_id) and c.state = 'active'
$$;
revoke execute on function priv.binding_wording(uuid) from public;

-- A schedule never asks for more a year than the judge allows, and a condition has one schedule, whatever its version.
create function priv.guard_schedule() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare most int := (select c.max_checks from public.device_clause c where c.condition_id = priv.newest_condition(new.condition_id));
begin
  if new.state = 'ended' then return new; end if;
  if new.checks_per_year > most and (tg_op = 'INSERT' or new.checks_per_year > old.checks_per_year) then
    raise exception 'schedule_above_cap: more than the judgment allows' using errcode = '23514', constraint = 'schedule_above_cap';
  end if;
  if exists (select from public.device_check_schedule s where s.id <> new.id and s.state <> 'ended' and s.order_id = new.order_id
             and priv.newest_condition(s.condition_id) = priv.newest_condition(new.condition_id)) then
    raise exception 'schedule_one_open: this condition has a schedule' using errcode = '23505', constraint = 'schedule_one_open';
  end if;
  return new;
end $$;
create trigger guard before insert or update of checks_per_year, condition_id, state on device_check_schedule
  for each row execute function priv.guard_schedule();

-- No check is booked or begun on a clause that gives no authority; it begins on the version that binds on that day.
create function priv.guard_check_booking() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare judged text := priv.binding_wording(new.condition_id);
begin
  if judged is null or judged in ('insufficient', 'unassessed') then
    raise exception 'check_no_authority: the clause gives no authority' using errcode = '23514', constraint = 'check_no_authority';
  end if;
  return new;
end $$;
create trigger guard_booking before insert on device_check for each row
  when (new.state in ('planned', 'assigned', 'in-progress')) execute function priv.guard_check_booking();
create function priv.begin_on_binding_condition() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.condition_id := priv.newest_condition(new.condition_id);
  return new;
end $$;
-- before guard_cap, in the order of the names
create trigger begin_on_binding before update of state on device_check for each row
  when (new.state = 'in-progress' and old.state <> 'in-progress') execute function priv.begin_on_binding_condition();

-- Nothing is looked at, and by no means, that the clause leaves out.
create function priv.guard_finding() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  clause public.device_clause;
  device_kind text := (select d.kind from public.device d where d.id = new.device_id);
begin
  if not new.looked then return new; end if;
  select l.* into clause from public.device_clause l join public.device_check c on c.condition_id = l.condition_id where c.id = new.check_id;
  if (new.means = 'tool' and not clause.tool_allowed) or device_kind = any (clause.devices_excluded)
     or (cardinality(clause.devices_included) > 0 and device_kind <> all (clause.devices_included)) then
    raise exception 'finding_beyond_clause: the clause does not allow this' using errcode = '23514', constraint = 'finding_beyond_clause';
  end if;
  return new;
end $$;
create trigger guard before insert or update on device_finding for each row execute function priv.guard_finding();

-- A condition that a judge lifted takes its schedule and the checks not yet begun along.
create function priv.end_checks_of_lifted_condition() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update public.device_check k set state = 'lapsed', version = k.version + 1
   where k.order_id = new.order_id and k.state in ('planned', 'assigned') and priv.newest_condition(k.condition_id) = new.id;
  update public.device_check_schedule s set state = 'ended', ended_on = new.decided_on, ended_reason = new.change_reason, version = s.version + 1
   where s.order_id = new.order_id and s.state <> 'ended' and priv.newest_condition(s.condition_id) = new.id;
  return null;
end $$;
create trigger lifted after insert on special_condition for each row
  when (new.state = 'lifted') execute function priv.end_checks_of_lifted_condition();

-- A rule set aside by a lead: with its reason, and for ever.
create table check_override (
  id uuid primary key default uuidv7(),
  check_id uuid not null references device_check (id) on delete restrict on update cascade,
  order_id uuid not null references supervision_order (id),
  rule text not null constraint override_rule check (rule in ('minimum-gap', 'cap')),
  reason text not null constraint override_reason check (reason <> '' and length(reason) <= 2000 and reason !~ '[\x01-\x08\x0b\x0c\x0e-\x1f]'),
  by_id uuid not null,
  at timestamptz(3) not null,
  unique (check_id, rule)
);
create index check_override_order_id_idx on check_override (order_id);
alter table check_override enable row level security;
create policy dossier on check_override for select to baken_app
  using (exists (select 1 from public.device_check c where c.id = check_id));
create policy by_lead on check_override for insert to baken_app
  with check (by_id = (select priv.staff_id()) and exists (select 1 from public.device_check c where c.id = check_id and c.unit_id = (select priv.led_unit())));
grant select, insert on check_override to baken_app;
create constraint trigger has_event after insert or update or delete on check_override deferrable initially deferred
  for each row execute function priv.require_event();
create trigger append_only before update on check_override for each row execute function priv.refuse_change();

revoke execute on all functions in schema priv from public;
