-- Terms have versions that nobody can rewrite, every clock of the law has its row, and days put on a par with a holiday stand
-- in a table (Algemene termijnenwet art. 3 lid 3).

alter table term
  add column reason text not null default '',
  add column recorded_at timestamptz(3),
  add column recorded_by_id uuid,
  add constraint term_kind check (kind in ('legal', 'internal')),
  add constraint term_unit check (unit in ('hours', 'days', 'working-days', 'weeks', 'months', 'years')),
  add constraint term_length check (length between 0 and 366),
  add constraint term_days check (valid_until is null or valid_until >= valid_from),
  add constraint term_source check (length(source) >= 10),
  add constraint term_one_a_day exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&);

-- The clocks of the law that had no row yet. Where an act names no number there is none here.
insert into term (code, kind, length, unit, extends, source, valid_from, valid_until) values
  ('order-handover', 'legal', 14, 'days', true, 'Sv 6:1:1 lid 2: OM aan de Minister, na de dag waarop de beslissing uitvoerbaar is', '2020-01-01', null),
  ('other-hearing', 'internal', 45, 'days', false, 'OM-aanwijzing 2013 (vervallen): zitting tenuitvoerlegging; Sv 6:6:21 noemt geen getal (niet bevestigd)', '2020-01-01', null),
  ('tbs-examining-judge', 'legal', 72, 'hours', false, 'Sv 6:6:11: driemaal 24 uur (niet bevestigd)', '2020-01-01', null),
  ('tbs-court-breach', 'legal', 1, 'months', true, 'Sv 6:6:11 en 6:6:13: beslissing bij niet-naleving (niet bevestigd)', '2020-01-01', null),
  ('tbs-court-extension', 'legal', 2, 'months', true, 'Sv 6:6:11 en 6:6:13: beslissing op verlenging (niet bevestigd)', '2020-01-01', null),
  ('appeal-measure', 'legal', 14, 'days', true, 'Sv 6:6:15 en 6:6:23f: beroep tbs, ISD en GVM; OM na de beslissing, betrokkene na betekening', '2020-01-01', null),
  ('release-notice', 'legal', 4, 'weeks', false, 'Sv 6:2:13: bericht van het OM vóór de v.i., teruggeteld', '2020-01-01', null),
  ('complaint-lodge', 'legal', 6, 'weeks', true, 'Reclasseringsregeling 1995 art. 30: klacht bij de leiding', '2020-01-01', null),
  ('complaint-answer', 'legal', 6, 'weeks', true, 'Reclasseringsregeling 1995 art. 30: antwoord, eenmaal zes weken langer', '2020-01-01', null),
  ('complaint-committee', 'legal', 6, 'weeks', true, 'Reclasseringsregeling 1995 art. 30: daarna naar de klachtencommissie', '2020-01-01', null),
  ('closing-report', 'internal', 10, 'working-days', false, 'Besluit tul art. 3:5: zo spoedig mogelijk, geen getal; tien werkdagen (niet bevestigd)', '2020-01-01', null),
  ('order-registered', 'internal', 0, 'working-days', false, 'Eigen streeftijd: dezelfde werkdag vastgelegd (niet bevestigd)', '2020-01-01', null),
  ('advice-answer', 'internal', 5, 'working-days', false, 'Eigen streeftijd: antwoord op een vraag van het OM (niet bevestigd)', '2020-01-01', null),
  ('message-receipt', 'internal', 1, 'working-days', false, 'Eigen alarm: ontvangstbevestiging in de keten (niet bevestigd)', '2020-01-01', null),
  ('debt-arrangement', 'internal', 18, 'months', false, 'Handreiking schuldhulp: langste duur van een regeling', '2020-01-01', null),
  ('debt-moratorium', 'legal', 6, 'months', false, 'Fw 287b: langste duur van het moratorium', '2020-01-01', null),
  ('debt-aftercare', 'internal', 6, 'months', false, 'Gemeentelijk model: nazorg (niet bevestigd)', '2020-01-01', null),
  ('cjib-emergency-stop-help', 'internal', 8, 'months', false, 'Noodstop CJIB: erbij als schuldhulp begint (niet bevestigd)', '2020-01-01', null),
  ('release-advices', 'internal', 15, 'weeks', false, 'Oudere instructie v.i.: DJI meldt drieënhalve maand vóór de datum (niet bevestigd)', '2020-01-01', null);

-- A row says what was true in its days: of a row that stands only the last day can be set, once, and never before today.
create function priv.keep_term() returns trigger language plpgsql set search_path = pg_catalog as $$
declare today date := (now() at time zone 'Europe/Amsterdam')::date;
begin
  if tg_op = 'DELETE' then raise exception 'term_kept: a term is never removed' using errcode = '23514'; end if;
  if (to_jsonb(new) - 'valid_until') is distinct from (to_jsonb(old) - 'valid_until') then
    raise exception 'term_kept: a term is not rewritten, it gets a new version' using errcode = '23514';
  end if;
  if old.valid_until is not null or new.valid_until is null or new.valid_until < today then
    raise exception 'term_past: the past of a term stays as it was' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger keep_term before update or delete on public.term for each row execute function priv.keep_term();

-- Administration gives an aim of the organisation a new version from a later day. Terms of the law come with a release.
create policy aim_added on public.term for insert to baken_app
  with check ((select priv.administered_organisation()) is not null and kind = 'internal' and not extends
              and recorded_by_id = (select priv.staff_id()) and length(trim(reason)) > 0
              and valid_from > (now() at time zone 'Europe/Amsterdam')::date);
create policy aim_closed on public.term for update to baken_app
  using ((select priv.administered_organisation()) is not null and kind = 'internal');
grant insert on public.term to baken_app;
grant update (valid_until) on public.term to baken_app;

create table designated_day (
  day            date primary key,
  -- the decree and where it was published
  source         text not null constraint designated_day_source check (length(trim(source)) >= 10),
  recorded_at    timestamptz(3) not null,
  recorded_by_id uuid not null references staff_member (id)
);
alter table public.designated_day enable row level security;
create policy signed_in on public.designated_day for select to baken_app using ((select priv.staff_id()) is not null);
-- A hundred days ahead no term that runs today can reach the day (Algemene termijnenwet art. 4: at most ninety), so none moves unseen.
create policy added on public.designated_day for insert to baken_app
  with check ((select priv.administered_organisation()) is not null and recorded_by_id = (select priv.staff_id())
              and day >= (now() at time zone 'Europe/Amsterdam')::date + 100);
grant select, insert on public.designated_day to baken_app;
create trigger append_only before update or delete on public.designated_day for each row execute function priv.refuse_change();

-- Rows of a release come with the release; what a user changes has its event.
create constraint trigger has_event after insert or update or delete on public.term deferrable initially deferred
  for each row when (current_user = 'baken_app') execute function priv.require_event();
create constraint trigger has_event after insert or update or delete on public.designated_day deferrable initially deferred
  for each row execute function priv.require_event();
