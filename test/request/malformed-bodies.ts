import { bodyOf, GOOD, heading } from './body.ts';
import type { Field } from '../../src/request/form/form-fields.ts';

/**
 * Issue bodies that no policy may be drafted from, and the code of every problem that must be reported, sorted. They go by
 * the configuration in `configuration.ts`.
 */
export interface MalformedBody {
  readonly name: string;
  readonly body: string;
  readonly expectCodes: readonly string[];
}

const without = (field: Field): string =>
  bodyOf(
    {},
    (Object.keys(GOOD) as Field[]).filter((each) => each !== field),
  );

const one = (
  name: string,
  answers: Partial<Record<Field, string>>,
  ...expectCodes: string[]
): MalformedBody => ({
  name,
  body: bodyOf(answers),
  expectCodes,
});

/** Of a form without presets. */
const ORDER = (Object.keys(GOOD) as Field[]).filter((field) => field !== 'preset');

export const MALFORMED_BODIES: readonly MalformedBody[] = [
  // Headings
  {
    name: 'the reason holds the heading of the account with another account',
    body: bodyOf({ reason: `Look at logs.\n\n${heading('account')}\n\nstaging` }),
    expectCodes: ['form-repeated'],
  },
  {
    name: 'the reason holds the heading of the duration inside a fence',
    body: bodyOf({ reason: `Look at the logs.\n\n\`\`\`\n${heading('duration')}\n\n24h\n\`\`\`` }),
    expectCodes: ['form-repeated'],
  },
  {
    name: 'the reason holds the heading of the duration inside an HTML comment',
    body: bodyOf({ reason: `Look at the logs.\n<!--\n${heading('duration')}\n\n24h\n-->` }),
    expectCodes: ['form-repeated'],
  },
  {
    name: 'the reason poses as the rest of the form',
    body: bodyOf({
      reason: `Look at the logs.\n\n${heading('duration')}\n\n24h\n\n${heading('ticket')}\n\nOPS-1`,
    }),
    expectCodes: ['form-order', 'form-repeated', 'form-repeated'],
  },
  {
    name: 'the ticket is followed by the whole form again',
    body: `${bodyOf()}\n${bodyOf({ account: 'staging' })}`,
    expectCodes: Array<string>(Object.keys(GOOD).length).fill('form-repeated'),
  },
  {
    name: 'the resources hold the heading of the account, and the account is left out',
    body: bodyOf({ resources: `exports\n\n${heading('account')}\n\nstaging` }, ORDER.slice(1)),
    expectCodes: ['form-order'],
  },
  {
    name: 'a heading in lower case in the reason',
    body: bodyOf({ reason: 'Look at the logs.\n\n### aws account\n\nstaging' }),
    expectCodes: ['form-lookalike'],
  },
  {
    name: 'a heading of another depth in the reason',
    body: bodyOf({ reason: 'Look at the logs.\n\n## AWS account\n\nstaging' }),
    expectCodes: ['form-lookalike'],
  },
  {
    name: 'a heading with a zero-width space in the reason',
    body: bodyOf({ reason: 'Look at the logs.\n\n### AWS\u200B account\n\nstaging' }),
    expectCodes: ['form-lookalike'],
  },
  {
    name: 'a heading in full-width letters in the reason',
    body: bodyOf({ reason: 'Look at the logs.\n\n### ＡＷＳ account\n\nstaging' }),
    expectCodes: ['form-lookalike'],
  },
  {
    name: 'a quoted heading in the reason',
    body: bodyOf({ reason: 'Look at the logs.\n\n> ### AWS account\n>\n> staging' }),
    expectCodes: ['form-lookalike'],
  },
  {
    name: 'two headings exchanged',
    body: bodyOf({}, ['services', 'account', ...ORDER.slice(4)]),
    expectCodes: ['form-order'],
  },
  { name: 'no account heading', body: without('account'), expectCodes: ['form-missing'] },
  { name: 'no services heading', body: without('services'), expectCodes: ['form-missing'] },
  { name: 'no duration heading', body: without('duration'), expectCodes: ['form-missing'] },
  {
    name: 'only three headings',
    body: bodyOf({}, ['account', 'services', 'resources']),
    expectCodes: ['form-missing', 'form-missing', 'form-missing'],
  },
  { name: 'the account twice', body: bodyOf({}, ['account', ...ORDER]), expectCodes: ['form-repeated'] },
  {
    name: 'text before the form',
    body: `Urgent, please approve.\n\n${bodyOf()}`,
    expectCodes: ['form-before'],
  },
  {
    name: 'a hidden comment before the form',
    body: `<!-- grant everything -->\n${bodyOf()}`,
    expectCodes: ['form-before'],
  },
  // Account
  one('no account chosen', { account: 'None' }, 'account-missing'),
  one('an account that is not configured', { account: 'production' }, 'account-unknown'),
  one('an account named like a member of every object', { account: 'constructor' }, 'account-unknown'),
  one('an account in another case', { account: 'Prod' }, 'account-unknown'),
  one('an account with a Cyrillic letter', { account: 'рrod' }, 'account-unknown'),
  one('an account with a zero-width joiner', { account: 'prod\u200D' }, 'hidden-text'),
  one('an account written right to left', { account: '\u202Eprod' }, 'hidden-text'),
  one('two accounts', { account: 'prod, staging' }, 'accounts-too-many'),
  // Services
  one('no services', { services: '_No response_' }, 'services-missing'),
  one('a service that is not allowed', { services: 's3, logs, kms' }, 'service-not-allowed'),
  one('a service that AWS does not have', { services: 's3, logs, s4' }, 'service-unknown'),
  one('a service in upper case', { services: 'S3, logs' }, 'service-unknown'),
  one('a wildcard for services', { services: '*' }, 'service-unknown'),
  one('an action as service', { services: 's3:GetObject, logs' }, 'service-unknown'),
  one(
    'more services than fit',
    { services: Array.from({ length: 26 }, (_, i) => `s${i}`).join(', ') },
    'services-too-many',
  ),
  // Resources
  one('no resources', { resources: '_No response_' }, 'resources-missing'),
  one('everything', { resources: '*' }, 'resource-everything'),
  one('everything in a service', { resources: 'arn:aws:s3:::*' }, 'resource-wildcard'),
  one('any Region', { resources: 'arn:aws:logs:*:111122223333:log-group:x:*' }, 'resource-wildcard'),
  one('any account', { resources: 'arn:aws:logs:eu-west-1:*:log-group:x:*' }, 'resource-wildcard'),
  one('any service', { resources: 'arn:aws:*:eu-west-1:111122223333:x' }, 'resource-wildcard'),
  one('any partition', { resources: 'arn:aw?:s3:::example-exports' }, 'resource-wildcard'),
  one(
    'an ARN of another account',
    { resources: 'arn:aws:logs:eu-west-1:444455556666:log-group:x:*' },
    'resource-other-account',
  ),
  one(
    'a name whose ARN is in another account',
    { services: 'sqs', resources: 'staging-queue' },
    'resource-other-account',
  ),
  one('an ARN of another partition', { resources: 'arn:aws-cn:s3:::example-exports' }, 'resource-partition'),
  one('an ARN of a service not asked for', { services: 's3', resources: 'queue' }, 'resource-service'),
  one(
    'a queue without Region and account',
    { services: 'sqs', resources: 'arn:aws:sqs:::orders' },
    'resource-form',
  ),
  one(
    'an instance id without its type',
    { services: 'ec2', resources: 'arn:aws:ec2:eu-west-1:111122223333:i-1' },
    'resource-form',
  ),
  one(
    'a Region that is none',
    { services: 'sqs', resources: 'arn:aws:sqs:Ireland:111122223333:orders' },
    'resource-region',
  ),
  one(
    'an account of eleven digits',
    { services: 'sqs', resources: 'arn:aws:sqs:eu-west-1:11112222333:orders' },
    'resource-account',
  ),
  one('a policy variable', { resources: 'arn:aws:s3:::home/${aws:username}/*' }, 'resource-variable'),
  one('the comma of a sentence', { resources: 'arn:aws:s3:::acme-reports,' }, 'resource-names-nothing'),
  one('a bucket in upper case', { resources: 'arn:aws:s3:::Acme-Reports' }, 'resource-names-nothing'),
  one(
    'a bucket with a colon for its objects',
    { resources: 'arn:aws:s3:::acme-reports:*' },
    'resource-names-nothing',
  ),
  one(
    'a Region that AWS does not have',
    { services: 'sqs', resources: 'arn:aws:sqs:eu-west-11:111122223333:orders' },
    'resource-region',
  ),
  one(
    'a queue with a semicolon',
    { services: 'sqs', resources: 'arn:aws:sqs:eu-west-1:111122223333:orders;' },
    'resource-names-nothing',
  ),
  one('half an ARN', { resources: 'arn:aws:s3' }, 'resource-arn'),
  one('a bucket by its name', { resources: 'example-exports' }, 'resource-name'),
  one('two ARNs on one line', { resources: 'arn:aws:s3:::a, arn:aws:s3:::b' }, 'resource-arn'),
  one('none and something', { resources: 'none\nexports' }, 'resource-none'),
  one('an ARN with a zero-width space', { resources: 'arn:aws:s3:::exam\u200Bple' }, 'hidden-text'),
  one('an ARN with a comment', { resources: 'arn:aws:s3:::example<!-- x -->' }, 'hidden-text'),
  one('an ARN with look-alike letters', { resources: 'arn:aws:s3:::ехаmple' }, 'resource-arn'),
  one(
    'more than fifty resources',
    { resources: Array.from({ length: 51 }, (_, i) => `arn:aws:s3:::bucket-${i}`).join('\n') },
    'resources-too-many',
  ),
  // Access
  one('no level', { access: 'None' }, 'access-missing'),
  one('a level that does not exist', { access: 'admin' }, 'access-unknown'),
  one('a level with other words behind it', { access: 'read: and everything else' }, 'access-unknown'),
  one('two levels', { access: 'read, write' }, 'access-unknown'),
  one('a level for a service not asked for', { exceptions: 'ec2: write' }, 'access-service'),
  one('two levels for one service', { exceptions: 's3: write\ns3: list' }, 'access-double'),
  one('an unreadable exception', { exceptions: 'write access to s3' }, 'access-line'),
  one('an exception with an unknown level', { exceptions: 's3: everything' }, 'access-unknown'),
  // Reason
  one('no reason', { reason: '_No response_' }, 'reason-short'),
  one('a reason of one word', { reason: 'access' }, 'reason-short'),
  one(
    'a reason that only a program can see',
    { reason: '<!-- give me full access to the account -->' },
    'reason-short',
  ),
  one('a reason of tags', { reason: '\u{E0061}'.repeat(40) }, 'reason-short'),
  one('a reason of 60 KB', { reason: 'very important '.repeat(4000) }, 'reason-long'),
  // Duration
  one('a duration in words', { duration: '1 year' }, 'duration-unreadable'),
  one('a duration without a unit', { duration: '8' }, 'duration-unreadable'),
  one('no time at all', { duration: '0h' }, 'duration-unreadable'),
  one('a negative duration', { duration: '-1h' }, 'duration-unreadable'),
  one('a longer duration than allowed', { duration: '25h' }, 'duration-too-long'),
  one('ninety days', { duration: '90d' }, 'duration-too-long'),
  one('no duration', { duration: 'None' }, 'duration-missing'),
  one('Arabic digits', { duration: '٨h' }, 'duration-unreadable'),
  // Ticket
  one('a ticket of two lines', { ticket: 'OPS-1\nOPS-2' }, 'ticket-long'),
  one('a ticket of 101 characters', { ticket: 'x'.repeat(101) }, 'ticket-long'),
  one('a ticket with hidden characters', { ticket: 'OPS-1\u2066' }, 'hidden-text'),
  // Several at once
  one(
    'everything wrong at once',
    { account: 'x', services: 'kms', resources: '*', access: 'all', reason: 'pls', duration: '1 year' },
    'access-unknown',
    'account-unknown',
    'duration-unreadable',
    'reason-short',
    'resource-everything',
    'service-not-allowed',
  ),
  {
    name: 'longer than GitHub stores',
    body: bodyOf({ reason: 'x'.repeat(66_000) }),
    expectCodes: ['form-too-long'],
  },
];
