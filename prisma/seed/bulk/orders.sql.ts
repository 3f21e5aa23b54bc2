/**
 * Units with ten officers and a lead. One unit in four is specialised, and has most of the device checks.
 * $1 first unit, $2 last unit.
 */
export const units = `
  insert into b_unit (no, organisation_id, organisation, name, specialist)
    select u, p.id::uuid, p.name, 'Bulk ' || to_char(u, 'FM0000'), u % 4 = 1
    from generate_series($1::int, $2::int) u join place_of p on p.kind = 'organisation' and p.at = u % 3`;

export const staff = `
  insert into public.unit (id, organisation_id, name) select id, organisation_id, name from b_unit;
  insert into b_seat (unit_no, seat, name, role)
    select u.no, seat, g.name || ' ' || concat_ws(' ', nullif(f.infix, ''), f.name), case seat when 0 then 'teamLead' else 'officer' end
    from b_unit u cross join generate_series(0, 10) seat
    join given_name g on g.at = floor(pg_temp.r(u.no * 100 + seat, 1) * (select count(*) from given_name))
    join family_name f on f.at = floor(pg_temp.r(u.no * 100 + seat, 2) * (select count(*) from family_name));
  insert into public.staff_member (id, login, display_name, role, organisation_id, unit_id, sworn_on)
    select s.id, 'bulk' || to_char(s.unit_no, 'FM0000') || '-' || s.seat || '@demo.baken.test', s.name, s.role, u.organisation_id, u.id, date '2019-05-01'
    from b_seat s join b_unit u on u.no = s.unit_no`;

/** $1 first order number, $2 last, $3 orders in a unit, $4 today. */
export const stagedOrders = `
  insert into b_order (n, unit_no, unit_id, officer_id, lead_id, colleague_id, organisation_id, office_code, given, family, title, state,
                       received_on, started_on, ended_on, open, has_checks)
  select n, u.no, case when s.state in ('received', 'in-review', 'returned') then null else u.id end,
    case when s.state in ('received', 'in-review', 'returned', 'accepted') then null else o.id end, lead.id, c.id,
    u.organisation_id, p.id, floor(pg_temp.r(n, 3) * (select count(*) from given_name)), floor(pg_temp.r(n, 4) * (select count(*) from family_name)),
    pg_temp.pick(n, 5, array['VV','VV','VV','VV','VV','VV','VV','VI','SVH','GVM']), s.state, d.received, d.started,
    case when s.state = 'closed' then least(d.started + 300 + floor(pg_temp.r(n, 6) * 300)::int, $4::date) end,
    s.state in ('started', 'running', 'suspended', 'closing'),
    s.at >= 0.08 and pg_temp.r(n, 7) < case when u.specialist then 0.36 else 0.055 end
  from generate_series($1::bigint, $2::bigint) n
  join b_unit u on u.no = n / $3::int
  join b_seat o on o.unit_no = u.no and o.seat = 1 + n % 10
  join b_seat c on c.unit_no = u.no and c.seat = 1 + (n + 1) % 10
  join b_seat lead on lead.unit_no = u.no and lead.seat = 0
  join place_of p on p.kind = 'office' and p.at = floor(pg_temp.r(n, 8) * 10)
  cross join lateral (select pg_temp.r(n, 9) as at) a
  cross join lateral (select a.at, case when a.at < 0.01 then 'received' when a.at < 0.02 then 'in-review' when a.at < 0.03 then 'returned'
      when a.at < 0.05 then 'accepted' when a.at < 0.08 then 'assigned' when a.at < 0.12 then 'started' when a.at < 0.58 then 'running'
      when a.at < 0.61 then 'suspended' when a.at < 0.66 then 'closing' when a.at < 0.67 then 'transferred' else 'closed' end as state) s
  cross join lateral (select case when a.at < 0.08 then $4::date - floor(pg_temp.r(n, 10) * 40)::int
      when a.at < 0.12 then $4::date - 20 - floor(pg_temp.r(n, 10) * 60)::int else $4::date - 200 - floor(pg_temp.r(n, 10) * 900)::int end as received) v
  cross join lateral (select v.received, case when a.at >= 0.08 then v.received + 5 + floor(pg_temp.r(n, 11) * 15)::int end as started) d`;

/** $1 today. */
export const persons = `
  insert into public.supervised_person (id, skn, family_name, infix, given_names, birth_on, town, two_workers)
    select o.person_id, (900000000 + n)::text, f.name, f.infix, g.name, date '1960-01-01' + floor(pg_temp.r(n, 12) * 16000)::int,
      pg_temp.pick(n, 13, array['Utrecht','Amersfoort','Zwolle','Arnhem','Almere','Rotterdam','Haarlem','Breda','Groningen','Leiden']), pg_temp.r(n, 14) < 0.02
    from b_order o join given_name g on g.at = o.given join family_name f on f.at = o.family;
  insert into public.person_name (person_id, key)
    select distinct o.person_id, key from b_order o join given_name g on g.at = o.given join family_name f on f.at = o.family
    cross join lateral unnest(g.keys || f.keys) key`;

export const orders = `
  insert into public.supervision_order (id, external_id, person_id, title, state, version, organisation_id, unit_id, officer_id, office_code, court,
      received_on, judgment_on, final_on, probation_start_on, probation_months, suspended_days, level, identity_checked_on, started_on, start_interview_on, start_due_on,
      first_contact_due_on, return_reason, assign_reason, plan_adopted_on, suspension_reason, suspended_from_on, end_reason, ended_on, closing_outcome)
    select id, 'BULK-' || n, person_id, title, state, 3, organisation_id, unit_id, officer_id, office_code, 'Rechtbank Midden-Nederland',
      received_on, received_on - 25, received_on - 10, received_on - 10, 24 + 12 * (n % 2), 30 + n % 60,
      case when started_on is not null then 1 + n % 3 end, started_on, started_on, started_on, received_on + 20, received_on + 14,
      case when state = 'returned' then 'incomplete' end, case when officer_id is null then '' else 'Caseload en kennis van de zaak' end,
      case when state <> 'started' then started_on + 30 end, case when state = 'suspended' then 'detention' end,
      case when state = 'suspended' then started_on + 60 end, case when state = 'closed' then 'period-ended' end, ended_on,
      case when state = 'closed' then 'completed' end
    from b_order;
  insert into public.order_case_number (order_id, number)
    select id, to_char(9000000000 + n, 'FM0000000000') from b_order;
  insert into b_condition (n, sequence) select n, s from b_order cross join generate_series(1, 4) s where s < 4 or has_checks;
  insert into public.special_condition (id, order_id, sequence, code, law, article, text, from_on)
    select c.id, o.id, c.sequence,
      case c.sequence when 1 then 'MELDPLICHT' when 2 then 'AMBULANTE_BEHANDELING' when 3 then 'CONTACTVERBOD' else 'ANDERE_GEDRAGSVOORWAARDE' end,
      'Sr', case c.sequence when 1 then '14c lid 2 onder 8°' when 2 then '14c lid 2 onder 11°' when 3 then '14c lid 2 onder 5°' else '14c lid 2 onder 14°' end,
      case c.sequence
        when 1 then 'Betrokkene meldt zich op door de reclassering te bepalen tijdstippen, zo lang en zo vaak als de reclassering dat nodig vindt.'
        when 2 then 'Betrokkene laat zich behandelen door een polikliniek of een soortgelijke instelling, te bepalen door de reclassering.'
        when 3 then 'Betrokkene zoekt op geen enkele wijze contact met de benadeelde partij, zolang het Openbaar Ministerie dat nodig vindt.'
        else 'Betrokkene onthoudt zich van het zoeken naar verboden beelden en werkt mee aan controle van zijn gegevensdragers, ten hoogste vier keer per jaar, ter plaatse, waarbij niet verder wordt gekeken dan voor dat doel nodig is.' end,
      o.received_on
    from b_condition c join b_order o on o.n = c.n`;
