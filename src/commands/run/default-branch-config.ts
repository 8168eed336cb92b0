import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { ConfigurationError } from './workflow-run.ts';

/**
 * The configuration on the default branch.
 * @throws ConfigurationError with every mistake and its line: nothing is decided by a configuration in doubt.
 */
export function configurationOf(main: MainBranch): Config {
  if (main.configuration === undefined) {
    throw new ConfigurationError(
      `There is no aws-jit.yml on ${main.branch}. Write one with aws_region, allowed_services and accounts; ` +
        'docs/configuration.md describes every key.',
    );
  }
  const read = readConfig(main.configuration);
  if (read.ok) return read.value;
  throw new ConfigurationError(
    [
      `aws-jit.yml on ${main.branch} has mistakes:`,
      ...read.problems.map((p) => `  line ${p.line ?? 1}: ${p.path}: ${p.message}`),
    ].join('\n'),
  );
}
