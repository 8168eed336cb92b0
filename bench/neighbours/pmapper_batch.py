"""Answers lines {id, policies, action, resource, context} with Principal Mapper, as its own query does, and counts what is allowed."""

import collections
import collections.abc
import json
import sys

# Principal Mapper 1.1.5 takes from `collections` what Python 3.10 moved; its own work is the same.
for name in ('Mapping', 'MutableMapping'):
    setattr(collections, name, getattr(collections.abc, name))

from principalmapper.common import Node, Policy  # noqa: E402
from principalmapper.querying.query_interface import local_check_authorization  # noqa: E402

ARN = 'arn:aws:iam::111122223333:role/asking'
out = sys.stdout
with open(sys.argv[1], encoding='utf-8') as file:
    for line in file:
        asked = json.loads(line)
        policies = [Policy(ARN, f'p{n}', document) for n, document in enumerate(asked['policies'])]
        trust = {'Version': '2012-10-17', 'Statement': []}
        role = Node(ARN, 'AROAEXAMPLE', policies, None, trust, None, 0, False, False, None, False, None)
        allowed = local_check_authorization(role, asked['action'], asked['resource'], asked['context'])
        out.write(json.dumps({'id': asked['id'], 'allowed': allowed}) + '\n')
