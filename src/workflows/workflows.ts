// src/workflows/: the workflows, from one source for this repository and an adopter’s; pure.
import {
  COMMENT_COMMANDS,
  DENIAL_WORDS,
  STARTING_COMMANDS,
  type CommentCommandName,
} from '../terms/comment-commands.ts';
import { USE_HEADING } from '../terms/use-heading.ts';
import { DAILY, EXAMINED, HOURLY } from './crons.ts';
import { DAYS_RUN, distJob, draftJob, privilegedJob } from './shared-jobs.ts';
import { isOwn, pinOf, type WorkflowSettings } from './workflow-settings.ts';
import { checkout, COMPARED, examineStep, HEAD, IS_COMMAND, ledger, step, WANTED } from './shared-steps.ts';

/**
 * The workflows, from one source for both kinds of repository: this one, which runs its own `./`, and an adopter's,
 * which calls a released commit.
 */

/** A number given by hand is in no other run's reach, so such a run must never be dropped for a later one. */
const REVOKED =
  "${{ github.event.inputs.issue || github.event.issue.number || github.event.inputs.person || github.event.inputs.account || github.event.inputs.all == 'true' && 'all' || 'due' }}";

/** Path → text of every workflow. */
export function workflows(settings: WorkflowSettings): Readonly<Record<string, string>> {
  return {
    '.github/workflows/aws-jit-request.yml': request(settings),
    '.github/workflows/aws-jit-grant.yml': grant(settings),
    '.github/workflows/aws-jit-revoke.yml': revoke(settings),
    '.github/workflows/aws-jit-schedule.yml': schedule(settings),
    '.github/workflows/aws-jit-report.yml': report(settings),
    '.github/workflows/aws-jit-doctor.yml': doctor(settings),
  };
}

const header = (what: string, settings: WorkflowSettings): string =>
  `# ${what}\n# Written by \`aws-jit workflows\`${isOwn(settings) ? '' : ' and `aws-jit init`'}; change the settings, not this file.\n`;

/** Nothing is granted by default; every job names what it needs. */
const NOTHING = 'permissions: {}\n';

const isStarting = (name: CommentCommandName): boolean => STARTING_COMMANDS.some((each) => each === name);

/**
 * A comment that holds one of these, and does not begin with one that is the other job's: most start one job, so that none is paid for to
 * find that there is nothing for it (`isForDispatch` in src/request/slash-command.ts says the same).
 */
const commented = (
  holding: readonly CommentCommandName[],
  beginning: readonly CommentCommandName[],
  words: readonly string[] = [],
): string => {
  const any = (test: string, texts: readonly string[]) =>
    texts.map((text) => `${test}(github.event.comment.body, '${text}')`).join(' || ');
  const named = (names: readonly CommentCommandName[]) => names.map((name) => `/${name}`);
  return `github.event_name == 'issue_comment' && (${any('contains', [...named(holding), ...words])}) && !(${any('startsWith', named(beginning))})`;
};

function request(s: WorkflowSettings): string {
  return `${header('A request was filed, edited or closed: draft it, or end it. No AWS credentials.', s)}name: AWS access request
on:
  issues:
    types: [opened, edited, reopened, closed]
  # Text of comments reaches no shell and no expression; the action reads it as data.
  issue_comment: # zizmor: ignore[dangerous-triggers]
    types: [created]
  # The default branch's version of this file runs, whatever the pull request holds; nothing of it is checked out.
  pull_request_target: # zizmor: ignore[dangerous-triggers]
    types: [opened, synchronize, reopened, closed]
  # Another version, or another configuration: drafts in review may read otherwise by it.
  push:
    branches: [main]
    paths: ['aws-jit.yml', '.github/workflows/aws-jit-*.yml'${isOwn(s) ? ", 'dist/**'" : ''}]
${NOTHING}jobs:
  draft:
    if: github.event_name == 'issues' && github.event.action != 'closed'
${draftJob(s, 'draft', 'aws-jit-draft-${{ github.event.issue.number }}')}
  pushed:
    # Whoever has write access can push to a draft's branch, or press "Update branch"; the bot then drafts it anew.
    if: github.event.action == 'synchronize' && startsWith(github.event.pull_request.head.ref, 'aws-jit/') && github.event.pull_request.head.repo.id == github.event.repository.id
${draftJob(s, 'draft', 'aws-jit-draft-pull-${{ github.event.number }}')}
  comment:
    # Anywhere in the comment: what is nearly a command is replied to. The first step tells it from conversation.
    if: ${commented(COMMENT_COMMANDS, STARTING_COMMANDS, DENIAL_WORDS)}
${draftJob(s, 'comment', 'aws-jit-draft-${{ github.event.issue.number }}', { ask: IS_COMMAND })}
  use:
    # A use of a standing approval: starts the run that has AWS, and nothing else; that run reads the issue itself.
    if: github.event_name == 'issues' && github.event.action == 'opened' && startsWith(github.event.issue.body, '${USE_HEADING}')
    runs-on: ${s.runner}
    timeout-minutes: 10
    concurrency:
      group: aws-jit-use-\${{ github.event.issue.number }}
    permissions:
      contents: read
      actions: write # starts the run that has AWS
    steps:
${checkout(s, HEAD)}      - uses: ${s.uses}
        with:
          command: use
  dispatch:
    # Of its own, since its token may start workflows; it writes no branch, and has no secret.
    if: ${commented(
      STARTING_COMMANDS,
      COMMENT_COMMANDS.filter((name) => !isStarting(name)),
    )}
    runs-on: ${s.runner}
    timeout-minutes: 10
    # Each comment is a group of its own: none is dropped for a later one.
    concurrency:
      group: aws-jit-dispatch-\${{ github.event.comment.id }}
    permissions:
      contents: read
      issues: write # the reply
      pull-requests: write # the reply, where the comment stands on the pull request
      actions: write # starts the run that has AWS
    steps:
${IS_COMMAND}${checkout(s, HEAD, WANTED)}      - uses: ${s.uses}
        if: ${WANTED}
        with:
          command: dispatch
  # Says on a pull request that changes aws-jit.yml what live access would lose by it; its file is read as data.
  configuration:
    if: github.event_name == 'pull_request_target' && github.event.action != 'closed'
${draftJob(s, 'configuration', 'aws-jit-configuration-${{ github.event.pull_request.number }}')}
  renew:
    if: github.event_name == 'push'
${draftJob(s, 'draft', 'aws-jit-close')}  close:
    if: github.event.action == 'closed'
${draftJob(s, 'close', 'aws-jit-close')}`;
}

function grant(s: WorkflowSettings): string {
  return `${header('A pull request was merged: verify its approval and grant what is due.', s)}name: Grant AWS access
on:
  push:
    # The default branch only; \`grant\` checks that again.
    branches: [main]
    paths: ['requests/**', 'policies/**']
  workflow_dispatch:
${NOTHING}jobs:
${distJob(s)}  grant:
${privilegedJob(s, ['grant'], 'aws-jit-grant', s.granterRole)}`;
}

function revoke(s: WorkflowSettings): string {
  return `${header('Access is no longer needed, or must end now.', s)}name: Revoke AWS access
on:
  issues:
    types: [closed]
  push:
    branches: [main]
    paths: ['requests/**', 'standing/**']
  workflow_dispatch:
    inputs:
      issue:
        description: Number of the request whose access ends now; with all of these empty, everything that is due
        required: false
        type: string
      person:
        description: Numeric GitHub id of somebody all of whose access ends now
        required: false
        type: string
      account:
        description: Name of an account in which all access ends now
        required: false
        type: string
      all:
        description: All access that is live ends now, in every account
        required: false
        type: boolean
        default: false
${NOTHING}jobs:
${distJob(s)}  revoke:
${privilegedJob(s, ['revoke'], 'aws-jit-revoke', s.revokerRole, { group: REVOKED })}`;
}

/**
 * In a file of its own, since GitHub disables the *whole file* of a schedule after 60 days without activity in a
 * public repository. The watch has the revoking role, since what it finds it takes off.
 */
function schedule(s: WorkflowSettings): string {
  return `${header('What events may have missed: remove what has expired, grant and end what is due.', s)}name: AWS access schedule
on:
  schedule:
    - cron: '${HOURLY}'
    - cron: '${DAILY}'
  workflow_dispatch:
${NOTHING}jobs:
${distJob(s)}  sweep:
${privilegedJob(s, ['sweep', 'revoke'], 'aws-jit-revoke', s.revokerRole)}
  grant:
${privilegedJob(s, ['grant'], 'aws-jit-grant', s.granterRole, { examines: 'granter' })}
  watch:
    if: ${DAYS_RUN}
${privilegedJob(s, ['watch'], 'aws-jit-revoke', s.revokerRole, { examines: 'revoker' })}
  catch-up:
${draftJob(s, 'close', 'aws-jit-close', { second: 'draft' })}`;
}

/**
 * Once a day. The reading role's trust asks for no environment, as nothing that needs one is done. The page holds who asked
 * for what: it is an artifact, and goes to Pages only by the word of `aws-jit.yml` and of GitHub (see src/github/pages-site.ts).
 */
function report(s: WorkflowSettings): string {
  return `${header('What was granted, what was used, and who waits: a page, exports and numbers. Roles that only read.', s)}name: AWS access report
on:
  schedule:
    - cron: '11 5 * * *'
  workflow_dispatch:
    inputs:
      verify:
        description: Also compare every grant with its pull request, its reviews and CloudTrail
        required: false
        type: boolean
      full:
        description: Read every event, and compare what is kept of closed months; on Sundays it does so anyway
        required: false
        type: boolean
${NOTHING}jobs:
${distJob(s)}  report:
${isOwn(s) ? '    needs: dist\n' : ''}    runs-on: ${s.runner}
    timeout-minutes: 30
    concurrency:
      group: aws-jit-report
    permissions:
      contents: write # what was used goes to the ledger
      pages: read # whether the site is public
      pull-requests: read # to compare grants with their reviews
      actions: write # a re-run starts a fresh run instead
      id-token: write
    outputs:
      publish: \${{ steps.report.outputs.publish }}
      digest: \${{ steps.report.outputs.digest }}
    steps:
${checkout(s, COMPARED)}${ledger(s)}      - uses: ${pinOf(s, 'awsCredentials')}
        with:
          aws-region: ${s.region}
          role-to-assume: ${s.readerRole}
          role-session-name: aws-jit-\${{ github.run_id }}-\${{ github.run_attempt }}
          role-skip-session-tagging: true
          mask-aws-account-id: false
          # A trust that refuses will do so again: its own 12 attempts take nearly two minutes.
          retry-max-attempts: 3
      # A condition without a status function has success() in it: what could be read reaches people although a part failed.
      - id: report
        if: \${{ !cancelled() }}
        uses: ${s.uses}
        with:
          command: report
          verify: \${{ github.event.inputs.verify }}
          full: \${{ github.event.inputs.full }}
      - if: \${{ !cancelled() && steps.report.outputs.report != '' }}
        uses: ${pinOf(s, 'uploadArtifact')}
        with:
          name: aws-jit-report
          path: \${{ steps.report.outputs.report }}
          retention-days: 30
      - if: \${{ !cancelled() && steps.report.outputs.publish == 'true' }}
        uses: ${pinOf(s, 'uploadPages')}
        with:
          path: \${{ steps.report.outputs.report }}
${examineStep(s, 'reader')}  # Apart from the report, since a job with roles in AWS has no other secret, and this one has no role.
  digest:
    needs: report
    if: \${{ !cancelled() && needs.report.outputs.digest == 'true' }}
    runs-on: ${s.runner}
    timeout-minutes: 10
    environment: aws-jit-draft
    permissions:
      contents: read
    steps:
${checkout(s, COMPARED)}${ledger(s)}${step(s, 'digest')}  pages:
    needs: report
    if: \${{ !cancelled() && needs.report.outputs.publish == 'true' }}
    runs-on: ${s.runner}
    timeout-minutes: 10
    environment: github-pages
    permissions:
      pages: write
      id-token: write
    steps:
      - uses: ${pinOf(s, 'deployPages')}
`;
}

/**
 * Collects what is known of the set-up and tells it in one issue. No role in AWS trusts it: the jobs that have one look at
 * their own, and write what they found on the ledger branch.
 */
function doctor(s: WorkflowSettings): string {
  return `${header('Whether everything is set up right: one issue says what is not. No AWS credentials.', s)}name: AWS access set-up
on:
  schedule:
    - cron: '${EXAMINED}'
  workflow_dispatch:
${NOTHING}jobs:
  doctor:
    runs-on: ${s.runner}
    timeout-minutes: 10
    # What it asks Slack and the model's service with.
    environment: aws-jit-draft
    concurrency:
      group: aws-jit-doctor
    permissions:
      contents: read
      issues: write # the health issue
      actions: read # schedules, environments, the subject of tokens
    steps:
${checkout(s, COMPARED)}${step(s, 'doctor')}`;
}
