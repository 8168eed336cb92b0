import type { Config } from '../../config/config.ts';
import { formatDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { notKnown, wrong, type Check, type Outcome } from './finding.ts';
import { ASK_ADMINISTRATOR, ifRead, onGitHub } from './github-look.ts';
import type { GitHubFacts } from './setup-facts.ts';

/** Environments, secrets by name, whom a job says to be, schedules, the age of the pin, and the clock. */

export const ENVIRONMENTS = ['aws-jit-draft', 'aws-jit-grant', 'aws-jit-revoke'] as const;
const HOUR = 3600;
const DAY = 24 * HOUR;
/** A schedule that is due hourly comes late, by hours at times; one that is due daily, by most of a day. */
const SILENT_AFTER: Readonly<Record<string, number>> = {
  'aws-jit-schedule.yml': 4 * HOUR,
  'aws-jit-report.yml': 2 * DAY,
  'aws-jit-doctor.yml': 2 * DAY,
};
export const SCHEDULES = Object.keys(SILENT_AFTER);
const OLD_PIN = 180 * DAY;
/** AWS refuses a signature that is five minutes off. */
const CLOCK_OFF = 60;

export const settingsChecks: readonly Check[] = [
  onGitHub({
    id: 'environments',
    what: 'the environments and their branches',
    why: 'The roles and the secrets belong to an environment: where any branch may use it, any writer’s own workflow has them.',
    knows: 'anybody',
    look: (github) => ENVIRONMENTS.flatMap((name) => environment(github, name)),
  }),
  onGitHub({
    id: 'secrets',
    what: 'the secrets, by name',
    why: 'A forgotten secret is found by the first request that needs it; one of the whole repository is readable to any branch’s workflow.',
    knows: 'administrator',
    look: (github, config, { files }) => {
      if (config === undefined) return 'does not apply';
      const wanted = wantedSecrets(config, files.settings?.appClientId !== undefined);
      if (wanted.length === 0) return 'does not apply';
      return wanted.flatMap((each) => secret(github, each.name, each.environments));
    },
  }),
  onGitHub({
    id: 'subject',
    what: 'the subject of the tokens that jobs show to AWS',
    why: 'The roles trust GitHub’s own forms of it. A form of the organisation’s own is refused by AWS, at each job.',
    knows: 'anybody',
    look: ({ subject, name }) =>
      ifRead(subject, 'OIDC subject', ({ claims }) =>
        claims === undefined || (claims.length === 2 && claims[0] === 'repo' && claims[1] === 'context')
          ? []
          : [
              wrong(
                'oidc-subject',
                'OIDC subject',
                `Somebody has chosen the claims ${claims.join(', ')} for it.`,
                `gh api -X PUT repos/${name}/actions/oidc/customization/sub -F use_default=true`,
              ),
            ],
      ),
  }),
  onGitHub({
    id: 'schedule',
    what: 'whether the schedules are alive',
    why: 'They carry out what an event has missed, and tidy away. GitHub switches them off after 60 quiet days in a public repository.',
    knows: 'anybody',
    look: (github) => SCHEDULES.flatMap((file) => schedule(github, file)),
  }),
  onGitHub({
    id: 'pin-age',
    what: 'the age of the pinned version',
    why: 'Mends of this tool reach a repository as another pin, and in no other way.',
    knows: 'anybody',
    look: ({ pin, clocks }, _, { files }) => {
      if (pin === undefined) return 'does not apply';
      const uses = files.settings?.uses ?? '';
      return ifRead(
        pin,
        uses,
        (at): readonly Outcome[] => {
          if (at === 'absent')
            return [
              wrong(
                'pin-absent',
                uses,
                'That repository has no such commit.',
                'Pin a commit of its default branch, and read what changed.',
              ),
            ];
          const age = clocks.github - at;
          return age <= OLD_PIN
            ? []
            : [
                wrong(
                  'pin-old',
                  uses,
                  `It is ${Math.floor(age / DAY)} days old.`,
                  'docs/operations.md, “A new version”: read the difference, change the commit in all workflows.',
                ),
              ];
        },
        'Use a token that may read the repository of the action.',
      );
    },
  }),
  onGitHub({
    id: 'clock',
    what: 'the clock of this machine',
    why: 'AWS refuses what is signed with a time that is minutes off; the clocks of the jobs are GitHub’s own.',
    knows: 'anybody',
    look: ({ clocks }) => {
      const off = Math.abs(clocks.ours - clocks.github);
      return off <= CLOCK_OFF
        ? []
        : [
            wrong(
              'clock',
              'this machine',
              `Its clock and GitHub’s are ${formatDuration(off as Seconds)} apart.`,
              'Let the machine set its clock from the network: timedatectl set-ntp true',
            ),
          ];
    },
  }),
];

function environment(github: GitHubFacts, name: string): readonly Outcome[] {
  const at = `repos/${github.name}/environments/${name}`;
  const restrict =
    `gh api -X PUT ${at} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true' && ` +
    `gh api -X POST ${at}/deployment-branch-policies -f name=${github.defaultBranch} -f type=branch`;
  const where = `environment ${name}`;
  return ifRead(github.environments.get(name), where, (found) => {
    if (found === 'absent')
      return [
        wrong(
          'environment-missing',
          where,
          'It is missing. The first job that names it makes it, open to every branch.',
          restrict,
        ),
      ];
    const { branches } = found;
    if (branches === 'all') return [wrong('environment-open', where, 'Every branch may use it.', restrict)];
    if (branches === 'protected')
      return [
        wrong('environment-protected', where, 'Every branch that somebody protects may use it.', restrict),
      ];
    const others = branches.filter((branch) => branch !== github.defaultBranch);
    if (!branches.includes(github.defaultBranch))
      return [
        wrong(
          'environment-without-main',
          where,
          `${github.defaultBranch} may not use it, so its jobs are refused.`,
          `gh api -X POST ${at}/deployment-branch-policies -f name=${github.defaultBranch} -f type=branch`,
        ),
      ];
    return others.length === 0
      ? []
      : [
          wrong(
            'environment-branches',
            where,
            `Besides ${github.defaultBranch}, ${others.join(', ')} may use it.`,
            `Remove them: https://github.com/${github.name}/settings/environments`,
          ),
        ];
  });
}

interface WantedSecret {
  readonly name: string;
  readonly environments: readonly string[];
}

function wantedSecrets(config: Config, app: boolean): readonly WantedSecret[] {
  const slack =
    config.slack_notification_channel !== undefined ||
    [...config.accounts.values()].some((account) => account.slack_channel !== undefined);
  return [
    ...(slack ? [{ name: 'SLACK_BOT_TOKEN', environments: ENVIRONMENTS }] : []),
    ...(config.model === undefined ? [] : [{ name: 'OPENAI_API_KEY', environments: ['aws-jit-draft'] }]),
    ...(app ? [{ name: 'AWS_JIT_APP_KEY', environments: ['aws-jit-grant'] }] : []),
  ];
}

function secret(
  { secrets, environments: there, name }: GitHubFacts,
  wanted: string,
  environments: readonly string[],
): readonly Outcome[] {
  const shared = [
    ['the repository', secrets.repository],
    ['the organisation', secrets.organization],
  ] as const;
  const open = shared.flatMap(([of, read]): readonly Outcome[] =>
    read.known && read.value.includes(wanted)
      ? [
          wrong(
            'secret-open',
            `secrets of ${of}`,
            `${wanted} is there, where any branch’s workflow can read it.`,
            `Set it in ${environments.join(', ')} instead, and remove it there: gh secret delete ${wanted} ${of === 'the repository' ? `--repo ${name}` : `--org ${name.split('/')[0] ?? ''}`}`,
          ),
        ]
      : [],
  );
  if (open.length > 0) return open;
  // One that is missing is told of by itself, and has no secrets yet.
  const present = environments.filter((environment) => {
    const found = there.get(environment);
    return found?.known !== true || found.value !== 'absent';
  });
  const missing = present.flatMap((environment) =>
    ifRead(secrets.environments.get(environment), `secrets of ${environment}`, (names) =>
      names.includes(wanted)
        ? []
        : [
            wrong(
              'secret-missing',
              `environment ${environment}`,
              `It has no secret ${wanted}.`,
              `gh secret set ${wanted} --repo ${name} --env ${environment}`,
            ),
          ],
    ),
  );
  const unread = shared.flatMap(([of, read]) =>
    read.known ? [] : [notKnown(`secrets of ${of}`, read.why, ASK_ADMINISTRATOR)],
  );
  return [...missing, ...unread];
}

function schedule({ schedules, clocks, name }: GitHubFacts, file: string): readonly Outcome[] {
  return ifRead(schedules.get(file), file, ({ state, last }): readonly Outcome[] => {
    if (state === 'absent')
      return [
        wrong(
          'schedule-missing',
          file,
          'GitHub knows no such workflow.',
          `aws-jit workflows, and have it merged`,
        ),
      ];
    if (state !== 'active')
      return [
        wrong(
          'schedule-off',
          file,
          `GitHub does not run it (${state}).`,
          `gh workflow enable ${file} --repo ${name}`,
        ),
      ];
    if (last === undefined)
      return [
        notKnown(
          file,
          'it has not run by schedule yet',
          'Look again in an hour; the first run comes with the next full hour.',
        ),
      ];
    const silent = clocks.github - last.at;
    if (silent > (SILENT_AFTER[file] ?? DAY))
      return [
        wrong(
          'schedule-silent',
          file,
          `Its last run by schedule was ${formatDuration(silent as Seconds)} ago.`,
          `gh workflow run ${file} --repo ${name}; where that runs and the schedule does not, see https://www.githubstatus.com`,
        ),
      ];
    return last.conclusion === 'success'
      ? []
      : [
          wrong(
            'schedule-failing',
            file,
            `Its last run by schedule ended with ${last.conclusion}.`,
            `gh run list --workflow ${file} --repo ${name}, and read what the run says`,
          ),
        ];
  });
}
