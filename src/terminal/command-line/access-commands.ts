import type { Command } from 'commander';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { instantOfMillis } from '../../terms/instant.ts';
import { fileIo, io, type ExitCode, type Exits } from './command-io.ts';

/** What is about access that there is or was: `use`, `revoke`, `report`. */
export function accessCommands(program: Command, exits: Exits): void {
  program
    .command('use')
    .description('write the AWS profile for access that is live into ~/.aws/config (or AWS_CONFIG_FILE)')
    .argument('<request>', 'its number, such as 1042')
    .option('--repository <owner/name>', 'read it from GitHub, instead of from the checkout here')
    .option('--profile <name>', 'name of the profile (default: jit-ACCOUNT-REQUEST)')
    .option('--source-profile <name>', 'whose credentials assume a shared role', 'default')
    .option('--dry-run', 'print the file as it would be, and write nothing')
    .option('--remove', 'take the profile out again')
    .action(
      exits(async (issue: string, options: UseOptions) => {
        const [{ use }, { checkoutSource, gitHubSource }, { signIn }] = await Promise.all([
          import('../use-command.ts'),
          import('../usable-requests.ts'),
          import('../signed-in/sign-in.ts'),
        ]);
        const { repository } = options;
        const to = repository === undefined ? undefined : await signIn(repository, process.env);
        if (typeof to === 'string') {
          io.stderr(`use: ${to}\n`);
          return 2;
        }
        return use(
          {
            issue,
            profile: options.profile,
            sourceProfile: options.sourceProfile,
            dryRun: options.dryRun === true,
            remove: options.remove === true,
            configFile: process.env['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws', 'config'),
            now: instantOfMillis(Date.now()),
          },
          [to === undefined ? checkoutSource('.') : gitHubSource(to)],
          fileIo,
        );
      }),
    );

  program
    .command('revoke')
    .description('take access back now: start the workflow that does so')
    .argument('[request]', 'its number, such as 1042')
    .option('--repository <owner/name>', 'whose workflow is started (default: the one of this checkout)')
    .option('--person <id>', 'instead: everything of the person with this numeric GitHub id')
    .option('--account <name>', 'instead: everything in this account')
    .option('--all', 'instead: everything that is live')
    .action(
      exits(async (issue: string | undefined, options: RevokeOptions) => {
        const { revoke } = await import('../revoke-command.ts');
        const { repository, person, account, all } = options;
        return revoke(
          { issue, person, account, all: all === true, repository, environment: process.env },
          io,
        );
      }),
    );

  program
    .command('report')
    .description(
      'what was granted, what was used and who waits: page, exports and metrics from a checkout of the ledger',
    )
    .requiredOption('--ledger <dir>', 'a checkout of the branch aws-jit-ledger')
    .option('--out <dir>', 'write the report there')
    .option('--repository <owner/name>', 'whose issues the page links to, or which --verify reads')
    .option('--usage <file>', 'calls that CloudTrail’s event history lacks: one JSON event a line')
    .option(
      '--usage-covers <list>',
      'services whose data events that file holds completely, such as s3,dynamodb',
    )
    .option(
      '--resource <arn>',
      'instead: who could use this resource: an ARN, one with wildcards, or its name',
    )
    .option('--action <action>', 'with --resource: for this alone, such as s3:Delete*')
    .option('--at <time>', 'with --resource: when (default: now)')
    .option(
      '--verify',
      'instead: compare every grant with its pull request, its reviews and CloudTrail, and with what AWS holds; needs GITHUB_TOKEN and AWS credentials',
    )
    .option(
      '--calls <issue>',
      'instead: what was called with the access of one request: when, from where, by which program; needs the same',
    )
    .option(
      '--full',
      'with --out: read every event of a long ledger, and compare what is kept of closed months with them',
    )
    .option(
      '--single-file',
      'with --out: one page that carries every month, to be opened from a disk; else earlier months lie beside it',
    )
    .option('--json', 'the result as JSON')
    .action(
      exits(async (options: ReportOptions) => {
        if (options.verify === true || options.calls !== undefined) return auditLedger(options);
        const { report } = await import('../reporting/report-command.ts');
        const { repository = 'this/repository' } = options;
        return report(
          {
            ledger: options.ledger,
            out: options.out,
            json: options.json === true,
            repository,
            name: 'aws-jit',
            url: `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`,
            now: instantOfMillis(Date.now()),
            at: options.at,
            resource: options.resource,
            action: options.action,
            usage: options.usage,
            full: options.full === true,
            singleFile: options.singleFile === true,
            usageCovers: (options.usageCovers ?? '').split(/[\s,]+/).filter(Boolean),
          },
          io,
        );
      }),
    );
}

/** Modes of their own, so that there is one answer and one exit code. */
async function auditLedger(options: ReportOptions): Promise<ExitCode> {
  const { ledger, repository, json, out, resource, action, at, usage, calls, verify } = options;
  if (
    [out, resource, action, at, usage].some((each) => each !== undefined) ||
    (verify === true && calls !== undefined)
  ) {
    io.stderr('report: --verify and --calls go with --ledger, --repository and --json alone.\n');
    return 2;
  }
  const started = instantOfMillis(Date.now());
  const args = { ledger, repository, json: json === true, started, environment: process.env };
  if (calls !== undefined)
    return (await import('../reporting/report-calls.ts')).callsInTerminal({ ...args, issue: calls }, io);
  return (await import('../reporting/report-verify.ts')).verifyInTerminal(args, io);
}

interface ReportOptions {
  readonly ledger: string;
  readonly out?: string;
  readonly full?: true;
  readonly singleFile?: true;
  readonly verify?: true;
  readonly calls?: string;
  readonly repository?: string;
  readonly resource?: string;
  readonly action?: string;
  readonly usage?: string;
  readonly usageCovers?: string;
  readonly at?: string;
  readonly json?: true;
}

interface RevokeOptions {
  readonly repository?: string;
  readonly person?: string;
  readonly account?: string;
  readonly all?: true;
}

interface UseOptions {
  readonly repository?: string;
  readonly profile?: string;
  readonly sourceProfile: string;
  readonly dryRun?: true;
  readonly remove?: true;
}
