import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedWithAnswers, wordsOfAnswer } from '../../src/request/asked-in-answers.ts';
import type { Remark } from '../../src/request/remarks.ts';
import type { Ask } from '../../src/request/request.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { ACCESS_LEVELS, accessContains, type AccessLevel } from '../../src/terms/access-level.ts';
import { AccountName, Service } from '../../src/terms/brand.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import { configuration } from './configuration.ts';

const rules = { settings: configuration(), catalog: loadCatalog(), breadth: 'named' } as const;
const [S3, LOGS] = [Service.of('s3'), Service.of('logs')];
const BUCKET = 'arn:aws:s3:::acme-exports';
const ask: Ask = {
  account: AccountName.of('prod'),
  services: [S3, LOGS],
  resources: [BUCKET],
  access: { [S3]: 'read', [LOGS]: 'list' },
  reason: 'Look at the export',
  duration: 3600 as Seconds,
};
type Said = Pick<Remark, 'command' | 'comment' | 'chose' | 'text'>;
const answer = (text: string, comment = 5): Said => ({ command: 'answer', comment, text });
const given = (...remarks: readonly Said[]) => askedWithAnswers(ask, remarks, rules);
const asked = (...remarks: readonly Said[]) => {
  const read = given(...remarks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

describe('lines of an answer that ask for more than the form', () => {
  test('a level, and from what it was raised', () => {
    expect(asked(answer('write s3'))).toEqual({
      ...ask,
      access: { [S3]: 'write', [LOGS]: 'list' },
      raised: [{ comment: 5, service: 's3', from: 'read', to: 'write' }],
    });
  });

  test('levels and resources of several answers, in their order, among words', () => {
    const more = 'arn:aws:s3:::acme-reports/*';
    expect(asked(answer(`Write on S3\nand so on\n${more}`, 5), answer('read logs', 6))).toEqual({
      ...ask,
      access: { [S3]: 'write', [LOGS]: 'read' },
      resources: [BUCKET, more],
      raised: [
        { comment: 5, service: 's3', from: 'read', to: 'write' },
        { comment: 5, resource: more },
        { comment: 6, service: 'logs', from: 'list', to: 'read' },
      ],
    });
    expect(wordsOfAnswer(`Write on S3\nand so on\n${more}`, ask.services)).toBe('and so on');
  });

  test.each<[what: string, remark: Said]>([
    ['what is asked for already', answer(`read s3\nlist s3\n${BUCKET}`)],
    ['a number', { ...answer('write s3'), chose: [1] }],
    ['a comment that asks for a change', { ...answer('write s3'), command: 'revise' }],
    ['a level in a sentence', answer('I need write s3 please')],
    ['an ARN in a sentence', answer('on arn:aws:s3:::payroll too')],
    ['a quoted line', answer('> write s3')],
    ['a verb that levels are called, too', answer('list objects\nread everything')],
  ])('%s asks for nothing', (_, remark) => {
    expect(asked(remark)).toBe(ask);
  });

  test.each<[what: string, text: string, code: string]>([
    ['a service that the form does not name', 'write ec2', 'answer-service'],
    ['a service that the configuration does not allow', 'write rds', 'answer-service'],
    ['a resource of another service', 'arn:aws:sqs:eu-west-1:111122223333:jobs', 'resource-service'],
    [
      'a resource of another account',
      'arn:aws:logs:eu-west-1:999999999999:log-group:x:*',
      'resource-other-account',
    ],
    ['a resource of another partition', 'arn:aws-cn:s3:::acme-exports', 'resource-partition'],
    ['every bucket', 'arn:aws:s3:::*', 'resource-wildcard'],
  ])('%s is refused', (_, text, code) => {
    const read = given(answer(text));
    expect(read).toMatchObject({ ok: false, problems: [{ code, path: 'comment 5' }] });
  });

  test('a level that holds less, or something else, is refused or changes nothing', () => {
    const write: Ask = { ...ask, access: { [S3]: 'write', [LOGS]: 'list' } };
    expect(askedWithAnswers(write, [answer('read s3')], rules)).toEqual({ ok: true, value: write });
    expect(askedWithAnswers(write, [answer('tagging s3')], rules)).toMatchObject({
      problems: [{ code: 'answer-level' }],
    });
  });
});

test('whatever is said: no service comes or goes, no level falls, and each that rises or comes has its entry', () => {
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom(...ACCESS_LEVELS), fc.constantFrom('s3', 'logs', 'ec2'))
      .map((both) => both.join(' ')),
    fc.constantFrom(
      BUCKET,
      'arn:aws:s3:::a',
      'arn:aws:s3:::b/*',
      'arn:aws:iam::111122223333:role/x',
      'delete it',
      '1',
    ),
  );
  const remark = fc.record({
    command: fc.constantFrom<'answer' | 'revise'>('answer', 'revise'),
    comment: fc.integer({ min: 1, max: 9 }),
    text: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')),
    chose: fc.constantFrom(undefined, undefined, [1]),
  });
  const said = (made: { chose: readonly number[] | undefined } & Omit<Said, 'chose'>): Said => {
    const { chose, ...rest } = made;
    return chose === undefined ? rest : { ...rest, chose };
  };
  fc.assert(
    fc.property(fc.array(remark, { maxLength: 6 }), (remarks) => {
      const read = given(...remarks.map(said));
      if (!read.ok) return;
      const { services, access, resources, raised = [] } = read.value;
      expect(services).toEqual(ask.services);
      expect(resources.slice(0, ask.resources.length)).toEqual(ask.resources);
      const levels: Record<string, AccessLevel> = { ...ask.access };
      const added: string[] = [];
      const counting = new Set(
        remarks
          .filter(({ command, chose }) => command === 'answer' && chose === undefined)
          .map(({ comment }) => comment),
      );
      for (const each of raised) {
        expect(counting.has(each.comment)).toBe(true);
        if ('resource' in each) added.push(each.resource);
        else {
          expect(each.from).toBe(levels[each.service]);
          expect(each.to !== each.from && accessContains(each.to, each.from)).toBe(true);
          levels[each.service] = each.to;
        }
      }
      expect(access).toEqual(levels);
      expect(resources.slice(ask.resources.length)).toEqual(added);
    }),
    { numRuns: 300 },
  );
});
