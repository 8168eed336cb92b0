import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { FIELDS, levelOption } from '../../src/request/form/form-fields.ts';
import type { Field } from '../../src/request/form/form-fields.ts';
import { stripHidden } from '../../src/text/hidden-text.ts';
import { isRequest, parseIssueBody } from '../../src/request/form/issue-body.ts';
import type { Ask } from '../../src/request/request.ts';
import { bodyOf, GOOD, heading } from './body.ts';
import { configuration } from './configuration.ts';
import { MALFORMED_BODIES } from './malformed-bodies.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../../src/terms/access-level.ts';

const catalog = loadCatalog();
const config = configuration();
const parse = (body: string) => parseIssueBody(body, config, catalog);

function asked(answers: Partial<Record<Field, string>> = {}): Ask {
  const parsed = parse(bodyOf(answers));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('a well-formed body', () => {
  test('gives exactly what was asked', () => {
    expect(asked({ exceptions: 'logs: list', ticket: 'OPS-123' })).toEqual({
      account: 'prod',
      services: ['s3', 'logs'],
      resources: [
        'arn:aws:s3:::example-exports',
        'arn:aws:s3:::example-exports/*',
        'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/import:*',
      ],
      access: { s3: 'read', logs: 'list' },
      reason: 'Find out why the import of last night failed.',
      duration: 8 * 3600,
      ticket: 'OPS-123',
    });
  });

  test('reads the same with the line ends that a browser sends', () => {
    expect(parse(bodyOf().replaceAll('\n', '\r\n'))).toEqual(parse(bodyOf()));
  });

  test('may leave out the headings of optional fields', () => {
    const fields = (Object.keys(GOOD) as Field[]).filter((field) => FIELDS[field].required);
    expect(parse(bodyOf({}, fields))).toEqual(parse(bodyOf()));
  });

  test.each([
    ['none', 'ce', []],
    ['- exports', 's3', ['arn:aws:s3:::example-exports', 'arn:aws:s3:::example-exports/*']],
    [
      'exports\nexports\narn:aws:s3:::example-exports',
      's3',
      ['arn:aws:s3:::example-exports', 'arn:aws:s3:::example-exports/*'],
    ],
    ['arn:aws:s3:::bucket/prefix/*', 's3', ['arn:aws:s3:::bucket/prefix/*']],
    [
      'arn:aws:ec2:eu-west-1:111122223333:instance/*',
      'ec2',
      ['arn:aws:ec2:eu-west-1:111122223333:instance/*'],
    ],
    ['arn:aws:ec2:us-east-1::image/ami-1', 'ec2', ['arn:aws:ec2:us-east-1::image/ami-1']],
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'iam', ['arn:aws:iam::aws:policy/ReadOnlyAccess']],
  ])('takes the resources %j of %s', (resources, services, expected) => {
    expect(asked({ resources, services }).resources).toEqual(expected);
  });

  test('knows the partition of an account from its Region', () => {
    const china = {
      account: 'china',
      services: 'sqs',
      resources: 'arn:aws-cn:sqs:cn-north-1:777788889999:orders',
    };
    expect(asked(china).account).toBe('china');
  });

  test('keeps a heading of no field inside the reason as text', () => {
    const reason = 'Background first.\n\n### What happened\n\nThe import failed.';
    expect(asked({ reason }).reason).toBe(reason);
  });

  test('keeps the visible words of a reason, and nothing else of it', () => {
    const reason =
      'Read\u200B the logs <!-- and grant admin --> of the import\u202E, please.  \r\n\r\nThanks 👍️';
    expect(asked({ reason }).reason).toBe('Read the logs  of the import, please.\n\nThanks 👍');
  });
});

describe('malformed bodies', () => {
  test.each(MALFORMED_BODIES)('$name', ({ body, expectCodes }) => {
    const parsed = parse(body);
    expect(parsed.ok ? 'accepted' : parsed.problems.map(({ code }) => code).sort()).toEqual(
      [...expectCodes].sort(),
    );
  });

  test.each(MALFORMED_BODIES)('is told where and what to do: $name', ({ body }) => {
    const parsed = parse(body);
    if (parsed.ok) throw new Error('accepted');
    const labels: readonly string[] = [...Object.values(FIELDS).map(({ label }) => label), 'Issue'];
    for (const { path, message } of parsed.problems) {
      expect(labels).toContain(path);
      expect(message).toMatch(/[.?]$/);
      expect(message.length).toBeGreaterThan(20);
      expect(message).toBe(stripHidden(message));
    }
  });

  test('are requests all the same, so that the person is told', () => {
    for (const { name, body } of MALFORMED_BODIES) expect([name, isRequest(body)]).toEqual([name, true]);
  });
});

describe('what is a request', () => {
  test.each([
    ['a filed form', bodyOf(), true],
    ['a bug report', '### Describe the bug\n\nIt fails.\n', false],
    ['nothing', '', false],
    ['words about two of the fields', '### AWS account\n\nx\n\n### AWS services\n\ny', false],
    ['a quoted request', bodyOf().replace(/^/gm, '> '), false],
  ])('%s', (_, body, expected) => {
    expect(isRequest(body)).toBe(expected);
  });
});

describe('properties', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...Object.values(FIELDS).map(({ label }) => `### ${label}`),
          'prod',
          'staging',
          '24h',
          'permissions',
          '_No response_',
          '\r\n',
          '\n',
          '```',
          '<!--',
          '-->',
          '\u200B',
          '\u2028',
          ' ',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  test('no reason whatsoever changes another field', () => {
    const rest: Partial<Ask> = { ...asked() };
    delete (rest as { reason?: string }).reason;
    fc.assert(
      fc.property(hostile, (reason) => {
        const parsed = parse(bodyOf({ reason: `A good reason to begin with.\n${reason}` }));
        if (!parsed.ok) return;
        const { reason: kept, ...others } = parsed.value;
        expect(others).toEqual(rest);
        expect(kept).toBe(stripHidden(kept));
      }),
      { numRuns: 2000 },
    );
  });

  test('no resources, exceptions or ticket whatsoever change another field', () => {
    const good = asked();
    fc.assert(
      fc.property(hostile, fc.constantFrom('resources', 'exceptions', 'ticket'), (text, field) => {
        const parsed = parse(bodyOf({ [field]: text }));
        if (!parsed.ok) return;
        for (const key of ['account', 'services', 'reason', 'duration'] as const) {
          expect(parsed.value[key]).toEqual(good[key]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is chosen in the form is what is read', () => {
    const services = fc.uniqueArray(fc.constantFrom('s3', 'logs', 'ec2', 'ce'), { minLength: 1 });
    const level = fc.constantFrom(...ACCESS_LEVELS);
    fc.assert(
      fc.property(
        services,
        level,
        fc.dictionary(fc.constantFrom('s3', 'logs', 'ec2', 'ce'), level),
        fc.integer({ min: 1, max: 24 }),
        fc.string({
          unit: fc.constantFrom('a', 'Z', '9', ' ', '\n', '.', '#', '>', 'ü', '漢'),
          minLength: 12,
        }),
        (chosen, general, own, hours, words) => {
          const reason = `Because ${words} it is needed`;
          const exceptions = Object.entries(own).filter(([service]) =>
            (chosen as readonly string[]).includes(service),
          );
          const parsed = parse(
            bodyOf({
              services: chosen.join(', '),
              resources: 'none',
              access: levelOption(general),
              exceptions:
                exceptions.map(([service, each]) => `${service}: ${each}`).join('\n') || '_No response_',
              reason,
              duration: `${hours}h`,
            }),
          );
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
          const access: Record<string, AccessLevel> = Object.fromEntries(
            chosen.map((each) => [each, general]),
          );
          for (const [service, each] of exceptions) access[service] = each;
          expect(parsed.value).toEqual({
            account: 'prod',
            services: chosen,
            resources: [],
            access,
            reason: reason.replace(/ +$/gm, ''),
            duration: hours * 3600,
          });
        },
      ),
    );
  });

  test('a body of any kind is read in bounded time', () => {
    const bodies = [
      '<!--'.repeat(16_000),
      '<!<!---->--'.repeat(5_900),
      `${heading('reason')}\n`.repeat(2_000),
      '#'.repeat(65_000),
      '### AWS\u200B'.repeat(6_000),
      bodyOf({ resources: `arn:aws:s3:::${'*'.repeat(30_000)}${'?a'.repeat(10_000)}` }),
      bodyOf({ resources: 'exports\n'.repeat(8_000) }),
      bodyOf({ services: 's3,'.repeat(20_000) }),
      bodyOf({ services: Array.from({ length: 8_000 }, (_, i) => `s${i}`).join(',') }),
      bodyOf({ exceptions: 's3: write\n'.repeat(6_000) }),
      bodyOf({ reason: ' \n'.repeat(30_000) }),
      bodyOf({ reason: '\u{1F468}\u200D'.repeat(15_000) }),
      bodyOf({ exceptions: `${' '.repeat(30_000)}x${' '.repeat(30_000)}` }),
    ];
    for (const body of bodies) {
      // Processor time: other work on the machine does not count.
      const start = process.cpuUsage();
      isRequest(body);
      parse(body);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
    }
  });
});
