-- Rules that hold whatever the code does. The constraint's name is the word the application maps to a sentence.

-- dates a person can mean: no infinity, no year 1
do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'date' loop
    execute format('alter table public.%I add constraint %I check (%I between date ''1900-01-01'' and date ''2200-12-31'')',
                   c.table_name, c.table_name || '_' || c.column_name || '_sane', c.column_name);
  end loop;
end $$;

alter table supervision_order
  add constraint order_probation_months check (probation_months between 1 and 120),
  add constraint order_level check (level between 1 and 3),
  add constraint order_regime check (sanction_regime in ('adult', 'youth')),
  add constraint order_started_after_identity check (started_on is null or identity_checked_on is not null);
alter table order_case_number add constraint case_number_ten_digits check (number ~ '^[0-9]{10}$');
alter table supervised_person add constraint skn_digits check (skn ~ '^[0-9]{1,15}$');

-- cover: never two at once for the same absent colleague, never for oneself
alter table cover
  add constraint cover_not_self check (absent_id <> covering_id),
  add constraint cover_days check (until_on >= from_on),
  add constraint cover_once exclude using gist (absent_id with =, daterange(from_on, coalesce(ended_on, until_on), '[]') with &&);

-- one to three checks a year; one open schedule a condition; one open check a schedule
alter table device_check_schedule add constraint checks_per_year check (checks_per_year between 1 and 3);
create unique index schedule_one_open on device_check_schedule (condition_id) where state <> 'ended';
create unique index check_one_open on device_check (schedule_id) where state in ('planned', 'assigned', 'in-progress');
alter table device_check add constraint check_window check (window_until_on >= window_from_on);
alter table device_clause add constraint clause_cap check (max_checks is null or (max_checks between 0 and 52 and per is not null));

-- author, challenger and approver are three people, whoever stands in for whom
alter table violation_advice
  add constraint advice_challenge_not_own check (challenged_by_id is null or (challenged_by_id <> author_id and challenged_by_id <> all (author_for))),
  add constraint advice_approval_not_own check (approver_id is null or (approver_id <> author_id and approver_id <> all (author_for)
                                                and approver_id is distinct from challenged_by_id));
alter table formal_warning
  add constraint warning_approval_not_own check (approver_id is null or (approver_id <> author_id and approver_id <> all (author_for)));

-- one lead party on each day
alter table lead_period
  add constraint lead_party check (party in ('dji', 'probation', 'municipality')),
  add constraint lead_once exclude using gist (trajectory_id with =, daterange(from_on, until_on, '[)') with &&);
create unique index handover_one_open on lead_handover (trajectory_id) where state = 'proposed';
alter table samen_starten_step add constraint step_number check (number between 1 and 4),
  add constraint step_no_has_reason check (number < 3 or outcome is distinct from 'no' or reason_code is not null);

-- debts: nothing is sent without the person's consent
alter table debt_referral add constraint referral_consent check (sent_on is null or consent_on is not null);

-- The judge's cap on checks, under a lock on the order so that two starts at once cannot both pass.
-- Only checks that were carried out count; a refused attempt does not (law file: assumption, to be confirmed).
create function priv.guard_check_cap() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  clause public.device_clause;
  day date := coalesce((new.started_at at time zone 'Europe/Amsterdam')::date, new.window_from_on);
  first_day date;
  last_day date := day;
  used int;
  turn int;
begin
  perform 1 from public.supervision_order where id = new.order_id for no key update;
  select * into clause from public.device_clause where condition_id = new.condition_id;
  if clause.condition_id is null or clause.wording in ('insufficient', 'unassessed') then
    raise exception 'check_no_authority: the clause gives no authority' using errcode = '23514', constraint = 'check_no_authority';
  end if;
  if clause.max_checks is null then return new; end if;
  if clause.per = 'calendar-year' then
    first_day := date_trunc('year', day)::date; last_day := (date_trunc('year', day) + interval '1 year' - interval '1 day')::date;
  elsif clause.per = 'twelve-months' and clause.anchor_on is not null then
    turn := (extract(year from day) - extract(year from clause.anchor_on))::int;
    if (clause.anchor_on + make_interval(years => turn))::date > day then turn := turn - 1; end if;
    first_day := (clause.anchor_on + make_interval(years => turn))::date;
    last_day := (clause.anchor_on + make_interval(years => turn + 1))::date - 1;
  elsif clause.per = 'twelve-months' then
    first_day := (day - interval '1 year' + interval '1 day')::date;
  else
    first_day := date '1900-01-01'; last_day := date '2200-12-31';
  end if;
  select count(*) into used from public.device_check c
   where c.condition_id in (select s2.id from public.special_condition s1 join public.special_condition s2
                              on s2.order_id = s1.order_id and s2.sequence = s1.sequence where s1.id = new.condition_id)
     and c.id <> new.id and (c.outcome in ('done', 'stopped') or c.state = 'in-progress')
     and (c.started_at at time zone 'Europe/Amsterdam')::date between first_day and last_day;
  if used >= clause.max_checks then
    raise exception 'check_cap_reached: the cap of the judgment is reached' using errcode = '23514', constraint = 'check_cap_reached';
  end if;
  return new;
end $$;
create trigger guard_cap before update of state on device_check for each row
  when (new.state = 'in-progress' and old.state <> 'in-progress') execute function priv.guard_check_cap();

-- A stopped check is frozen: only its follow-up at the lead may still be filled in.
create function priv.freeze_stopped_check() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare keep constant text[] := array['state', 'version', 'police_reported_at', 'police_reference', 'closed_by_id', 'assessed_by_id',
                                      'follow_up', 'follow_up_note', 'unit_id', 'officer_id'];
begin
  if (to_jsonb(new) - keep) is distinct from (to_jsonb(old) - keep) then
    raise exception 'check_frozen: a stopped check is frozen' using errcode = '23514', constraint = 'check_frozen';
  end if;
  return new;
end $$;
create trigger frozen before update on device_check for each row when (old.outcome = 'stopped') execute function priv.freeze_stopped_check();
create function priv.refuse_finding_after_stop() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from public.device_check c where c.id = new.check_id and c.outcome is not null) then
    raise exception 'check_frozen: the check has ended' using errcode = '23514', constraint = 'check_frozen';
  end if;
  return new;
end $$;
create trigger frozen before insert or update on device_finding for each row execute function priv.refuse_finding_after_stop();

-- A condition's text is a judge's: a version is never rewritten.
create function priv.freeze_columns() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare c text;
begin
  foreach c in array tg_argv loop
    if to_jsonb(new) -> c is distinct from to_jsonb(old) -> c then
      raise exception '%_frozen: % is final', tg_table_name, c using errcode = '23514', constraint = tg_table_name || '_frozen';
    end if;
  end loop;
  return new;
end $$;
create trigger frozen before update on special_condition for each row
  execute function priv.freeze_columns('text', 'code', 'law', 'article', 'order_id', 'sequence', 'version');

-- What was approved stays as approved unless it goes back to draft; what was sent stays for ever.
create trigger frozen_approved before update on violation_advice for each row
  when (old.frozen_hash is not null and new.state <> 'draft')
  execute function priv.freeze_columns('blocks', 'option', 'option_reason', 'condition_ids', 'frozen', 'frozen_hash', 'author_id', 'approver_id', 'challenged_by_id', 'urgent');
create trigger frozen_sent before update on violation_advice for each row
  when (old.sent_at is not null)
  execute function priv.freeze_columns('blocks', 'option', 'option_reason', 'condition_ids', 'frozen', 'frozen_hash', 'author_id', 'approver_id', 'challenged_by_id', 'sent_at');
create trigger frozen_sent before update on violation_notice for each row
  when (old.sent_at is not null)
  execute function priv.freeze_columns('facts', 'condition_ids', 'urgent', 'established_on', 'author_id', 'sent_at');
create trigger frozen_issued before update on formal_warning for each row
  when (old.issued_on is not null) execute function priv.freeze_columns('facts', 'condition_ids', 'author_id', 'approver_id', 'issued_on');
create trigger frozen_case before update on om_case for each row
  execute function priv.freeze_columns('document', 'document_hash', 'external_id', 'office_code', 'kind', 'cjib_reference');

-- The contact log is corrected for seven days; later it is only added to.
create function priv.lock_contact() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if old.recorded_at < now() - interval '7 days' then
    raise exception 'contact_locked: the contact is locked' using errcode = '23514', constraint = 'contact_locked';
  end if;
  return new;
end $$;
create trigger locked before update on contact for each row execute function priv.lock_contact();
create trigger append_only before update on contact_addition for each row execute function priv.refuse_change();

-- Text stays text: no control characters but tab and line end.
do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns
           where table_schema = 'public' and data_type = 'text' and table_name in ('contact', 'contact_addition', 'device_check',
             'device_finding', 'device', 'formal_warning', 'violation_notice', 'violation_advice', 'advice_fact', 'advice_question', 'om_question', 'shared_item', 'signal') loop
    execute format('alter table public.%I add constraint %I check (%I !~ ''[\x01-\x08\x0b\x0c\x0e-\x1f]'')',
                   c.table_name, c.table_name || '_' || c.column_name || '_text', c.column_name);
  end loop;
end $$;

-- Nothing from a device can enter the check module: no address, no digest, no encoded picture.
do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns
           where table_schema = 'public' and data_type = 'text' and table_name in ('device_check', 'device_finding', 'device') loop
    execute format($f$alter table public.%I add constraint %I check (
      length(%I) <= 2000 and %I !~* '(https?|hxxps?|ftp|file|data|blob)\s*:' and %I !~* '\mwww\.' and %I !~* '\m[0-9a-f]{32,}\M' and %I !~ '[A-Za-z0-9+/]{64,}')$f$,
      c.table_name, left(c.table_name || '_' || c.column_name || '_no_imagery', 60), c.column_name, c.column_name, c.column_name, c.column_name, c.column_name);
  end loop;
end $$;

-- orders that wait, for boards
create index order_start_due on supervision_order (unit_id, start_due_on) where started_on is null and state in ('accepted', 'assigned');
create index check_open_unit on device_check (unit_id, due_on) where state in ('planned', 'assigned', 'in-progress');
create index check_open_officer on device_check (officer_id, due_on) where state in ('planned', 'assigned', 'in-progress');
create index check_done on device_check (unit_id, started_at) where outcome is not null;
create index message_open on exchange_message (created_at) where state in ('queued', 'received', 'delivered', 'quarantined');
create index message_subject on exchange_message (subject_id);
