import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IssueNumber } from '../../src/terms/brand.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';
import { AUDIENCE, type Happening } from '../../src/messages/audience.ts';
import { fenced, inlineText } from '../../src/text/markdown.ts';
import type { Request } from '../../src/request/request.ts';
import { inlinesOf, mrkdwnOf, notifiedBy, readBlocks } from '../../sandbox/slack/block-kit.ts';
import type { Message } from '../../src/slack/slack-blocks.ts';
import { richFromMarkdown } from '../../src/slack/from-markdown.ts';
import { rootMessage, stepMessage } from '../../src/slack/thread-message.ts';
import type { Mentions, Step, Subject } from '../../src/slack/thread-subject.ts';

const HOSTILE = [
  '<!channel> <!here> <!everyone> @channel @here @everyone',
  '<@U0BOB> <@U0BOB|bob> <!subteam^S0ADMINS> @bob @carol',
  '<https://evil.example|Approve here> https://evil.example [Approve](https://evil.example)',
  '*bold* _italic_ ~strike~ `code` ```block``` > quote\n> more\n• item\n1. item :tada: :alert:',
  '&lt;!channel&gt; &amp;lt;!channel&amp;gt;',
  'x'.repeat(10_000),
  '\u202Egnol si siht\u202C \u200B\u2066hidden\u2069 مرحبا שלום',
  'line\n'.repeat(2_000),
  '```\nout of the fence\n``````',
  '"}]}, {"type":"rich_text_section","elements":[{"type":"broadcast","range":"channel"}]}',
  '\uD800 half a pair',
  '',
];

const now = 1_795_000_000 as Instant;
const mentions: Mentions = {
  requester: { type: 'user', user_id: 'U0ALICE' },
  approvers: [{ type: 'usergroup', usergroup_id: 'S0APPROVERS' }],
};
const ROLES = { requester: 'U0ALICE', approvers: 'S0APPROVERS' };

const subjectWith = (reason: string): Subject => {
  const request = {
    issue: 7 as IssueNumber,
    requester: { id: 1001, login: 'alice' },
    principal: { kind: 'iam-user', name: 'alice' },
    account: 'prod',
    accountId: '111122223333',
    services: ['s3'],
    resources: [],
    access: { s3: 'read' },
    reason,
    duration: (8 * 3600) as Seconds,
  } as unknown as Request;
  return {
    issue: 7 as IssueNumber,
    requester: 'alice',
    home: 'https://github.com/acme/aws-access',
    pull: 8,
    request,
    review: {
      request,
      explanation: {
        statements: Array.from({ length: 9 }, () => ({
          effect: 'Allow' as const,
          does: [{ what: 'Changes', actions: ['s3:PutObject'], harms: true }],
          on: 'on',
          resources: [{ pattern: reason, words: 'every object' }],
          actions: [],
          conditions: [],
        })),
        heldUnknown: false,
      },
      risk: 'medium',
      riskReasons: ['it reads stored data'],
      notes: [],
      required: 2,
      sharedWith: [],
    },
    proposals: new Map([
      ['extension-proposed', 9],
      ['difference-proposed', 10],
    ]),
    trial: false,
  };
};

/** As comments quote people: escaped in a line, and fenced. */
const stepWith = (what: Happening, text: string): Step => ({
  key: 'k',
  what,
  at: now,
  words:
    AUDIENCE[what].comment &&
    `@alice, this is news:\n\n- ${inlineText(text)}\n\n${fenced(text)}\n\nThat is all.`,
  facts: { why: text, differences: [text], by: 'bob', until: now },
});

/** Holds a message to Slack's limits, to the mentions of its table, and to links that are ours. */
function check(message: Message, notified: readonly string[]): void {
  const read = readBlocks(JSON.parse(JSON.stringify(message.blocks)));
  if (!('blocks' in read)) throw new Error(read.messages.join('\n'));
  expect([...notifiedBy(message.text, read.blocks)].sort()).toEqual([...notified].sort());
  expect(mrkdwnOf(read.blocks)).toEqual([]);
  expect(message.text.length).toBeLessThanOrEqual(400);
  expect(message.text).not.toMatch(/<|\n/);
  const links = [
    ...inlinesOf(read.blocks).flatMap((each) => (each.type === 'link' ? [each.url] : [])),
    ...read.blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.map(({ url }) => url ?? '') : [],
    ),
  ];
  for (const url of links) expect(url).toMatch(/^https:\/\/github\.com\/acme\/aws-access\//);
  const texts = inlinesOf(read.blocks).map((each) => (each.type === 'text' ? each.text : ''));
  expect(texts.join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
  expect(texts.join('').length).toBeLessThan(5_000);
}

const HAPPENINGS = (Object.keys(AUDIENCE) as Happening[]).filter(
  (what) => AUDIENCE[what].slack !== undefined,
);

describe.each(HAPPENINGS)('%s', (what) => {
  const roles = AUDIENCE[what].slack ?? [];
  const notified = roles.map((role) => ROLES[role]);

  test.each(HOSTILE.map((text, n) => [n, text] as const))(
    'hostile text %i notifies nobody extra',
    (_, text) => {
      const subject = subjectWith(text);
      check(stepMessage(subject, stepWith(what, text), mentions), notified);
      check(rootMessage(subject, [stepWith(what, text)], mentions, now, false), []);
      if (
        what !== 'undecided' &&
        what !== 'ends-soon' &&
        what !== 'begins-soon' &&
        what !== 'escalated' &&
        what !== 'tampered' &&
        what !== 'edited-by-other'
      )
        check(rootMessage(subject, [stepWith(what, text)], mentions, now, true), notified);
    },
  );

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        check(stepMessage(subjectWith(text), stepWith(what, text), mentions), notified);
      }),
      { numRuns: 50 },
    );
  });
});

test('the layout is the same whatever the reason is: the same blocks, the same parts', () => {
  const parts = (reason: string) =>
    rootMessage(subjectWith(reason), [stepWith('drafted', '')], mentions, now, true).blocks.map((block) =>
      block.type === 'rich_text' ? block.elements.map(({ type }) => type) : block.type,
    );
  for (const text of HOSTILE) expect(parts(text)).toEqual(parts('To find out why the parser fails'));
});

describe('our own Markdown', () => {
  const options = { mentions: new Map(), trusted: (url: string) => url.startsWith('https://ours/') };
  const texts = (markdown: string) =>
    richFromMarkdown(markdown, options).map((each) => ({ type: each.type, elements: each.elements }));

  test('bold, code, links that are ours and links that are not', () => {
    expect(
      texts('Live **until 17:00**, `s3:Get*`, [here](https://ours/1), [there](https://theirs/1)'),
    ).toEqual([
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Live ' },
          { type: 'text', text: 'until 17:00', style: { bold: true } },
          { type: 'text', text: ', ' },
          { type: 'text', text: 's3:Get*', style: { code: true } },
          { type: 'text', text: ', ' },
          { type: 'link', url: 'https://ours/1', text: 'here' },
          { type: 'text', text: ', ' },
          { type: 'text', text: 'there\n' },
        ],
      },
    ]);
  });

  test('what was escaped for the issue is read back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        const line = words.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '' && /^[\x20-\x7E]+$/.test(line));
        const rich = richFromMarkdown(`- ${inlineText(line)}`, options);
        const read = rich.flatMap((each) =>
          each.type === 'rich_text_list' ? each.elements.flatMap(({ elements }) => elements) : [],
        );
        expect(read.map((each) => (each.type === 'text' ? each.text : `?${each.type}`)).join('')).toBe(line);
      }),
    );
  });

  test('a long comment is cut, and says where the rest is', () => {
    const rich = richFromMarkdown(`${'words '.repeat(100)}\n\n`.repeat(20), options);
    expect(JSON.stringify(rich).length).toBeLessThan(3_500);
    expect(JSON.stringify(rich.at(-1))).toContain('The rest is in the issue.');
  });
});
