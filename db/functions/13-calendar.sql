-- Whose calendar an address is: an active person's, whatever else they may do now; nobody else's.
create or replace function app.calendar_person(secret_hash bytea) returns uuid stable security definer set search_path = public, pg_temp language sql as $$
  select p.id from calendar_feeds f join people p on p.id = f.person_id where f.token_hash = secret_hash and p.deactivated_at is null
$$;
