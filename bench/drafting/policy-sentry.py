"""Policies of policy_sentry: reads a JSON array of its templates, from a file or from standard input, writes a JSON array of the statements for each."""

import json
import sys

from policy_sentry.writing.sid_group import SidGroup

with open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin as file:
    templates = json.load(file)
json.dump([SidGroup().process_template(each)["Statement"] for each in templates], sys.stdout)
