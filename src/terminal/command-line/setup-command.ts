import type { Command } from 'commander';
import type { InitArguments } from '../init-command.ts';
import { collect, fileIo, type Exits } from './command-io.ts';

/** `init`: what of its options is not given is found out, or asked for in a terminal. */
export function initCommand(program: Command, exits: Exits): void {
  program
    .command('init')
    .description(
      "write what an adopter's repository needs into this folder; in a terminal, it asks for what is not given",
    )
    .option(
      '--repository <owner/name>',
      'the repository that will hold the requests (default: the remote origin)',
    )
    .option('--repository-id <n>', 'its id, where GitHub cannot be asked: gh api repos/OWNER/NAME --jq .id')
    .option('--owner-id <n>', "its owner's id, likewise: gh api users/OWNER --jq .id")
    .option('--region <region>', 'the AWS Region you work in')
    .option(
      '--account <name=id>',
      'an AWS account with IAM users and roles; several times for several',
      collect,
    )
    .option(
      '--identity-center-account <name=id>',
      'an AWS account that people reach through Identity Center; several times for several',
      collect,
    )
    .option(
      '--identity-center <arn>',
      'its instance; AWS is asked where credentials are at hand, as for the next three',
    )
    .option('--identity-store <id>', 'its identity store, such as d-1234567890')
    .option('--identity-center-in <account>', 'id of the account in which it is administered')
    .option('--portal <url>', 'the access portal, such as https://acme.awsapps.com/start')
    .option('--identity-center-region <region>', 'where Identity Center is, if not in --region')
    .option('--services <list>', 'services that may be asked for, such as s3,logs,dynamodb')
    .option('--owner <@who>', 'security owner, @LOGIN or @ORG/TEAM; several times for several', collect)
    .option('--approver <@who>', 'approves requests besides the owners; several times for several', collect)
    .option('--people <file>', 'who may be given access: a CSV with login, iam_user, identity_center_user')
    .option('--members', 'the same: the members of the organisation at GitHub')
    .option(
      '--iam-users <pattern>',
      'what they are called as IAM users, where the list does not say: {login}',
    )
    .option('--center-users <pattern>', 'the same in Identity Center: {login}@example.com')
    .option('--slack-channel <channel>', 'where the story of each request is told, such as "#aws-access"')
    .option(
      '--uses <owner/repo@sha>',
      'the action that the workflows call, by full commit (default: this checkout)',
    )
    .option('--runner <label>', 'runner of every job (default: ubuntu-24.04)')
    .option('--granter-role <arn>', 'a role of your own instead of the one of deploy/account.yml')
    .option('--revoker-role <arn>', 'likewise')
    .option('--boundary <arn>', 'a permissions boundary of your own')
    .option('--app-client-id <id>', 'GitHub App with Members: read, where teams are owners')
    .option('--model <name>', 'a model that helps with drafting; without it, rules draft')
    .option('--model-url <url>', 'where it answers, if not at OpenAI: any server that speaks its protocol')
    .option('--write <what>', 'of what differs: all, missing, or a path; several times for several', collect)
    .action(
      exits(async (options: InitArguments) => {
        const [{ init }, github, { originOf }, { serverOf }] = await Promise.all([
          import('../init-command.ts'),
          import('../init/github-at-hand.ts'),
          import('../signed-in/git-remote.ts'),
          import('../signed-in/sign-in.ts'),
        ]);
        const server = serverOf(process.env);
        const { programFolder } = await import('../../shipped/shipped-files.ts');
        const inTerminal = process.stdin.isTTY && process.stdout.isTTY;
        return init(
          options,
          {
            prompts: inTerminal
              ? async () => (await import('../init/terminal-prompts.ts')).terminalPrompts()
              : undefined,
            github: (repository) => github.githubAtHand(process.env, repository),
            origin: () => originOf('.', server),
            release: () => github.ownRelease(programFolder(), server),
            center: async (region) =>
              (await import('../init/center-at-hand.ts')).centerAtHand(process.env, region),
          },
          fileIo,
        );
      }),
    );
}
