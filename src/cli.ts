#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { fileURLToPath } from 'node:url';
import { accessCommands } from './terminal/command-line/access-commands.ts';
import { io, type ExitCode } from './terminal/command-line/command-io.ts';
import { policyCommands } from './terminal/command-line/policy-commands.ts';
import { curatedCommands, repositoryCommands } from './terminal/command-line/repository-commands.ts';
import { trialCommands } from './terminal/command-line/trial-commands.ts';

/**
 * The command line. Each command is loaded when it is called. Exit codes: 0 yes or done, 1 refused or findings,
 * 2 bad usage or configuration. With `--json`, one JSON document on standard output; all else goes to standard error.
 */

/** The built action, beside this file. */
const action = fileURLToPath(new URL('./index.js', import.meta.url));

let exitCode: ExitCode = 0;
const exits =
  <A extends readonly unknown[]>(work: (...args: A) => Promise<ExitCode>) =>
  async (...args: A): Promise<void> => {
    exitCode = await work(...args);
  };

const program = new Command('aws-jit')
  .description('Just-in-time AWS access as pull requests.')
  .exitOverride()
  .showHelpAfterError('(aws-jit --help lists the commands)');

trialCommands(program, exits, action);
policyCommands(program, exits);
repositoryCommands(program, exits);
accessCommands(program, exits);
curatedCommands(program, exits);

try {
  await program.parseAsync();
  process.exitCode = exitCode;
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed what was wrong; help asked for is no error.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    io.stderr(`aws-jit: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
