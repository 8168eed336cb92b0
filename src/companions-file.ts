import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCompanions, isCompanionTable } from './drafting/companions.ts';
import type { Companions } from './drafting/companions.ts';

/** In a checkout below src/; in the bundle beside the entries (this code is then in dist/ or in dist/chunks/). */
const FOLDERS = ['./drafting/data/', './', '../'];

/**
 * Reads the table of companions that ships with this version.
 *
 * @throws Error when the installation lacks the file.
 */
export function loadCompanions(): Companions {
  const path = FOLDERS.map((folder) =>
    fileURLToPath(new URL(`${folder}companions.json`, import.meta.url)),
  ).find((candidate) => existsSync(candidate));
  const table: unknown = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  if (isCompanionTable(table)) return createCompanions(table);
  throw new Error(
    'companions.json is missing or damaged. It belongs to this program: install it again, or run "npm run build".',
  );
}
