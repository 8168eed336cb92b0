import type { Command } from 'commander';
import { fileIo, type Exits } from './command-io.ts';
import { initCommand } from './setup-command.ts';

/** What writes files into a repository of requests: `form`, `workflows`, `init`. */
export function repositoryCommands(program: Command, exits: Exits): void {
  program
    .command('form')
    .description('write the issue form that follows from aws-jit.yml')
    .option('--config <file>', 'the configuration', 'aws-jit.yml')
    .option('--docs', "also write the schema and the table of keys in this repository's docs/")
    .option('--check', 'write nothing; say whether it is up to date')
    .action(
      exits(async (options: { config: string; docs?: true; check?: true }) => {
        const { form } = await import('../form-command.ts');
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
        const { writeWorkflows } = await import('../workflows-command.ts');
        return writeWorkflows(options.check === true, fileIo);
      }),
    );

  initCommand(program, exits);
}

/** `upgrade`: to the version that this program is. */
export function upgradeCommand(program: Command, exits: Exits): void {
  program
    .command('upgrade')
    .description('move every pin to the version that this program is, and write anew what follows from it')
    .option('--to <commit|tag>', 'that version by name; needed where it would be a step back')
    .option('--check', 'write nothing; say what is to be done')
    .option('--json', 'the result as JSON')
    .action(
      exits(async (options: { to?: string; check?: true; json?: true }) => {
        const [{ upgrade }, { sourceClone }, { programFolder }, { readdir }] = await Promise.all([
          import('../upgrade/upgrade-command.ts'),
          import('../upgrade/source-clone.ts'),
          import('../../shipped/shipped-files.ts'),
          import('node:fs/promises'),
        ]);
        const args = { to: options.to, check: options.check === true, json: options.json === true };
        const list = (folder: string) => readdir(folder).catch(() => []);
        return upgrade(args, await sourceClone(programFolder()), { ...fileIo, list });
      }),
    );
}

/** `doctor`: whether all of the set-up is right. */
export function doctorCommand(program: Command, exits: Exits): void {
  program
    .command('doctor')
    .description('look at the whole set-up: what is wrong, why it matters, and the command that mends it')
    .option(
      '--repository <owner/name>',
      'the repository (default: GITHUB_REPOSITORY, else the remote origin)',
    )
    .option('--admin-role <name>', 'a role that your AWS credentials may assume in each account')
    .option('--only <list>', 'look at these alone: files, github, jobs, aws, slack, model')
    .option('--fix', 'write anew what is made from aws-jit.yml and the pin')
    .option(
      '--rehearse',
      'instead: take one harmless request through its whole life, with a review by somebody else',
    )
    .option('--json', 'the result as JSON')
    .action(
      exits(async (options: DoctorOptions) => {
        const { doctor } = await import('../doctor-command.ts');
        return doctor(
          {
            repository: options.repository,
            adminRole: options.adminRole,
            only: options.only,
            fix: options.fix === true,
            json: options.json === true,
            rehearse: options.rehearse === true,
            environment: process.env,
            now: Date.now,
            sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
          },
          fileIo,
        );
      }),
    );
}

interface DoctorOptions {
  readonly repository?: string;
  readonly adminRole?: string;
  readonly only?: string;
  readonly fix?: true;
  readonly rehearse?: true;
  readonly json?: true;
}

/** `standing`: what is approved in advance, as the three files that one pull request brings. */
export function standingCommands(program: Command, exits: Exits): void {
  const standing = program
    .command('standing')
    .description('access that is approved in advance (standing/ACCOUNT/NAME.yml, .json and .md)');
  const onFiles = (check: boolean) =>
    exits(async (files: string[], { config: path }: { config?: string }) => {
      const [{ standing: work }, { terminalConfig }] = await Promise.all([
        import('../standing-command.ts'),
        import('../config-and-request.ts'),
      ]);
      const config = await terminalConfig(path ?? 'aws-jit.yml', fileIo);
      if (config === undefined || config === 'unusable') return 2;
      return work({ files, check, now: Date.now() }, config, fileIo);
    });
  standing
    .command('write')
    .description(
      'bring the .yml and .json into their one form, write the view, and say what would be refused',
    )
    .argument('<file...>', 'standing/ACCOUNT/NAME.yml')
    .option('--config <file>', 'configuration to judge by (default: aws-jit.yml)')
    .action(onFiles(false));
  standing
    .command('check')
    .description(
      'write nothing; say whether the three files are in their one form, and what would be refused',
    )
    .argument('<file...>', 'standing/ACCOUNT/NAME.yml')
    .option('--config <file>', 'configuration to judge by (default: aws-jit.yml)')
    .action(onFiles(true));
  standing
    .command('form')
    .description('write the issue form by which standing approvals are used')
    .option('--check', 'write nothing; say whether it is up to date')
    .action(
      exits(async (options: { check?: true }) => {
        const { writeStandingForm } = await import('../standing-command.ts');
        return writeStandingForm(options.check === true, fileIo);
      }),
    );
}

/** `curated pull`: the permission sets that a company keeps itself, as files that are reviewed. */
export function curatedCommands(program: Command, exits: Exits): void {
  program
    .command('curated')
    .description('the permission sets that you keep yourselves (curated_sets in aws-jit.yml)')
    .command('pull')
    .description('write curated/NAME.json as AWS has each set now, with your own AWS credentials')
    .option('--check', 'write nothing; say whether the files are up to date')
    .action(
      exits(async (options: { check?: true }) => {
        const [{ pullCurated, readerOfSets }, { terminalConfig }] = await Promise.all([
          import('../curated-pull-command.ts'),
          import('../config-and-request.ts'),
        ]);
        const config = await terminalConfig('aws-jit.yml', fileIo);
        if (config === undefined || config === 'unusable') return 2;
        return pullCurated(config, await readerOfSets(config), options.check === true, fileIo);
      }),
    );
}
