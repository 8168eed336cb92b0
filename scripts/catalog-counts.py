"""
Writes test/fixtures/catalog-counts.json: how many actions and resource types a second public source has for each prefix,
so that a test can compare our catalog with it without a network.

    python3 scripts/catalog-counts.py WHEEL DATE > test/fixtures/catalog-counts.json

WHEEL is a wheel of parliament (BSD-3-Clause), which reads AWS's pages itself. It is read as a zip; nothing of it runs.
"""

import json
import re
import sys
import zipfile

path, date = sys.argv[1:3]
with zipfile.ZipFile(path) as wheel:
    pages = json.loads(wheel.read("parliament/iam_definition.json"))

prefixes = {}
for page in pages:
    actions, types = prefixes.setdefault(page["prefix"], (set(), set()))
    actions.update(each["privilege"] for each in page["privileges"])
    types.update(each["resource"].lower().strip() for each in page["resources"])

rows = [f"  {json.dumps(name)}: [{len(actions)}, {len(types)}]" for name, (actions, types) in sorted(prefixes.items())]
version = re.search(r"parliament-([0-9.]+)-", path)
print("{")
print(f' "source": "parliament {version[1] if version else "?"}",')
print(f' "date": {json.dumps(date)},')
print(' "prefixes": {')
print(",\n".join(rows))
print(" }\n}")
