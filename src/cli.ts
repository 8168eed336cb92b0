#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accessCommands } from './terminal/command-line/access-commands.ts';
import { io, type ExitCode } from './terminal/command-line/command-io.ts';
import { policyCommands } from './terminal/command-line/policy-commands.ts';
import {
  curatedCommands,
  doctorCommand,
  repositoryCommands,
  standingCommands,
  upgradeCommand,
} from './terminal/command-line/repository-commands.ts';
import { requestCommands } from './terminal/command-line/request-commands.ts';
import { trialCommands } from './terminal/command-line/trial-commands.ts';

/**
 * The command line. Each command is loaded when it is called. Exit codes: 0 yes or done, 1 refused or findings,
 * 2 bad usage or configuration, a file that cannot be read among it. With `--json`, one JSON document on standard output; all else goes
 * to standard error.
 */

/** The built action, beside this file. */
const action = fileURLToPath(new URL('./index.js', import.meta.url));

// Whoever reads only the first lines (`| head`) has closed the pipe. Shells end a program then in this way, and without a word.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 128 + 13 : 2));

// The SDK tells everybody on Node 20 when it will want a newer one. That is for whoever updates its version here: package.json says
// which Node this product runs on.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

let exitCode: ExitCode = 0;
const exits =
  <A extends readonly unknown[]>(work: (...args: A) => Promise<ExitCode>) =>
  async (...args: A): Promise<void> => {
    exitCode = await work(...args);
  };

const program = new Command('aws-jit')
  .description('Just-in-time AWS access as pull requests.')
  .option('--version', 'the version of this program')
  .on('option:version', () => {
    io.stdout(`${versionOf(new URL('../package.json', import.meta.url))}\n`);
    throw new CommanderError(0, 'version', '');
  })
  .exitOverride()
  .showHelpAfterError('(aws-jit --help lists the commands)');

/** What scripts call thousands of times needs none of the other thirty commands to be described. */
const judgesFiles = ['draft', 'check', 'can', 'stamp'].includes(process.argv[2] ?? '');
if (judgesFiles) policyCommands(program, exits);
else {
  trialCommands(program, exits, action);
  requestCommands(program, exits);
  policyCommands(program, exits);
  repositoryCommands(program, exits);
  doctorCommand(program, exits);
  upgradeCommand(program, exits);
  accessCommands(program, exits);
  curatedCommands(program, exits);
  standingCommands(program, exits);
}

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

/** Read only when it is asked for: every other start is without it. */
function versionOf(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}
