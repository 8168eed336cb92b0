import { Option, type Command } from 'commander';
import type { CanOptions } from '../policies/can-files.ts';
import { batchIo, collect, fileIo, io, progress, type Exits } from './command-io.ts';

/** What judges or makes a policy from files alone: `draft`, `check`, `can`, `stamp`. */
export function policyCommands(program: Command, exits: Exits): void {
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
          const { draftFiles } = await import('../draft-command.ts');
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
        const { checkFiles } = await import('../policies/check-files.ts');
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
        const { canFiles } = await import('../policies/can-files.ts');
        return canFiles({ policy, ...options, now: Date.now() }, { ...io, ...batchIo });
      }),
    );

  program
    .command('stamp')
    .description('print a policy with every Allow ended at a time, as it would be granted')
    .argument('<policy>')
    .requiredOption('--expires <time>', 'such as 2026-11-22T20:00:00Z')
    .action(
      exits(async (file: string, { expires }: { expires: string }) => {
        const { runStamp } = await import('../policies/stamp-command.ts');
        return runStamp({ file, expires }, io);
      }),
    );
}

interface CheckOptions {
  readonly request?: string;
  readonly config?: string;
  readonly held?: readonly string[];
  readonly json?: true;
}

/** The SDK's own variables. */
const modelEnvironment = () => ({
  apiKey: process.env['OPENAI_API_KEY'],
  baseUrl: process.env['OPENAI_BASE_URL'],
});
