// src/shipped/: finds and reads the data that ships with the program.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files that are the same in every repository, as they ship with this program. */
export interface ShippedFiles {
  readonly account: string;
  readonly ruleset: string;
  readonly audit: string;
  readonly identityCenter: string;
  readonly identityCenterScp: string;
  readonly slackManifest: string;
}

/**
 * The checkout that this program runs in: this code is below `src/` or in the bundle, which is one or two folders below the root.
 *
 * @throws Error when the program does not run in a whole checkout.
 */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'deploy', 'account.yml'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('deploy/account.yml is missing. Run this from a whole checkout of the repository.');
    folder = above;
  }
  return folder;
}

/** The files of `deploy/` that `init` copies. */
export function loadShippedFiles(): ShippedFiles {
  const folder = programFolder();
  const read = (name: string): string => readFileSync(join(folder, 'deploy', name), 'utf8');
  return {
    account: read('account.yml'),
    audit: read('audit.yml'),
    ruleset: read('ruleset.json'),
    identityCenter: read('identity-center.yml'),
    identityCenterScp: read('identity-center-scp.json'),
    slackManifest: read('slack-manifest.yml'),
  };
}

/** Version of this program, as its package says. @throws Error as above */
export function loadVersion(): string {
  const read: unknown = JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8'));
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : undefined;
  if (typeof version !== 'string') throw new Error('package.json says no version.');
  return version;
}
