import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { identityLine, named, readPeople, type ListedPerson } from '../../src/setup/people-list.ts';
import { shellWord } from '../../src/setup/shell-word.ts';
import { execFileSync } from 'node:child_process';

const person = (given: Partial<ListedPerson>): ListedPerson => ({
  login: 'alice',
  id: undefined,
  iamUser: undefined,
  iamRole: undefined,
  centerUser: undefined,
  ...given,
});

describe('a list of people', () => {
  test.each([
    ['commas', 'login,iam_user\nalice,al\n'],
    ['semicolons, as spreadsheets of half of Europe write them', 'login;iam_user\nalice;al\n'],
    ['tabs', 'login\tiam_user\nalice\tal\n'],
    [
      'another order, quotes, spaces, a byte order mark and CRLF',
      '\uFEFF"iam_user" , Login\r\n"al", alice \r\n\r\n',
    ],
  ])('is read with %s', (_, text) => {
    expect(readPeople(text)).toEqual({ ok: true, value: [person({ iamUser: 'al' })] });
  });

  test.each([
    ['nothing', '', 1, 'names the columns'],
    ['no first line', 'alice\nbob\n', 1, 'login among them'],
    ['a column that is none', 'login,mail\nalice,a@b\n', 1, 'name the columns'],
    ['a cell too few', 'login,iam_user\nalice\n', 2, '1 cells'],
    ['a login that is none', 'login\n@alice\n', 2, 'GitHub login'],
    ['an id that is none', 'login,id\nalice,12x\n', 2, 'numeric id'],
    ['a user name that steers', 'login,iam_user\nalice,$(id)\n', 2, 'IAM user'],
    ['a quote that is not closed', 'login\n"alice\n', 2, 'quote'],
    ['somebody twice', 'login\nalice\nAlice\n', 3, 'twice'],
    ['a user who is a role', 'login,iam_user,iam_role\nalice,a,b\n', 2, 'Keep one'],
  ])('with %s is refused, by line', (_, text, line, why) => {
    const read = readPeople(text);
    expect(read.ok ? [] : read.problems).toContainEqual(
      expect.objectContaining({ line, message: expect.stringContaining(why) as unknown }),
    );
  });

  test('what it says counts before a pattern; the suffix of enterprise logins is no part of a name', () => {
    const patterns = { iamUser: '{login}', centerUser: '{login}@example.com' };
    expect(named(person({ login: 'alice_acme' }), patterns)).toMatchObject({
      iamUser: 'alice',
      centerUser: 'alice@example.com',
    });
    expect(named(person({ iamUser: 'a', centerUser: 'b' }), patterns)).toMatchObject({
      iamUser: 'a',
      centerUser: 'b',
    });
    expect(named(person({ iamRole: 'r' }), patterns).iamUser).toBeUndefined();
  });

  test('whatever name of Identity Center it accepts, aws-jit.yml says that very name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        const cell = `"${name.replaceAll('"', '""')}"`;
        const read = readPeople(`login,identity_center_user\nalice,${cell}\n`);
        if (!read.ok || read.value[0] === undefined) return;
        const line = identityLine(read.value[0], 1001);
        expect(parse(line)).toEqual({
          '1001': { login: 'alice', identity_center_user: read.value[0].centerUser },
        });
      }),
    );
  });
});

test('a word of a shell is that one word, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 20, maxLength: 20 }),
      (words) => {
        const script = `printf '%s\\0' ${words.map(shellWord).join(' ')}`;
        expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(
          words,
        );
      },
    ),
    { numRuns: 10 },
  );
});
