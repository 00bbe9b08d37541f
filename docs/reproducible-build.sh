#!/usr/bin/env bash
# Builds this commit twice, in two folders, and fails unless all jars and function archives are byte-identical. Checks and tests are left out: they make no bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in first a-second-folder; do
    git clone -q . "$work/$copy"
    (cd "$work/$copy" && mvn -B -ntp -q -Dquick -Dmaven.test.skip package)
    (cd "$work/$copy" && find . \( -path '*/target/*.jar' -o -path '*/target/*.zip' \) -exec sha256sum {} + | sort -k 2) > "$work/$copy.sums"
done
diff "$work/first.sums" "$work/a-second-folder.sums"
echo "$(grep -c '\.jar$' "$work/first.sums") jars and $(grep -c '\.zip$' "$work/first.sums") archives are byte-identical over two builds"
