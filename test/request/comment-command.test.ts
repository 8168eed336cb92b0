import { expect, test } from '@jest/globals';
import { readCommentCommand } from '../../src/request/slash-command.ts';

test.each([
  ['/shorten 2h', { kind: 'shorten', duration: 7200 }],
  ['/shorten   90m  ', { kind: 'shorten', duration: 5400 }],
  ['/shorten PT1H\nsince it is late', { kind: 'shorten', duration: 3600 }],
  ['/shorten 1d\r\nthanks', { kind: 'shorten', duration: 86_400 }],
])('%j is read', (body, expected) => {
  expect(readCommentCommand(body)).toEqual(expected);
});

test.each([
  ['/answer 1,3', { kind: 'answer', words: '1,3' }],
  ['/answer\r\nthe newest\r\n\r\nand only those ', { kind: 'answer', words: 'the newest\n\nand only those' }],
  ['/revise no <!-- approved -->s3:Delete\u200BObject', { kind: 'revise', words: 'no s3:DeleteObject' }],
])('%j is read, without what nobody sees', (body, expected) => {
  expect(readCommentCommand(body)).toEqual(expected);
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
  '',
  'please shorten',
  ' /shorten 2h',
  '> /shorten 2h',
  '```\n/shorten 2h\n```',
  '/retest',
  '/shortening 2h',
  '/answers 1',
  '/revise-me',
  'see /answer 1',
])('%j is no command', (body) => {
  expect(readCommentCommand(body)).toBeUndefined();
});
