import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { loadOperations } from '../../src/shipped/operations-file.ts';
import { Service } from '../../src/terms/brand.ts';
import { knowledge as known } from './knowledge.ts';
import { DEEDS_SPOKEN, type Deed, type Tongue } from './spoken-deeds.ts';
import { WAYS, type Way } from './ways-of-speaking.ts';

const knowledge = { ...known, operations: loadOperations() };
const { catalog } = knowledge;
const THOROUGH = process.env['AWS_JIT_THOROUGH'] === '1';

const isRead = (id: string): boolean => /^(?:List|Read)$/.test(catalog.action(id)?.level ?? '');

function drafted(reason: string, deeds: readonly Deed[]): readonly string[] {
  const services = [...new Set(deeds.map(({ thing }) => thing.service))];
  return groundDraft(
    {
      reason,
      services: services.map((name) => Service.of(name)),
      resources: [...new Set(deeds.flatMap(({ thing }) => thing.resources))],
      access: Object.fromEntries(services.map((name) => [name, 'write'])),
    },
    knowledge,
  ).picks.map(({ action }) => action.id);
}

const serves = ({ deed, thing }: Deed): readonly string[] => thing.deeds.get(deed) ?? [];
const changes = (ids: readonly string[]): readonly string[] => ids.filter((id) => !isRead(id));
const some = <T>(all: readonly T[], offset: number, step: number): readonly T[] =>
  all.filter((_, at) => THOROUGH || at % step === offset % step);

/** The share of deeds that each way of speaking of a language has to lead to the right action, and to no other change. */
const FLOORS: Readonly<Record<Tongue, number>> = { en: 93, es: 95, fr: 93, pt: 85, de: 92, ja: 96 };
const TONGUES = Object.keys(FLOORS) as Tongue[];

describe('a deed, however it is said', () => {
  test.each(TONGUES)('is drafted, and no other change: %s', (tongue) => {
    const ways = WAYS.filter((way) => way.wanted && way.tongue === tongue);
    const results = ways.flatMap((way, at) =>
      some(DEEDS_SPOKEN, at, 7).map((deed) => {
        const ids = drafted(way.say(deed), [deed]);
        const right = serves(deed);
        return right.some((id) => ids.includes(id)) && changes(ids).every((id) => right.includes(id));
      }),
    );
    const share = (100 * results.filter(Boolean).length) / results.length;
    expect(share).toBeGreaterThanOrEqual(FLOORS[tongue]);
  });
});

describe('what a text rules out, or tells of, is no change that it drafts', () => {
  const ofOthers = (way: Way, tongue: Tongue): boolean => !way.wanted && way.tongue === tongue;
  test.each(TONGUES)('beside a wish for another thing: %s', (tongue) => {
    const wanted = WAYS.filter((way) => way.wanted && way.tongue === tongue);
    const unwanted = WAYS.filter((way) => ofOthers(way, tongue));
    const faults = unwanted.flatMap((no, at) =>
      some(DEEDS_SPOKEN, at, 9).flatMap((deed, index) => {
        const other = DEEDS_SPOKEN[(DEEDS_SPOKEN.indexOf(deed) + 17) % DEEDS_SPOKEN.length];
        const way = wanted[(at + index) % wanted.length];
        if (other === undefined || way === undefined || other.thing === deed.thing || deed.deed === 'look')
          return [];
        const text = `${way.say(other)} ${no.say(deed)}`;
        const more = changes(drafted(text, [other, deed])).filter((id) => !serves(other).includes(id));
        return more.length === 0 ? [] : [`${text} → ${more.join()}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
