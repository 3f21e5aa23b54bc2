-- What an office can look for in its own cases: words of the name as search compares them, number of the person, numbers of the case.
alter table om_case
  add column search_keys text[] not null default '{}',
  add column withdrawn_at timestamptz(3),
  add column withdrawn_why text not null default '';

-- The same folding as lib/supervision-orders/person-name-keys.ts; the words and numbers stand in the document that was sent.
create function priv.case_search_keys(document jsonb) returns text[]
language sql immutable set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct key), '{}') from (
    select regexp_replace(normalize(translate(replace(replace(replace(replace(lower(word),
             'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðı', 'olddi'), nfkd), '[^[:alnum:]]', '', 'g') as key
    from (select document #>> '{heading,clientName}' as name) n,
         lateral (select regexp_split_to_table(coalesce(n.name, ''), '[\s,.–-]+') as word
                  union select regexp_split_to_table(coalesce(n.name, ''), '\s+')) words
    union select document #>> '{heading,skn}'
    union select jsonb_array_elements_text(case jsonb_typeof(document #> '{heading,caseNumbers}')
                   when 'array' then document #> '{heading,caseNumbers}' else '[]' end)) found
  where key <> ''
$$;
create function priv.key_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.search_keys := priv.case_search_keys(new.document);
  return new;
end $$;
create trigger a_search_keys before insert on om_case for each row execute function priv.key_case();
revoke execute on function priv.case_search_keys(jsonb), priv.key_case() from public;

-- Cases that were there before; what a release writes needs no event.
alter table om_case disable trigger has_event;
update om_case set search_keys = priv.case_search_keys(document);
alter table om_case enable trigger has_event;
