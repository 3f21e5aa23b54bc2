/** About four contacts an order that began, and the signals that come of some. $1 today. */
export const contacts = `
  insert into public.contact (order_id, kind, planned, occurred_at, minutes, place, attendance, observed, told_by_client, interpretation, agreements,
                              next_contact_on, safety_incident, condition_ids, author_id, recorded_at)
    select o.id, case when i = 1 then 'start-interview' else pg_temp.pick(n * 8 + i, 20, array['office','office','home-visit','phone','video','chain-partner']) end,
      true, at.day + time '10:00', 45, 'Kantoor', pg_temp.pick(n * 8 + i, 21, array['appeared','appeared','appeared','appeared','late','absent-with-message']),
      'Was op tijd en had de papieren bij zich.', 'Zegt dat het werk goed gaat en dat de avonden lang zijn.',
      'De dagbesteding geeft houvast; de avonden blijven aandacht vragen.', 'Belt zelf met de polikliniek en neemt de brief mee.',
      case when o.open and i = c.times then $1::date + 1 + floor(pg_temp.r(n, 22) * 21)::int end, false, '{}', o.officer_id, at.day + time '11:00'
    from b_order o
    cross join lateral (select 2 + floor(pg_temp.r(n, 23) * 5)::int as times) c
    cross join lateral generate_series(1, c.times) i
    cross join lateral (select least(o.started_on + (i - 1) * 28 + floor(pg_temp.r(n * 8 + i, 24) * 10)::int, coalesce(o.ended_on, $1::date - 1)) as day) at
    where o.started_on is not null and o.officer_id is not null`;

/** Signals with 3% of the orders, most of them open ones. $1 today. */
export const signals = `
  insert into public.signal (order_id, kind, source_type, condition_id, fact, raised_at, raised_by_id, state, settled_at)
    select o.id, pg_temp.pick(o.n, 30, array['missed-contact','missed-contact','provider-report','police-report','refused-duty','other']), 'officer', c.id,
      'Kwam niet op de afspraak en liet niets weten.', $1::date - floor(pg_temp.r(o.n, 31) * 60)::int + time '12:00', o.officer_id, s.state,
      case when s.state = 'settled' then $1::date - 1 + time '12:00' end
    from b_order o join b_condition c on c.n = o.n and c.sequence = 1
    cross join lateral (select pg_temp.pick(o.n, 32, array['signal','under-investigation','violation','excusable','response-chosen','settled','settled','settled']) as state) s
    where o.open and pg_temp.r(o.n, 33) < 0.052`;
