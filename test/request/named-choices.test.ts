import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Digest, IssueNumber, RepositoryId, UserId, AccountId } from '../../src/terms/brand.ts';
import { parseInstant } from '../../src/terms/instant.ts';
import { parseIssueBody } from '../../src/request/form/issue-body.ts';
import { issueForm } from '../../src/request/form/issue-form.ts';
import { readRequest, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Ask, Request } from '../../src/request/request.ts';
import { bodyOf } from './body.ts';
import { configuration, CONFIGURATION } from './configuration.ts';

const ACCOUNTS = CONFIGURATION.replace(
  '  china:',
  '  people: { id: "123456789012", backend: identity-center }\n  china:',
);
const config = configuration(`${ACCOUNTS}
identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start
  account: "999988887777"
roles:
  on-call: { account: prod, role: on-call, members: [583231, 480938], description: Whoever is on call }
curated_sets:
  support: { permission_set: Support, accounts: [people], description: Reads tickets, max_duration: 4h }
`);

/** Answers that name nothing but a curated set. */
const CURATED = {
  account: 'people',
  curated: 'support',
  services: '_No response_',
  resources: '_No response_',
  duration: '4h',
};

describe('the form', () => {
  const fields = (
    parse(issueForm(config)) as {
      body: {
        id?: string;
        attributes: { options?: string[]; description?: string };
        validations?: { required: boolean };
      }[];
    }
  ).body;
  const field = (id: string) => fields.find((each) => each.id === id);

  test('offers the roles and the sets, and what they are for', () => {
    expect(field('role')?.attributes.options).toEqual(['on-call']);
    expect(field('role')?.attributes.description).toContain('on-call in prod: Whoever is on call.');
    expect(field('curated')?.attributes.options).toEqual(['support']);
    expect(field('curated')?.attributes.description).toContain('support in people: Reads tickets.');
  });

  test('does not insist on what a curated set leaves empty', () => {
    const required = fields.filter(({ validations }) => validations?.required === true).map(({ id }) => id);
    expect(required).toEqual(['account', 'reason', 'duration']);
  });
});

describe('an answer', () => {
  const read = (answers: Parameters<typeof bodyOf>[0]) => parseIssueBody(bodyOf(answers), config);
  const codes = (answers: Parameters<typeof bodyOf>[0]) => {
    const made = read(answers);
    return made.ok ? ['accepted'] : made.problems.map(({ code, path }) => `${path}: ${code}`);
  };

  test('names a shared role', () => {
    expect(read({ role: 'on-call' })).toMatchObject({ ok: true, value: { role: 'on-call' } });
  });

  test('names a curated set, and nothing beside it', () => {
    expect(read(CURATED)).toEqual({
      ok: true,
      value: {
        account: 'people',
        curatedSet: 'support',
        services: [],
        resources: [],
        access: {},
        reason: 'Find out why the import of last night failed.',
        duration: 14_400,
      } satisfies Record<keyof Omit<Ask, 'accounts' | 'preset' | 'role' | 'start' | 'ticket'>, unknown>,
    });
  });

  test.each([
    ['a role in another account', { role: 'on-call', account: 'staging' }, 'Shared AWS role: role-account'],
    ['a role that is not there', { role: 'admin' }, 'Shared AWS role: role-unknown'],
    ['a member of every object', { role: 'constructor' }, 'Shared AWS role: role-unknown'],
    [
      'a set in another account',
      { ...CURATED, account: 'prod' },
      'Curated set of AWS permissions: curated-account',
    ],
    [
      'a set that is not there',
      { ...CURATED, curated: 'all' },
      'Curated set of AWS permissions: curated-unknown',
    ],
    ['services beside a set', { ...CURATED, services: 's3' }, 'AWS services: curated-alone'],
    ['resources beside a set', { ...CURATED, resources: 'exports' }, 'AWS resources: curated-alone'],
    [
      'levels beside a set',
      { ...CURATED, exceptions: 's3: write' },
      'Different level for some services: curated-alone',
    ],
    ['a role beside a set', { ...CURATED, role: 'on-call' }, 'Shared AWS role: role-account'],
    [
      'a set for longer than it may be had',
      { ...CURATED, duration: '8h' },
      'AWS access duration: duration-too-long',
    ],
    [
      'a set with a hidden character',
      { ...CURATED, curated: 'supp\u200Bort' },
      'Curated set of AWS permissions: hidden-text',
    ],
    ['no services and no set', { services: '_No response_' }, 'AWS services: services-missing'],
  ])('%s is refused', (_name, answers, problem) => {
    expect(codes(answers)).toContain(problem);
  });
});

describe('the request file', () => {
  const at = parseInstant('2026-11-22T20:17:29Z');
  if (at === undefined) throw new Error('no time');
  const base = {
    repository: RepositoryId.of(4242),
    issue: IssueNumber.of(7),
    issueId: 9,
    accountId: AccountId.of('123456789012'),
    requester: { id: UserId.of(583231), login: 'octocat' },
    createdAt: at,
    bodyDigest: Digest.of('a'.repeat(64)),
  };
  const made = (answers: Parameters<typeof bodyOf>[0], principal: Request['principal']): Request => {
    const ask = parseIssueBody(bodyOf(answers), config);
    if (!ask.ok) throw new Error(JSON.stringify(ask.problems));
    return { ...ask.value, ...base, principal };
  };
  const curated = made(CURATED, { kind: 'identity-center-user', userName: 'octocat@example.com' });
  const role = made({ role: 'on-call' }, { kind: 'iam-role', name: 'on-call' });

  test.each([
    ['of a curated set', curated, 'curated_set: support\n'],
    ['for a shared role', role, 'role: on-call\n'],
  ])('%s is read as it was written', (_name, request, line) => {
    const text = serialiseRequest(request);
    expect(text).toContain(line);
    expect(readRequest(text)).toEqual({ ok: true, value: request });
  });

  test('a set taken out of the file leaves one that asks for nothing, which is refused', () => {
    const text = serialiseRequest(curated).replace('curated_set: support\n', '');
    expect(readRequest(text)).toMatchObject({ ok: false });
  });

  test('a set put into the file of a drafted request is refused', () => {
    const text = serialiseRequest({ ...role, curatedSet: 'support' });
    expect(readRequest(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'request-curated', path: 'curated_set' }],
    });
  });
});
