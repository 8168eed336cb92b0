import type { AccountName } from '../terms/brand.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Path } from '../text/strict-yaml.ts';

/** How the keys of a configuration agree with each other. Each check runs as soon as what it reads is well formed. */
export interface ConfigFinding {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
}

export function unknownAccount(
  name: string,
  path: Path,
  accounts: ReadonlyMap<AccountName, unknown>,
): ConfigFinding {
  return {
    code: 'config-unknown-account',
    path,
    message: `accounts lists no ${name}.${didYouMean(name, accounts.keys())}`,
  };
}
