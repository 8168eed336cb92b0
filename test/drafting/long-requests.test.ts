import { describe, expect, test } from '@jest/globals';
import type { FormNames } from '../../src/drafting/grammar/form-names.ts';
import { lemma } from '../../src/drafting/grammar/tokens.ts';
import { meaningOf } from '../../src/drafting/grammar/verbs.ts';
import { readWishes, type Wish } from '../../src/drafting/grammar/wishes.ts';
import { CONSTRUCTIONS, NAMES } from './long-requests.ts';

const names: FormNames = {
  of: (word) => NAMES.flatMap((name, index) => (name === word.toLowerCase() ? [index] : [])),
};

interface Expected {
  readonly negated: boolean;
  readonly verb: string;
  readonly noun: string;
}

const expectedOf = (text: string): readonly Expected[] =>
  text.split(';').map((each) => {
    const [first = '', noun = '-'] = each.trim().split(' ');
    return { negated: first.startsWith('!'), verb: first.replace('!', ''), noun };
  });

/** Whether one of the ways to understand a wish is what a reader finds in it. */
function means(wish: Wish, { negated, verb, noun }: Expected): boolean {
  if (wish.negated !== negated) return false;
  return [wish, ...wish.others].some((reading) => {
    const said =
      verb === '?' || verb === ''
        ? reading.verb === undefined
        : reading.verb !== undefined &&
          reading.verb.classes.includes(meaningOf(lemma(verb))?.classes[0] ?? verb);
    const named = noun.startsWith('@')
      ? reading.resources.includes(NAMES.findIndex((name) => `@${name}` === noun))
      : noun === '-'
        ? reading.head.length === 0
        : reading.head.at(-1) === lemma(noun);
    return said && named;
  });
}

const shown = (wish: Wish): string =>
  `${wish.negated ? '!' : ''}${wish.verb?.stem ?? '?'} ${[...wish.head, ...wish.resources.map((each) => `@${NAMES[each] ?? ''}`)].join('-')}`;

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(/ > (?=[^>]*$)/) as [string, string]);
  test.each(rows)('%s', (text, wishes) => {
    const { wishes: read } = readWishes(text.replaceAll('\\n', '\n'), [], names);
    const expected = expectedOf(wishes);
    const asShown = read.map(shown);
    // What is wanted and what is not, in this order and nothing else.
    expect({ asShown, count: read.length }).toEqual({ asShown, count: expected.length });
    expected.forEach((each, at) => {
      const wish = read[at];
      expect({ asShown, each, meant: wish !== undefined && means(wish, each) }).toEqual({
        asShown,
        each,
        meant: true,
      });
    });
  });
});
