import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import { workflows } from '../../src/workflows/workflows.ts';
import { readCommentCommand } from '../../src/request/slash-command.ts';

test.each([
  ['/shorten 2h', { kind: 'shorten', duration: 7200 }],
  ['/shorten   90m  ', { kind: 'shorten', duration: 5400 }],
  ['/shorten PT1H\nsince it is late', { kind: 'shorten', duration: 3600 }],
  ['/shorten 1d\r\nthanks', { kind: 'shorten', duration: 86_400 }],
  ['/Shorten 1h', { kind: 'shorten', duration: 3600 }],
  [' /shorten 1h', { kind: 'shorten', duration: 3600 }],
  ['\n\n\t/SHORTEN 1h', { kind: 'shorten', duration: 3600 }],
  ['> Answer with `/answer 1`.\n> Or edit.\n\n/shorten 1h', { kind: 'shorten', duration: 3600 }],
])('%j is read', (body, expected) => {
  expect(readCommentCommand(body)).toEqual(expected);
});

test.each([
  ['/answer 1,3', { kind: 'answer', words: '1,3' }],
  ['/answer\r\nthe newest\r\n\r\nand only those ', { kind: 'answer', words: 'the newest\n\nand only those' }],
  ['/revise no <!-- approved -->s3:DeleteObject\u200B', { kind: 'revise', words: 'no s3:DeleteObject' }],
])('%j is read, without what nobody sees', (body, expected) => {
  expect(readCommentCommand(body)).toEqual(expected);
});

test.each([
  ['/revoke', { kind: 'revoke', words: '' }],
  ['/Revoke the laptop <!-- all -->is\u202E lost', { kind: 'revoke', words: 'the laptop is lost' }],
  [`/revoke ${'x'.repeat(5000)}`, { kind: 'revoke', words: 'x'.repeat(2000) }],
  ['> /answer 1\n\n/cancel it works again', { kind: 'cancel', words: 'it works again' }],
  ['/retry', { kind: 'retry' }],
  ['/retry please', { kind: 'retry' }],
  ['/status', { kind: 'status' }],
  ['/help me', { kind: 'help' }],
])('%j needs nothing more to be read', (body, expected) => {
  expect(readCommentCommand(body)).toEqual(expected);
});

test.each([
  'see /status',
  '`/help`',
  'or /retry it',
  'Thanks!\n/cancel',
  'https://example.com/revoke',
  'a/revoke',
])('%j, which other bots and people write too, is no command within a sentence', (body) => {
  expect(readCommentCommand(body)).toBeUndefined();
});

test.each(['/answer', '/answer  \n ', '/revise', '/revise <!-- x -->', `/revise ${'x'.repeat(2001)}`])(
  '%j is answered with what to write',
  (body) => {
    expect(readCommentCommand(body)).toMatchObject({ kind: 'unreadable' });
  },
);

test.each(['/shorten', '/shorten soon', '/shorten 2 h', '/shorten 2h please', '/shorten -2h', '/shorten 0h'])(
  '%j is answered with how to write it',
  (body) => {
    expect(readCommentCommand(body)).toMatchObject({ kind: 'unreadable' });
  },
);

test.each([
  'see /answer 1',
  'please /shorten 1h',
  '- /shorten 2h',
  '**/answer 1**',
  '`/answer 1`',
  '```\n/shorten 2h\n```',
  'Thanks!\n/shorten 2h',
  '<!-- -->\n/revise no deletes',
  '(/Answer 2)',
  'somebody should /revoke this',
])('%j, which is nearly a command, is replied to', (body) => {
  expect(readCommentCommand(body)).toMatchObject({
    kind: 'unreadable',
    why: expect.stringContaining('nothing was done') as unknown,
  });
});

test('two commands in one comment: which of them is meant is not guessed', () => {
  expect(readCommentCommand('/answer 1\n/shorten 1h')).toMatchObject({
    kind: 'unreadable',
    why: expect.stringContaining('one command') as unknown,
  });
});

test.each([
  '',
  'please shorten',
  '> /shorten 2h',
  '> see `/answer 1`\n\nWhat does that mean?',
  '/retest',
  '/shortening 2h',
  '/answers 1',
  '/revise-me',
  'see https://example.com/answer and docs/answer/1',
  'either/answer',
])('%j is no command', (body) => {
  expect(readCommentCommand(body)).toBeUndefined();
});

/** What the workflow asks before anything is checked out: it must let through all that the action replies to. */
describe("the workflow's own question", () => {
  const text = workflows(OWN_WORKFLOWS)['.github/workflows/aws-jit-request.yml'] ?? '';
  const script = /grep -aqiE '([^']+)'/.exec(text)?.[1] ?? '';
  const asks = (body: string): boolean => {
    const payload = JSON.stringify({ action: 'created', comment: { body }, issue: { body: 'a form' } });
    return spawnSync('grep', ['-aqiE', script], { input: payload }).status === 0;
  };
  test.each([
    '/shorten 2h',
    ' /Answer 1',
    '> quoted\n\n/revise no deletes',
    '\t/answer 1',
    'see `/answer`',
    '(/REVISE)',
  ])('%j is let through', (body) => {
    expect([readCommentCommand(body) !== undefined, asks(body)]).toEqual([true, true]);
  });
  test.each(['thanks', 'https://example.com/answer', '/retest', '/shortening', 'docs/revise/x'])(
    '%j ends in the first step',
    (body) => {
      expect(asks(body)).toBe(false);
    },
  );
});
