import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import type { AllowStatement, PolicyDocument } from '../../src/policy/document/document.ts';
import { explain } from '../../src/policy/guardrails/explain.ts';
import { pullRequestBody } from '../../src/messages/pull-request-body.ts';
import { reviewersView, type Review } from '../../src/messages/reviewers-view.ts';
import { cutMiddle } from '../../src/messages/what-it-allows.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { rootMessage } from '../../src/slack/thread-message.ts';
import type { Subject } from '../../src/slack/thread-subject.ts';
import type { IssueNumber } from '../../src/terms/brand.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';

/**
 * Whatever the policy, and whatever the names in it: everything that changes, deletes or exposes, and everything that it is done to,
 * is named in the first thing that an approver reads, before the words that ask for the approval.
 */
const catalog = loadCatalog();
const CHANGING = catalog.services
  .slice(0, 120)
  .flatMap((service) => catalog.actionsOf(service) ?? [])
  .filter(({ level }) => level !== 'List' && level !== 'Read')
  .map(({ id }) => id);
const READING = ['ec2:DescribeInstances', 's3:ListBucket', 'logs:DescribeLogGroups', 'sqs:GetQueueUrl'];

/** What no text of ours holds, so that a name is known by it. */
const MARK = 'QZX';
const HOSTILE = [
  '`',
  '``` ',
  '**bold** ',
  ' nothing. Risk: low. ',
  '\n- on nothing\n',
  '](https://evil.example) ',
  '<!-- ',
  '-->',
  '<b>',
  '| a |',
  '@alice ',
  '#1 ',
  '\u202e',
  '\u200b',
  'і', // Cyrillic
  '\\',
  '&amp;',
  '~~',
  '$x$ ',
];
const name = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 })), { maxLength: 8 })
  .map((parts) => `${MARK}${parts.join('')}${MARK}`);
const resource = fc.oneof(
  name.map((each) => `arn:aws:s3:::${each}`),
  name.map((each) => `arn:aws:s3:::bucket/${each}/*`),
  fc
    .integer({ min: 100, max: 900 })
    .map((long) => `arn:aws:sqs:eu-west-1:111122223333:${MARK}${'x'.repeat(long)}${MARK}`),
  fc.constant('*'),
);
const statement: fc.Arbitrary<AllowStatement> = fc.record(
  {
    Effect: fc.constant('Allow' as const),
    Action: fc.array(fc.constantFrom(...CHANGING, ...READING), { minLength: 1, maxLength: 200 }),
    Resource: fc.uniqueArray(resource, { minLength: 1, maxLength: 50 }),
    Condition: name.map((each) => ({ StringLike: { 'aws:username': [each] } })),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'] },
);
/** No larger than what AWS takes in an inline policy of Identity Center. */
const policies: fc.Arbitrary<PolicyDocument<AllowStatement>> = fc
  .array(statement, { minLength: 1, maxLength: 5 })
  .map((Statement) => ({ Version: '2012-10-17' as const, Statement }))
  .filter((document) => JSON.stringify(document).length <= 10_240);

const reviewOf = (document: PolicyDocument): Review => ({
  request: {
    repository: 4242,
    issue: 1042,
    issueId: 1,
    account: 'prod',
    accountId: '111122223333',
    requester: { id: 1001, login: 'alice' },
    principal: { kind: 'iam-user', name: 'alice' },
    createdAt: 1_795_000_000 as Instant,
    bodyDigest: '0'.repeat(64),
    services: ['s3'],
    resources: [],
    access: { s3: 'write' },
    reason: 'Find out why the import fails',
    duration: (8 * 3600) as Seconds,
  } as unknown as Review['request'],
  explanation: explain(document, catalog),
  risk: 'high',
  riskReasons: Array.from(
    { length: 9 },
    (_, n) => `a reason that takes quite some room to tell, number ${n}`,
  ),
  notes: ['a note'],
  required: 2,
  sharedWith: [],
  catalogDate: '2026-09-26',
});

/** The text of a page, and its code: what `marked` makes of it, as GitHub's own reader of CommonMark does. */
function read(markdown: string): { readonly code: readonly string[]; readonly prose: string } {
  const code: string[] = [];
  let prose = '';
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'codespan') code.push((token as Tokens.Codespan).text);
      else if ('tokens' in token) walk(token.tokens ?? []);
      else if (token.type === 'list') walk((token as Tokens.List).items);
      else prose += `${token.raw}\n`;
    }
  };
  walk(marked.lexer(markdown));
  return { code, prose };
}

const shown = (text: string): string =>
  text
    .replace(/\r\n/g, '\n')
    .replace(
      /[\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu,
      (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Some length at which every name was cut, alike for all: none was left out. */
function namesAll(code: ReadonlySet<string>, names: readonly string[], longest: readonly number[]): boolean {
  return longest.some((most) => names.every((each) => code.has(shown(cutMiddle(each, most)))));
}

const LENGTHS = [Number.POSITIVE_INFINITY, 2_048, 300, 120, 80, 60, 40];
const harmful = (document: PolicyDocument<AllowStatement>): readonly string[] =>
  document.Statement.flatMap(({ Action }) => Action).filter((id) => !READING.includes(id));
const resources = (document: PolicyDocument<AllowStatement>): readonly string[] =>
  document.Statement.flatMap(({ Resource }) => Resource);

test('the pull request names every change and every resource, as code, before it asks for the approval', () => {
  fc.assert(
    fc.property(policies, (document) => {
      const paths = { request: 'r.yml', policy: 'p.json', review: 'p.md' };
      const body = pullRequestBody(reviewOf(document), paths, 'https://github.com/acme/a/blob/x', false);
      expect(body.length).toBeLessThan(65_536);
      const [before = ''] = body.split('**Approve and merge');
      for (const reason of reviewOf(document).riskReasons) expect(before).toContain(reason);
      expect(before).toContain('a note');
      const { code, prose } = read(before);
      expect(prose).not.toContain(MARK);
      const named = new Set(code);
      expect(harmful(document).filter((id) => !named.has(id))).toEqual([]);
      expect(namesAll(named, resources(document), LENGTHS)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the reviewer’s view names all of it in full', () => {
  fc.assert(
    fc.property(policies, (document) => {
      const { code, prose } = read(reviewersView(reviewOf(document)));
      expect(prose).not.toContain(MARK);
      const named = new Set(code);
      const all = document.Statement.flatMap(({ Action }) => Action);
      expect([...all, ...resources(document).map(shown)].filter((each) => !named.has(each))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('Slack’s first message names every change and every resource, as code', () => {
  fc.assert(
    fc.property(policies, (document) => {
      const review = reviewOf(document);
      const subject: Subject = {
        issue: 1042 as IssueNumber,
        requester: 'alice',
        home: 'https://github.com/acme/aws-access',
        pull: 8,
        request: review.request,
        review,
        trial: false,
      };
      const step = {
        key: 'k',
        what: 'drafted' as const,
        at: 1_795_000_000 as Instant,
        words: undefined,
        facts: {},
      };
      const message = rootMessage(
        subject,
        [step],
        { requester: undefined, approvers: [] },
        1_795_000_000 as Instant,
        true,
      );
      const code: string[] = [];
      const prose: string[] = [];
      const walk = (value: unknown): void => {
        if (Array.isArray(value)) for (const each of value) walk(each);
        else if (typeof value === 'object' && value !== null) {
          const { type, text, style } = value as {
            type?: unknown;
            text?: unknown;
            style?: { code?: boolean };
          };
          if (type === 'text' && typeof text === 'string') (style?.code === true ? code : prose).push(text);
          else for (const each of Object.values(value)) walk(each);
        }
      };
      walk(message.blocks);
      expect(prose.join('\n')).not.toContain(MARK);
      const named = new Set(code);
      if (prose.some((each) => each.includes('more than a message can show'))) return;
      expect(harmful(document).filter((id) => !named.has(id))).toEqual([]);
      expect(namesAll(named, resources(document), [...LENGTHS, 24])).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what is read first is not chosen by the requester: the order of the policy changes nothing', () => {
  fc.assert(
    fc.property(policies, (document) => {
      const turned: PolicyDocument = {
        ...document,
        Statement: document.Statement.map((each) => ({
          ...each,
          Action: [...each.Action].reverse(),
          Resource: [...each.Resource].reverse(),
        })),
      };
      const body = (of: PolicyDocument): string =>
        pullRequestBody(
          reviewOf(of),
          { request: 'r', policy: 'p', review: 'v' },
          'https://github.com/a',
          false,
        );
      expect(body(turned)).toBe(body(document));
    }),
    { numRuns: 20 },
  );
});
