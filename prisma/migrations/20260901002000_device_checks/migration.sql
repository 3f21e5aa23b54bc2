-- What the check module keeps beside the first tables: who proposed a judgement of the wording, why a schedule
-- changed or ended, why a check began outside its window, and what the lead decided afterwards.

alter table device_clause
  add column proposed_wording text,
  add column proposed_reason text not null default '',
  add column proposed_by_id uuid,
  add column despite_doubt boolean not null default false;

alter table device_check_schedule
  add column changed_reason text not null default '',
  add column ended_reason text not null default '',
  add column ended_on date;

alter table device_check
  add column outside_window_reason text not null default '',
  add column assessed_with_id uuid,
  add column aftercare_offered boolean not null default false,
  add column police_decision text,
  add column lead_decision text,
  add column lead_decision_note text not null default '',
  add column lead_decided_by_id uuid;

alter table device_check_schedule
  add constraint device_check_schedule_ended_on_sane check (ended_on between date '1900-01-01' and date '2200-12-31');
alter table device_check
  add constraint check_police_decision check (police_decision in ('reported', 'not-reported')),
  add constraint check_lead_decision check (lead_decision in ('new-attempt', 'pause-schedule', 'end-schedule'));

-- A device is known by a short label: no serial or telephone number, no address of an account.
alter table device add constraint device_label_no_number check (length(label) <= 60 and label !~ '[0-9]{6,}' and label !~ '@');

-- Nothing from a device can enter through the later columns or the proportionality answers either.
do $$
declare c text;
begin
  foreach c in array array['outside_window_reason', 'lead_decision_note', '(proportionality::text)'] loop
    execute format($f$alter table public.device_check add constraint %I check (
      length(%2$s) <= 4000 and %2$s !~* '(https?|hxxps?|ftp|file|data|blob)\s*:' and %2$s !~* '\mwww\.' and %2$s !~* '\m[0-9a-f]{32,}\M' and %2$s !~ '[A-Za-z0-9+/]{64,}')$f$,
      'device_check_' || regexp_replace(c, '[^a-z_]|::text', '', 'g') || '_no_imagery', c);
  end loop;
end $$;

-- A stopped check is frozen: only what the lead decides afterwards may still be filled in.
create or replace function priv.freeze_stopped_check() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare keep constant text[] := array['state', 'version', 'police_reported_at', 'police_reference', 'police_decision', 'aftercare_offered',
                                      'closed_by_id', 'assessed_by_id', 'follow_up', 'follow_up_note', 'unit_id', 'officer_id'];
begin
  if (to_jsonb(new) - keep) is distinct from (to_jsonb(old) - keep) then
    raise exception 'check_frozen: a stopped check is frozen' using errcode = '23514', constraint = 'check_frozen';
  end if;
  return new;
end $$;

-- What was seen in a stopped check is for the officer who was there and the lead of the unit alone.
create function priv.may_read_findings(p_check_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from public.device_check c where c.id = p_check_id
                 and (c.outcome is distinct from 'stopped' or c.started_by_id = priv.staff_id() or c.unit_id = priv.led_unit()))
$$;
revoke execute on function priv.may_read_findings(uuid) from public;
grant execute on function priv.may_read_findings(uuid) to baken_app;
create policy stopped on device_finding as restrictive for select to baken_app using (priv.may_read_findings(check_id));

create index check_waits_for_lead on device_check (unit_id) where state in ('stopped', 'impossible');
