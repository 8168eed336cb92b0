import { createHash } from 'node:crypto';
import type { Message, Model } from '../../src/drafting/model/completion.ts';
import { traitsOf } from '../../src/policy/traits/traits.ts';
import { knowledge, type Case } from './cases.ts';

/** An action of the list that a model is shown, with the numbers of the resources that it can be limited to. */
interface Listed {
  readonly action: string;
  readonly resources: readonly number[];
}
type Chosen = Listed & { readonly words?: string };
interface Answer {
  readonly picks: readonly Chosen[];
  readonly questions?: readonly { readonly text: string; readonly choices: readonly string[] }[];
}

const { catalog } = knowledge;

/** What the prompt's list says: a stub knows nothing else of the program that asks. */
const listIn = (messages: readonly Message[]): readonly Listed[] =>
  messages
    .flatMap(({ content }) => content.split('\n'))
    .flatMap((line) => {
      const [, action, numbers] = /^([a-z0-9-]+:[A-Za-z0-9]+) \[([\d,]*)\]$/.exec(line) ?? [];
      return action === undefined
        ? []
        : [{ action, resources: (numbers ?? '').split(',').filter(Boolean).map(Number) }];
    });

/** Numbers that follow from a text: the same case draws the same. */
function* drawn(seed: string): Generator<number, never> {
  for (let at = 0; ; at++)
    yield createHash('sha256').update(`${seed} ${at}`).digest().readUInt32BE(0) / 2 ** 32;
}

const some = (listed: readonly Listed[], count: number, seed: string): readonly Listed[] => {
  const draw = drawn(seed);
  return Array.from({ length: Math.min(count, listed.length) }, () => {
    const each = listed[Math.floor(draw.next().value * listed.length)];
    return each ?? { action: '', resources: [] };
  });
};

/** Exactly the needed actions, on the resources that the case names for them. */
function right(of: Case, listed: readonly Listed[]): readonly Listed[] {
  const needed = new Set(of.needed.map((id) => (catalog.action(id)?.id ?? id).toLowerCase()));
  return listed
    .filter(({ action }) => needed.has(action.toLowerCase()))
    .map(({ action, resources }) => {
      const arns = Object.entries(of.resourcesFor ?? {}).find(
        ([id]) => id.toLowerCase() === action.toLowerCase(),
      )?.[1];
      const meant = resources.filter((index) => arns?.includes(of.resources[index] ?? '') ?? true);
      return { action, resources: meant.length > 0 ? meant : resources };
    });
}

const isDangerous = ({ action: id }: Listed): boolean => {
  const action = catalog.action(id);
  if (action === undefined) return false;
  const { deletes, runsCode, opensToOthers, takesRole } = traitsOf(action, catalog);
  return [deletes, runsCode, opensToOthers, takesRole].includes('yes');
};

const CHOOSERS: Readonly<Record<string, (of: Case, listed: readonly Listed[]) => Answer>> = {
  perfect: (of, listed) => ({ picks: right(of, listed) }),
  random: (of, listed) => ({ picks: some(listed, 3, of.id) }),
  everything: (_, listed) => ({ picks: listed }),
  nothing: () => ({ picks: [] }),
  'right-and-question': (of, listed) => ({
    picks: right(of, listed),
    questions: [{ text: 'Which of these is meant?', choices: ['The first', 'The second'] }],
  }),
  'right-and-dangerous': (of, listed) => ({
    picks: [
      ...right(of, listed).slice(0, 1),
      ...some(
        listed.filter((each) => isDangerous(each) && !of.needed.includes(each.action)),
        1,
        of.id,
      ),
    ],
  }),
  'right-and-quoting': (of, listed) => ({
    picks: right(of, listed).map((each) => ({ ...each, words: of.reason })),
  }),
  quoting: (of, listed) => ({
    picks: some(listed, 2, of.id).map((each) => ({ ...each, words: of.reason.slice(0, 60) })),
  }),
};

/** Models that answer from what they know of the case: by name, one for each case. */
export const STUBS: ReadonlyMap<string, (of: Case) => Model> = new Map(
  Object.entries(CHOOSERS).map(([name, choose]) => [
    name,
    (of: Case): Model => ({
      name,
      complete: (messages) =>
        Promise.resolve({
          kind: 'text',
          text: JSON.stringify(choose(of, listIn(messages))),
          tokens: {
            prompt: Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4),
            completion: 0,
          },
        }),
    }),
  ]),
);
