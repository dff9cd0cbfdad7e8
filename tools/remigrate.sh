#!/usr/bin/env bash
# Deletes the single migration and makes it anew from the model. Until the first real installation there is only this one.
# When the model does not build, the migration that was there comes back.
set -euo pipefail
cd "$(dirname "$0")/.."
migrations=src/GrantPortal.Web/Database/Migrations
kept=$(mktemp -d)
cp -r "$migrations" "$kept" 2>/dev/null || true
trap 'status=$?; [ $status = 0 ] || { rm -rf "$migrations"; cp -r "$kept/Migrations" "$migrations"; }; rm -rf "$kept"; exit $status' EXIT
rm -rf "$migrations"
dotnet tool restore >/dev/null
dotnet build tools/GrantPortal.Migrations -v q -nologo -nodeReuse:false -p:UseSharedCompilation=false
dotnet ef migrations add Initial --no-build --project src/GrantPortal.Web --startup-project tools/GrantPortal.Migrations --output-dir Database/Migrations
