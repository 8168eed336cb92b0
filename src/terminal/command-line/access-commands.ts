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
    .option(
      '--repository <owner/name>',
      'read it from GitHub with GH_TOKEN, instead of from the checkout here',
    )
    .option('--profile <name>', 'name of the profile (default: jit-ACCOUNT-REQUEST)')
    .option('--source-profile <name>', 'whose credentials assume a shared role', 'default')
    .option('--dry-run', 'print the file as it would be, and write nothing')
    .option('--remove', 'take the profile out again')
    .action(
      exits(async (issue: string, options: UseOptions) => {
        const [{ use }, { checkoutSource, gitHubSource }] = await Promise.all([
          import('../use-command.ts'),
          import('../usable-requests.ts'),
        ]);
        const { repository } = options;
        const token = process.env['GH_TOKEN'] ?? process.env['GITHUB_TOKEN'];
        if (repository !== undefined && token === undefined) {
          io.stderr('use: --repository needs GH_TOKEN, such as: GH_TOKEN=$(gh auth token)\n');
          return 2;
        }
        const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
        const source =
          repository === undefined ? checkoutSource('.') : gitHubSource(repository, token ?? '', apiUrl);
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
          [source],
          fileIo,
        );
      }),
    );

  program
    .command('revoke')
    .description('take access back now: start the workflow that does so, with GH_TOKEN')
    .argument('[request]', 'its number, such as 1042')
    .requiredOption('--repository <owner/name>', 'whose workflow is started')
    .option('--person <id>', 'instead: everything of the person with this numeric GitHub id')
    .option('--account <name>', 'instead: everything in this account')
    .option('--all', 'instead: everything that is live')
    .action(
      exits(async (issue: string | undefined, options: RevokeOptions) => {
        const token = process.env['GH_TOKEN'] ?? process.env['GITHUB_TOKEN'];
        if (token === undefined) {
          io.stderr('revoke: it needs GH_TOKEN, such as: GH_TOKEN=$(gh auth token)\n');
          return 2;
        }
        const [{ revoke }, { connect }] = await Promise.all([
          import('../revoke-command.ts'),
          import('../../github/github-client.ts'),
        ]);
        const { repository, person, account, all } = options;
        const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
        const github = connect({ token, repository, apiUrl, log: { warning: () => undefined } });
        return revoke({ issue, person, account, all: all === true, repository }, github, io);
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
  readonly repository: string;
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
