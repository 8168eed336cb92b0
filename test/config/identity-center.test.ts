import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';

const CENTER = `identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start/
  account: "999988887777"
`;
const GOOD = `aws_region: eu-west-1
allowed_services: [s3]
accounts:
  prod: { id: "111122223333" }
  people: { id: "444455556666", backend: identity-center }
${CENTER}`;

const found = (text: string): readonly string[] => {
  const read = readConfig(text);
  return read.ok ? ['accepted'] : read.problems.map(({ path, code }) => `${path} ${code}`);
};
const set = (text: string) => `${GOOD}curated_sets: { ops: { ${text} } }\n`;
const OPS = 'permission_set: Ops, accounts: [people], description: Ops';

describe('identity_center', () => {
  test('the portal is kept without what follows it', () => {
    for (const end of ['', '/', '#', '#/', '/#/']) {
      const read = readConfig(GOOD.replace('/start/', `/start${end}`));
      expect(read.ok && read.value.identity_center?.portal).toBe('https://acme.awsapps.com/start');
    }
  });

  test('has room for as many sets as AWS gives an instance and an account, where nothing else is said', () => {
    const quotas = (text: string) => {
      const read = readConfig(text);
      return read.ok ? read.value.identity_center?.quotas : read.problems;
    };
    expect(quotas(GOOD)).toEqual({ instance: 2_000, account: 250 });
    expect(quotas(`${GOOD}  quotas: { account: 100 }\n`)).toEqual({ instance: 2_000, account: 100 });
  });

  test.each([
    ['no room at all', `${GOOD}  quotas: { account: 0 }\n`],
    ['half a set', `${GOOD}  quotas: { instance: 1.5 }\n`],
    ['without a boundary', GOOD, ['accepted']],
    ['a managed boundary', `${GOOD}  boundary: { managed: "arn:aws:iam::aws:policy/X" }\n`, ['accepted']],
    [
      'a boundary of both kinds',
      `${GOOD}  boundary: { managed: "arn:aws:iam::aws:policy/X", customer: y }\n`,
    ],
    ['a boundary of no kind', `${GOOD}  boundary: {}\n`],
    [
      'a managed boundary with a path',
      `${GOOD}  boundary: { managed: "arn:aws:iam::aws:policy/X", path: / }\n`,
    ],
    [
      "somebody's own policy as AWS's",
      `${GOOD}  boundary: { managed: "arn:aws:iam::111122223333:policy/X" }\n`,
    ],
  ])('%s', (_name, text, problems: readonly string[] = ['refused']) => {
    const told = found(text);
    expect(
      problems[0] === 'accepted' ? told : told.map((each) => each.replace(/^.*$/, 'refused')).slice(0, 1),
    ).toEqual(problems);
  });

  test.each([
    [
      'an account that needs it, without it',
      GOOD.replace(CENTER, ''),
      ['accounts.people.backend config-identity-center'],
    ],
    [
      'a role in another account',
      `${GOOD}  granter_role: arn:aws:iam::111122223333:role/g\n`,
      ['identity_center.granter_role config-other-account'],
    ],
    [
      'one role for granting and revoking',
      `${GOOD}  granter_role: arn:aws:iam::999988887777:role/g\n  revoker_role: arn:aws:iam::999988887777:role/g\n`,
      ['identity_center.revoker_role config-one-role'],
    ],
    [
      'another partition',
      GOOD.replace('arn:aws:sso', 'arn:aws-cn:sso'),
      ['identity_center.instance config-partition'],
    ],
    [
      'a role at the account that would not be read',
      GOOD.replace('identity-center }', 'identity-center, boundary: "arn:aws:iam::aws:policy/X" }'),
      ['accounts.people.boundary config-identity-center'],
    ],
    [
      'an address that is no portal',
      GOOD.replace('https://acme', 'http://acme'),
      ['identity_center.portal config-value'],
    ],
    [
      'an instance by its id',
      GOOD.replace('arn:aws:sso:::instance/', ''),
      ['identity_center.instance config-value'],
    ],
  ])('%s is refused', (_name, text, problems) => {
    expect(found(text)).toEqual(problems);
  });
});

describe('curated_sets', () => {
  test.each([
    ['by name', OPS, ['accepted']],
    [
      'by ARN',
      OPS.replace('Ops', '"arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef"'),
      ['accepted'],
    ],
    [
      'of another instance',
      OPS.replace('Ops', '"arn:aws:sso:::permissionSet/ssoins-0000000000000000/ps-1234567890abcdef"'),
      ['curated_sets.ops.permission_set config-curated-set'],
    ],
    ['in an IAM account', OPS.replace('people', 'prod'), ['curated_sets.ops.accounts[0] config-curated-set']],
    [
      'in no account',
      OPS.replace('people', 'nowhere'),
      ['curated_sets.ops.accounts[0] config-unknown-account'],
    ],
    ['twice', OPS.replace('people', 'people, people'), ['curated_sets.ops.accounts[1] config-double']],
    ['longer than anything', `${OPS}, max_duration: 2d`, ['curated_sets.ops.max_duration config-ttl']],
    ['in a mode of its own', `${OPS}, mode: share`, ['curated_sets.ops.mode config-value']],
  ])('%s', (_name, text, problems) => {
    expect(found(set(text))).toEqual(problems);
  });

  test('is copied unless the configuration says otherwise', () => {
    const read = readConfig(set(OPS));
    expect(read.ok && read.value.curated_sets.get('ops')?.mode).toBe('copy');
  });
});

test.each([
  ['{login}@example.com', ['accepted']],
  ['nobody@example.com', ['identity_patterns.identity_center_user config-value']],
  ['{login}{login}', ['identity_patterns.identity_center_user config-value']],
])('a pattern %s', (pattern, problems) => {
  expect(found(`${GOOD}identity_patterns: { identity_center_user: "${pattern}" }\n`)).toEqual(problems);
});
