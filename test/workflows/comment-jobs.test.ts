import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, array, property } from 'fast-check';
import { parse } from 'yaml';
import { holds } from '../../sandbox/workflow-expression.ts';
import { isForDispatch, readCommentCommand } from '../../src/request/slash-command.ts';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import { workflows } from '../../src/workflows/workflows.ts';

/** Which of the two jobs a comment starts, by the workflow's own conditions, and which of them carries it out. */
const { jobs } = parse(workflows(OWN_WORKFLOWS)['.github/workflows/aws-jit-request.yml'] ?? '') as {
  jobs: Readonly<Record<string, { readonly if: string }>>;
};
const started = (body: string): readonly string[] =>
  ['comment', 'dispatch'].filter((name) =>
    holds(jobs[name]?.if, { github: { event_name: 'issue_comment', event: { comment: { body } } } }),
  );
const carriedOutBy = (body: string): string | undefined => {
  const command = readCommentCommand(body);
  return command && (isForDispatch(command, body) ? 'dispatch' : 'comment');
};

describe('a comment that begins with a command starts one job, the one that carries it out', () => {
  test.each([
    ['/revoke the parser is mended', 'dispatch'],
    ['/Retry', 'dispatch'],
    ['/revoke\n/retry', 'dispatch'],
    ['/revoke and then /shorten 2h', 'dispatch'],
    ['/status', 'comment'],
    ['/Revise no delete; I tried /retry before', 'comment'],
    ['/answer 1\n/revoke', 'comment'],
    ['/cancel, /revoke does not work', 'comment'],
  ])('%j: %s', (body, job) => {
    expect([started(body), carriedOutBy(body)]).toEqual([[job], job]);
  });
});

test.each(['We could /revoke it', '\n/retry', '> /status\n/revoke', '/revoked it. Now /shorten 1h'])(
  '%j: whatever else starts, the job that replies does',
  (body) => {
    expect(started(body)).toContain(carriedOutBy(body));
  },
);

test.each(['/usr/bin is full', 'thanks!', ''])('%j starts none', (body) => {
  expect(started(body)).toEqual([]);
});

// Letters whose small form is another alphabet's are left out: GitHub does not say how it compares them. The hourly run replies to these.
test('whatever is written, the job that carries it out is started, and no comment is carried out by both', () => {
  const part = constantFrom(
    ...[
      '/revoke',
      '/REVOKE',
      '/retry',
      '/revise',
      '/Status',
      '/cancel',
      '/answer 1',
      '/shorten 2h',
      '/revoked',
    ],
    ...['\n', '\r\n', ' ', '> ', '-', 'please', '`', '/', '\u2028', '\u0130', '/ſhorten'],
  );
  assert(
    property(array(part, { maxLength: 6 }), (parts) => {
      const body = parts.join('');
      const by = carriedOutBy(body);
      return by === undefined || started(body).includes(by);
    }),
    { numRuns: 5_000 },
  );
});
