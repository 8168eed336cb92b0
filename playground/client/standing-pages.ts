import { h } from '../../src/report/page/client/element.ts';
import { get } from './asking.ts';
import { area, button, fold } from './parts.ts';
import type { Desk } from './page-state.ts';

/** What is approved in advance: its use, and the pull request that brings one. */
interface InAdvance {
  /** Those that are on the default branch. */
  readonly names: readonly string[];
  /** Of break glass, to begin with. */
  readonly example: { readonly standing: string; readonly policy: string };
}

/** The other form. It is there once something was approved in advance. */
export async function useForm(desk: Desk): Promise<HTMLElement | undefined> {
  const { names } = await get<InAdvance>('standing');
  if (names.length === 0) return undefined;
  const of = h('select', { id: 'use-of' }, ...names.map((name) => h('option', { value: name }, name)));
  const reason = h('input', {
    id: 'use-reason',
    required: true,
    maxlength: 1000,
    value: 'The export failed at three in the morning and nobody answers',
  });
  const form = h(
    'form',
    { class: 'form', autocomplete: 'off', 'aria-label': 'Use what is approved in advance' },
    h('label', { class: 'field' }, h('span', {}, 'Which one *'), of),
    h('label', { class: 'field' }, h('span', {}, 'What this use is for *'), reason),
    h('div', { class: 'row' }, h('button', { type: 'submit', class: 'main' }, `Use it as ${desk.here.as}`)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void desk.act({ do: 'file-use', of: of.value, reason: reason.value });
  });
  return h(
    'section',
    { class: 'apart', 'aria-label': 'Approved in advance' },
    h('h3', {}, 'Or use what is approved in advance'),
    h(
      'p',
      { class: 'quiet' },
      'Nobody decides on a use: that was done once, for those whom its file names. Break glass is told before it is given, and has to be looked at afterwards.',
    ),
    form,
  );
}

export async function bringing(desk: Desk): Promise<HTMLElement> {
  const { example } = await get<InAdvance>('standing');
  const standing = area('bring-standing', 'Who, how long, how often, until when', 14, example.standing);
  const policy = area('bring-policy', 'The policy that each use gives', 10, example.policy);
  return fold(
    'bring',
    'Bring an approval in advance, such as break glass',
    false,
    h(
      'p',
      { class: 'quiet' },
      'A pull request of one’s own: two code owners have to approve it whom it does not name, and who pushed nothing to it. The text for whoever decides is made from these two files.',
    ),
    standing.field,
    policy.field,
    button(
      `Push it as ${desk.here.as}, and open the pull request`,
      () => void desk.act({ do: 'bring', standing: standing.value(), policy: policy.value() }),
      'main',
    ),
  );
}
