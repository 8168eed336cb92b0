import { h } from '../../src/report/page/client/element.ts';
import { get } from './asking.ts';
import { useForm } from './standing-pages.ts';
import { button, heading } from './parts.ts';
import type { Desk } from './page-state.ts';

/** The issue form, as GitHub draws it from the file that `aws-jit form` made of `aws-jit.yml`. */
interface FormItem {
  readonly type: 'markdown' | 'dropdown' | 'input' | 'textarea';
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly description?: string;
    readonly options?: readonly string[];
    readonly multiple?: boolean;
    readonly default?: number;
    readonly placeholder?: string;
    readonly value?: string;
  };
  readonly validations?: { readonly required?: boolean };
}

/** What one may ask, to begin with. */
export const PRESETS: readonly {
  readonly name: string;
  readonly answers: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'Read last night’s exports',
    answers: {
      account: 'prod',
      services: 's3',
      resources: 'nightly-exports',
      access: 'read',
      reason: "Download yesterday's nightly export files to find out why the parser fails",
      duration: '8h',
    },
  },
  {
    name: 'Restart an instance',
    answers: {
      account: 'prod',
      services: 'ec2',
      resources: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890',
      access: 'write',
      reason: 'Restart the instance that hangs, and look at its state before and after',
      duration: '2h',
    },
  },
  {
    name: 'A question comes back',
    answers: {
      account: 'prod',
      services: 'ssm',
      resources: 'arn:aws:ssm:eu-west-1:111122223333:parameter/checkout/*',
      access: 'read',
      reason: 'Change the database password parameter of checkout',
      duration: '1h',
    },
  },
];

interface Field {
  readonly element: HTMLElement;
  value(): string;
  set(text: string): void;
}

export async function formPage(desk: Desk): Promise<HTMLElement> {
  const form = await get<{ body: readonly FormItem[] } | null>('form');
  const page = h('section', { class: 'sheet' });
  page.append(heading('Ask for access'));
  if (form === null) {
    page.append(h('p', {}, 'aws-jit.yml has mistakes, so there is no form.'));
    return page;
  }
  const fields = new Map<string, Field>();
  const element = h('form', { class: 'form', autocomplete: 'off' });
  for (const item of form.body) {
    if (item.type === 'markdown') page.append(h('p', { class: 'quiet' }, item.attributes.value));
    else if (item.id !== undefined) {
      const field = fieldOf(item);
      fields.set(item.id, field);
      element.append(field.element);
    }
  }
  const presets = h(
    'div',
    { class: 'row presets', role: 'group', 'aria-label': 'Examples' },
    h('span', { class: 'quiet' }, 'Fill it in with an example:'),
    ...PRESETS.map(({ name, answers }) =>
      button(name, () => {
        for (const [id, field] of fields) field.set(answers[id] ?? '');
      }),
    ),
  );
  const send = h('button', { type: 'submit', class: 'main' }, `File it as ${desk.here.as}`);
  element.append(h('div', { class: 'row' }, send));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers = Object.fromEntries(
      [...fields].map(([id, field]) => [id, field.value()] as const).filter(([, value]) => value !== ''),
    );
    send.disabled = true;
    void desk.act({ do: 'file', answers }).finally(() => {
      send.disabled = false;
    });
  });
  page.append(presets, element);
  const other = await useForm(desk);
  if (other) page.append(other);
  return page;
}

function fieldOf({ type, id = '', attributes, validations }: FormItem): Field {
  const { label = '', description, options = [], multiple = false, placeholder = '' } = attributes;
  const required = validations?.required === true;
  const name = `ask-${id}`;
  const describedBy = `${name}-about`;
  // GitHub shows Markdown here, of which the form uses marks of code alone.
  const words = (description ?? '').split('`').map((part, n) => (n % 2 === 1 ? h('code', {}, part) : part));
  const about = h('span', { class: 'quiet about', id: describedBy }, ...words);
  if (type === 'dropdown' && multiple) {
    const boxes = options.map((option) =>
      h('input', { type: 'checkbox', value: option, id: `${name}-${option}` }),
    );
    const element = h(
      'fieldset',
      { class: 'field' },
      h('legend', {}, label, required && ' *'),
      about,
      h('div', { class: 'boxes' }, ...boxes.map((box) => h('label', {}, box, ` ${box.value}`))),
    );
    return {
      element,
      value: () =>
        boxes
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
          .join(', '),
      set(text) {
        const wanted = text.split(',').map((each) => each.trim());
        for (const box of boxes) box.checked = wanted.includes(box.value);
      },
    };
  }
  const input =
    type === 'dropdown'
      ? h('select', { id: name, required, 'aria-describedby': describedBy })
      : type === 'textarea'
        ? h('textarea', {
            id: name,
            required,
            rows: id === 'reason' ? 4 : 2,
            placeholder,
            'aria-describedby': describedBy,
            spellcheck: 'false',
          })
        : h('input', { id: name, required, placeholder, 'aria-describedby': describedBy });
  if (input instanceof HTMLSelectElement) {
    if (!required) input.append(h('option', { value: '' }, 'None'));
    for (const option of options) input.append(h('option', { value: option }, option));
    if (attributes.default !== undefined) input.value = options[attributes.default] ?? '';
  }
  return {
    element: h('label', { class: 'field' }, h('span', {}, label, required && ' *'), about, input),
    value: () => input.value,
    set(text) {
      // An option is offered with what it means: `read: list, and read contents and settings`.
      input.value = options.find((option) => option === text || option.startsWith(`${text}:`)) ?? text;
    },
  };
}
