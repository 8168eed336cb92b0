/** What goes into an element: text is text, whatever it says. */
export type Child = Node | string | number | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children
      .filter((child) => child !== undefined && child !== false)
      .map((child) => (typeof child === 'number' ? String(child) : child)),
  );
  return element;
}

export const h = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => fill(document.createElement(name), attributes, children);

const SVG = 'http://www.w3.org/2000/svg';
export const svg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] => fill(document.createElementNS(SVG, name), attributes, children);

/** An element of the page's skeleton. @throws Error when page and program do not belong together. */
export function byId<E extends HTMLElement>(id: string, type: abstract new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return found;
}

export const box = (id: string): HTMLElement => byId(id, HTMLElement);

/** Text of the ledger, kept apart from the direction of what stands beside it. */
export const text = (value: string): HTMLElement => h('bdi', {}, value);

/** With its plural: `1 grant`, `2 grants`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** `12,345` */
export const grouped = (count: number): string => count.toLocaleString('en-GB');

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

/** A list whose first lines are seen, and the others when somebody unfolds them: nothing is left out in silence. */
export function folded(lines: readonly Node[], most: number): readonly HTMLElement[] {
  const list = (of: readonly Node[]): HTMLElement => h('ul', { class: 'plain-list' }, ...of);
  const rest = lines.slice(most);
  return [
    list(lines.slice(0, most)),
    ...(rest.length === 0
      ? []
      : [h('details', {}, h('summary', {}, `${grouped(rest.length)} more`), list(rest))]),
  ];
}
