import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  parseStandingPath,
  readStanding,
  readStandingAsWritten,
  serialiseStanding,
} from '../../src/request/file/standing-file.ts';
import { isUse, mayName, parseUse, useBody } from '../../src/request/form/standing-form.ts';
import { isRequest } from '../../src/request/form/issue-body.ts';
import { isWithinHours, parseHours, standingText, type Standing } from '../../src/request/standing.ts';
import { formBody } from '../../src/request/form/form-body.ts';
import { AccountId, AccountName, RepositoryId, UserId } from '../../src/terms/brand.ts';
import { parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';

const standings: fc.Arbitrary<Standing> = fc
  .record({
    name: fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/),
    account: fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/).map((text) => AccountName.of(text)),
    accountId: fc.stringMatching(/^\d{12}$/).map((text) => AccountId.of(text)),
    repository: fc.integer({ min: 1 }).map((id) => RepositoryId.of(id)),
    people: fc
      .uniqueArray(fc.integer({ min: 1 }), { minLength: 1, maxLength: 20 })
      .map((ids) => ids.sort((a, b) => a - b).map((id) => UserId.of(id))),
    duration: fc.integer({ min: 1, max: 500 }).map((m) => (m * 60) as Seconds),
    within: fc.integer({ min: 1, max: 31 }).map((d) => (d * 86_400) as Seconds),
    uses: fc.integer({ min: 1, max: 100 }),
    until: fc.integer({ min: 1.7e9, max: 2e9 }).map((at) => at as Instant),
    hours: fc.option(
      fc
        .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 })
        .map(([from = 0, to = 1]) => ({ from, to })),
      { nil: undefined },
    ),
    purpose: fc.stringMatching(/^[a-zA-Z:#'"|>&*!{}[\]-][ -~]{10,60}[a-z]$/),
  })
  .map(({ hours, ...rest }) => ({ ...rest, ...(hours === undefined ? {} : { hours }) }));

describe('the file', () => {
  test('what is written is read back, and is the only way to write it', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const text = serialiseStanding(standing);
        expect(readStanding(text)).toEqual({ ok: true, value: standing });
        for (const other of [
          `${text}\n`,
          text.replace('\n', '\r\n'),
          `# more\n${text}`,
          text.replace('uses: ', 'uses:  '),
        ])
          expect(readStanding(other).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('as a person writes it, it is brought into that form', () => {
    const written = `purpose: The export has to be looked at
standing: export
account: prod
account_id: "111122223333"
repository: 7
people: [2, 1]
uses: 1
within: P1D
duration: 120m
when: {hours: "22:00-06:00"}
until: "2027-01-01T00:00:00Z"
`;
    const read = readStandingAsWritten(written);
    expect(read.ok && serialiseStanding(read.value))
      .toBe(`# Approved in advance. Written by \`aws-jit standing write\`, and proved again at each use.
standing: export
repository: 7
account: prod
account_id: "111122223333"
people:
  - 1
  - 2
duration: 2h
uses: 1
within: 24h
when:
  hours: "22:00-06:00"
until: "2027-01-01T00:00:00Z"
purpose: |-
  The export has to be looked at
`);
    expect(readStanding(written).ok).toBe(false);
  });

  test.each([
    ['people', 'people: [acme/on-call]', 'numeric'],
    ['people', 'people: [1, 1]', 'twice'],
    ['people', 'people: []', 'somebody'],
    ['uses', 'uses: 0', 'at least 1'],
    ['within', 'within: 40d', 'at most'],
    ['preset', 'preset: export', 'preset'],
    ['until', 'until: tomorrow', 'time'],
  ])('%s: %s is refused', (key, line, says) => {
    const good = serialiseStanding(fc.sample(standings, { numRuns: 1, seed: 7 })[0] as Standing);
    const bad = good.includes(`\n${key}:`)
      ? good.replace(new RegExp(`\n${key}:(?: .*|(?:\n  .*)+)`), `\n${line}`)
      : `${good}${line}\n`;
    const read = readStandingAsWritten(bad);
    expect(
      read.ok
        ? ''
        : read.problems
            .map(({ message }) => message)
            .join(' ')
            .toLowerCase(),
    ).toContain(says);
  });

  test.each([
    ['standing/prod/x.yml', 'prod/x'],
    ['./standing/prod/x.json', 'prod/x'],
    ['standing/prod/../x.yml', undefined],
    ['standing/prod/x/y.yml', undefined],
    ['requests/prod/x.yml', undefined],
    ['standing/PROD/x.yml', undefined],
  ])('%s is the place of %s', (path, place) => {
    const read = parseStandingPath(path);
    expect(read && standingText(read)).toBe(place);
  });
});

test.each([
  ['07:00-19:00', '06:59:59', false],
  ['07:00-19:00', '07:00:00', true],
  ['07:00-19:00', '19:00:00', false],
  ['22:00-06:00', '23:30:00', true],
  ['22:00-06:00', '05:59:59', true],
  ['22:00-06:00', '12:00:00', false],
])('%s holds %s: %s', (hours, time, holds) => {
  const read = parseHours(hours);
  expect(read && isWithinHours(read, parseInstant(`2026-11-18T${time}Z`) as Instant)).toBe(holds);
});
test.each(['7:00-19:00', '07:00-07:00', '24:00-06:00', '07:60-08:00', '07:00'])('%s are no hours', (text) => {
  expect(parseHours(text)).toBeUndefined();
});

describe('the form', () => {
  const answers = { of: 'prod/export', duration: '30m', reason: 'The export failed again.' };
  const body = useBody(answers);
  test('is read as what it says, with either line ending', () => {
    const expected = {
      of: { account: 'prod', name: 'export' },
      duration: 1800,
      reason: 'The export failed again.',
      ticket: undefined,
    };
    expect(parseUse(body)).toEqual({ ok: true, value: expected });
    expect(parseUse(body.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: expected });
    expect(parseUse(useBody({ ...answers, ticket: 'OPS-12' }))).toEqual({
      ok: true,
      value: { ...expected, ticket: 'OPS-12' },
    });
    expect(
      parseUse(useBody({ of: 'prod/export', duration: '', reason: 'The export failed again.' })),
    ).toMatchObject({
      value: { duration: undefined },
    });
  });
  test('is never taken for a request, nor a request for a use', () => {
    const request = formBody({
      account: 'prod',
      services: 's3',
      resources: 'none',
      access: 'read',
      reason: body,
      duration: '1h',
    });
    expect([isUse(body), isRequest(body), isUse(request), isRequest(request)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isUse(`${body}\n\n${request}`)).toBe(false);
    expect(isUse(` ${body}`)).toBe(false);
  });
  test.each([
    ['a heading twice', `${body}\n\n### What this use is for\n\nSomething else altogether`],
    ['no name', body.replace('prod/export', '../export')],
    ['two names', body.replace('prod/export', 'prod/export\nprod/other')],
    ['no duration', body.replace('30m', 'a while')],
    ['no reason', body.replace('The export failed again.', '_No response_')],
    ['something hidden', body.replace('failed', 'fai\u200bled')],
  ])('%s: nothing is guessed', (_, text) => {
    expect(parseUse(text).ok).toBe(false);
  });
  test('whatever is read as a use counts as one', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(body, body.replaceAll('\n', '\r\n')), (noise, base) => {
        const text = `${base}${noise}`;
        const read = parseUse(text);
        if (read.ok) expect(mayName(text, read.value.of)).toBe(true);
      }),
    );
  });
});
