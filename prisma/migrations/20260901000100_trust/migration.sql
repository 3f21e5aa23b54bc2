-- Who may see and do what, held by the database itself: it finds the user from the session token,
-- and every row stands behind a policy. Policies use sub-selects so that each rule is worked out once a query.

create extension if not exists btree_gist;

do $$
begin
  if not exists (select from pg_roles where rolname = 'baken_app') then create role baken_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'baken_sign_in') then create role baken_sign_in nologin; end if;
  if not exists (select from pg_roles where rolname = 'baken_worker') then create role baken_worker nologin in role baken_app; end if;
  if not pg_has_role(current_user, 'baken_worker', 'set') then execute format('grant baken_worker to %I', current_user); end if;
end $$;

create schema priv;
revoke all on schema priv from public;
grant usage on schema priv to baken_app, baken_sign_in;
revoke create on schema public from public;
grant usage on schema public to baken_app;

-- ---------------------------------------------------------------- sessions and local accounts

create table priv.session (
  id          uuid primary key default uuidv7(),
  token_hash  bytea not null unique,
  staff_id    uuid not null references public.staff_member (id),
  created_at  timestamptz not null default now(),
  last_act_at timestamptz not null default now(),
  ends_at     timestamptz not null default now() + interval '10 hours',
  revoked_at  timestamptz
);
create index session_staff on priv.session (staff_id);

create table priv.local_account (
  staff_id      uuid primary key references public.staff_member (id),
  password_hash text not null
);

-- The system's own actor for messages that arrive from chain partners.
insert into public.staff_member (login, display_name, role) values ('berichtenverkeer', 'Berichtenverkeer', 'exchange');

create function priv.me() returns public.staff_member
language sql stable security definer set search_path = pg_catalog as $$
  select m from priv.session s join public.staff_member m on m.id = s.staff_id
  where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
    and s.revoked_at is null and s.ends_at > now() and s.last_act_at > now() - interval '15 minutes' and m.active
$$;

create function priv.staff_id() returns uuid
language sql stable security definer set search_path = pg_catalog as $$ select (priv.me()).id $$;

-- Officers whose caseload this officer has today: the own one and those of absent colleagues under cover.
create function priv.own_caseload() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select case when m.role = 'officer' then array[m.id] || coalesce((
      select array_agg(c.absent_id) from public.cover c
      where c.covering_id = m.id
        and daterange(c.from_on, coalesce(c.ended_on, c.until_on), '[]') @> (now() at time zone 'Europe/Amsterdam')::date), '{}')
    else '{}'::uuid[] end
  from priv.me() m
$$;

create function priv.led_unit() returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select m.unit_id from priv.me() m where m.role = 'teamLead' $$;

create function priv.administered_organisation() returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select m.organisation_id from priv.me() m where m.role = 'administration' $$;

create function priv.own_facility() returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select m.facility_id from priv.me() m where m.role = 'djiCaseManager' $$;

create function priv.own_office() returns text
language sql stable security definer set search_path = pg_catalog as $$
  select m.office_code from priv.me() m where m.role = 'prosecutor' $$;

create function priv.is_exchange() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select m.role = 'exchange' from priv.me() m), false) $$;

create function priv.is_cjib() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select m.role = 'cjibClerk' from priv.me() m), false) $$;

-- Orders whose advice this officer was asked to challenge: identity and conditions only, while it lasts.
create function priv.challenged_orders() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(a.order_id), '{}') from public.violation_advice a
  where a.state in ('challenge', 'awaiting-approval') and a.challenger_id = any (priv.own_caseload())
$$;

-- The actor of a token, the database's clock, and the mark of a user's act (which keeps the session alive).
create function priv.enter_session(token text)
returns table (staff_id uuid, name text, role text, organisation_id uuid, unit_id uuid, facility_id uuid, office_code text,
               stands_in_for uuid[], at timestamptz, place text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform set_config('app.token', token, true);
  update priv.session s set last_act_at = now()
   where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.last_act_at < now() - interval '20 seconds'
     and s.revoked_at is null and s.ends_at > now() and s.last_act_at > now() - interval '15 minutes';
  return query
    select m.id, m.display_name, m.role, m.organisation_id, m.unit_id, m.facility_id, m.office_code, priv.own_caseload(), now(),
           coalesce(o.name || ', ' || u.name, o.name, f.name, p.name, '')
    from priv.me() m
    left join public.probation_organisation o on o.id = m.organisation_id
    left join public.unit u on u.id = m.unit_id
    left join public.prison_facility f on f.id = m.facility_id
    left join public.prosecution_office p on p.code = m.office_code
    where m.id is not null;
end $$;

create function priv.close_session(token text) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update priv.session set revoked_at = now() where token_hash = sha256(convert_to(token, 'UTF8')) and revoked_at is null
$$;

create function priv.account(login_name text) returns table (staff_id uuid, name text, password_hash text)
language sql stable security definer set search_path = pg_catalog as $$
  select m.id, m.display_name, a.password_hash from public.staff_member m left join priv.local_account a on a.staff_id = m.id
  where lower(m.login) = lower(login_name) and m.active and m.role <> 'exchange'
$$;

create function priv.open_session(staff uuid, hash bytea) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into priv.session (token_hash, staff_id)
  select hash, m.id from public.staff_member m where m.id = staff and m.active and m.role <> 'exchange'
$$;

create function priv.open_exchange_session(hash bytea) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into priv.session (token_hash, staff_id) select hash, m.id from public.staff_member m where m.role = 'exchange'
$$;

-- ---------------------------------------------------------------- audit and read log

-- For whom an officer acts under cover: both names stand with every act.
create function priv.on_behalf_of(p_order_id uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select array[o.officer_id] from public.supervision_order o
                   where o.id = p_order_id and o.officer_id <> priv.staff_id() and o.officer_id = any (priv.own_caseload())), '{}')
$$;

create function priv.record_event(p_at timestamptz, p_event text, p_subject_type text, p_subject_id uuid, p_order_id uuid,
                                  p_detail jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare m public.staff_member := priv.me();
begin
  if m.id is null then raise exception 'no session' using errcode = '28000'; end if;
  insert into public.audit_event (at, actor_id, actor_role, event, subject_type, subject_id, order_id, on_behalf_of, detail)
  values (p_at, m.id, m.role, p_event, p_subject_type, p_subject_id, p_order_id, priv.on_behalf_of(p_order_id), p_detail);
end $$;

create function priv.log_access(p_query text, p_subject_type text, p_subject_id uuid, p_order_id uuid, p_outcome text)
returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare m public.staff_member := priv.me();
begin
  insert into public.access_event (actor_id, actor_role, query, subject_type, subject_id, order_id, on_behalf_of, outcome)
  select m.id, m.role, p_query, p_subject_type, p_subject_id, p_order_id, priv.on_behalf_of(p_order_id), p_outcome where m.id is not null;
end $$;

create function priv.refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;

create trigger append_only before update or delete on public.audit_event for each row execute function priv.refuse_change();
create trigger no_truncate before truncate on public.audit_event execute function priv.refuse_change();
create trigger append_only before update or delete on public.access_event for each row execute function priv.refuse_change();
create trigger no_truncate before truncate on public.access_event execute function priv.refuse_change();

-- A write without an event in the same transaction does not reach the commit.
alter table public.audit_event add column txid xid8 not null default pg_current_xact_id();
create index audit_event_txid on public.audit_event (txid);

create function priv.require_event() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from public.audit_event where txid = pg_current_xact_id()) then
    raise exception 'write on % without an event', tg_table_name using errcode = 'P0EVT';
  end if;
  return null;
end $$;

-- ---------------------------------------------------------------- reach: copied to busy tables so that their lists need no join

create function priv.copy_reach() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  select o.unit_id, o.officer_id into new.unit_id, new.officer_id from public.supervision_order o where o.id = new.order_id;
  return new;
end $$;

create function priv.spread_reach() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare t text;
begin
  if (new.unit_id, new.officer_id) is distinct from (old.unit_id, old.officer_id) then
    foreach t in array array['signal', 'device_check_schedule', 'device_check', 'formal_warning', 'violation_notice',
                             'violation_advice', 'debt_referral', 'samen_starten_trajectory'] loop
      execute format('update public.%I set unit_id = $1, officer_id = $2 where order_id = $3', t)
        using new.unit_id, new.officer_id, new.id;
    end loop;
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['signal', 'device_check_schedule', 'device_check', 'formal_warning', 'violation_notice',
                           'violation_advice', 'debt_referral', 'samen_starten_trajectory'] loop
    execute format('create trigger a_reach before insert on public.%I for each row execute function priv.copy_reach()', t);
  end loop;
end $$;
create trigger spread_reach after update of unit_id, officer_id on public.supervision_order
  for each row execute function priv.spread_reach();

-- ---------------------------------------------------------------- messages

create function priv.enqueue_job() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(case new.direction when 'out' then 'deliver-message' else 'handle-message' end,
    json_build_object('id', new.id), queue_name => 'dossier:' || coalesce(new.subject_id, new.id)::text,
    max_attempts => 200, job_key => new.direction || ':' || new.id::text);
  return null;
end $$;
grant usage, create on schema priv to baken_worker;
alter function priv.enqueue_job() owner to baken_worker;
revoke create on schema priv from baken_worker;
create trigger enqueue after insert on public.exchange_message for each row
  when (new.state in ('queued', 'received')) execute function priv.enqueue_job();

create function priv.send_message(p_party text, p_kind text, p_message_id uuid, p_source text, p_counterparty text, p_subject uuid,
                                  p_correlation uuid, p_organisation uuid, p_office text, p_body jsonb) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare ref uuid := uuidv7();
begin
  if (priv.me()).id is null then raise exception 'no session' using errcode = '28000'; end if;
  -- The content goes first, its foreign key is checked at the end: the job may start as soon as the message stands.
  insert into public.exchange_message (id, direction, party, kind, message_id, source, counterparty, subject_id, correlation_id,
                                       organisation_id, office_code, state)
  values (ref, 'out', p_party, p_kind, p_message_id, p_source, p_counterparty, p_subject, p_correlation, p_organisation, p_office, 'queued');
  insert into public.exchange_payload (message_ref, body) values (ref, p_body);
  return ref;
end $$;

-- Books a message that arrived; the same message again is answered but changes nothing.
create function priv.receive_message(p_party text, p_kind text, p_message_id uuid, p_source text, p_counterparty text,
                                     p_subject uuid, p_body jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare ref uuid;
begin
  insert into public.exchange_message (direction, party, kind, message_id, source, counterparty, subject_id, state)
  values ('in', p_party, p_kind, p_message_id, p_source, p_counterparty, p_subject, 'received')
  on conflict (source, message_id) do nothing returning id into ref;
  if ref is null then return false; end if;
  insert into public.exchange_payload (message_ref, body) values (ref, p_body);
  return true;
end $$;

-- ---------------------------------------------------------------- policies

do $$
declare
  t text;
  dossier constant text := $p$(officer_id = any ((select priv.own_caseload())::uuid[]) or unit_id = (select priv.led_unit()) or (select priv.is_exchange()))$p$;
  by_order constant text := $p$exists (select 1 from public.supervision_order o where o.id = order_id and (o.officer_id = any ((select priv.own_caseload())::uuid[]) or o.unit_id = (select priv.led_unit()) or (select priv.is_exchange())))$p$;
begin
  -- reference data: everyone who is signed in
  foreach t in array array['probation_organisation', 'unit', 'prison_facility', 'prosecution_office', 'staff_member', 'term', 'advice_option'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy signed_in on public.%I for select to baken_app using ((select priv.staff_id()) is not null)', t);
  end loop;

  -- the dossier of an order: its officer (or cover) and the lead of its unit
  foreach t in array array['signal', 'device_check_schedule', 'device_check', 'formal_warning', 'violation_notice', 'debt_referral'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy dossier on public.%I for all to baken_app using (%s) with check (%s)', t, dossier, by_order);
  end loop;
  foreach t in array array['contact', 'contact_addition', 'device_finding', 'debt_screening'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy dossier on public.%I for all to baken_app using (%s) with check (%s)', t, by_order, by_order);
  end loop;
  foreach t in array array['audit_event', 'access_event'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy dossier on public.%I for select to baken_app using (order_id is not null and %s)', t, by_order);
  end loop;

  -- what every working party of an order may know of it: the order, its numbers, its conditions
  alter table public.supervision_order enable row level security;
  execute $p$create policy reach on public.supervision_order for all to baken_app
    using (officer_id = any ((select priv.own_caseload())::uuid[]) or unit_id = (select priv.led_unit())
           or organisation_id = (select priv.administered_organisation())
           or id = any ((select priv.challenged_orders())::uuid[]) or (select priv.is_exchange()))
    with check (officer_id = any ((select priv.own_caseload())::uuid[]) or unit_id = (select priv.led_unit())
           or organisation_id = (select priv.administered_organisation()) or (select priv.is_exchange()))$p$;
  foreach t in array array['order_case_number', 'special_condition', 'device_clause'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy reach on public.%I for all to baken_app using (exists (select 1 from public.supervision_order o where o.id = order_id))', t);
  end loop;
  alter table public.supervised_person enable row level security;
  create policy reach on public.supervised_person for all to baken_app
    using (exists (select 1 from public.supervision_order o where o.person_id = supervised_person.id) or (select priv.is_exchange()))
    with check ((select priv.is_exchange()) or exists (select 1 from public.supervision_order o where o.person_id = supervised_person.id));
  foreach t in array array['person_name', 'device', 'detention'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format($p$create policy reach on public.%I for all to baken_app
      using (exists (select 1 from public.supervision_order o where o.person_id = %I.person_id) or (select priv.is_exchange()))$p$, t, t);
  end loop;

  -- advice: the dossier, and the colleague who was asked to challenge it
  alter table public.violation_advice enable row level security;
  execute format($p$create policy dossier on public.violation_advice for all to baken_app
    using (%s or (challenger_id = any ((select priv.own_caseload())::uuid[]) and state in ('challenge', 'awaiting-approval')))
    with check (%s or (challenger_id = any ((select priv.own_caseload())::uuid[]) and state in ('challenge', 'awaiting-approval', 'draft')))$p$,
    dossier, by_order);
  foreach t in array array['advice_fact', 'advice_question'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy advice on public.%I for all to baken_app using (exists (select 1 from public.violation_advice a where a.id = advice_id))', t);
  end loop;

  -- Samen Starten: the dossier, and DJI staff of the own institution until the trajectory is closed
  alter table public.samen_starten_trajectory enable row level security;
  execute format($p$create policy shared on public.samen_starten_trajectory for all to baken_app
    using (%s or (facility_id = (select priv.own_facility()) and state <> 'closed'))
    with check (%s or facility_id = (select priv.own_facility()))$p$, dossier, by_order);
  foreach t in array array['samen_starten_step', 'shared_item', 'lead_period', 'lead_handover', 'basic_condition'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy shared on public.%I for all to baken_app using (exists (select 1 from public.samen_starten_trajectory s where s.id = trajectory_id))', t);
  end loop;
end $$;

-- OM: the own office's cases, and nothing else of the house
alter table public.om_case enable row level security;
create policy office on public.om_case for all to baken_app
  using (office_code = (select priv.own_office()) or (select priv.is_exchange()));
alter table public.om_question enable row level security;
create policy office on public.om_question for all to baken_app
  using (exists (select 1 from public.om_case c where c.id = case_id));

alter table public.cover enable row level security;
create policy seen on public.cover for select to baken_app
  using (absent_id = (select priv.staff_id()) or covering_id = (select priv.staff_id())
         or exists (select 1 from public.staff_member m where m.id = absent_id and m.unit_id = (select priv.led_unit())));
create policy set_by_lead on public.cover for insert to baken_app
  with check (set_by_id = (select priv.staff_id())
    and exists (select 1 from public.staff_member m where m.id = absent_id and m.unit_id = (select priv.led_unit()) and m.role = 'officer')
    and exists (select 1 from public.staff_member m where m.id = covering_id and m.unit_id = (select priv.led_unit()) and m.role = 'officer' and m.active));
create policy ended_by_lead on public.cover for update to baken_app
  using (exists (select 1 from public.staff_member m where m.id = absent_id and m.unit_id = (select priv.led_unit())));

-- Routing register: CJIB staff see all routing data and no content; administration the own organisation's, with the content of what waits for them.
alter table public.exchange_message enable row level security;
create policy routing on public.exchange_message for all to baken_app
  using ((select priv.is_exchange()) or (select priv.is_cjib())
         or (party = 'probation' and (organisation_id = (select priv.administered_organisation())
             or (organisation_id is null and direction = 'in' and (select priv.administered_organisation()) is not null))))
  with check ((select priv.is_exchange())
         or (direction = 'in' and party = 'probation' and (select priv.administered_organisation()) is not null));
alter table public.exchange_payload enable row level security;
create policy content on public.exchange_payload for all to baken_app
  using ((select priv.is_exchange()) or exists (select 1 from public.exchange_message m
         where m.id = message_ref and m.direction = 'in' and m.state = 'quarantined' and m.organisation_id = (select priv.administered_organisation())));

alter table public.order_import enable row level security;
create policy organisation on public.order_import for all to baken_app
  using (organisation_id = (select priv.administered_organisation()) or (select priv.is_exchange()));
alter table public.order_import_line enable row level security;
create policy organisation on public.order_import_line for all to baken_app
  using (exists (select 1 from public.order_import i where i.id = import_id));

alter table public.idempotency_key enable row level security;
create policy own on public.idempotency_key for all to baken_app using (staff_id = (select priv.staff_id()));

-- ---------------------------------------------------------------- rights: no owner, no delete, no direct hand on log and sessions

grant select, insert, update on
  supervised_person, person_name, supervision_order, order_case_number, special_condition, device_clause, detention,
  contact, contact_addition, signal, device_check_schedule, device_check, device, device_finding,
  formal_warning, violation_notice, violation_advice, advice_fact, advice_question, om_case, om_question,
  order_import, order_import_line, debt_screening, debt_referral,
  samen_starten_trajectory, samen_starten_step, shared_item, lead_period, lead_handover, basic_condition,
  cover, idempotency_key to baken_app;
grant delete on person_name, advice_fact to baken_app;
grant select, update on exchange_message to baken_app;
grant select on exchange_payload, audit_event, access_event, probation_organisation, unit, prison_facility, prosecution_office,
  term, advice_option to baken_app;
grant select (id, display_name, role, organisation_id, unit_id, facility_id, office_code, sworn_on, active) on staff_member to baken_app;

revoke execute on all functions in schema priv from public;
grant execute on function priv.staff_id(), priv.own_caseload(), priv.led_unit(), priv.administered_organisation(), priv.own_facility(),
  priv.own_office(), priv.is_exchange(), priv.is_cjib(), priv.challenged_orders(), priv.enter_session(text), priv.close_session(text),
  priv.record_event(timestamptz, text, text, uuid, uuid, jsonb), priv.log_access(text, text, uuid, uuid, text),
  priv.send_message(text, text, uuid, text, text, uuid, uuid, uuid, text, jsonb),
  priv.receive_message(text, text, uuid, text, text, uuid, jsonb) to baken_app;
grant execute on function priv.account(text), priv.open_session(uuid, bytea) to baken_sign_in;
grant execute on function priv.open_exchange_session(bytea) to baken_worker;

-- ---------------------------------------------------------------- every write of the domain has its event

do $$
declare t text;
begin
  foreach t in array array['supervised_person', 'supervision_order', 'order_case_number', 'special_condition', 'device_clause', 'detention',
      'contact', 'contact_addition', 'signal', 'device_check_schedule', 'device_check', 'device', 'device_finding', 'formal_warning',
      'violation_notice', 'violation_advice', 'advice_fact', 'advice_question', 'om_case', 'om_question', 'order_import',
      'debt_screening', 'debt_referral', 'samen_starten_trajectory', 'samen_starten_step', 'shared_item', 'lead_period',
      'lead_handover', 'basic_condition', 'cover'] loop
    execute format('create constraint trigger has_event after insert or update or delete on public.%I deferrable initially deferred for each row execute function priv.require_event()', t);
  end loop;
end $$;
