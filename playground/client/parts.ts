import { STATES } from '../../src/lifecycle/state.ts';
import { h, type Child } from '../../src/report/page/client/element.ts';
import type { Label, RunLine, Some } from './page-state.ts';

/** What several views are made of. */

/** `Wed 18 Nov, 09:05` */
export const when = (iso: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(iso))}, ${clockTime(iso)}`;
export const clockTime = (iso: string): string => iso.slice(11, 16);
export const moment = (iso: string): HTMLElement =>
  h('time', { datetime: iso, title: `${iso} (UTC)` }, when(iso));

/** The state of a request, in its one colour, and of what else has one; the word says it too. */
const TONES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(STATES).map(({ label, tone }) => [label.replace(/^aws-jit: /, ''), tone]),
  ),
  open: 'green',
  merged: 'violet',
  running: 'blue',
  succeeded: 'green',
  success: 'green',
  pending: 'amber',
  failure: 'red',
  error: 'red',
  APPROVED: 'green',
  CHANGES_REQUESTED: 'red',
};
export const pill = (word: string, shown = word): HTMLElement =>
  h('span', { class: `pill ${TONES[word] ?? 'grey'}` }, shown);
export const labels = (all: readonly Label[]): readonly HTMLElement[] =>
  all.map(({ name }) => pill(name.replace(/^aws-jit: /, '')));
export const runPill = ({ status }: RunLine): HTMLElement => pill(status);

export const heading = (text: string, ...more: readonly Child[]): HTMLElement =>
  h('div', { class: 'heading' }, h('h2', { tabindex: -1 }, text, ...more));

export function button(
  text: string,
  work: () => void,
  kind: 'main' | 'plain' | 'danger' = 'plain',
): HTMLButtonElement {
  const made = h('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', work);
  return made;
}

/** A list is never cut in silence. */
export const andMore = ({ more }: Some<unknown>, what: string): HTMLElement | undefined =>
  more === 0 ? undefined : h('p', { class: 'quiet' }, `${more} older ${what} are not shown.`);

export const empty = (text: string): HTMLElement => h('p', { class: 'empty' }, text);

/** Asks before something is done that cannot be taken back. @returns whether they want it */
export function confirmed(text: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = h('dialog', { 'aria-label': yes, class: 'confirm' });
    let wanted = false;
    dialog.append(
      h('p', {}, text),
      h(
        'div',
        { class: 'row' },
        button(
          yes,
          () => {
            wanted = true;
            dialog.close();
          },
          'danger',
        ),
        button('Leave it as it is', () => {
          dialog.close();
        }),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(wanted);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Words that somebody is writing, kept while the page draws itself anew. */
const written = new Map<string, string>();
export function area(
  id: string,
  label: string,
  rows = 3,
  first = '',
): { field: HTMLElement; value(): string; clear(): void } {
  const input = h('textarea', { id, rows, spellcheck: 'false' });
  input.value = written.get(id) ?? first;
  input.addEventListener('input', () => {
    written.set(id, input.value);
  });
  return {
    field: h('label', { class: 'field' }, h('span', {}, label), input),
    value: () => input.value,
    clear() {
      written.delete(id);
      input.value = first;
    },
  };
}

/** A disclosure that stays as it was left when the page draws itself anew. */
const opened = new Map<string, boolean>();
export function fold(id: string, title: Child, open: boolean, ...children: readonly Child[]): HTMLElement {
  const made = h(
    'details',
    { class: 'fold', open: opened.get(id) ?? open },
    h('summary', {}, title),
    ...children,
  );
  made.addEventListener('toggle', () => {
    opened.set(id, made.open);
  });
  return made;
}
