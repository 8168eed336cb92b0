#!/usr/bin/env bash
# A browser for the tests that need one: the one that CHROMIUM_PATH names, one that is installed, or Debian's from apt.
set -euo pipefail

if [ -n "${CHROMIUM_PATH:-}" ]; then
  [ -x "$CHROMIUM_PATH" ] || { echo "CHROMIUM_PATH names $CHROMIUM_PATH, which is no program." >&2; exit 1; }
  exit 0
fi
for each in chromium chromium-browser google-chrome; do
  if command -v "$each" > /dev/null; then exit 0; fi
done
if command -v apt-get > /dev/null; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  if "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -y -qq chromium > /dev/null; then exit 0; fi
fi
echo 'No Chromium was found, and it could not be installed. Install it, or set CHROMIUM_PATH to its program.' >&2
exit 1
