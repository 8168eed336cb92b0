/**
 * Notes of a release: what CHANGELOG.md says under the heading of its version. A version without one is no release.
 *
 *     npx tsx scripts/release-notes.ts 1.2.3
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @returns the section below `## 1.2.3` or `## [1.2.3] - 2026-11-30`, without its heading; `undefined`: none, or empty */
export function notesOf(changes: string, version: string): string | undefined {
  const sections = changes.split(/^## /m).slice(1);
  const own = sections.find((each) => /^\[?([^\]\s]+)/.exec(each)?.[1] === version);
  return own?.split('\n').slice(1).join('\n').trim() || undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const version = process.argv[2] ?? '';
  const notes = notesOf(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), version);
  if (notes === undefined) {
    console.error(
      `CHANGELOG.md says nothing under "## ${version}". Write there what changes for whom, and tag anew.`,
    );
    process.exitCode = 1;
  } else console.log(notes);
}
