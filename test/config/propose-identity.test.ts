import { describe, expect, test } from '@jest/globals';
import { UserId } from '../../src/terms/brand.ts';
import { proposedIdentity, withIdentity } from '../../src/config/propose-identity.ts';
import { readConfig } from '../../src/config/read-config.ts';

const BASE = `# who may ask for what
aws_region:   eu-west-1
allowed_services: [s3]   # one
accounts: {prod: {id: "111122223333"}}
identity_patterns: {iam_user: "{login}"}
`;
const PEOPLE = `identities:
    1: {login: ann, iam_user: ann}   # ann
    2:
      login: bob
      iam_user: bob

# the end
trial: false
`;
function propose(text: string, id: number, login: string): string | undefined {
  const read = readConfig(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const proposed = proposedIdentity(read.value, UserId.of(id), login);
  return proposed && withIdentity(text, proposed, read.value);
}

describe('somebody unknown', () => {
  test.each([
    [`${BASE}${PEOPLE}`, '    "3": { login: cy, iam_user: "cy" }\n'],
    [BASE, 'identities:\n  "3": { login: cy, iam_user: "cy" }\n'],
  ])('is added, and no other byte changes', (text, line) => {
    const edited = propose(text, 3, 'cy') ?? '';
    expect(edited).toContain(line);
    expect(edited.replace(line, '')).toBe(text);
    const read = readConfig(edited);
    expect(read.ok && read.value.identities.get(UserId.of(3))).toMatchObject({ login: 'cy', iam_user: 'cy' });
  });

  test('of an enterprise is proposed without the short code', () => {
    expect(propose(`${BASE}${PEOPLE}`, 3, 'cy_acme')).toContain('"3": { login: cy_acme, iam_user: "cy" }');
  });

  test('in both kinds of account gets both names', () => {
    const both = `${BASE.replace(
      'prod: {',
      'people: {id: "444455556666", backend: identity-center}, prod: {',
    ).replace(
      '{iam_user: "{login}"}',
      '{iam_user: "{login}", identity_center_user: "{login}@example.com"}',
    )}identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start
  account: "999988887777"
`;
    expect(propose(both, 3, 'cy')).toContain(
      '"3": { login: cy, iam_user: "cy", identity_center_user: "cy@example.com" }',
    );
  });
});

describe('nothing is proposed', () => {
  test.each([
    ['for a login whose name belongs to another number: it has changed hands', `${BASE}${PEOPLE}`, 9, 'ann'],
    ['for the same name in another case', `${BASE}${PEOPLE}`, 9, 'ANN'],
    ['for the same name behind a short code', `${BASE}${PEOPLE}`, 9, 'ann_acme'],
    ['for somebody who is listed, whatever they call themselves now', `${BASE}${PEOPLE}`, 1, 'renamed'],
    ['without a pattern', BASE.replace(/identity_patterns.*\n/, ''), 3, 'cy'],
    ['for a list that is not a block', `${BASE}identities: {}\n`, 3, 'cy'],
    ['for what is no login', BASE, 3, 'c}y'],
  ])('%s', (_name, text, id, login) => {
    expect(propose(text, id, login)).toBeUndefined();
  });
});
