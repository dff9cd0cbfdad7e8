#!/usr/bin/env bash
# Deletes the single migration and makes it anew from the model. Until the first real installation there is only this one.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf src/GrantPortal.Web/Database/Migrations
dotnet tool restore >/dev/null
dotnet build tools/GrantPortal.Migrations -v q -nologo -nodeReuse:false
dotnet ef migrations add Initial --no-build --project src/GrantPortal.Web --startup-project tools/GrantPortal.Migrations --output-dir Database/Migrations
