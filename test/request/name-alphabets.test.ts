import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canName } from '../../src/request/form/name-alphabets.ts';

test.each([
  ['s3', 'acme-reports', '${BucketName}', true],
  ['s3', 'acme-reports*', '${BucketName}', true],
  ['s3', 'Acme-reports', '${BucketName}', false],
  ['s3', 'acme-reports,', '${BucketName}', false],
  ['s3', 'acme-reports:*', '${BucketName}', false],
  ['s3', 'acme-reports:*', '${BucketName}/${ObjectName}', false],
  ['s3', 'acme-reports/2026,final: v1*', '${BucketName}/${ObjectName}', true],
  ['s3', 'acme*', '${BucketName}/${ObjectName}', true],
  ['sns', 'deploys', '${TopicName}', true],
  ['sns', 'deploys.fifo', '${TopicName}', true],
  // A subscription in the place of its topic.
  ['sns', 'deploys:8f4c3a52-0000-4000-8000-000000000000', '${TopicName}', false],
  ['lambda', 'function:resize:live', 'function:${FunctionName}:${Alias}', true],
  ['lambda', 'function:re size', 'function:${FunctionName}', false],
  ['logs', 'log-group:/aws/lambda/x:*', 'log-group:${LogGroupName}:*', true],
  ['unlisted', 'thing/any, thing', 'thing/${Anything}', true],
  ['unlisted', 'other/any', 'thing/${Anything}', false],
])('%s %s as %s: %s', (service, resource, format, expected) => {
  expect(canName(service, resource, format)).toBe(expected);
});

/** The same by trying every way to fill the wildcards in, for short texts over a small alphabet. */
function byTrying(resource: string, format: string): boolean {
  const name = '[a-z0-9.-]+';
  const exists = new RegExp(
    `^${format.replaceAll('/', '\\/').replace('${BucketName}', name).replace('${ObjectName}', '[\\s\\S]+')}$`,
  );
  const fill = (text: string): boolean => {
    const at = text.search(/[*?]/);
    if (at < 0) return exists.test(text);
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const parts = ['a', 'A', '/', ':'];
    if (text[at] === '?') return parts.some((part) => fill(before + part + after));
    return ['', ...parts, 'a/', '/a', 'a/a', 'aa'].some((part) => fill(before + part + after));
  };
  return fill(resource);
}

test('as trying every way to fill the wildcards in says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', '/', ':', '*', '?'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(text, fc.constantFrom('${BucketName}', '${BucketName}/${ObjectName}'), (resource, format) => {
      expect([resource, format, canName('s3', resource, format)]).toEqual([
        resource,
        format,
        byTrying(resource, format),
      ]);
    }),
    { numRuns: 1000 },
  );
});
