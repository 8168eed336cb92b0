import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesPath, readPattern } from '../../src/approval/codeowners-pattern.ts';
import { ownersOf, ownerText, parseCodeowners } from '../../src/approval/codeowners.ts';

/** Pattern → paths it matches, paths it does not. From GitHub's page on code owners and gitignore's on patterns. */
const PATTERNS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*', ['a', 'a/b', 'a/b/c.md'], []],
  ['**', ['a', 'a/b'], []],
  ['*.js', ['a.js', 'src/a.js', 'src/deep/a.js'], ['a.jsx', 'a.ts']],
  ['/build/logs/', ['build/logs/a', 'build/logs/x/a'], ['build/logs', 'x/build/logs/a']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md', 'docs']],
  ['apps/', ['apps/a', 'x/apps/a', 'x/y/apps/z/a'], ['apps', 'myapps/a']],
  ['/docs/', ['docs/a', 'docs/x/y'], ['x/docs/a']],
  ['/scripts', ['scripts', 'scripts/a'], ['x/scripts', 'scripts2']],
  ['**/logs', ['logs', 'build/logs', 'a/b/logs/c', 'logs/a'], ['catalogs', 'logs2/a']],
  [
    'requests/prod',
    ['requests/prod', 'requests/prod/2026-11/1.yml'],
    ['requests/production/a', 'x/requests/prod'],
  ],
  [
    '/requests/*/2026-11/',
    ['requests/prod/2026-11/1.yml'],
    ['requests/2026-11/1.yml', 'requests/a/b/2026-11/1.yml'],
  ],
  [
    '/requests/**/*.yml',
    ['requests/1.yml', 'requests/prod/2026-11/1.yml'],
    ['policies/1.yml', 'requests/1.json'],
  ],
  ['/requests/**', ['requests/a', 'requests/a/b'], ['requests']],
  ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z', 'a/b/z/below'], ['a/bz', 'z']],
  ['/*', ['a', 'action.yml'], ['a/b']],
  ['/*/', ['a/b', 'a/b/c'], ['a']],
  ['/', [], ['a', 'a/b']],
  ['f?o', ['foo', 'x/fxo'], ['fo', 'f/o', 'fooo']],
  ['f\\*o', ['f*o'], ['foo']],
  ['/with\\ blank', ['with blank', 'with blank/a'], ['with']],
  ['/SRC/', ['SRC/a'], ['src/a', 'Src/a']],
  ['a//b', [], ['a/b', 'ab']],
  ['/a*b*c', ['abc', 'a1b2c', 'abbc/x'], ['ab', 'acb', 'a/b/c']],
];

describe('patterns', () => {
  test.each(PATTERNS)('%s', (text, yes, no) => {
    const pattern = readPattern(text);
    if ('error' in pattern) throw new Error(pattern.error);
    for (const path of yes) expect([path, matchesPath(pattern, path)]).toEqual([path, true]);
    for (const path of no) expect([path, matchesPath(pattern, path)]).toEqual([path, false]);
  });

  test.each(['', '!a', '\\#a', '[ab]', 'a]', 'a***', 'a\\'])('%j is no pattern', (text) => {
    expect(readPattern(text)).toHaveProperty('error');
  });

  const name = fc.stringMatching(/^[ab]{1,4}$/);
  const part = fc.oneof(fc.constant('**'), fc.constant('*'), fc.stringMatching(/^[ab*?]{1,4}$/));

  test('agrees with a naive definition by recursion', () => {
    const path = fc.array(name, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        path,
        (parts, folder, names) => {
          fc.pre(!parts.some((text) => text.includes('***') || (text !== '**' && text.includes('**'))));
          const pattern = readPattern(`/${parts.join('/')}${folder ? '/' : ''}`);
          if ('error' in pattern) throw new Error(pattern.error);
          expect(matchesPath(pattern, names.join('/'))).toBe(naive(parts, folder, names));
        },
      ),
      { numRuns: 3000 },
    );
  });

  function naive(parts: readonly string[], folder: boolean, names: readonly string[]): boolean {
    const rest = (p: number, n: number): boolean => {
      const item = parts[p];
      if (item === undefined) {
        const deeper = names.length - n;
        if (folder || parts.at(-1) === '**') return deeper > 0;
        return parts.at(-1) === '*' ? deeper === 0 : true;
      }
      if (item === '**') return rest(p + 1, n) || (n < names.length && rest(p, n + 1));
      const subject = names[n];
      return subject !== undefined && glob(item, subject) && rest(p + 1, n + 1);
    };
    return rest(0, 0);
  }
  function glob(pattern: string, subject: string): boolean {
    if (pattern === '') return subject === '';
    if (pattern.startsWith('*'))
      return glob(pattern.slice(1), subject) || (subject !== '' && glob(pattern, subject.slice(1)));
    return (
      subject !== '' &&
      (pattern.startsWith('?') || pattern[0] === subject[0]) &&
      glob(pattern.slice(1), subject.slice(1))
    );
  }

  test('takes time by the product of the lengths, whatever the file says', () => {
    const pattern = readPattern(`/${'*a'.repeat(2000)}/${'**/x*/'.repeat(200)}b`);
    if ('error' in pattern) throw new Error(pattern.error);
    const begun = performance.now();
    expect(matchesPath(pattern, `${'a'.repeat(20_000)}/${'xa/'.repeat(2000)}c`)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('files', () => {
  const owners = (text: string, path: string) => {
    const found = ownersOf(parseCodeowners(text), path);
    return found.kind === 'owned' ? found.owners.map(ownerText) : found.kind;
  };

  test('the last line that matches decides', () => {
    const text = '* @a\n/requests/ @b\n/requests/prod/ @c @org/team d@example.com\n';
    expect(owners(text, 'README.md')).toEqual(['@a']);
    expect(owners(text, 'requests/staging/1.yml')).toEqual(['@b']);
    expect(owners(text, 'requests/prod/1.yml')).toEqual(['@c', '@org/team', 'd@example.com']);
    expect(owners(`${text}* @z\n`, 'requests/prod/1.yml')).toEqual(['@z']);
  });

  test('a line without owners takes them away', () => {
    expect(owners('* @a\n/apps/github\n', 'apps/github')).toBe('unowned');
    expect(owners('* @a\n/apps/github # on purpose\n', 'apps/github')).toBe('unowned');
    expect(owners('/apps/ @a\n', 'other')).toBe('unmatched');
  });

  test('comments, blanks, tabs and Windows line ends', () => {
    const text = '# @nobody\r\n\r\n  *\t@a   @b  # the rest @c\r\n#* @d';
    expect(owners(text, 'x')).toEqual(['@a', '@b']);
    expect(parseCodeowners(text).skipped).toEqual([]);
  });

  test('an enterprise-managed login', () => {
    expect(owners('* @octocat_acme\n', 'x')).toEqual(['@octocat_acme']);
  });

  /** Lines that GitHub skips: the path keeps its earlier owner there, but here the answer is that it is unclear. */
  const SKIPPED = [
    'requests/ olga',
    'requests/ @olga otto',
    'requests/ @',
    'requests/ @org/',
    'requests/ @a/b/c',
    'requests/ olga@',
    '!requests/ @olga',
    '\\#requests/ @olga',
    'requests/[p]rod/ @olga',
    'requests/*** @olga',
    'requests/prod/#x @olga',
    'requests/ @olga#comment',
    'requests/\\',
  ];
  test.each(SKIPPED)('GitHub skips %j', (line) => {
    const codeowners = parseCodeowners(`* @a\n${line}\n`);
    expect(codeowners.rules.map(({ line: at }) => at)).toEqual([1]);
    expect(codeowners.skipped.map(({ line: at }) => at)).toEqual([2]);
    expect(ownersOf(codeowners, 'src/index.ts').kind).toBe('owned');
  });
  test.each(SKIPPED.filter((line) => !/#requests|#x/.test(line)))(
    'and %j makes requests/prod/1.yml unclear',
    (line) => {
      expect(owners(`* @a\n${line}\n`, 'requests/prod/1.yml')).toBe('unclear');
      // A later line that can be read settles it.
      expect(owners(`${line}\n* @a\n`, 'requests/prod/1.yml')).toEqual(['@a']);
    },
  );

  test('a byte order mark makes the first line unclear, not ownerless', () => {
    expect(owners('\uFEFF* @a\n', 'x')).toBe('unclear');
  });

  test('any text whatsoever is read, and only what it names owns', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 40 }),
        (text, path) => {
          const codeowners = parseCodeowners(text);
          const found = ownersOf(codeowners, path);
          if (found.kind !== 'owned') return;
          const line = text.split('\n')[found.line - 1] ?? '';
          for (const owner of found.owners) expect(line).toContain(ownerText(owner));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('edges of a line', () => {
  const line = (text: string, path: string) => ownersOf(parseCodeowners(text), path);
  const logins = (text: string, path: string) => {
    const ownership = line(text, path);
    return ownership.kind === 'owned' ? ownership.owners.map(ownerText) : ownership.kind;
  };

  test.each([1, 2, 3])('%i blanks before it, a tab and a CR after it', (count) => {
    expect(logins(`${' '.repeat(count)}* @olga\t\r`, 'x')).toEqual(['@olga']);
    expect(logins(`${' '.repeat(count)}\n\t\n* @olga`, 'x')).toEqual(['@olga']);
  });
  test('a comment is what begins with "#", and what ends in one is none', () => {
    expect(logins('* @olga #', 'x')).toEqual(['@olga']);
    expect(logins('* @olga #old @otto', 'x')).toEqual(['@olga']);
    expect(logins('* @olga # @otto', 'x')).toEqual(['@olga']);
    expect(logins('* @olga\n# @otto', '#')).toEqual(['@olga']);
  });
  test('a backslash quotes one character, the first of a line as well', () => {
    expect(logins('\\ x @olga', ' x')).toEqual(['@olga']);
    expect(logins('a\\b @olga', 'ab')).toEqual(['@olga']);
    expect(logins('a\\ b @olga', 'a b')).toEqual(['@olga']);
  });
  test('what cannot be read even generously is about no path', () => {
    expect(parseCodeowners('! @olga').skipped).toMatchObject([{ line: 1, meant: undefined }]);
    expect(logins('! @olga\n* @otto\n! @olga', 'x')).toEqual(['@otto']);
  });
  test('of two skipped lines about a path the last is named', () => {
    expect(line('* @olga\n/a[b] @o\n/a[c] @o', 'ab')).toMatchObject({ kind: 'unclear', line: 3 });
  });
});
