"""Policies of policy_sentry: reads a JSON array of its templates, writes a JSON array of the statements for each."""

import json
import sys

from policy_sentry.writing.sid_group import SidGroup

json.dump([SidGroup().process_template(each)["Statement"] for each in json.load(sys.stdin)], sys.stdout)
