/** The event that stands for the whole batch; it comes first, so that every row after it has one. $1 orders, $2 first unit. */
export const batchEvent = `
  insert into public.audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of, detail)
    select now(), m.id, m.role, 'bulk.loaded', 'bulk', uuidv7(), '{}', jsonb_build_object('orders', $1::int, 'firstUnit', $2::int)
    from public.staff_member m where m.role = 'exchange'`;

/** The logs as years of work leave them: four events an order and who looked at it twice. */
export const logs = `
  insert into public.audit_event (at, actor_id, actor_role, event, subject_type, subject_id, order_id, on_behalf_of)
    select o.received_on + i * 3 + time '10:00', o.lead_id, 'teamLead',
      (array['supervision-orders.received', 'supervision-orders.accepted', 'supervision-orders.assigned', 'supervision-orders.started'])[i], 'order', o.id, o.id, '{}'
    from b_order o cross join generate_series(1, 4) i;
  insert into public.access_event (at, actor_id, actor_role, query, subject_type, subject_id, order_id, on_behalf_of, outcome)
    select o.received_on + i * 20 + time '10:00', coalesce(o.officer_id, o.lead_id), 'officer', 'supervision-orders.detail', 'order', o.id, o.id, '{}', 'opened'
    from b_order o cross join generate_series(1, 2) i`;
