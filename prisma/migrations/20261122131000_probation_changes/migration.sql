-- The probation period as judgments change it: lengthened or shortened (Sv 6:6:19 lid 1 onder a), restarted on appeal.
-- The original stays on the order; each change is a row beside it, and a wrong row is withdrawn with a reason, never removed.

create table probation_change (
  id               uuid primary key default uuidv7(),
  order_id         uuid not null references supervision_order (id) on delete restrict on update cascade,
  kind             text not null constraint probation_change_kind check (kind in ('lengthened', 'shortened', 'restarted')),
  decided_on       date not null,
  effective_on     date not null,
  -- by how many months; the length of the new period when it restarted
  months           integer not null constraint probation_change_months check (months between 1 and 120),
  -- court and number of the decision
  source           text not null constraint probation_change_source check (length(trim(source)) >= 3),
  recorded_at      timestamptz(3) not null,
  recorded_by_id   uuid not null references staff_member (id),
  withdrawn_at     timestamptz(3),
  withdrawn_by_id  uuid references staff_member (id),
  withdrawn_reason text not null default '',
  constraint probation_change_withdrawn check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create index probation_change_order on probation_change (order_id, effective_on);

alter table public.probation_change enable row level security;
create policy reach on public.probation_change for all to baken_app
  using (exists (select 1 from public.supervision_order o where o.id = order_id));
grant select, insert on public.probation_change to baken_app;
grant update (withdrawn_at, withdrawn_by_id, withdrawn_reason) on public.probation_change to baken_app;
create constraint trigger has_event after insert or update or delete on public.probation_change deferrable initially deferred
  for each row execute function priv.require_event();
