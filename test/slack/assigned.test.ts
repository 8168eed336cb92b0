// A shared permission set that is assigned itself: the same people hear of it as of any other access, and that AWS does not end it.
import { afterEach, expect, jest, test } from '@jest/globals';
import { serialiseCurated } from '../../src/policy/curated-set.ts';
import { ANSWERS } from '../../sandbox/example.ts';
import { HOUR, MINUTE } from '../action/company.ts';
import { heard, toldSince } from './heard.ts';
import { shown, talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});

test('drafted, granted and ended: whom the table names, and nobody else', async () => {
  const files: Record<string, string> = {};
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-tickets/*' }],
  };
  const company = (acme = await talking({
    identityCenter: {
      prepare(center) {
        const made = center.setUp('CreatePermissionSet', { Name: 'Support', SessionDuration: 'PT4H' });
        const { PermissionSetArn: arn } = made['PermissionSet'] as { PermissionSetArn: string };
        center.setUp('PutInlinePolicyToPermissionSet', {
          PermissionSetArn: arn,
          InlinePolicy: JSON.stringify(policy),
        });
        files['curated/support.json'] = serialiseCurated({
          permissionSet: arn,
          name: 'Support',
          managed: [],
          customerManaged: [],
          inline: policy,
          boundary: undefined,
        });
        return [arn];
      },
    },
    files,
    configure: (text) =>
      `${text}curated_sets:\n  support: {permission_set: Support, accounts: [people], description: Reads tickets, mode: assign}\n`,
  }));
  const none = '_No response_';
  const answers = { ...ANSWERS, account: 'people', curated: 'support', duration: '4h' } as const;
  const issue = await company.file('alice', { ...answers, services: none, resources: none, access: none });
  const ids = () => new Set(heard(company, issue).map(({ id }) => id));

  let before = ids();
  await company.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  expect(toldSince(company, issue, before)).toEqual(['slack: bob, carol']);

  before = ids();
  company.clock.advance(5 * MINUTE);
  await company.approve(company.pullOf(issue) ?? 0);
  await company.ok('grant', { name: 'push' });
  expect(toldSince(company, issue, before)).toEqual(['issue: alice', 'slack: alice']);
  const told = company.thread().at(-1);
  expect(told && shown(told)).toContain('AWS does not enforce the end of this access');

  before = ids();
  company.clock.advance(4 * HOUR + MINUTE);
  await company.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  // The warning before the end, and the end.
  expect(toldSince(company, issue, before)).toEqual(['issue: alice', 'slack: alice', 'slack: alice']);
});
