-- A new function may be executed by everyone until that is taken away; also those that came after the first revoke.
revoke execute on all functions in schema priv from public;
alter function priv.refuse_change() set search_path = pg_catalog;
