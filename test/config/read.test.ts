import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { readConfig } from '../../src/config/read-config.ts';

const SMALLEST =
  'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: { prod: { id: "111122223333" } }\n';

/** An account of IAM, and one of Identity Center. */
const BOTH_BACKENDS =
  SMALLEST.replace('} }', '}, people: { id: "777788889999", backend: identity-center } }') +
  `identity_center:
  { instance: "arn:aws:sso:::instance/ssoins-1234567890abcdef", identity_store: d-1234567890,
    portal: "https://acme.awsapps.com/start/", account: "999988887777" }
`;

/** `line path code` of every problem, in the order reported. */
function found(text: string): readonly string[] {
  const read = readConfig(text);
  return read.ok
    ? ['accepted']
    : read.problems.map(({ line, path, code }) => `${line ?? '-'} ${path} ${code}`);
}
const messages = (text: string): string => {
  const read = readConfig(text);
  return read.ok ? '' : read.problems.map(({ message }) => message).join('\n');
};

describe('the smallest configuration', () => {
  test('has the documented defaults', () => {
    const read = readConfig(SMALLEST);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toMatchObject({
      name: 'aws-jit',
      aws_region: 'eu-west-1',
      policy_ttl: 8 * 3600,
      max_duration: 24 * 3600,
      allow_long_grants: false,
      approval_ttl: 7 * 24 * 3600,
      max_open_per_person: 5,
      approval: { required: 1, rules: [] },
      analytics: { publish: 'artifact' },
      endpoints: {},
      trial: false,
    });
    expect([...read.value.accounts]).toEqual([['prod', { id: '111122223333', backend: 'iam' }]]);
    expect(read.value.identities.size + read.value.resources.size + read.value.roles.size).toBe(0);
    expect(read.value.approvers).toBeUndefined();
    expect(read.value.guardrails.exceptions).toEqual([]);
  });

  test.each(['aws_region', 'allowed_services', 'accounts'])('needs %s', (key) => {
    expect(found(SMALLEST.replace(new RegExp(`^${key}:.*\n`, 'm'), ''))).toEqual([`1 ${key} config-missing`]);
  });
});

test("this repository's own configuration is read", async () => {
  const text = await readFile(new URL('../../aws-jit.yml', import.meta.url), 'utf8');
  expect(readConfig(text, loadCatalog().services)).toMatchObject({ ok: true });
});

test('one name in IAM and one in Identity Center may stand side by side', () => {
  expect(
    found(`${BOTH_BACKENDS}identities: { 5: { iam_user: o, identity_center_user: o@example.com } }\n`),
  ).toEqual(['accepted']);
  expect(
    found(`${BOTH_BACKENDS}identities: { 5: { iam_role: o, identity_center_user: o@example.com } }\n`),
  ).toEqual(['accepted']);
});

test('every key can be written', () => {
  expect(
    found(`
name: Access bot
aws_region: us-gov-west-1
allowed_services: [s3, ec2]
accounts:
  prod:
    id: "111122223333"
    region: us-gov-east-1
    partition: aws-us-gov
    backend: iam
    granter_role: arn:aws-us-gov:iam::111122223333:role/path/granter
    revoker_role: arn:aws-us-gov:iam::111122223333:role/path/revoker
    boundary: arn:aws-us-gov:iam::aws:policy/PowerUserAccess
    slack_channel: "#prod"
    requesters: [583231, "@acme/on-call", Acme/Finance]
  people: { id: "044455556666", backend: identity-center, slack_channel: C0123456789 }
identities:
  583231: { login: octocat, iam_user: octocat, accounts: { people: { identity_center_user: o@example.com } } }
  480938: { accounts: { people: { identity_center_user: hubot } } }
identity_patterns: { iam_user: "{login}", identity_center_user: "{login}@example.com" }
identity_center:
  instance: arn:aws-us-gov:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  region: us-gov-west-1
  portal: https://start.us-gov-home.awsapps.com/start
  account: "999988887777"
  granter_role: arn:aws-us-gov:iam::999988887777:role/g
  revoker_role: arn:aws-us-gov:iam::999988887777:role/v
  reader_role: arn:aws-us-gov:iam::999988887777:role/r
  boundary: { customer: jit, path: /aws-jit/ }
curated_sets:
  support:
    permission_set: arn:aws-us-gov:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef
    accounts: [people]
    description: Reads tickets
    mode: assign
    max_duration: 4h
presets:
  fix: { description: Repair, accounts: [prod], resources: [a], access: { s3: write }, max_duration: 2h, requesters: [583231], actions: [s3:PutObject] }
  file: { description: Repair, accounts: [prod], access: { s3: write }, policy: presets/file.json }
  set: { description: Tickets, accounts: [people], curated_set: support }
max_accounts_per_job: 20
resources: { a: "arn:aws-us-gov:s3:::a", b: ["arn:aws-us-gov:s3:::b", "arn:aws-us-gov:s3:::b/*"] }
requesters: { services: { s3: [583231] } }
ticket: { required: [prod], pattern: '[A-Z]{2,5}-\\d+', link: 'https://t.example.com/browse/{ticket}?a=b' }
roles: { admins: { account: prod, role: admins, members: [583231, 480938], requesters: [583231], description: shared } }
policy_ttl: PT1H
max_duration: 7d
allow_long_grants: true
approval_ttl: 90m
max_open_per_person: 1
approvers: { default: [583231], prod: [480938] }
approval: { required: 2, rules: [{ accounts: [prod], services: [s3], risk: high, required: 3 }] }
slack_notification_channel: "#access"
model: { base_url: "http://127.0.0.1:11434/v1", name: llama3 }
analytics: { publish: pages }
endpoints: { github_api: ghe.example.com, aws: "127.0.0.1:4010", slack: slack.com, openai: "[::1]:80" }
guardrails: { unscoped_reads: warn }
trial: true
`),
  ).toEqual(['accepted']);
});

/** A configuration with mistakes, and every problem that must be reported. */
const MISTAKES: readonly [name: string, text: string, problems: readonly string[]][] = [
  ['nothing', '', ['1  config-type']],
  ['a list', '- a\n', ['1  config-type']],
  ['an unknown key', `${SMALLEST}polcy_ttl: 8h\n`, ['4 polcy_ttl config-unknown-key']],
  [
    'an unknown key below',
    SMALLEST.replace('id:', 'regoin: x, id:'),
    ['3 accounts.prod.regoin config-unknown-key'],
  ],
  [
    'keys of the product before',
    `${SMALLEST}teammate_name: x\nkubiya_runner: y\n`,
    ['4 teammate_name config-renamed', '5 kubiya_runner config-renamed'],
  ],
  ['a member of every object as key', `${SMALLEST}constructor: x\n`, ['4 constructor config-unknown-key']],
  ['a prototype as key', `${SMALLEST}__proto__: { trial: true }\n`, ['4 __proto__ config-unknown-key']],
  ['a key twice', `${SMALLEST}trial: false\ntrial: true\n`, ['5  yaml-duplicate-key']],
  ['an alias', `${SMALLEST}name: &n bot\nmodel: { name: *n }\n`, ['4  yaml-anchor', '5  yaml-alias']],
  ['a merge key', `${SMALLEST}approval: { <<: { required: 2 } }\n`, ['4  yaml-merge-key']],
  ['a tag', `${SMALLEST}name: !!str bot\n`, ['4  yaml-tag']],
  ['a directive', `%YAML 1.2\n---\n${SMALLEST}`, ['1  yaml-directive']],
  ['two documents', `${SMALLEST}---\ntrial: true\n`, ['4  yaml-syntax']],
  ['a tab for indentation', 'accounts:\n\tprod: 1\n', ['2  yaml-syntax']],
  ['an account id without quotes', SMALLEST.replaceAll('"', ''), ['3 accounts.prod.id config-type']],
  [
    'an account id that lost its zeros',
    SMALLEST.replace('"111122223333"', '011122223333'),
    ['3  yaml-number'],
  ],
  ['an account id of eleven digits', SMALLEST.replace('"1111', '"111'), ['3 accounts.prod.id config-value']],
  ['an account name in upper case', SMALLEST.replace('prod:', 'Prod:'), ['3 accounts.Prod config-key']],
  [
    'an account called default',
    SMALLEST.replace('prod:', 'default:'),
    ['3 accounts.default config-account-name'],
  ],
  [
    'two names for one account',
    SMALLEST.replace(' } }', ' }, live: { id: "111122223333" } }'),
    ['3 accounts.live.id config-account-double'],
  ],
  [
    'a partition of another Region',
    SMALLEST.replace('id:', 'partition: aws-cn, id:'),
    ['3 accounts.prod.partition config-partition'],
  ],
  [
    'a boundary of another account',
    SMALLEST.replace('id:', 'boundary: "arn:aws:iam::444455556666:policy/b", id:'),
    ['3 accounts.prod.boundary config-other-account'],
  ],
  [
    'one role for both jobs',
    SMALLEST.replace(
      'id:',
      'granter_role: "arn:aws:iam::111122223333:role/a", revoker_role: "arn:aws:iam::111122223333:role/a", id:',
    ),
    ['3 accounts.prod.revoker_role config-one-role'],
  ],
  ['no services', SMALLEST.replace('[s3]', '[]'), ['2 allowed_services config-value']],
  ['a service in upper case', SMALLEST.replace('[s3]', '[S3]'), ['2 allowed_services[0] config-value']],
  ['a service twice', SMALLEST.replace('[s3]', '[s3, s3]'), ['2 allowed_services[1] config-double']],
  ['a duration in words', `${SMALLEST}policy_ttl: 1 year\n`, ['4 policy_ttl config-value']],
  ['a duration without a unit', `${SMALLEST}policy_ttl: 8\n`, ['4 policy_ttl config-type']],
  ['a longer duration than a day', `${SMALLEST}max_duration: 25h\n`, ['4 max_duration config-long-grants']],
  [
    'a usual duration above the longest',
    `${SMALLEST}policy_ttl: 12h\nmax_duration: 10h\n`,
    ['4 policy_ttl config-ttl'],
  ],
  [
    'a login where an id belongs',
    `${SMALLEST}identities: { octocat: { iam_user: o } }\n`,
    ['4 identities.octocat config-key'],
  ],
  [
    'an identity with two principals',
    `${SMALLEST}identities: { 5: { iam_user: o, iam_role: o } }\n`,
    ['4 identities.5 config-principals'],
  ],
  [
    'an identity with two of IAM beside one of Identity Center',
    `${SMALLEST}identities: { 5: { iam_user: o, iam_role: o, identity_center_user: o } }\n`,
    ['4 identities.5 config-principals'],
  ],
  [
    'both kinds for one account, which has one backend',
    `${SMALLEST}identities: { 5: { accounts: { prod: { iam_user: o, identity_center_user: o } } } }\n`,
    ['4 identities.5.accounts.prod config-principal-kind'],
  ],
  [
    'an IAM user for an account of Identity Center',
    `${BOTH_BACKENDS}identities: { 5: { accounts: { people: { iam_user: o } } } }\n`,
    ['7 identities.5.accounts.people config-principal-kind'],
  ],
  [
    'both kinds for an account that is not there',
    `${SMALLEST}identities: { 5: { accounts: { prd: { iam_user: o, identity_center_user: o } } } }\n`,
    ['4 identities.5.accounts.prd config-unknown-account'],
  ],
  [
    'two ids on one user of Identity Center, with a user each in IAM',
    `${BOTH_BACKENDS}identities:\n  5: { iam_user: o, identity_center_user: c }\n  6: { iam_user: p, identity_center_user: C }\n`,
    ['9 identities.6 config-shared-principal'],
  ],
  [
    'two ids on one user of IAM, with a user each in Identity Center',
    `${BOTH_BACKENDS}identities:\n  5: { iam_user: o, identity_center_user: c }\n  6: { iam_user: O, identity_center_user: d }\n`,
    ['9 identities.6 config-shared-principal'],
  ],
  [
    'an identity without a principal',
    `${SMALLEST}identities: { 5: { login: o } }\n`,
    ['4 identities.5 config-principals'],
  ],
  [
    'an ARN for a user',
    `${SMALLEST}identities: { 5: { iam_user: "arn:aws:iam::111122223333:user/o" } }\n`,
    ['4 identities.5.iam_user config-value'],
  ],
  [
    'two ids on one principal',
    `${SMALLEST}identities:\n  5: { iam_user: o }\n  6: { iam_user: O }\n`,
    ['6 identities.6 config-shared-principal'],
  ],
  [
    'two ids on one principal in one account only',
    `${SMALLEST}identities:\n  5: { iam_user: o }\n  6: { iam_user: p, accounts: { prod: { iam_user: o } } }\n`,
    ['6 identities.6 config-shared-principal'],
  ],
  [
    'an identity in an unknown account',
    `${SMALLEST}identities: { 5: { accounts: { prd: { iam_user: o } } } }\n`,
    ['4 identities.5.accounts.prd config-unknown-account'],
  ],
  [
    'an Identity Center user in an IAM account',
    `${SMALLEST}identities: { 5: { accounts: { prod: { identity_center_user: o } } } }\n`,
    ['4 identities.5.accounts.prod config-principal-kind'],
  ],
  [
    'a login among those who may ask',
    SMALLEST.replace('id:', 'requesters: [octocat], id:'),
    ['3 accounts.prod.requesters[0] config-value'],
  ],
  [
    'nobody who may ask',
    SMALLEST.replace('id:', 'requesters: [], id:'),
    ['3 accounts.prod.requesters config-value'],
  ],
  [
    'requesters of a service that nobody may ask for',
    `${SMALLEST}requesters: { services: { iam: [5] } }\n`,
    ['4 requesters.services.iam config-rule'],
  ],
  [
    'a ticket pattern that could be slow',
    `${SMALLEST}ticket: { pattern: "(a+)+" }\n`,
    ['4 ticket.pattern config-value'],
  ],
  [
    'a ticket for an account that is not there',
    `${SMALLEST}ticket: { required: [prd] }\n`,
    ['4 ticket.required config-unknown-account'],
  ],
  [
    'a link to tickets without a place for one',
    `${SMALLEST}ticket: { link: "https://t.example.com/" }\n`,
    ['4 ticket.link config-value'],
  ],
  [
    'a preset that says twice what is granted',
    `${SMALLEST}presets: { p: { description: x, accounts: [prod], access: { s3: read }, actions: ["s3:GetObject"], policy: presets/p.json } }\n`,
    ['4 presets.p config-preset'],
  ],
  [
    'a preset whose policy is that of another',
    `${SMALLEST}presets: { p: { description: x, accounts: [prod], access: { s3: read }, policy: presets/q.json } }\n`,
    ['4 presets.p.policy config-preset'],
  ],
  [
    'a preset with an account, a service, an action and a resource that are not there',
    `${SMALLEST}presets: { p: { description: x, accounts: [prd], access: { s3: read, iam: read }, actions: ["sqs:SendMessage"], resources: [exports] } }\n`,
    [
      '4 presets.p.accounts config-unknown-account',
      '4 presets.p.access config-preset',
      '4 presets.p.actions config-preset',
      '4 presets.p.resources config-preset',
    ],
  ],
  [
    'a preset of a curated set that is not there',
    `${SMALLEST}presets: { p: { description: x, accounts: [prod], curated_set: q } }\n`,
    ['4 presets.p.curated_set config-preset'],
  ],
  ['a resource that is no ARN', `${SMALLEST}resources: { a: bucket }\n`, ['4 resources.a config-value']],
  [
    'a resource that is everything',
    `${SMALLEST}resources: { a: "arn:aws:s3:::*" }\n`,
    ['4 resources.a resource-wildcard'],
  ],
  [
    'a resource of an unknown account',
    `${SMALLEST}resources: { a: "arn:aws:sqs:eu-west-1:444455556666:q" }\n`,
    ['4 resources.a config-other-account'],
  ],
  [
    'a resource called none',
    `${SMALLEST}resources: { none: "arn:aws:s3:::a" }\n`,
    ['4 resources.none config-key'],
  ],
  ['nobody as approver', `${SMALLEST}approvers: []\n`, ['4 approvers config-value']],
  ['a login as approver', `${SMALLEST}approvers: [octocat]\n`, ['4 approvers[0] config-type']],
  [
    'approvers of an unknown account',
    `${SMALLEST}approvers: { prd: [5] }\n`,
    ['4 approvers.prd config-unknown-account'],
  ],
  [
    'a rule for everything',
    `${SMALLEST}approval: { rules: [{ required: 2 }] }\n`,
    ['4 approval.rules[0] config-rule'],
  ],
  [
    'a rule for a service that is not allowed',
    `${SMALLEST}approval: { rules: [{ services: [s4], required: 2 }] }\n`,
    ['4 approval.rules[0].services config-rule'],
  ],
  ['no approval at all', `${SMALLEST}approval: { required: 0 }\n`, ['4 approval.required config-value']],
  [
    'a role in an unknown account',
    `${SMALLEST}roles: { a: { account: prd, role: r, members: [5] } }\n`,
    ['4 roles.a.account config-unknown-account'],
  ],
  [
    'a model over plain http',
    `${SMALLEST}model: { base_url: "http://example.com/v1" }\n`,
    ['4 model.base_url config-value'],
  ],
  [
    'a model with a password',
    `${SMALLEST}model: { base_url: "https://u:p@example.com/v1" }\n`,
    ['4 model.base_url config-value'],
  ],
  [
    'a URL as endpoint',
    `${SMALLEST}endpoints: { aws: "http://127.0.0.1:1" }\n`,
    ['4 endpoints.aws config-value'],
  ],
  ['a word for true', `${SMALLEST}trial: "yes"\n`, ['4 trial config-type']],
  [
    'an exception for an unknown account',
    `${SMALLEST}guardrails:\n  exceptions:\n    - { rule: escalation, actions: ["iam:PassRole"], resources: ["*"], accounts: [prd], owner: o, until: "2027-01-01", reason: r }\n`,
    ['6 guardrails.exceptions[0].accounts config-unknown-account'],
  ],
  [
    'mistakes of several kinds, all at once',
    'allowed_services: [S3]\npolicy_ttl: 48h\nmax_duration: 30h\naccounts:\n  a: { id: 1 }\n  b: {}\nfoo: 1\nid: 0x10\n',
    [
      '1 aws_region config-missing',
      '1 allowed_services[0] config-value',
      '2 policy_ttl config-ttl',
      '3 max_duration config-long-grants',
      '5 accounts.a.id config-type',
      '6 accounts.b.id config-missing',
      '7 foo config-unknown-key',
      '8  yaml-number',
      '8 id config-unknown-key',
    ],
  ],
];

test.each(MISTAKES)('%s', (_, text, problems) => {
  expect(found(text)).toEqual(problems);
});

test('every message is a sentence for the reader', () => {
  for (const [, text] of MISTAKES) {
    for (const message of messages(text).split('\n')) {
      expect(message).toMatch(/^["A-Z\p{L}0-9][^\n]*[.?]$/u);
      expect(message).not.toMatch(/Invalid input|undefined|\[object/);
    }
  }
});

test.each([
  [`${SMALLEST}polcy_ttl: 8h\n`, 'Did you mean policy_ttl?'],
  [`${SMALLEST}teammate_name: x\n`, 'teammate_name is now called name.'],
  [`${SMALLEST}kubiya_runner: x\n`, 'aws-jit init --runner'],
  [SMALLEST.replace('"111122223333"', '011122223333'), 'Put it in quotes: "011122223333"'],
  [`${SMALLEST}approvers: { prd: [5] }\n`, 'Did you mean prod?'],
  [`${SMALLEST}identities: { octocat: { iam_user: o } }\n`, 'gh api users/LOGIN --jq .id'],
  [
    `${SMALLEST}identities: { 5: { accounts: { prod: { identity_center_user: o } } } }\n`,
    'prod grants through IAM: name an iam_user or an iam_role here.',
  ],
  [
    `${SMALLEST}identities: { 5: { accounts: { prod: { iam_user: o, identity_center_user: o } } } }\n`,
    'prod grants through IAM: leave identity_center_user out here.',
  ],
])('says what to do: %#', (text, words) => {
  expect(messages(text)).toContain(words);
});

test('services that AWS does not have are reported where the catalog is known', () => {
  const read = readConfig(SMALLEST.replace('[s3]', '[s3, lamda]'), loadCatalog().services);
  expect(read).toMatchObject({
    problems: [{ code: 'config-service', line: 2, message: expect.stringContaining('lambda') }],
  });
});

test.each([
  ['deep nesting', '['.repeat(200_000)],
  ['deep nesting of blocks', '- '.repeat(100_000)],
  ['a megabyte', `x: ${'y'.repeat(1_000_000)}`],
  ['a thousand unknown keys', Array.from({ length: 1000 }, (_, i) => `key${i}: 1`).join('\n')],
  ['many aliases', `a: &a [x]\n${Array.from({ length: 50 }, (_, i) => `b${i}: [*a, *a, *a]`).join('\n')}`],
])('%s is refused in bounded time', (_, text) => {
  const start = process.cpuUsage();
  expect(readConfig(text).ok).toBe(false);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});

test('a key whose lines are all comments is one that is not set', () => {
  const read = readConfig(
    'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\nidentities:\n  # 1: {}\n',
  );
  expect(read.ok && read.value.identities.size).toBe(0);
  expect(
    readConfig('aws_region:\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\n'),
  ).toMatchObject({
    ok: false,
    problems: [{ code: 'config-missing', path: 'aws_region' }],
  });
});
