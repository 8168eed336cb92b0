import { STATES, type State } from '../../../lifecycle/state.ts';
import type { PageData } from '../columns.ts';
import type { PageRequest } from '../page-types.ts';
import { SORT_KEYS, type View } from '../permalink.ts';
import { everyReviewer, KINDS, USAGES, type Filter } from '../row-filter.ts';
import { box, byId, h } from './element.ts';
import { KIND_WORDS, stateWord, USED_WORDS } from './page-words.ts';
import { SORT_WORDS } from './table.ts';
import { FIRST_SPAN, SPANS } from './timeline.ts';

export const field = (id: string): HTMLInputElement | HTMLSelectElement => {
  const found = box(id);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`#${id} is no field.`);
};
export const FIELDS = [
  'words',
  'requester',
  'approver',
  'account',
  'service',
  'state',
  'kind',
  'usage',
  'from',
  'to',
] as const satisfies readonly (keyof Filter)[];

function options(
  id: string,
  values: readonly (readonly [value: string, label: string])[],
  any?: string,
): void {
  byId(id, HTMLSelectElement).replaceChildren(
    ...(any === undefined ? [] : [h('option', { value: '' }, any)]),
    ...values.map(([value, label]) => h('option', { value }, label)),
  );
}

const sorted = (values: Iterable<string>): readonly (readonly [string, string])[] =>
  [...new Set(values)]
    .filter((value) => value !== '')
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((value) => [value, value]);

/** What can be chosen: of what is looked at. */
export function fillFields(everything: readonly PageRequest[], names: PageData['names']): void {
  options('requester', sorted(everything.map(({ requester }) => requester)), 'anybody');
  options('approver', sorted(everything.flatMap(everyReviewer)), 'anybody');
  options('account', sorted(everything.map(({ account }) => account)), 'any');
  options('service', sorted(everything.flatMap(({ services }) => services)), 'any');
  options(
    'state',
    [
      ['live', 'live now'],
      ['pending', 'pending'],
      ...(Object.keys(STATES) as State[]).map((state) => [state, stateWord(state)] as const),
    ],
    'any',
  );
  options(
    'kind',
    KINDS.map((kind) => [kind, KIND_WORDS[kind]] as const),
    'any',
  );
  options(
    'usage',
    USAGES.map((used) => [used, USED_WORDS[used]] as const),
    'either way',
  );
  options(
    'sort',
    SORT_KEYS.map((key) => [key, SORT_WORDS[key]] as const),
  );
  options(
    'span',
    SPANS.map(([label, seconds]) => [String(seconds), label] as const),
  );
  byId('span', HTMLSelectElement).value = String(FIRST_SPAN);
  box('names').replaceChildren(...Object.keys(names).map((value) => h('option', { value })));
}

/** What the link says, into the fields; a value that no field has is shown by an option of its own. */
export function showInFields(view: View): void {
  for (const id of FIELDS) {
    const input = field(id);
    const value = view.filter[id];
    if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === value))
      input.append(h('option', { value }, value));
    if (input.value !== value) input.value = value;
  }
  field('sort').value = view.sort;
}
