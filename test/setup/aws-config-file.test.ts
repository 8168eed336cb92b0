import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AccountId, AccountName, IssueNumber } from '../../src/terms/brand.ts';
import { awsProfile, type LiveAccess } from '../../src/messages/aws-profile.ts';
import { withoutProfile, withProfile } from '../../src/setup/aws-config-file.ts';

const access = (issue = 1042): LiveAccess => ({
  issue: IssueNumber.of(issue),
  account: AccountName.of('prod'),
  accountId: AccountId.of('111122223333'),
  region: 'eu-west-1',
  partition: 'aws',
  principal: { kind: 'identity-center-user', userName: 'ann@example.com' },
  portal: {
    url: 'https://acme.awsapps.com/start',
    region: 'eu-central-1',
    permissionSet: `jit-1-${issue}-2`,
  },
});
function profile(issue = 1042) {
  const made = awsProfile(access(issue));
  if (!made) throw new Error('no profile');
  return made;
}
const LABEL = 'repository 4242 #1042';
function add(text: string, issue = 1042): string {
  const edited = withProfile(text, profile(issue), `repository 4242 #${issue}`, 'Until then.');
  if (!edited.ok) throw new Error(edited.why);
  return edited.text;
}
function remove(text: string, label = LABEL): string {
  const edited = withoutProfile(text, label);
  if (!edited.ok) throw new Error(edited.why);
  return edited.text;
}

const WRITTEN = `# >>> aws-jit session aws-jit-acme
# Sign-in for its profiles.
[sso-session aws-jit-acme]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-central-1
sso_registration_scopes = sso:account:access
# <<< aws-jit session aws-jit-acme

# >>> aws-jit repository 4242 #1042
# Until then.
[profile jit-prod-1042]
sso_session = aws-jit-acme
sso_account_id = 111122223333
sso_role_name = jit-1-1042-2
region = eu-west-1
# <<< aws-jit repository 4242 #1042
`;

test('an empty file gets the profile, complete, with its sign-in', () => {
  expect(add('')).toBe(WRITTEN);
});

test('two profiles share the sign-in, which goes with the last of them', () => {
  const both = add(add(''), 7);
  expect(both.match(/\[sso-session/g)).toHaveLength(1);
  const one = remove(both);
  expect(one).toContain('[sso-session aws-jit-acme]');
  expect(one).not.toContain('jit-prod-1042');
  expect(remove(one, 'repository 4242 #7')).toBe('');
});

describe('what is not ours', () => {
  const lines = fc.constantFrom(
    '[default]',
    'region = us-east-1',
    '[profile work]',
    '[profile jit-prod-104]',
    'sso_session = mine',
    '# a comment about aws-jit',
    '#>>> aws-jit x',
    '',
    '   s3 =',
    '  max_concurrent_requests = 20',
  );
  const texts = fc
    .tuple(fc.array(lines), fc.boolean())
    .map(([all, end]) => all.join('\n') + (end ? '\n' : ''));

  test('stays byte for byte, whatever it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const added = add(text);
        expect(added.startsWith(text)).toBe(true);
        expect(add(added)).toBe(added);
        const without = remove(added);
        expect([text, text === '' ? '' : `${text}\n`]).toContain(without);
      }),
    );
  });

  test.each([
    ['a profile of that name', '[profile jit-prod-1042]\nregion = x\n'],
    ['one written with spaces and quotes', '[ profile  "jit-prod-1042" ]\n'],
    [
      'a sign-in of that name that goes elsewhere',
      '[sso-session aws-jit-acme]\nsso_start_url = https://evil.awsapps.com/start\n',
    ],
    ['the profile of another repository', add('').replaceAll('repository 4242', 'repository 9')],
    ['a mark without its end', '# >>> aws-jit repository 4242 #1042\n[profile other]\n'],
    ['an end without its mark', '# <<< aws-jit repository 4242 #1042\n'],
    ['a block twice', add('') + add('')],
    ['a block in a block', '# >>> aws-jit a\n# >>> aws-jit b\n# <<< aws-jit b\n# <<< aws-jit a\n'],
  ])('%s is never overwritten', (_name, text) => {
    expect(withProfile(text, profile(), LABEL, 'Until then.')).toMatchObject({ ok: false });
  });

  test('a sign-in of theirs to the same portal is used as it is', () => {
    const theirs =
      '[sso-session aws-jit-acme]\nsso_start_url = https://acme.awsapps.com/start/#/\nsso_region = eu-central-1\nsso_registration_scopes = sso:account:access\n';
    const added = add(theirs);
    expect(added.match(/\[sso-session/g)).toHaveLength(1);
    expect(remove(added)).toBe(theirs);
  });
});

test('an IAM user needs no profile; a shared role is assumed with the named one', () => {
  expect(awsProfile({ ...access(), principal: { kind: 'iam-user', name: 'ann' } })).toBeUndefined();
  const role = awsProfile(
    { ...access(), portal: undefined, principal: { kind: 'iam-role', name: 'on-call' } },
    { from: 'work', name: 'mine' },
  );
  expect(role).toEqual({
    name: 'mine',
    session: undefined,
    profile: {
      name: 'profile mine',
      entries: [
        ['role_arn', 'arn:aws:iam::111122223333:role/on-call'],
        ['source_profile', 'work'],
        ['duration_seconds', '3600'],
        ['region', 'eu-west-1'],
      ],
    },
  });
});
