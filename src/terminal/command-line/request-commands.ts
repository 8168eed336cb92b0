import type { Command } from 'commander';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { instantOfMillis } from '../../terms/instant.ts';
import type { RequestOptions } from '../asking/form-answers.ts';
import { collect, fileIo, io, type Exits } from './command-io.ts';

/** The life of a request for those who ask and those who approve: `request`, `status`, `extend`, `approve`. */
export function requestCommands(program: Command, exits: Exits): void {
  program
    .command('request')
    .description('ask for access: fills in the form, by options or by asking, and files it as you')
    .option('--account <name>', 'the account that the resources are in')
    .option('--services <list>', 'services whose actions you need, such as s3,logs')
    .option('--resource <arn>', 'an ARN or a name of the form, or none; several times for several', collect)
    .option('--access <level>', 'list, read, write, tagging or permissions (default: read)')
    .option('--level <service=level>', 'a service with another level; several times for several', collect)
    .option('--reason <text>', 'what you are going to do, in your own words')
    .option('--duration <time>', 'from the approval on, such as 2h (default: what the form has)')
    .option('--preset <name>', 'instead of services, resources and levels: one of the form’s presets')
    .option('--curated-set <name>', 'instead of them: one of the form’s curated sets')
    .option('--role <name>', 'for a shared role instead of for yourself')
    .option('--start <time>', 'when it is to begin, if later: "2026-12-04 22:00 Europe/Berlin"')
    .option('--ticket <id>', 'where the work is tracked')
    .option('--dry-run', 'file nothing; print the policy that rules would draft')
    .option('--wait', 'tell how it goes on, until access is there')
    .option('--timeout <time>', 'with --wait: for how long, such as 30m (default: 1h)')
    .option('--repository <owner/name>', 'where requests are (default: the remote origin here)')
    .option('--json', 'the result as JSON; nothing is asked')
    .action(
      exits(async (options: AskOptions) => {
        const [{ request }, { CLOCK }] = await Promise.all([
          import('../asking/request-command.ts'),
          import('../following/follow-request.ts'),
        ]);
        return request(
          {
            ...options,
            repository: options.repository,
            dryRun: options.dryRun === true,
            wait: options.wait === true,
            timeout: options.timeout,
            json: options.json === true,
            environment: process.env,
          },
          {
            ...io,
            clock: CLOCK,
            questions:
              process.stdin.isTTY && process.stderr.isTTY ? await questions(process.stderr) : undefined,
            async use(issue, to) {
              const [{ use }, { gitHubSource }] = await Promise.all([
                import('../use-command.ts'),
                import('../usable-requests.ts'),
              ]);
              return use(
                {
                  issue: String(issue),
                  profile: undefined,
                  sourceProfile: 'default',
                  dryRun: false,
                  remove: false,
                  configFile: process.env['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws', 'config'),
                  now: instantOfMillis(Date.now()),
                },
                [gitHubSource(to)],
                fileIo,
              );
            },
          },
        );
      }),
    );

  program
    .command('status')
    .description('how requests stand: what is live, what waits for whom, what ends soon')
    .argument('[request]', 'its number, such as 1042 (default: yours that are open)')
    .option('--all', 'everybody’s that are open')
    .option('--wait', 'tell how it goes on, until access is there')
    .option('--timeout <time>', 'with --wait: for how long, such as 30m (default: 1h)')
    .option('--repository <owner/name>', 'where requests are (default: the remote origin here)')
    .option('--json', 'the result as JSON')
    .action(
      exits(async (number: string | undefined, options: StatusOptions) => {
        const [{ status }, { CLOCK }] = await Promise.all([
          import('../following/status-in-terminal.ts'),
          import('../following/follow-request.ts'),
        ]);
        return status(
          {
            number,
            all: options.all === true,
            wait: options.wait === true,
            timeout: options.timeout,
            json: options.json === true,
            repository: options.repository,
            environment: process.env,
          },
          { ...io, clock: CLOCK },
        );
      }),
    );

  program
    .command('extend')
    .description('ask for more time for access that is live, by a comment as you')
    .argument('<request>', 'its number, such as 1042')
    .argument('<time>', 'by how much, such as 2h')
    .requiredOption('--reason <text>', 'why it takes longer')
    .option('--wait', 'tell how it goes on, until it lasts longer')
    .option('--timeout <time>', 'with --wait: for how long, such as 30m (default: 1h)')
    .option('--repository <owner/name>', 'where requests are (default: the remote origin here)')
    .option('--json', 'the result as JSON')
    .action(
      exits(async (number: string, duration: string, options: ExtendOptions) => {
        const [{ extend }, { CLOCK }] = await Promise.all([
          import('../following/extend-in-terminal.ts'),
          import('../following/follow-request.ts'),
        ]);
        return extend(
          {
            number,
            duration,
            reason: options.reason,
            wait: options.wait === true,
            timeout: options.timeout,
            json: options.json === true,
            repository: options.repository,
            environment: process.env,
          },
          { ...io, clock: CLOCK },
        );
      }),
    );

  // Neither --json nor --yes: whoever holds an approver's token is the approver, and a person should be there when it is used.
  program
    .command('approve')
    .description('review a pull request in the terminal, and approve it as you; needs a person at both ends')
    .argument('<pull>', 'the number of the pull request, or of the request')
    .option('--repository <owner/name>', 'where requests are (default: the remote origin here)')
    .action(
      exits(async (number: string, { repository }: { repository?: string }) => {
        const { approve } = await import('../reviewing/approve-command.ts');
        const asked = await questions(process.stdout);
        return approve(
          {
            number,
            repository,
            environment: process.env,
            terminal: { input: process.stdin.isTTY, output: process.stdout.isTTY },
          },
          { ...io, text: (message) => asked.text(message) },
        );
      }),
    );
}

const questions = async (output: NodeJS.WriteStream) =>
  (await import('../signed-in/questions-in-terminal.ts')).questionsOn({ input: process.stdin, output });

interface AskOptions extends RequestOptions {
  readonly repository?: string;
  readonly dryRun?: true;
  readonly wait?: true;
  readonly timeout?: string;
  readonly json?: true;
}

interface StatusOptions {
  readonly all?: true;
  readonly wait?: true;
  readonly timeout?: string;
  readonly repository?: string;
  readonly json?: true;
}

interface ExtendOptions {
  readonly reason: string;
  readonly wait?: true;
  readonly timeout?: string;
  readonly repository?: string;
  readonly json?: true;
}
