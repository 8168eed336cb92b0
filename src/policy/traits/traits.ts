// src/policy/traits/: what each action can do: the generated table, and what was decided by hand; pure.
import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { memo, memoEach, memoOf } from '../../terms/memo.ts';
import type { Risk } from '../../terms/risk-level.ts';
import { EXPOSURE } from './opens-to-others.ts';
import { SESSIONS } from './outlives-grant.ts';
import { DATA } from './reads-stored-data.ts';
import { CREDENTIALS } from './reveals-credentials.ts';
import type { SensitiveList } from './sensitive-list.ts';
import { TRAIT_OVERRIDES } from './trait-overrides.ts';
import {
  answerIn,
  TABLED_TRAITS,
  type Answer,
  type TabledTrait,
  type TraitName,
  type Traits,
} from './trait-table.ts';

/** What somebody decided, and why. */
export interface Decided {
  readonly answer: 'yes' | 'no';
  readonly reason: string;
  readonly source: string;
  /** Where the reason makes it more or less than the trait alone. */
  readonly risk?: Risk;
}

/** The curated lists name what is, the overrides what is and what is not; an override has the last word. */
let decidedOnce: ReadonlyMap<string, ReadonlyMap<TabledTrait, Decided>> | undefined;

/** Made when the first action is looked at: not every command looks at one. */
const decisions = (): ReadonlyMap<string, ReadonlyMap<TabledTrait, Decided>> => (decidedOnce ??= decideAll());

function decideAll(): ReadonlyMap<string, ReadonlyMap<TabledTrait, Decided>> {
  const found = new Map<string, Map<TabledTrait, Decided>>();
  const decide = (id: string, trait: TabledTrait, decided: Decided): void => {
    const known = found.get(id.toLowerCase()) ?? new Map<TabledTrait, Decided>();
    found.set(id.toLowerCase(), known.set(trait, decided));
  };
  const lists: readonly (readonly [TabledTrait, SensitiveList])[] = [
    ['returnsSecret', CREDENTIALS],
    ['startsWork', SESSIONS],
    ['returnsContent', DATA],
    ['opensToOthers', EXPOSURE],
  ];
  for (const [trait, { actions, sources, risks }] of lists) {
    for (const [reason, ids] of Object.entries(actions)) {
      const protects = trait === 'opensToOthers' && reason.includes('protect');
      const risk = risks?.[reason];
      const decided: Decided = {
        answer: 'yes',
        reason,
        source: sources.join('; '),
        ...(risk ? { risk } : {}),
      };
      for (const id of ids) decide(id, protects ? 'stopsProtection' : trait, decided);
    }
  }
  for (const { trait, actions, ...decided } of TRAIT_OVERRIDES) {
    for (const id of actions) decide(id, trait, decided);
  }
  return found;
}

/** The decision of a curated list or override; `undefined` where the table alone speaks. */
export const decidedBy = (action: CatalogAction, trait: TabledTrait): Decided | undefined =>
  decisions().get(action.id.toLowerCase())?.get(trait);

/** Every action that a list or override names, in lower case. */
export const decidedActions = (): readonly string[] => [...decisions().keys()];

/** What the action can do, by the table and by what was decided by hand. */
export const traitsOf = (action: CatalogAction, catalog: Catalog): Traits => traitsIn(catalog)(action);

/**
 * Reads of tags, whatever the service: "Do not add personally identifiable information (PII) or other confidential or sensitive
 * information in tags" (Tagging AWS Resources User Guide, Best practices). AWS's models lack some of them.
 */
const READS_TAGS = /^(?:List|Get|Describe)Tags(?:For[A-Z]\w*)?$/;

/** Twenty thousand actions have some hundreds of codes. */
const MOST_CODES = 2_000;
const byCode = (reachesAccount: Answer): ((code: string | undefined) => Traits) =>
  memo(MOST_CODES, (code) => {
    const traits: Partial<Record<TraitName, Answer>> = {};
    for (const trait of TABLED_TRAITS) traits[trait] = answerIn(code, trait);
    traits.reachesAccount = reachesAccount;
    return traits as Traits;
  });
const onAccount = byCode('yes');
const onThings = byCode('no');

const traitsIn = memoOf((catalog: Catalog) =>
  memoEach((action: CatalogAction): Traits => {
    const code = catalog.traitCode(action.id);
    const decided = decisions().get(action.id.toLowerCase());
    const changes = action.level !== 'List' && action.level !== 'Read';
    const readsTags = !changes && READS_TAGS.test(action.name);
    const reachesAccount = changes && action.resourceTypes.length === 0 ? 'yes' : 'no';
    if (decided === undefined && !readsTags)
      return reachesAccount === 'yes' ? onAccount(code) : onThings(code);
    const tabled = (trait: TabledTrait): Answer =>
      readsTags && (trait === 'returnsContent' || trait === 'returnsSecret') ? 'no' : answerIn(code, trait);
    const traits: Partial<Record<TraitName, Answer>> = {};
    for (const trait of TABLED_TRAITS) traits[trait] = decided?.get(trait)?.answer ?? tabled(trait);
    traits.reachesAccount = reachesAccount;
    return traits as Traits;
  }),
);
