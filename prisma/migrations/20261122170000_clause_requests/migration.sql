-- What probation asks of the OM when the wording of a device clause gives no power to check: have it changed (Sv 6:6:19).
create table clause_request (
  id            uuid primary key default uuidv7(),
  order_id      uuid not null references supervision_order (id) on delete restrict on update cascade,
  condition_id  uuid not null references special_condition (id) on delete restrict on update cascade,
  state         text not null constraint clause_request_state check (state in ('sent', 'received-by-cjib', 'at-om', 'answered', 'withdrawn')),
  version       integer not null default 1,
  author_id     uuid not null,
  document      jsonb not null,
  document_hash text not null,
  sent_at       timestamptz(3) not null,
  received_at   timestamptz(3),
  at_om_at      timestamptz(3),
  cjib_reference text,
  rejected_at   timestamptz(3),
  rejected_why  text not null default '',
  answer        text constraint clause_request_answer check (answer in ('change-applied-for', 'no-change')),
  answer_reason text not null default '' constraint clause_request_answer_text check (answer_reason !~ '[\x01-\x08\x0b\x0c\x0e-\x1f]'),
  answered_on   date constraint clause_request_answered_on_sane check (answered_on between date '1900-01-01' and date '2200-12-31'),
  withdrawn_at  timestamptz(3),
  withdrawn_why text not null default '' constraint clause_request_withdrawn_text check (withdrawn_why !~ '[\x01-\x08\x0b\x0c\x0e-\x1f]'),
  constraint clause_request_answered check (state <> 'answered' or (answer is not null and answered_on is not null)),
  constraint clause_request_declined_why check (answer is distinct from 'no-change' or length(trim(answer_reason)) > 0),
  constraint clause_request_withdrawn_why check (state <> 'withdrawn' or (withdrawn_at is not null and length(trim(withdrawn_why)) > 0))
);
create unique index clause_request_one_open on clause_request (condition_id) where state in ('sent', 'received-by-cjib', 'at-om');
create index clause_request_order_id_sent_at_idx on clause_request (order_id, sent_at);

-- The dossier reads; the lead of the unit asks, and withdraws; the exchange tells how far it is and what the OM says.
alter table public.clause_request enable row level security;
create policy dossier on public.clause_request for select to baken_app
  using (exists (select 1 from public.supervision_order o where o.id = order_id
                 and (o.officer_id = any ((select priv.own_caseload())::uuid[]) or o.unit_id = (select priv.led_unit()) or (select priv.is_exchange()))));
create policy asked on public.clause_request for insert to baken_app
  with check (state = 'sent' and author_id = (select priv.staff_id())
              and exists (select 1 from public.supervision_order o where o.id = order_id and o.unit_id = (select priv.led_unit()))
              and exists (select 1 from public.special_condition c where c.id = condition_id and c.order_id = clause_request.order_id));
create policy withdrawn on public.clause_request for update to baken_app
  using (state in ('sent', 'received-by-cjib', 'at-om')
         and exists (select 1 from public.supervision_order o where o.id = order_id and o.unit_id = (select priv.led_unit())))
  with check (state = 'withdrawn');
create policy told on public.clause_request for update to baken_app
  using ((select priv.is_exchange())) with check ((select priv.is_exchange()));
grant select, insert on public.clause_request to baken_app;
grant update (state, version, received_at, at_om_at, cjib_reference, rejected_at, rejected_why, answer, answer_reason, answered_on,
              withdrawn_at, withdrawn_why) on public.clause_request to baken_app;
create constraint trigger has_event after insert or update or delete on public.clause_request deferrable initially deferred
  for each row execute function priv.require_event();
create trigger frozen before update on public.clause_request for each row
  execute function priv.freeze_columns('order_id', 'condition_id', 'document', 'document_hash', 'author_id', 'sent_at');
