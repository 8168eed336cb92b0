import { h } from '../../src/report/page/client/element.ts';
import { area } from './parts.ts';

export interface NumberedText {
  readonly field: HTMLElement;
  readonly value: () => string;
  readonly clear: () => void;
  /** Marks these lines as wrong. */
  readonly mark: (lines: readonly number[]) => void;
  /** Puts the cursor at the beginning of a line, in view. */
  readonly goTo: (line: number) => void;
}

/**
 * A text whose lines have their numbers beside them, and do not wrap, so that each number stands beside its line. The numbers are
 * for the eye: a screen reader reads the text, and what is said of a line says its number.
 * @param about id of the element that says what is wrong with it
 */
export function numberedText(
  id: string,
  label: string,
  rows: number,
  first: string,
  about: string,
): NumberedText {
  const written = area(id, label, rows, first);
  const { field } = written;
  const input = field.querySelector('textarea');
  if (!input) throw new Error('A text area has a text area.');
  input.wrap = 'off';
  input.setAttribute('aria-describedby', about);
  const gutter = h('div', { class: 'gutter', 'aria-hidden': 'true' });
  const both = h('div', { class: 'numbered' }, gutter);
  input.replaceWith(both);
  both.append(input);

  let wrong: readonly number[] = [];
  const draw = (): void => {
    const lines = input.value.split('\n').length;
    const numbers = Array.from({ length: lines }, (_, at) =>
      h('span', wrong.includes(at + 1) ? { class: 'wrong' } : {}, at + 1),
    );
    gutter.replaceChildren(...numbers);
    follow();
  };
  const follow = (): void => {
    gutter.scrollTop = input.scrollTop;
  };
  input.addEventListener('input', draw);
  input.addEventListener('scroll', follow, { passive: true });
  draw();
  return {
    field,
    value: () => written.value(),
    clear: () => {
      written.clear();
      draw();
    },
    mark: (lines) => {
      wrong = lines;
      input.setAttribute('aria-invalid', String(lines.length > 0));
      draw();
    },
    goTo: (line) => {
      const before = input.value.split('\n').slice(0, line - 1);
      const at = before.join('\n').length + (before.length > 0 ? 1 : 0);
      input.focus();
      input.setSelectionRange(at, at);
      input.scrollTop = Math.max(0, (line - 4) * (input.scrollHeight / input.value.split('\n').length));
    },
  };
}
