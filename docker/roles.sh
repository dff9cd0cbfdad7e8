#!/bin/sh
# Run once by PostgreSQL's image on an empty volume: the owner, who migrates, and the web role, who owns nothing.
set -e
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$PORTAL_OWNER_PASSWORD" --set web="$PORTAL_WEB_PASSWORD" <<'SQL'
CREATE ROLE portal_owner LOGIN PASSWORD :'owner';
CREATE ROLE portal_web LOGIN PASSWORD :'web';
CREATE DATABASE portal OWNER portal_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'nb-NO';
SQL
