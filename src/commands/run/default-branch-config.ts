import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { ConfigurationError } from './workflow-run.ts';

/**
 * The configuration on the default branch.
 * @throws ConfigurationError with every mistake and its line: nothing is decided by a configuration in doubt.
 */
export function configurationOf(main: MainBranch): Config {
  const read = main.configuration === undefined ? undefined : readConfig(main.configuration);
  if (read?.ok === true) return read.value;
  throw mistakesIn(main) ?? new ConfigurationError(`aws-jit.yml on ${main.branch} cannot be read.`);
}

/** What is wrong with it, every mistake with its line; `undefined`: nothing. */
export function mistakesIn(main: MainBranch): ConfigurationError | undefined {
  if (main.configuration === undefined) {
    return new ConfigurationError(
      `There is no aws-jit.yml on ${main.branch}. Write one with aws_region, allowed_services and accounts; ` +
        'docs/configuration.md describes every key.',
    );
  }
  const read = readConfig(main.configuration);
  if (read.ok) return undefined;
  return new ConfigurationError(
    [
      `aws-jit.yml on ${main.branch} has mistakes:`,
      ...read.problems.map((p) => `  line ${p.line ?? 1}: ${p.path}: ${p.message}`),
    ].join('\n'),
  );
}
