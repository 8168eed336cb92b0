import { GITHUB_ISSUER } from './token-issuer.ts';
import { formatDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { notKnown, wrong, type Check, type Outcome } from './finding.ts';
import { lookAtEnvironment, lookForSecret } from './environment-checks.ts';
import { ifRead, onGitHub } from './github-look.ts';
import type { GitHubFacts } from './setup-facts.ts';
import { ENVIRONMENTS, wantedSecrets } from './wanted-secrets.ts';

/** Environments, secrets by name, whom a job says to be, schedules, the age of the pin, and the clock. */

export const HOUR = 3600;
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

/** What the subject of an issuer other than github.com's must hold, since AWS knows no other claim of it: deploy/account.yml. */
const BARE_CLAIMS = ['repository_id', 'context', 'job_workflow_ref'];

export const settingsChecks: readonly Check[] = [
  onGitHub({
    id: 'environments',
    what: 'the environments and their branches',
    why: 'The roles and the secrets belong to an environment: where any branch may use it, any writer’s own workflow has them.',
    knows: 'anybody',
    look: (github) => ENVIRONMENTS.flatMap((name) => lookAtEnvironment(github, name)),
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
      return wanted.flatMap((each) => lookForSecret(github, each.name, each.environments));
    },
  }),
  onGitHub({
    id: 'subject',
    what: 'the subject of the tokens that jobs show to AWS',
    why: 'The roles trust GitHub’s own forms of it. A form of the organisation’s own is refused by AWS, at each job.',
    knows: 'anybody',
    look: ({ subject, name, issuer }) =>
      ifRead(subject, 'OIDC subject', ({ claims = ['repo', 'context'] }) => {
        const wanted = issuer === GITHUB_ISSUER ? ['repo', 'context'] : BARE_CLAIMS;
        if (claims.join() === wanted.join()) return [];
        const set =
          issuer === GITHUB_ISSUER
            ? '-F use_default=true'
            : `-F use_default=false ${BARE_CLAIMS.map((each) => `-f 'include_claim_keys[]=${each}'`).join(' ')}`;
        return [
          wrong(
            'oidc-subject',
            'OIDC subject',
            `It holds the claims ${claims.join(', ')}, and the roles ask for ${wanted.join(', ')}.`,
            `gh api -X PUT repos/${name}/actions/oidc/customization/sub ${set}`,
          ),
        ];
      }),
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
