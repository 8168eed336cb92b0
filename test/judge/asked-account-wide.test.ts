import { describe, expect, test } from '@jest/globals';
import { judgePolicy } from '../../src/commands/judge/judge.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import type { Remark } from '../../src/request/remarks.ts';
import type { Request } from '../../src/request/request.ts';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../../src/terms/brand.ts';
import { parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { knowledge } from '../drafting/knowledge.ts';

/** A change that reaches the whole account needs a second person, unless the requester's own words ask for it. */
const NOW = parseInstant('2026-11-23T09:00:00Z') as Instant;
const LOGS = Service.of('logs');
const ACTION = 'logs:CancelExportTask';
const [ALICE, BOB] = [UserId.of(11), UserId.of(12)];

const configured = (more = '') => {
  const read = readConfig(
    `aws_region: eu-west-1\nallowed_services: [logs]\naccounts: {prod: {id: "111122223333"}}\n${more}`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const requestFor = (reason: string, more: Partial<Request> = {}): Request => ({
  repository: RepositoryId.of(1),
  issue: IssueNumber.of(7),
  issueId: 70,
  account: AccountName.of('prod'),
  accountId: AccountId.of('111122223333'),
  requester: { id: ALICE, login: 'alice' },
  principal: { kind: 'iam-user', name: 'alice' },
  createdAt: NOW,
  bodyDigest: Digest.of('a'.repeat(64)),
  services: [LOGS],
  resources: [],
  access: { [LOGS]: 'write' },
  reason,
  duration: 3600 as Seconds,
  ...more,
});
const policy = serialise({
  Version: '2012-10-17',
  Statement: [{ Sid: 'LogsWrite', Effect: 'Allow', Action: [ACTION], Resource: ['*'] }],
});
const required = (request: Request, config = configured()): number => {
  const judged = judgePolicy(request, policy, config, knowledge, NOW);
  if (judged.decision !== 'pass') throw new Error(JSON.stringify(judged.findings));
  expect(judged.view).toContain(ACTION);
  return judged.required;
};
const remark = (by: UserId, text: string, command: Remark['command'] = 'revise'): Remark => ({
  command,
  comment: 5,
  by: { id: by, login: by === ALICE ? 'alice' : 'bob' },
  text,
});

const LOOKS = 'Look at the export tasks of the log groups';
describe('approvals for a change that reaches the whole account', () => {
  test.each<[what: string, request: Request, approvals: number]>([
    ['asked for in the reason', requestFor('Cancel the export task that hangs'), 1],
    ['named in the reason', requestFor(`I need ${ACTION}`), 1],
    [
      'asked for in a comment of the requester',
      requestFor(LOOKS, { remarks: [remark(ALICE, `also ${ACTION}`)] }),
      1,
    ],
    ['asked for by somebody else', requestFor(LOOKS, { remarks: [remark(BOB, `also ${ACTION}`)] }), 2],
    ['asked for by nobody', requestFor(LOOKS), 2],
    ['that the request asks not to do', requestFor(`${LOOKS}. Do not cancel export tasks.`), 2],
    [
      'picked by a model, for words that ask for something else',
      requestFor(LOOKS, { drafted: { engine: 'model', exchanges: [], leftOut: [] } }),
      2,
    ],
    [
      'that the file says was used before',
      requestFor(LOOKS, {
        drafted: { engine: 'rules', exchanges: [], leftOut: [], used: [{ action: ACTION, requests: [3] }] },
      }),
      2,
    ],
  ])('%s', (_, request, approvals) => {
    expect(required(request)).toBe(approvals);
  });

  test('what the configuration asks for by itself stays', () => {
    const asked = requestFor('Cancel the export task that hangs');
    expect(required(asked, configured('approval: {required: 2}\n'))).toBe(2);
    const refused = judgePolicy(
      asked,
      policy,
      configured('guardrails: {sensitive: {account: refuse}}\n'),
      knowledge,
      NOW,
    );
    expect(refused.decision).toBe('refuse');
  });
});
