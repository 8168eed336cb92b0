import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { loadOperations } from '../../src/shipped/operations-file.ts';
import { Service } from '../../src/terms/brand.ts';
import { aComposition, CONSTRUCTIONS, PARTS, type Composed, type Part } from './composed-wishes.ts';
import { knowledge as known } from './knowledge.ts';

const knowledge = { ...known, operations: loadOperations() };
const { catalog } = knowledge;
/** The same sample each time, or that of AWS_JIT_SEED. */
const SAME = { seed: Number(process.env['AWS_JIT_SEED'] ?? 20_261_130) };
const THOROUGH = process.env['AWS_JIT_THOROUGH'] === '1';

const isRead = (id: string): boolean => /^(?:List|Read)$/.test(catalog.action(id)?.level ?? '');

/** What these words take on a form that names all that the parts are about; a change that is set apart is asked about, and so not lost. */
const drafted = (reason: string, parts: readonly Part[]): readonly string[] => {
  const { picks, asked } = draftOf(reason, parts);
  return [...new Set([...picks, ...asked])];
};
function draftOf(
  reason: string,
  parts: readonly Part[],
): { readonly picks: readonly string[]; readonly asked: readonly string[] } {
  const services = [...new Set(parts.map(({ thing }) => thing.service))];
  const { picks, apart } = groundDraft(
    {
      reason,
      services: services.map((name) => Service.of(name)),
      resources: [...new Set(parts.flatMap(({ thing }) => thing.resources))],
      access: Object.fromEntries(services.map((name) => [name, 'write'])),
    },
    knowledge,
  );
  return {
    picks: picks.map(({ action }) => action.id),
    asked: apart.flatMap(({ asked, actions }) => (asked ? actions : [])),
  };
}
const alone = ({ verb, thing }: Part): string => `${verb.base} the ${thing.name}`;

/** What a text drafts more and less than its wanted parts do, each alone on the same form. Nothing of a text whose parts are not understood alone. */
function compared({
  text,
  parts,
  wanted,
}: Composed): { more: readonly string[]; less: readonly string[]; asks: boolean } | undefined {
  const each = parts.map((part) => drafted(alone(part), parts));
  if (each.some((ids) => ids.length === 0)) return undefined;
  const union = new Set(wanted.flatMap((part) => each[parts.indexOf(part)] ?? []));
  const ids = drafted(text, parts);
  return {
    more: ids.filter((id) => !union.has(id)),
    less: [...union].filter((id) => !ids.includes(id)),
    asks: draftOf(text, parts).asked.length > 0,
  };
}

describe('a text of several wishes drafts what each drafts alone', () => {
  const results = fc
    .sample(aComposition, { ...SAME, numRuns: THOROUGH ? 1_000 : 80 })
    .flatMap((each) => compared(each) ?? []);
  const share = (holds: (result: (typeof results)[number]) => boolean, among = results): number =>
    (100 * among.filter(holds).length) / among.length;

  test('whatever it changes, and nothing that it only tells of or rules out', () => {
    expect(share(({ more }) => more.every(isRead))).toBeGreaterThanOrEqual(98.5);
    expect(share(({ less }) => less.every(isRead))).toBeGreaterThanOrEqual(96);
  });

  test('with the reads that belong to it, and no others', () => {
    // The reads of a change that is asked about come with the answer.
    const whole = results.filter(({ asks }) => !asks);
    expect(whole.length).toBeGreaterThan(20);
    expect(share(({ more, less }) => more.length + less.length === 0, whole)).toBeGreaterThanOrEqual(88);
  });
});

/** How a text takes back what it asked for. `X`: the thing by name. */
const TAKEN_BACK: readonly (readonly [verbs: RegExp, sentence: string])[] = [
  ...[
    'It must not be lost.',
    'The X has to survive.',
    'It must still be there tomorrow.',
    'It may not go away, though.',
    'It has to stay in place for the whole year.',
    'We need the X until 2030 and nobody may remove it.',
    'We are not going to VERB the X.',
    'By no means may the X be DONE.',
  ].map((text) => [/^(?:delete|terminate)$/, text] as const),
  ...[
    'It must keep running.',
    'The X has to stay up all the time.',
    'It may not be interrupted at any moment.',
    'This has to happen without any interruption of the X.',
    'It has to be left running.',
  ].map((text) => [/^(?:stop|disable|pause|terminate)$/, text] as const),
];

describe('a text that takes back what it asks for drafts no change', () => {
  test.each(TAKEN_BACK)('%s … %s', (verbs, sentence) => {
    for (const part of PARTS.filter(({ verb }) => verbs.test(verb.base)).filter((_, at) => at % 4 === 0)) {
      const said = sentence
        .replace('X', part.thing.name)
        .replace('VERB', part.verb.base)
        .replace('DONE', part.verb.past);
      const text = `${alone(part)} tonight. ${said}`;
      expect([text, drafted(text, [part]).filter((id) => !isRead(id))]).toEqual([text, []]);
    }
  });
});

test('each construction that asks for something is understood for most things', () => {
  for (const construction of CONSTRUCTIONS.filter(({ takes }) => takes === 1)) {
    const parts = PARTS.filter((_, at) => at % 17 === 3);
    const right = parts.filter((part) => {
      const result = compared({
        constructions: [construction],
        text: construction.say([part]),
        parts: [part],
        wanted: [part],
        unwanted: [],
      });
      return result === undefined || [...result.more, ...result.less].every(isRead);
    });
    expect([construction.name, right.length >= parts.length - 1]).toEqual([construction.name, true]);
  }
});
