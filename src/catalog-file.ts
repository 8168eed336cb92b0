import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalog } from './policy/catalog/catalog.ts';
import { createCatalog, isCatalogIndex } from './policy/catalog/create-catalog.ts';

/**
 * Where the generated files lie, seen from this module: in a checkout below src/, in the bundle beside the entries
 * (this code is then in dist/ itself or in dist/chunks/).
 */
const FOLDERS = ['./policy/catalog/', './', '../'];

/**
 * Reads the catalog that ships with this version.
 *
 * @param options `descriptions`: they are 2.4 MB more, and only drafting and explaining need them.
 * @throws Error when the installation lacks its data files.
 */
export function loadCatalog({ descriptions = false }: { readonly descriptions?: boolean } = {}): Catalog {
  const index = readJson('catalog.json');
  if (!isCatalogIndex(index)) throw damaged('catalog.json');
  if (!descriptions) return createCatalog(index);
  const texts = readJson('descriptions.json');
  if (!isTexts(texts)) throw damaged('descriptions.json');
  return createCatalog(index, texts);
}

function readJson(name: string): unknown {
  for (const folder of FOLDERS) {
    const path = fileURLToPath(new URL(folder + name, import.meta.url));
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  }
  throw damaged(name);
}

const damaged = (name: string): Error =>
  new Error(
    `${name} is missing or damaged. It belongs to this program: install it again, or run "npm run build".`,
  );

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
