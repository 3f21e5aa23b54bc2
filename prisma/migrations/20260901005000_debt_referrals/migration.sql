-- What a referral to municipal debt help (Wgs) goes through after the decision, and how it ends.
alter table debt_referral
  add column stabilisation_on date,
  add column solution_on date,
  add column solution_kind text,
  add column aftercare_on date,
  add column exited_on date,
  add column withdrawn_on date,
  add column withdrawal_reason text not null default '';

alter table debt_referral
  add constraint debt_referral_screening_fkey foreign key (screening_id) references debt_screening (id) on delete restrict on update cascade,
  add constraint referral_sent_as_previewed check (sent_on is null or sent_content is not null),
  add constraint referral_crisis_ground check (not crisis or crisis_ground is not null),
  add constraint referral_refusal_has_plan check (state <> 'rejected' or (refusal_ground is not null and plan_b <> '')),
  add constraint referral_exit_has_reason check (state <> 'exited' or exit_reason is not null);

-- First the answers, then what the officer decides; another result than the suggested one has a reason.
alter table debt_screening alter column result drop not null;
alter table debt_screening add constraint screening_reason check (result is null or suggestion = result or reason <> '');
create trigger frozen_answers before update on debt_screening for each row
  execute function priv.freeze_columns('order_id', 'screened_on', 'answers', 'suggestion', 'author_id', 'recorded_at');
create trigger frozen_decided before update on debt_screening for each row when (old.result is not null)
  execute function priv.freeze_columns('result', 'reason');

-- What was sent stays as it was sent: its content, its addressee and the consent on which it rested.
create trigger frozen_sent before update on debt_referral for each row when (old.sent_on is not null)
  execute function priv.freeze_columns('sent_on', 'sent_content', 'consent_on', 'consent_scope', 'municipality', 'screening_id', 'order_id');

do $$
declare c text;
begin
  foreach c in array array['stabilisation_on', 'solution_on', 'aftercare_on', 'exited_on', 'withdrawn_on'] loop
    execute format('alter table public.debt_referral add constraint %I check (%I between date ''1900-01-01'' and date ''2200-12-31'')',
                   'debt_referral_' || c || '_sane', c);
  end loop;
  foreach c in array array['municipality', 'plan_b', 'refusal_ground', 'withdrawal_reason'] loop
    execute format('alter table public.debt_referral add constraint %I check (%I !~ ''[\x01-\x08\x0b\x0c\x0e-\x1f]'')',
                   'debt_referral_' || c || '_text', c);
  end loop;
end $$;

create index referral_waiting on debt_referral (unit_id, state, first_talk_due_on) where state in ('sent', 'receipt-confirmed', 'first-talk');
create unique index referral_one_open on debt_referral (order_id) where state not in ('rejected', 'withdrawn', 'exited');
