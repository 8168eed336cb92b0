import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STATES, TONES, type Tone } from '../../src/lifecycle/state.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sheet = (path: string): string => readFileSync(join(root, path), 'utf8');
const SHEETS = {
  report: sheet('src/report/page/page.css'),
  playground: sheet('playground/client/playground.css'),
};
const tones = Object.keys(TONES) as Tone[];

/** The values of each name of a colour, in the order of the sheet: light, dark by the system, dark by the button. */
const values = (css: string, name: string): readonly string[] =>
  [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(([, value = '']) => value);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('the type scale', () => {
  const SCALE = ['small', 'body', 'sub', 'title'];
  test('is the same on both pages', () => {
    const sizes = (css: string) => SCALE.map((name) => new RegExp(`--${name}: ([\\d.]+)rem;`).exec(css)?.[1]);
    expect(sizes(SHEETS.report)).toEqual(sizes(SHEETS.playground));
    expect(new Set(sizes(SHEETS.report)).size).toBe(SCALE.length);
    expect(sizes(SHEETS.report)).not.toContain(undefined);
  });

  test.each(Object.entries(SHEETS))('%s: every size is one of it', (_, css) => {
    // Paper has points, and the text in a drawing the drawing's own units.
    const [screen = ''] = css.split('@media print');
    const sizes = [
      ...[...screen.matchAll(/font-size: ([^;]+);/g)].map(([, size = '']) => size),
      ...[...screen.matchAll(/font:\s+([^ ]+) ?\//g)].map(([, size = '']) => size),
    ];
    expect(sizes.length).toBeGreaterThan(8);
    const known = new Set(SCALE.map((name) => `var(--${name})`));
    expect(sizes.filter((size) => !known.has(size) && !size.endsWith('px'))).toEqual([]);
  });
});

describe('the colours of states', () => {
  test.each(tones)('%s is the same on both pages, in light and in dark', (tone) => {
    const [light, ...dark] = values(SHEETS.report, tone);
    expect(light).toBeDefined();
    expect([light, ...dark]).toHaveLength(3);
    expect(new Set(dark).size).toBe(1);
    expect(values(SHEETS.playground, tone)).toEqual([light, ...dark]);
  });

  test.each(Object.entries(SHEETS))('%s: each is read on its paper and on its tint', (name, css) => {
    for (const tone of tones)
      for (const [theme, value] of values(css, tone).entries()) {
        const grounds = [
          values(css, 'paper')[theme],
          values(css, 'panel')[theme],
          values(css, `${tone}-tint`)[theme],
        ];
        for (const ground of grounds)
          if (ground !== undefined)
            expect({ name, tone, theme, enough: contrast(value, ground) >= 4.5 }).toEqual({
              ...{ name, tone, theme },
              enough: true,
            });
      }
  });

  test('both pages have a class for each, and none of their own for a state', () => {
    for (const tone of tones) {
      expect(SHEETS.report).toContain(`.tone-${tone} {\n  color: var(--${tone});`);
      expect(SHEETS.playground).toContain(
        `.${tone} {\n  background: var(--${tone}-tint);\n  color: var(--${tone});`,
      );
    }
    for (const css of Object.values(SHEETS))
      for (const state of Object.keys(STATES)) expect(css).not.toContain(`.state-${state}`);
  });

  test('what is live, what waits for a person, what was turned down and what was taken back are told apart', () => {
    const { granted, asked, drafted, refused, revoked, expired, scheduled } = STATES;
    const apart = [granted, asked, drafted, refused, revoked, expired, scheduled].map(({ tone }) => tone);
    expect(new Set(apart).size).toBe(apart.length);
    expect(new Set(Object.values(TONES)).size).toBe(tones.length);
  });
});
