-- Whose session this was, also when it has run out: what was typed in a form is kept for that person only. A session that
-- was ended on purpose is nobody's.
create function priv.session_owner(token text) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select s.staff_id from priv.session s
  where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.revoked_at is null and s.ends_at > now() - interval '1 hour'
$$;
revoke execute on function priv.session_owner(text) from public;
grant execute on function priv.session_owner(text) to baken_sign_in;
