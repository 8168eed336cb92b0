import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { choosesWhatRuns } from '../escalation/dangerous-traits.ts';
import { PRIVILEGED_SERVICES } from '../escalation/privileged-services.ts';
import { memoEach, memoOf } from '../../terms/memo.ts';
import type { Risk } from '../../terms/risk-level.ts';
import type { SensitiveCode } from '../traits/sensitive-list.ts';
import { hasOperation, type TabledTrait } from '../traits/trait-table.ts';
import { decidedBy, traitsOf } from '../traits/traits.ts';

export interface Sensitivity {
  readonly code: SensitiveCode;
  /** Completes "this action is sensitive: …". */
  readonly reason: string;
  readonly risk: Risk;
}

/** What a trait means for whoever approves. The reason of a curated list, where there is one, says more. */
const BY_TRAIT: readonly (Sensitivity & { readonly trait: TabledTrait })[] = [
  {
    trait: 'returnsSecret',
    code: 'sensitive-credentials',
    reason: 'what it returns holds a secret, or something that others accept as proof of who one is',
    risk: 'high',
  },
  {
    trait: 'startsWork',
    code: 'sensitive-sessions',
    reason: 'what it starts goes on after the grant has ended, with a role of its own',
    risk: 'medium',
  },
  {
    trait: 'steersWork',
    code: 'sensitive-steering',
    reason: 'it changes what a thing does that works with a role of its own',
    risk: 'medium',
  },
  {
    trait: 'opensToOthers',
    code: 'sensitive-exposure',
    reason: 'it can open what it works on to others, or send what that holds elsewhere',
    risk: 'medium',
  },
  {
    trait: 'stopsProtection',
    code: 'sensitive-exposure',
    reason: 'it can take away what protects or records',
    risk: 'medium',
  },
  {
    trait: 'deletesStore',
    code: 'sensitive-deletion',
    reason: 'it deletes a thing with everything that it holds',
    risk: 'high',
  },
  { trait: 'returnsContent', code: 'sensitive-data', reason: 'it returns what is stored', risk: 'medium' },
];

/** What is deleted is a copy, or work on its way: the thing itself is still there. */
const COPIES = /(?:Snapshot|Backup|RecoveryPoint|Queue|Image)s?$/;

const SHARES: Sensitivity = {
  code: 'sensitive-exposure',
  reason: 'it decides who else may use the resource, and stays so after the grant has ended',
  risk: 'high',
};

const EVERYWHERE: Sensitivity = {
  code: 'sensitive-account',
  reason: 'AWS can limit it to no resource, so that it changes things in the whole account',
  risk: 'medium',
};

const NOBODY_KNOWS: Sensitivity = {
  code: 'sensitive-data',
  reason:
    'AWS publishes no model of it, so that it is not known whether it returns a secret or what is stored',
  risk: 'medium',
};

const NOBODY_TELLS: Sensitivity = {
  code: 'sensitive-steering',
  reason: 'AWS publishes no model of it, so that nobody can tell what it can do',
  risk: 'medium',
};

const MARKED: Sensitivity = {
  code: 'sensitive-data',
  reason: 'AWS marks a part of what it returns as sensitive',
  risk: 'medium',
};

/** Every reason why an action is sensitive; none for most. */
export const sensitivitiesOf = (action: CatalogAction, catalog: Catalog): readonly Sensitivity[] =>
  sensitivities(catalog)(action);

const sensitivities = memoOf((catalog: Catalog) =>
  memoEach((action: CatalogAction): readonly Sensitivity[] => {
    const traits = traitsOf(action, catalog);
    const reads = action.level === 'List' || action.level === 'Read';
    const privileged = Object.hasOwn(PRIVILEGED_SERVICES, action.service);
    const found: Sensitivity[] = [];
    for (const { trait, code, reason, risk } of BY_TRAIT) {
      if (traits[trait] !== 'yes') continue;
      const decided = decidedBy(action, trait);
      // A secret is content, too; that it is one says more.
      if (trait === 'returnsContent' && !decided && traits.returnsSecret === 'yes') continue;
      // An identity's own permissions are escalation's matter, with harder rules.
      if (decided === undefined && privileged && code !== 'sensitive-credentials') continue;
      if (decided === undefined && trait === 'opensToOthers' && action.level === 'Permissions') continue;
      // The rule about escalation says more of these.
      if (trait === 'steersWork' && choosesWhatRuns(action, catalog)) continue;
      const copy = trait === 'deletesStore' && COPIES.test(action.name);
      found.push({
        code,
        reason: decided?.reason ?? reason,
        risk: decided?.risk ?? (copy ? 'medium' : risk),
      });
    }
    if (
      action.level === 'Permissions' &&
      !privileged &&
      !found.some(({ code }) => code !== 'sensitive-data')
    ) {
      found.push(SHARES);
    }
    if (traits.reachesAccount === 'yes' && !privileged) found.push(EVERYWHERE);
    const modelled = hasOperation(catalog.traitCode(action.id)) || traits.steersWork === 'no';
    if (action.level === 'Write' && !modelled && !privileged && found.length === 0) found.push(NOBODY_TELLS);
    if (reads && found.length === 0) {
      const unknown = traits.returnsSecret === 'unknown' || traits.returnsContent === 'unknown';
      if (unknown) found.push(hasOperation(catalog.traitCode(action.id)) ? MARKED : NOBODY_KNOWS);
    }
    return found;
  }),
);
