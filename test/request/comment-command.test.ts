import { expect, test } from '@jest/globals';
import { readCommentCommand } from '../../src/request/comment-command.ts';

test.each([
  ['/shorten 2h', { kind: 'shorten', duration: 7200 }],
  ['/shorten   90m  ', { kind: 'shorten', duration: 5400 }],
  ['/shorten PT1H\nsince it is late', { kind: 'shorten', duration: 3600 }],
  ['/shorten 1d\r\nthanks', { kind: 'shorten', duration: 86_400 }],
])('%j is read', (body, expected) => {
  expect(readCommentCommand(body)).toEqual(expected);
});

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
])('%j is no command', (body) => {
  expect(readCommentCommand(body)).toBeUndefined();
});
