import { parseInstant, type Instant } from '../../src/terms/instant.ts';

export const at = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError(`${text} is no time`);
  return instant;
};
export const NOW = at('2026-11-22T12:00:00Z');
export const PATH = 'events/2026-11/42.jsonl';

export const line = (
  kind: string,
  time: string,
  data: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
): string => JSON.stringify({ id: `${kind}:${time}`, kind, issue: 42, at: time, run: '9', data, ...more });

export const DRAFTED = {
  created: '2026-11-20T09:00:00Z',
  requester: { id: 1001, login: 'alice' },
  principal: 'iam-user/alice',
  account: 'prod',
  accountId: '111122223333',
  services: ['s3'],
  access: { s3: 'read' },
  resources: ['arn:aws:s3:::exports/*'],
  duration: 28_800,
  pull: 43,
  engine: 'rules',
  risk: 'low',
};
export const GRANTED = {
  ...DRAFTED,
  from: '2026-11-20T09:20:00Z',
  until: '2026-11-20T17:20:00Z',
  approvers: [{ id: 1002, login: 'bob', by: 'review', at: '2026-11-20T09:19:00Z' }],
  statements: [
    { actions: ['s3:GetObject', 's3:GetObjectTagging'], resources: ['arn:aws:s3:::exports/*'] },
    { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::exports'] },
  ],
  arn: 'arn:aws:iam::111122223333:policy/jit/4242/jit-4242-42.1-20261120T172000Z',
};
export const WHOLE = [
  line('drafted', '2026-11-20T09:01:00Z', DRAFTED),
  line('granted', '2026-11-20T09:21:00Z', GRANTED),
  line('expired', '2026-11-20T17:23:00Z', { until: '2026-11-20T17:20:00Z' }),
];
