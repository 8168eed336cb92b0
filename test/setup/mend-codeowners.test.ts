import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { known } from '../../src/approval/approval-facts.ts';
import { ownersOf, parseCodeowners } from '../../src/approval/codeowners.ts';
import { protectedPathProblems } from '../../src/approval/protected-paths.ts';
import { mendedCodeowners } from '../../src/setup/doctor/mend-codeowners.ts';
import { RepositoryId } from '../../src/terms/brand.ts';

const PATH = '.github/CODEOWNERS' as const;
const facts = {
  repository: { id: RepositoryId.of(1), name: 'acme/access', private: true, defaultBranch: 'main' },
  ownerErrors: known([]),
  curated: true,
  presets: false,
};
const mend = (text: string) => mendedCodeowners(facts, PATH, text);
const problems = (text: string) =>
  protectedPathProblems({ ...facts, codeowners: known({ path: PATH, bytes: text.length, text }) });

describe('CODEOWNERS as --fix writes them', () => {
  test.each([
    [
      'a path that no line matches',
      '# Who approves.\n/* @alice @acme/security\n/.github/ @alice\n',
      ['src/', 'dist/', 'deploy/', 'requests/', 'policies/', 'curated/'],
    ],
    ['a line that names nobody', '* @alice\n/policies/ # later\n', []],
    ['a folder of one account that a line leaves out', '* @alice\n/requests/prod/\n', []],
  ])('%s', (_, text, added) => {
    const mended = mend(text) ?? '';
    expect(problems(text).length).toBeGreaterThan(0);
    expect(problems(mended)).toEqual([]);
    for (const what of added) expect(mended).toMatch(new RegExp(`^/${what} @alice @acme/security$`, 'm'));
    expect(mended.split('\n').length).toBe(text.split('\n').length + added.length);
    expect(mended.startsWith('# Who') || !text.startsWith('#')).toBe(true);
  });

  test('keep what a line says beside its pattern', () => {
    expect(mend('* @alice\n/policies/ # later\n')).toBe('* @alice\n/policies/ @alice # later\n');
  });

  test('are left alone where nobody owns the configuration, and where nothing lacks', () => {
    expect(mend('/requests/ @bob\n')).toBeUndefined();
    expect(mend('* @alice\n')).toBeUndefined();
  });

  test('take nothing from anybody who owned something', () => {
    const pattern = fc.constantFrom(
      '*',
      '/requests/',
      '/requests/prod/',
      '/policies/',
      '/src/',
      '*.md',
      '/docs/',
      'aws-jit.yml',
    );
    const line = fc
      .tuple(pattern, fc.subarray(['@alice', '@bob', '@acme/team']))
      .map(([what, who]) => [what, ...who].join(' '));
    const paths = [
      'aws-jit.yml',
      'requests/prod/2026-01/1.yml',
      'policies/dev/2026-01/1.json',
      'src/a.ts',
      'docs/x.md',
      'README.md',
    ];
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const mended = mend(text);
        if (mended === undefined) return;
        expect(problems(mended).filter(({ lacks }) => lacks !== undefined)).toEqual([]);
        const [before, after] = [parseCodeowners(text), parseCodeowners(mended)];
        for (const path of paths) {
          const had = ownersOf(before, path);
          const has = ownersOf(after, path);
          if (had.kind === 'owned' && had.owners.length > 0)
            expect({ path, owners: has.kind === 'owned' ? has.owners : [] }).toEqual({
              path,
              owners: had.owners,
            });
        }
      }),
    );
  });
});
