import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { wantedSecrets } from '../../src/setup/doctor/wanted-secrets.ts';

const wanted = (more: string, app: boolean): Readonly<Record<string, readonly string[]>> => {
  const read = readConfig(
    `aws_region: eu-west-1\nallowed_services: [s3]\naccounts: { prod: { id: "111122223333"${more.startsWith(',') ? more : ''} } }\n${more.startsWith(',') ? '' : more}`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return Object.fromEntries(
    wantedSecrets(read.value, app).map(({ name, environments }) => [name, environments]),
  );
};

test.each<[string, string, boolean, Readonly<Record<string, readonly string[]>>]>([
  ['nothing but accounts', '', false, {}],
  [
    'a channel',
    'slack_notification_channel: C0123456789\n',
    false,
    { SLACK_BOT_TOKEN: ['aws-jit-draft', 'aws-jit-grant', 'aws-jit-revoke'] },
  ],
  ['an App for the teams that own', '', true, { AWS_JIT_APP_KEY: ['aws-jit-grant'] }],
  [
    // The drafting job asks the same App whether the requester is in the team, and without the key nobody may ask.
    'an App, and teams that may ask for an account',
    ', requesters: ["@acme/data"]',
    true,
    { AWS_JIT_APP_KEY: ['aws-jit-grant', 'aws-jit-draft'] },
  ],
])('%s', (_what, more, app, secrets) => {
  expect(wanted(more, app)).toEqual(secrets);
});
