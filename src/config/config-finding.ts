import type { Path } from '../text/strict-yaml.ts';

/** How the keys of a configuration agree with each other. Each check runs as soon as what it reads is well formed. */
export interface ConfigFinding {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
}
