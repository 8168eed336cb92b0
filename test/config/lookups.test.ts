import { describe, expect, test } from '@jest/globals';
import { AccountName, Service, UserId } from '../../src/terms/brand.ts';
import { readConfig } from '../../src/config/read-config.ts';
import {
  accountNamed,
  approversFor,
  endpointNamed,
  longestOf,
  partitionOf,
  peopleOf,
  principalOf,
  requiredApprovals,
} from '../../src/config/lookups.ts';

const read = readConfig(`
aws_region: eu-west-1
allowed_services: [s3, ec2, iam]
slack_notification_channel: "#access"
accounts:
  prod: { id: "111122223333" }
  china: { id: "444455556666", region: cn-north-1, slack_channel: "#china" }
  people: { id: "777788889999", backend: identity-center }
identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start/
  account: "999988887777"
identities:
  1: { iam_user: ann }
  2: { iam_role: Ops, accounts: { china: { iam_user: bob }, people: { identity_center_user: bob@example.com } } }
  3: { accounts: { people: { identity_center_user: cy } } }
  6: { iam_user: dee, identity_center_user: dee@example.com }
  7: { iam_role: Eve, identity_center_user: eve@example.com, accounts: { china: { iam_user: eve } } }
roles:
  ops: { account: prod, role: ops, members: [4, 1, 5] }
approvers: { default: [10, 11], prod: [12] }
approval:
  required: 1
  rules:
    - { accounts: [prod], risk: high, required: 2 }
    - { services: [iam, ec2], required: 3 }
    - { risk: critical, required: 4 }
endpoints: { github_api: ghe.example.com, aws: "127.0.0.1:4010" }
`);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const config = read.value;
const account = (name: string) => AccountName.of(name);
const user = (id: number) => UserId.of(id);

describe('accounts', () => {
  test('carry what follows from the defaults', () => {
    expect(accountNamed(config, 'prod')).toMatchObject({
      region: 'eu-west-1',
      partition: 'aws',
      backend: 'iam',
      slackChannel: '#access',
    });
    expect(accountNamed(config, 'china')).toMatchObject({
      region: 'cn-north-1',
      partition: 'aws-cn',
      slackChannel: '#china',
    });
  });

  test.each(['Prod', '', 'constructor', '__proto__', 'prod ', 'staging'])(
    'there is none called %j',
    (name) => {
      expect(accountNamed(config, name)).toBeUndefined();
    },
  );

  test.each([
    ['eu-west-1', 'aws'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['cn-northwest-1', 'aws-cn'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-west-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
  ])('%s is in %s', (region, partition) => {
    expect(partitionOf(region)).toBe(partition);
  });
});

describe('people', () => {
  test.each([
    [1, 'prod', { kind: 'iam-user', name: 'ann' }],
    [1, 'china', { kind: 'iam-user', name: 'ann' }],
    [1, 'people', undefined],
    [2, 'prod', { kind: 'iam-role', name: 'Ops' }],
    [2, 'china', { kind: 'iam-user', name: 'bob' }],
    [2, 'people', { kind: 'identity-center-user', userName: 'bob@example.com' }],
    [3, 'prod', undefined],
    // Side by side: the account's backend says which counts.
    [6, 'prod', { kind: 'iam-user', name: 'dee' }],
    [6, 'people', { kind: 'identity-center-user', userName: 'dee@example.com' }],
    [7, 'prod', { kind: 'iam-role', name: 'Eve' }],
    [7, 'china', { kind: 'iam-user', name: 'eve' }],
    [7, 'people', { kind: 'identity-center-user', userName: 'eve@example.com' }],
    [9, 'prod', undefined],
    [1, 'nowhere', undefined],
  ])('%d in %s', (id, name, principal) => {
    expect(principalOf(config, user(id), account(name))).toEqual(principal);
  });

  test('a grant to a shared role reaches its members, and whoever is mapped to it, whatever the case', () => {
    expect(peopleOf(config, { kind: 'iam-role', name: 'OPS' }, account('prod'))).toEqual([1, 2, 4, 5]);
    expect(peopleOf(config, { kind: 'iam-role', name: 'ops' }, account('china'))).toEqual([]);
    expect(peopleOf(config, { kind: 'iam-user', name: 'ops' }, account('prod'))).toEqual([]);
    expect(peopleOf(config, { kind: 'iam-user', name: 'ann' }, account('prod'))).toEqual([1]);
  });

  test('a grant through Identity Center reaches whoever has that user beside one of IAM, and nobody by the name in IAM', () => {
    const center = (userName: string) => ({ kind: 'identity-center-user', userName }) as const;
    expect(peopleOf(config, center('DEE@example.com'), account('people'))).toEqual([6]);
    expect(peopleOf(config, center('dee@example.com'), account('prod'))).toEqual([]);
    expect(peopleOf(config, { kind: 'iam-user', name: 'dee' }, account('people'))).toEqual([]);
    expect(peopleOf(config, { kind: 'iam-role', name: 'eve' }, account('china'))).toEqual([]);
  });
});

describe('approval', () => {
  test('an account of its own list has no other approvers', () => {
    expect(approversFor(config, account('prod'))).toEqual([12]);
    expect(approversFor(config, account('china'))).toEqual([10, 11]);
    expect(approversFor({ approvers: undefined }, account('prod'))).toBeUndefined();
  });

  test.each([
    ['prod', ['s3'], 'low', 1],
    ['prod', ['s3'], 'medium', 1],
    ['prod', ['s3'], 'high', 2],
    ['china', ['s3'], 'high', 1],
    ['china', ['s3', 'ec2'], 'low', 3],
    ['prod', ['ec2'], 'critical', 4],
  ] as const)('%s, %j at risk %s needs %d', (name, services, risk, required) => {
    const request = { account: account(name), services: services.map((each) => Service.of(each)), risk };
    expect(requiredApprovals(config, request)).toBe(required);
  });
});

describe('endpoints', () => {
  test.each([
    ['github_api', 'https://ghe.example.com/api/v3', true],
    ['github_api', 'http://ghe.example.com/api/v3', false],
    ['github_api', 'https://ghe.example.com:8443/', false],
    ['github_api', 'https://ghe.example.com.evil.example/', false],
    ['github_api', 'https://u:p@ghe.example.com/', false],
    ['github_api', 'https://ghe.example.com@evil.example/', false],
    ['github_api', 'not a URL', false],
    ['aws', 'http://127.0.0.1:4010', true],
    ['aws', 'http://127.0.0.1:4011', false],
    ['slack', 'https://slack.com/api', false],
  ] as const)('%s at %s: %s', (service, url, allowed) => {
    expect(endpointNamed(config, service, url)).toBe(allowed);
  });
});

describe('how long access may last, all together', () => {
  const HOURS = 3600;
  const limited = readConfig(`
aws_region: eu-west-1
allowed_services: [s3]
max_duration: 12h
accounts: { prod: { id: "111122223333" }, people: { id: "777788889999", backend: identity-center } }
identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start/
  account: "999988887777"
presets:
  short: { description: a, accounts: [prod], access: { s3: read }, actions: [s3:GetObject], max_duration: 2h }
  any: { description: b, accounts: [prod], access: { s3: read }, actions: [s3:GetObject] }
curated_sets:
  short: { permission_set: Short, description: a, accounts: [people], max_duration: 3h }
  any: { permission_set: Any, description: b, accounts: [people] }
`);
  test.each([
    [{}, 12],
    [{ preset: 'short' }, 2],
    [{ preset: 'any' }, 12],
    [{ curatedSet: 'short' }, 3],
    [{ curatedSet: 'any' }, 12],
    [{ preset: 'any', curatedSet: 'short' }, 3],
    [{ preset: 'short', curatedSet: 'short' }, 2],
  ])('%j: %d h', (of, hours) => {
    if (!limited.ok) throw new Error(JSON.stringify(limited.problems));
    expect(longestOf(limited.value, of)).toBe(hours * HOURS);
  });
});
