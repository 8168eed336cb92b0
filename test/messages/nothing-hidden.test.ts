import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import type { AllowStatement, PolicyDocument } from '../../src/policy/document/document.ts';
import { explain } from '../../src/policy/guardrails/explain.ts';
import { explainSet } from '../../src/policy/guardrails/explain-set.ts';
import { END_NOT_ENFORCED } from '../../src/messages/how-to-use.ts';
import { pullRequestBody } from '../../src/messages/reviewing/pull-request-body.ts';
import { reviewersView, type Review } from '../../src/messages/reviewing/reviewers-view.ts';
import { cutMiddle, whatItAllows } from '../../src/messages/reviewing/what-it-allows.ts';
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

interface SlackPage {
  readonly code: readonly string[];
  readonly prose: string;
  /** Lines of resources and conditions. */
  readonly on: number;
  readonly links: readonly string[];
  /** Of all blocks, as JSON. */
  readonly length: number;
}

function onSlack(review: Review): SlackPage {
  const subject: Subject = {
    issue: 1042 as IssueNumber,
    requester: 'alice',
    home: 'https://github.com/acme/aws-access',
    pull: 8,
    request: review.request,
    review,
    trial: false,
  };
  const at = 1_795_000_000 as Instant;
  const step = { key: 'k', what: 'drafted' as const, at, words: undefined, facts: {} };
  const { blocks } = rootMessage(subject, [step], { requester: undefined, approvers: [] }, at, true);
  const [code, prose, links]: string[][] = [[], [], []];
  let on = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      const { type, text, style, elements, url } = value as {
        type?: unknown;
        text?: unknown;
        style?: { code?: boolean };
        elements?: readonly { text?: string }[];
        url?: string;
      };
      if (type === 'link' && url !== undefined) links?.push(url);
      if (type === 'text' && typeof text === 'string') (style?.code === true ? code : prose)?.push(text);
      else for (const each of Object.values(value)) walk(each);
      const [first, second] = elements ?? [];
      if (/^(?:on|only when) /.test(first?.text ?? '') && second !== undefined) on += 1;
    }
  };
  walk(blocks);
  const length = blocks
    .flatMap((block) =>
      block.type === 'rich_text'
        ? (JSON.stringify(block.elements).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? [])
        : [],
    )
    .reduce((sum, each) => sum + each.length - '"text":""'.length, 0);
  return { code: code ?? [], prose: (prose ?? []).join('\n'), on, links: links ?? [], length };
}

/** What a message says that it does not show. */
const missingIn = (text: string): { readonly actions: number; readonly on: number } => {
  const said =
    /It is more than a (?:message|pull request) can show: (?:(\d+) actions?)?(?: and )?(?:(\d+) lines?[^.]*)? are missing/.exec(
      text,
    );
  return { actions: Number(said?.[1] ?? 0), on: Number(said?.[2] ?? 0) };
};

const linesOn = ({ explanation }: Review): number =>
  explanation.statements.reduce((sum, each) => sum + each.resources.length + each.conditions.length, 0);
const named = ({ explanation }: Review): readonly string[] =>
  explanation.statements.flatMap(({ does }) =>
    does.flatMap(({ harms, actions }) => (harms ? actions : actions.slice(0, 12))),
  );

test('Slack’s first message names every change and every resource, as code, or counts what has no room and links it', () => {
  fc.assert(
    fc.property(policies, (document) => {
      const review = reviewOf(document);
      const { code, prose, on, links, length } = onSlack(review);
      expect(prose).not.toContain(MARK);
      for (const reason of review.riskReasons) expect(prose).toContain(reason);
      expect(prose).toContain('a note');
      // Measured by people: Slack refuses above.
      expect(length).toBeLessThan(13_000);
      const missing = missingIn(prose);
      const all = named(review);
      const shownActions = code.filter((each) => all.includes(each));
      expect(shownActions.length + missing.actions).toBe(all.length);
      expect(on + missing.on).toBe(linesOn(review));
      if (missing.actions + missing.on > 0)
        expect(links).toContain('https://github.com/acme/aws-access/pull/8/files');
      const names = new Set(code);
      if (missing.actions === 0) expect(harmful(document).filter((id) => !names.has(id))).toEqual([]);
      if (missing.on === 0) expect(namesAll(names, resources(document), LENGTHS)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** As many names as a policy of Identity Center has room for. */
const crowded = (actions: number, on: number): PolicyDocument<AllowStatement> => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['ec2:DescribeInstances', ...CHANGING.slice(0, actions)],
      Resource: Array.from({ length: on }, (_, n) => `arn:aws:s3:::${MARK}${n}${MARK}`),
    },
  ],
});

test.each([
  [60, 250],
  [300, 5],
  [2_000, 900],
])(
  '%d actions on %d resources: the most dangerous are named, the rest is counted, here and there',
  (actions, on) => {
    const review = reviewOf(crowded(actions, on));
    const all = named(review);
    const slack = onSlack(review);
    const said = missingIn(slack.prose);
    expect(slack.length).toBeLessThan(13_000);
    expect(said.on).toBe(on - slack.on);
    expect(said.on).toBeGreaterThan(0);
    const shownActions = slack.code.filter((each) => all.includes(each));
    expect(shownActions).toEqual(all.slice(0, all.length - said.actions));

    const paths = { request: 'r.yml', policy: 'p.json', review: 'p.md' };
    const body = pullRequestBody(
      reviewOf(crowded(actions, on)),
      paths,
      'https://github.com/acme/a/blob/x',
      false,
    );
    const [before = ''] = body.split('**Approve and merge');
    const { code } = read(before);
    const missing = missingIn(before);
    expect(body.length).toBeLessThan(65_536);
    expect(code.filter((each) => all.includes(each))).toEqual(all.slice(0, all.length - missing.actions));
    expect(code.filter((each) => each.includes(MARK))).toHaveLength(on - missing.on);
    // Within what AWS takes as a policy all of it is named.
    if (JSON.stringify(crowded(actions, on)).length <= 10_240) expect(missing).toEqual({ actions: 0, on: 0 });
    else expect(before).toContain('https://github.com/acme/a/blob/x/p.md');
  },
);

test('whom else it reaches, and an end that AWS does not enforce, stand on Slack before the decision', () => {
  const content = {
    permissionSet: 'arn',
    name: 'Ops',
    managed: [],
    customerManaged: [],
    inline: undefined,
    boundary: undefined,
  };
  const { prose } = onSlack({
    ...reviewOf(crowded(1, 1)),
    sharedWith: [77],
    curated: { name: 'ops', description: 'On call', mode: 'assign', content },
  });
  expect(prose).toContain('everybody who can assume the role: GitHub ids 77');
  expect(prose).toContain(END_NOT_ENFORCED);
});

test('reasons and notes that have no room on Slack are counted', () => {
  const many = Array.from({ length: 40 }, (_, n) => `a sentence that takes quite some room, number ${n}`);
  const { prose, length } = onSlack({ ...reviewOf(crowded(1, 1)), riskReasons: many, notes: many });
  for (const what of ['reasons', 'notes']) {
    const more = Number(new RegExp(`(\\d+) more ${what}, in the pull request`).exec(prose)?.[1]);
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThan(40);
  }
  expect(length).toBeLessThan(13_000);
});

test('comments that led the draft and are not shown in the body are counted', () => {
  const remark = (comment: number) => ({
    command: 'revise',
    comment,
    by: { id: 1001, login: 'alice' },
    text: 'x',
  });
  const review = reviewOf(crowded(1, 1));
  const request = { ...review.request, remarks: [1, 2, 3, 4, 5].map(remark) } as unknown as Review['request'];
  const paths = { request: 'r.yml', policy: 'p.json', review: 'p.md' };
  const body = pullRequestBody({ ...review, request }, paths, 'https://github.com/a', false);
  expect(body).toContain('2 earlier comments led the draft as well');
});

test('an action that AWS does not document is named beside those that it documents', () => {
  const document: PolicyDocument<AllowStatement> = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:EatObject'], Resource: ['*'] }],
  };
  const { does } = explain(document, catalog).statements[0] ?? { does: [] };
  expect(does.map(({ actions }) => actions)).toEqual([['s3:EatObject'], ['s3:GetObject']]);
});

describe('a curated set', () => {
  const inline = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: Array.from({ length: 300 }, (_, n) => `s3:Get${n}*`), Resource: '*' },
      { Effect: 'Allow', Action: ['ec2:DescribeVpcs*', 'ec2:*'], NotResource: 'arn:aws:ec2:*:*:vpc/*' },
      { Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::reports' },
      {
        Effect: 'Deny',
        Action: 'kms:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  };
  const content = {
    permissionSet: 'arn:aws:sso:::permissionSet/ssoins-1/ps-1',
    name: 'Ops',
    managed: [],
    customerManaged: [],
    inline,
    boundary: undefined,
  };
  const review: Review = {
    ...reviewOf({ Version: '2012-10-17', Statement: [] }),
    explanation: explainSet([inline], catalog),
    curated: { name: 'ops', description: 'On call', mode: 'copy', content },
  };
  const patterns = [
    ...inline.Statement.flatMap(({ Action = [], NotAction = [] }) => [Action, NotAction].flat()),
    'arn:aws:ec2:*:*:vpc/*',
    'arn:aws:s3:::reports',
    'aws:SecureTransport',
  ];

  test('is told as every policy is, each pattern by the worst that it allows', () => {
    const told = whatItAllows(review.explanation, 2_048).map(({ does, on }) => [
      ...does.map(([what]) => what),
      ...on.map(([where]) => where),
    ]);
    expect(told).toEqual([
      ['Does what AWS does not document: ', 'on every resource: '],
      ['Does anything but: ', expect.stringMatching(/^on /)],
      [
        'Changes who may do what: ',
        'Reads and lists settings: ',
        expect.stringMatching(/^on anything but any vpc/),
      ],
      ['Never does: ', 'on any resource: ', 'only when '],
    ]);
  });

  test('all of it stands in the view, the body and on Slack', () => {
    const view = read(reviewersView(review)).code;
    const paths = { request: 'r.yml', policy: 'p.json', review: 'p.md' };
    const [body = ''] = pullRequestBody(review, paths, 'https://github.com/a', false).split('**Approve and');
    const slack = onSlack(review);
    for (const code of [view, read(body).code, slack.code])
      expect(patterns.filter((each) => !code.includes(each))).toEqual([]);
    expect(reviewersView(review)).toContain('"aws:SecureTransport": "false"');
    expect(reviewersView(review)).not.toContain('more characters');
  });
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
