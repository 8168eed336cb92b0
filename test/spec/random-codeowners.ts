import { ownersOf, ownerText, parseCodeowners } from '../../src/approval/codeowners.ts';
import { ownersOf as specified } from './codeowners-spec.ts';
import type { Random } from './random.ts';

const NAMES = ['a', 'b', 'src', '*', '**', '*.yml', 'a?', 'x.yml', 'ab'];
const PATHS = [
  'a',
  'b',
  'a/b',
  'a/b/x.yml',
  'src/a',
  'x.yml',
  'src/x.yml',
  'ab/c',
  'a/src/b/a',
  'src/a/b/c.yml',
];

const pattern = (random: Random): string =>
  `${random.pick('', '/')}${[random.pick(...NAMES), ...random.list(2, () => random.pick(...NAMES))].join('/')}${random.pick('', '', '/')}`;

/** Where the two read the owners of a path differently. */
export function codeownersDifference(random: Random): {
  readonly owned: boolean;
  readonly difference?: string;
} {
  const text = random
    .list(
      4,
      () =>
        `${pattern(random)} ${random.list(2, () => random.pick('@a', '@o/t', 'a@b.example')).join(' ')}${random.pick('', ' # why')}`,
    )
    .join(random.pick('\n', '\n\n# comment\n'));
  const path = random.pick(...PATHS);
  const read = ownersOf(parseCodeowners(text), path);
  const product = read.kind === 'owned' ? read.owners.map(ownerText) : [];
  const expected = specified(text, path);
  return product.join() === expected.join()
    ? { owned: expected.length > 0 }
    : {
        owned: false,
        difference: `${path}: product ${product.join() || 'nobody'}, specification ${expected.join() || 'nobody'} in ${JSON.stringify(text)}`,
      };
}
