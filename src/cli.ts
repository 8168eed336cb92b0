#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instantOfMillis } from './terms/instant.ts';
import type { SetupOptions } from './setup/setup-settings.ts';
import { progressOn } from './terminal/progress-bar.ts';
import { readText, readTextIfThere } from './terminal/text-file.ts';
import { printable } from './text/printable.ts';

/**
 * The command line. Each command is loaded when it is called. Exit codes: 0 yes or done, 1 refused or findings,
 * 2 bad usage or configuration. With `--json`, one JSON document on standard output; all else goes to standard error.
 */
type ExitCode = 0 | 1 | 2;

const io = {
  read: readText,
  stdout: (text: string) => void process.stdout.write(printable(text)),
  stderr: (text: string) => void process.stderr.write(printable(text)),
};
const fileIo = {
  ...io,
  read: readTextIfThere,
  async write(path: string, text: string) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
};

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

const progress = (total: number) => progressOn(process.stderr, total);

program
  .command('demo')
  .description('the whole loop on stand-ins for GitHub and AWS: no account, no key')
  .option('--out <dir>', 'also write the files, comments and messages there')
  .option('--json', 'the result as JSON')
  .action(
    exits(async (options: { out?: string; json?: true }) => {
      const { demo } = await import('./terminal/demo-command.ts');
      return demo({ action, out: options.out, json: options.json === true }, { ...fileIo, progress });
    }),
  );

program
  .command('sandbox')
  .description('the stand-ins, kept running; prints their URLs as JSON')
  .option('--port <n>', 'where GitHub listens; AWS listens on the next port', wholeNumber)
  .action(
    exits(async (options: { port?: number }) => {
      const { sandbox } = await import('./terminal/sandbox-command.ts');
      return sandbox({ action, port: options.port }, io);
    }),
  );

program
  .command('draft')
  .description('draft a policy for a request: a request file (.yml) or the body of an issue (.md)')
  .argument('<file...>')
  .option('--config <file>', 'configuration to judge by (default: aws-jit.yml, if there is one)')
  .option('--answer <text>', 'what `/answer` says on an issue; may be repeated, with one FILE', collect, [])
  .option('--batch', 'FILE holds lines {id, request, answers}; prints a result a line')
  .addOption(new Option('--engine <name>', 'what drafts').choices(['rules', 'openai']).default('rules'))
  .option('--json', 'the result as JSON')
  .action(
    exits(
      async (
        files: string[],
        options: { config?: string; engine: string; json?: true; answer: string[]; batch?: true },
      ) => {
        const { draftFiles } = await import('./terminal/draft-command.ts');
        return draftFiles(
          {
            files,
            answers: options.answer,
            batch: options.batch === true,
            config: options.config,
            json: options.json === true,
            now: Date.now(),
            ...(options.engine === 'openai' ? { model: modelEnvironment() } : {}),
          },
          { ...fileIo, progress },
        );
      },
    ),
  );

interface CheckOptions {
  readonly request?: string;
  readonly config?: string;
  readonly held?: readonly string[];
  readonly json?: true;
}

program
  .command('check')
  .description('check policies against the guardrails')
  .argument('[policy...]')
  .option('--request <file>', 'also judge whether the policy is within this request')
  .option('--config <file>', 'configuration to judge by (default: aws-jit.yml, if there is one)')
  .option(
    '--held <file...>',
    'policies that the person holds already, judged together with each; with no policy before it, the last file is the policy',
  )
  .option('--json', 'the result as JSON')
  .action(
    exits(async (named: string[], options: CheckOptions) => {
      // `check --held HELD POLICY`: an option that takes several files takes the last one too.
      const all = options.held ?? [];
      const [held, files] =
        named.length === 0 && all.length > 1 ? [all.slice(0, -1), all.slice(-1)] : [all, named];
      const { checkFiles } = await import('./terminal/check-files.ts');
      return checkFiles(
        {
          files,
          request: options.request,
          config: options.config,
          held,
          json: options.json === true,
          now: Date.now(),
        },
        { ...fileIo, progress },
      );
    }),
  );

program
  .command('can')
  .description('whether a policy allows an action: allowed, explicitDeny or implicitDeny')
  .argument('[policy]', 'a policy file; not with --batch')
  .option('--action <action>', 'such as s3:GetObject')
  .option('--resource <arn>', 'such as arn:aws:s3:::bucket/key')
  .option('--at <time>', 'when, such as 2026-11-22T20:00:00Z (default: now)')
  .option('--context <key=value>', 'a context key; may be given several times', collect, [])
  .option(
    '--batch <file>',
    'lines {id, policies, action, resource, at, context}; prints lines {id, decision}',
  )
  .option('--json', 'the result as JSON')
  .action(
    exits(async (policy: string | undefined, options: CanOptions) => {
      const [{ runCan, runCanBatch }, { loadCatalog }] = await Promise.all([
        import('./terminal/can-command.ts'),
        import('./shipped/catalog-file.ts'),
      ]);
      const now = instantOfMillis(Date.now());
      const { action: call, resource, at, batch } = options;
      if (batch !== undefined && policy === undefined) {
        return runCanBatch({ file: batch, now, catalog: loadCatalog() }, io);
      }
      if (batch !== undefined || policy === undefined || call === undefined || resource === undefined) {
        io.stderr('can: give a policy file, --action and --resource; or --batch and nothing else.\n');
        return 2;
      }
      const { context, json } = options;
      return runCan(
        {
          file: policy,
          action: call,
          resource,
          now,
          context,
          json: json === true,
          catalog: loadCatalog(),
          ...(at === undefined ? {} : { at }),
        },
        io,
      );
    }),
  );

interface CanOptions {
  readonly action?: string;
  readonly resource?: string;
  readonly at?: string;
  readonly context: readonly string[];
  readonly batch?: string;
  readonly json?: true;
}

program
  .command('stamp')
  .description('print a policy with every Allow ended at a time, as it would be granted')
  .argument('<policy>')
  .requiredOption('--expires <time>', 'such as 2026-11-22T20:00:00Z')
  .action(
    exits(async (file: string, { expires }: { expires: string }) => {
      const { runStamp } = await import('./terminal/stamp-command.ts');
      return runStamp({ file, expires }, io);
    }),
  );

program
  .command('form')
  .description('write the issue form that follows from aws-jit.yml')
  .option('--config <file>', 'the configuration', 'aws-jit.yml')
  .option('--docs', "also write the schema and the table of keys in this repository's docs/")
  .option('--check', 'write nothing; say whether it is up to date')
  .action(
    exits(async (options: { config: string; docs?: true; check?: true }) => {
      const { form } = await import('./terminal/form-command.ts');
      return form(
        {
          config: options.config,
          form: '.github/ISSUE_TEMPLATE/aws-access.yml',
          schema: options.docs ? 'docs/aws-jit.schema.json' : undefined,
          reference: options.docs ? 'docs/configuration.md' : undefined,
          check: options.check === true,
        },
        fileIo,
      );
    }),
  );

program
  .command('workflows')
  .description('write the workflows anew: as many jobs as the accounts in aws-jit.yml need')
  .option('--check', 'write nothing; say whether they are up to date')
  .action(
    exits(async (options: { check?: true }) => {
      const { writeWorkflows } = await import('./terminal/workflows-command.ts');
      return writeWorkflows(options.check === true, fileIo);
    }),
  );

program
  .command('init')
  .description("write what an adopter's repository needs into this folder; nothing is overwritten")
  .requiredOption('--repository <owner/name>', 'the repository that will hold the requests')
  .requiredOption('--repository-id <n>', 'its id: gh api repos/OWNER/NAME --jq .id')
  .requiredOption('--owner-id <n>', "its owner's id: gh api users/OWNER --jq .id")
  .requiredOption('--account <name=id>', 'an AWS account; several times for several', collect)
  .requiredOption('--services <list>', 'services that may be asked for, such as s3,logs,dynamodb')
  .requiredOption('--owner <@who>', 'security owner, @LOGIN or @ORG/TEAM; several times for several', collect)
  .option('--approver <@who>', 'approves requests besides the owners; several times for several', collect, [])
  .requiredOption('--uses <owner/repo@sha>', 'the action that the workflows call, by full commit')
  .option('--region <region>', 'the AWS Region you work in', 'us-east-1')
  .option('--runner <label>', 'runner of every job', 'ubuntu-24.04')
  .option('--granter-role <arn>', 'a role of your own instead of the one of deploy/account.yml')
  .option('--revoker-role <arn>', 'likewise')
  .option('--boundary <arn>', 'a permissions boundary of your own')
  .option('--app-client-id <id>', 'GitHub App with Members: read, where teams are owners')
  .option('--model <name>', 'a model that helps with drafting; without it, rules draft')
  .option('--model-url <url>', 'where it answers, if not at OpenAI: any server that speaks its protocol')
  .action(
    exits(async (options: SetupOptions) => {
      const { init } = await import('./terminal/init-command.ts');
      return init(options, fileIo);
    }),
  );

program
  .command('use')
  .description('write the AWS profile for access that is live into ~/.aws/config (or AWS_CONFIG_FILE)')
  .argument('<request>', 'its number, such as 1042')
  .option('--repository <owner/name>', 'read it from GitHub with GH_TOKEN, instead of from the checkout here')
  .option('--profile <name>', 'name of the profile (default: jit-ACCOUNT-REQUEST)')
  .option('--source-profile <name>', 'whose credentials assume a shared role', 'default')
  .option('--dry-run', 'print the file as it would be, and write nothing')
  .option('--remove', 'take the profile out again')
  .action(
    exits(async (issue: string, options: UseOptions) => {
      const [{ use }, { checkoutSource, gitHubSource }] = await Promise.all([
        import('./terminal/use-command.ts'),
        import('./terminal/usable-requests.ts'),
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
  .option('--resource <arn>', 'instead: who could use this resource')
  .option('--at <time>', 'with --resource: when (default: now)')
  .option(
    '--verify',
    'instead: compare every grant with its pull request, its reviews and CloudTrail, and with what AWS holds; needs GITHUB_TOKEN and AWS credentials',
  )
  .option('--json', 'the result as JSON')
  .action(
    exits(async (options: ReportOptions) => {
      if (options.verify === true) return verifyLedger(options);
      const { report } = await import('./terminal/report-command.ts');
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
          usage: options.usage,
          usageCovers: (options.usageCovers ?? '').split(/[\s,]+/).filter(Boolean),
        },
        io,
      );
    }),
  );

/** A mode of its own, so that there is one answer and one exit code. */
async function verifyLedger(options: ReportOptions): Promise<ExitCode> {
  const { ledger, repository, json, out, resource, at, usage } = options;
  if ([out, resource, at, usage].some((each) => each !== undefined)) {
    io.stderr('report: --verify goes with --ledger, --repository and --json alone.\n');
    return 2;
  }
  const { verifyInTerminal } = await import('./terminal/report-verify.ts');
  const started = instantOfMillis(Date.now());
  return verifyInTerminal({ ledger, repository, json: json === true, started, environment: process.env }, io);
}

interface ReportOptions {
  readonly ledger: string;
  readonly out?: string;
  readonly verify?: true;
  readonly repository?: string;
  readonly resource?: string;
  readonly usage?: string;
  readonly usageCovers?: string;
  readonly at?: string;
  readonly json?: true;
}

program
  .command('curated')
  .description('the permission sets that you keep yourselves (curated_sets in aws-jit.yml)')
  .command('pull')
  .description('write curated/NAME.json as AWS has each set now, with your own AWS credentials')
  .option('--check', 'write nothing; say whether the files are up to date')
  .action(
    exits(async (options: { check?: true }) => {
      const [{ pullCurated, readerOfSets }, { terminalConfig }] = await Promise.all([
        import('./terminal/curated-pull-command.ts'),
        import('./terminal/config-and-request.ts'),
      ]);
      const config = await terminalConfig('aws-jit.yml', fileIo);
      if (config === undefined || config === 'unusable') return 2;
      return pullCurated(config, await readerOfSets(config), options.check === true, fileIo);
    }),
  );

interface UseOptions {
  readonly repository?: string;
  readonly profile?: string;
  readonly sourceProfile: string;
  readonly dryRun?: true;
  readonly remove?: true;
}

/** The SDK's own variables. */
const modelEnvironment = () => ({
  apiKey: process.env['OPENAI_API_KEY'],
  baseUrl: process.env['OPENAI_BASE_URL'],
});

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_534)
    throw new CommanderError(2, 'port', `not a port: ${text}`);
  return number;
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
