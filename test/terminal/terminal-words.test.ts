import { expect, test } from '@jest/globals';
import { failedCall, isUnanswered } from '../../src/terminal/signed-in/failed-call.ts';
import { signIn } from '../../src/terminal/signed-in/sign-in.ts';
import { NoAnswer, TimeIsOver } from '../../src/terms/call-limits.ts';
import { plainMarkdown } from '../../src/terminal/reviewing/terminal-markdown.ts';
import { linesOnlyIn, textDifference } from '../../src/terminal/reviewing/text-difference.ts';
import { codeSpan, inlineText, wrapped } from '../../src/text/markdown.ts';

const status = (code: number) => Object.assign(new Error('Nope'), { status: code });

test.each<[Error, boolean, string]>([
  [new TimeIsOver(), true, 'GitHub does not answer'],
  [new NoAnswer('GitHub', 15_000), true, 'GitHub does not answer'],
  [Object.assign(status(500), { cause: new NoAnswer('GitHub', 1) }), true, 'GitHub does not answer'],
  [status(502), true, 'GitHub does not answer'],
  [status(401), false, 'Sign in anew'],
  [status(403), false, 'The token needs the scope repo'],
  [status(404), false, 'is not there, or this token may not see it'],
  [new Error('aws-jit.yml has mistakes'), false, 'aws-jit.yml has mistakes'],
])('why a call failed, %#', (error, unanswered, words) => {
  expect(isUnanswered(error)).toBe(unanswered);
  expect(failedCall(error, 'acme/aws-access')).toContain(words);
});

test.each([
  [{}, 'https://github.com/acme/x'],
  [{ GITHUB_API_URL: 'https://github.acme.example/api/v3' }, 'https://github.acme.example/acme/x'],
  [{ GITHUB_API_URL: 'https://api.acme.ghe.com' }, 'https://acme.ghe.com/acme/x'],
  [{ GITHUB_SERVER_URL: 'https://here', GITHUB_API_URL: 'http://127.0.0.1:1' }, 'https://here/acme/x'],
])('%j: pages at %s', async (environment, home) => {
  expect(await signIn('acme/x', { GH_TOKEN: 't', ...environment })).toMatchObject({
    repository: 'acme/x',
    home,
  });
});
test.each(['acme', 'acme/..', 'acme/a/b', 'acme/x y', ''])('%j is no repository', async (named) => {
  expect(await signIn(named, { GH_TOKEN: 't' })).toContain('OWNER/NAME');
});

test.each([
  [
    'what a person wrote',
    wrapped('━━ all fine\n```\n- **Risk:** low'),
    '  │ ━━ all fine\n  │ ```\n  │ - **Risk:** low',
  ],
  [
    'escaped text',
    `- **Note:** ${inlineText('a_b *c* <d> @e #1 [x](https://y)')}`,
    '- Note: a_b *c* <d> @e #1 [x](https://y)',
  ],
  ['code', `on ${codeSpan('arn:aws:s3:::a`b**/*')} and`, 'on ``arn:aws:s3:::a`b**/*`` and'],
  [
    'a link of ours',
    'see [AWS](https://docs.aws.amazon.com/a) **now**',
    'see AWS (https://docs.aws.amazon.com/a) now',
  ],
  ['what steers a terminal', 'a\u001b[2Kb\u202ec', 'a[U+001B][2Kb[U+202E]c'],
  ['a fence that is not closed', '```text\nx\n## y', '  │ x\n  │ ## y'],
])('%s in a terminal', (_, markdown, shown) => {
  expect(plainMarkdown(markdown)).toBe(shown);
});

test.each([
  ['a\nb\nc', 'a\nb\nc', undefined],
  ['a\nb\nc', 'a\nx\ny\nc', { line: 2, only: { first: ['b'], second: ['x', 'y'] } }],
  ['a\na', 'a\na\na', { line: 3, only: { first: [], second: ['a'] } }],
  ['a', 'a\n', { line: 2, only: { first: [], second: [''] } }],
  ['', 'a', { line: 1, only: { first: [''], second: ['a'] } }],
])('%j and %j', (first, second, difference) => {
  expect(textDifference(first, second)).toEqual(difference);
});
test('lines that stand in one text alone', () => {
  expect(linesOnlyIn('a\r\nb \n\nc', 'c\na\nd')).toEqual(['b']);
});
