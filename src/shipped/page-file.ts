import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageModel } from '../report/page/page-types.ts';
import { renderPage, type PageAssets, type Within } from '../report/page/render-page.ts';

const NAME = 'report-page.json';

/**
 * Reads the report page's program and style, which the build makes: they lie beside the entries of the bundle.
 *
 * @throws Error when the installation lacks them; this code run from `src/` takes those of the last build.
 */
export function loadPageAssets(): PageAssets {
  for (const each of ['./', '../', '../../dist/']) {
    const path = fileURLToPath(new URL(each + NAME, import.meta.url));
    if (!existsSync(path)) continue;
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isAssets(read)) return read;
  }
  throw new Error(
    `${NAME} is missing or damaged. It belongs to this program: install it again, or run "npm run build".`,
  );
}

/** The report as one HTML file, made of `pageModel(…)`. @throws Error as `loadPageAssets` does. */
export const pageOf = (model: PageModel, within?: Within): string =>
  renderPage(model, loadPageAssets(), within);

function isAssets(value: unknown): value is PageAssets {
  if (typeof value !== 'object' || value === null) return false;
  const assets = value as Partial<Record<keyof PageAssets, unknown>>;
  return [assets.script, assets.style, assets.scriptHash, assets.styleHash].every(
    (each) => typeof each === 'string' && each !== '',
  );
}
