import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { memoEach, memoOf } from '../../terms/memo.ts';
import { decidedBy, traitsOf } from '../traits/traits.ts';
import { PRIVILEGED_SERVICES } from './privileged-services.ts';
import type { EscalationSet } from './escalation-sets.ts';

export const PASS_ROLE = 'iam:PassRole';

/** Changes of identities have a rule of their own, with its own way to allow them. */
const privileged = ({ service }: CatalogAction): boolean => Object.hasOwn(PRIVILEGED_SERVICES, service);

/**
 * Whether a call can hand over a role. Of changes also what is not known: AWS publishes no model of them. Tags carry no role.
 * Of the changes of identities, which are refused anyway, those that surely take one.
 */
export const mayTakeRole = (action: CatalogAction, catalog: Catalog): boolean => takers(catalog)(action);

const takers = memoOf((catalog: Catalog) => memoEach((action: CatalogAction) => takes(action, catalog)));

function takes(action: CatalogAction, catalog: Catalog): boolean {
  if (action.level === 'Tagging') return false;
  const { takesRole } = traitsOf(action, catalog);
  const changes = action.level !== 'List' && action.level !== 'Read';
  return takesRole === 'yes' || (takesRole === 'unknown' && changes && !privileged(action));
}

/** What takes the role that it works with can do nothing of this kind without one that may be passed. */
const BRINGS_ITS_ROLE = /^(?:Create|Register|Run|Test|Submit|Import|Launch|Request|Start)/;

/** Whether the caller chooses what something that is there already runs with its role. */
export const choosesWhatRuns = (action: CatalogAction, catalog: Catalog): boolean =>
  choosers(catalog)(action);

const choosers = memoOf((catalog: Catalog) => memoEach((action: CatalogAction) => chooses(action, catalog)));

function chooses(action: CatalogAction, catalog: Catalog): boolean {
  if (privileged(action)) return false;
  const { runsCode, takesRole } = traitsOf(action, catalog);
  if (runsCode !== 'yes') return false;
  return (
    takesRole !== 'yes' ||
    !BRINGS_ITS_ROLE.test(action.name) ||
    decidedBy(action, 'runsCode')?.answer === 'yes'
  );
}

/** Any action that takes a role, beside the right to pass one. */
export function passingSet(id: string, action: CatalogAction | undefined, catalog: Catalog): EscalationSet {
  const known = action !== undefined && traitsOf(action, catalog).takesRole === 'yes';
  const service = action?.service ?? 'a service';
  const actions = [PASS_ROLE, id].sort();
  return {
    id: actions.join(' + '),
    kind: 'passes-role',
    actions,
    gives: known
      ? `hands a role to ${service}, which then works with it for whoever asked`
      : `may hand a role to ${service}: AWS publishes no model of ${id}, so that nobody can tell that it takes none`,
    sources: ['traits'],
  };
}

/** An action that chooses what something else runs. */
export const takingOverSet = (action: CatalogAction): EscalationSet => ({
  id: action.id,
  kind: 'takes-over',
  actions: [action.id],
  gives:
    decidedBy(action, 'runsCode')?.reason ??
    'chooses code, commands or a definition that something else then runs, with the role of whatever runs it',
  sources: ['traits'],
});
