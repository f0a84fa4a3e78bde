#!/usr/bin/env bash
# Adds a migration to both databases: src/add-migration.sh AddBadges
set -euo pipefail
name=${1:?usage: src/add-migration.sh NameOfTheMigration}
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
for provider in Sqlite SqlServer; do
  project=src/PartyBranchRecords.Data.$provider
  dotnet ef migrations add "$name" --project "$project" --output-dir Migrations
done
