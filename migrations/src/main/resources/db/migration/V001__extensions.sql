-- Extensions that both Aurora PostgreSQL 15 and the embedded server provide; no PostGIS.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists citext;
create extension if not exists unaccent;
