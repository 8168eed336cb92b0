import { isOwn, pinOf, type WorkflowSettings } from './workflow-settings.ts';
import { DAILY } from './crons.ts';
import { appToken, checkout, COMPARED, DRAFTING, examineStep, HEAD, step, WANTED } from './shared-steps.ts';

/** The jobs that several workflows share: without AWS, with a role in AWS, and what compares `dist/` before. */

/** Issues, branches and pull requests; no AWS. */
export function draftJob(
  s: WorkflowSettings,
  command: string,
  group: string,
  {
    ask = '',
    second,
  }: {
    /** A first step that finds out whether there is anything to do. */
    readonly ask?: string;
    readonly second?: string;
  } = {},
): string {
  const drafts = [command, second ?? ''].some((each) => DRAFTING.has(each));
  const app = s.appClientId !== undefined && s.teamsAsk === true && drafts;
  const when = ask === '' ? undefined : WANTED;
  return `    runs-on: ${s.runner}
    timeout-minutes: 10
    environment: aws-jit-draft
    concurrency:
      group: ${group}
    permissions:
      contents: write # the draft branch and the ledger
      issues: write
      pull-requests: write
      statuses: write
    steps:
${ask}${checkout(s, HEAD, when)}${app ? appToken(s, { when, goOn: true }) : ''}${step(s, command, { when, app: app && DRAFTING.has(command) })}${second === undefined ? '' : step(s, second, { after: 'any', app: app && DRAFTING.has(second) })}`;
}

/** Rebuilds \`dist/\` without any secret before a job with credentials runs it. An adopter pins a released commit. */
export function distJob(s: WorkflowSettings): string {
  if (!isOwn(s)) return '';
  return `  dist:
    runs-on: ${s.runner}
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: ${pinOf(s, 'checkout')}
        with:
          persist-credentials: false
      - uses: ${pinOf(s, 'setupNode')}
        with:
          node-version: 24
      - run: npm ci --ignore-scripts
      - run: npm run build
      - name: dist/ is what src/ builds to
        run: git diff --exit-code && test -z "$(git status --porcelain)"
`;
}

export function privilegedJob(
  s: WorkflowSettings,
  commands: readonly string[],
  environment: string,
  role: string,
  {
    group = commands[0] ?? '',
    examines,
  }: {
    readonly group?: string;
    /** Which role it is, where this job also looks at it, when the day's run has come. */
    readonly examines?: 'granter' | 'revoker';
  } = {},
): string {
  const app = s.appClientId !== undefined && environment === 'aws-jit-grant';
  return `${isOwn(s) ? '    needs: dist\n' : ''}    runs-on: ${s.runner}
    timeout-minutes: 30
${shares(s)}    environment: ${environment}
    # One runs, one waits, further ones are dropped: each run does all that is due.
    concurrency:
      group: ${environment}-${group}${isShared(s) ? '-${{ matrix.share }}' : ''}
    permissions:
      contents: write # the ledger
      issues: write
      pull-requests: ${commands.includes('grant') ? 'write # the record of what is given unseen' : 'read'}
${commands.includes('grant') ? '      discussions: read # which numbers are no uses\n' : ''}${commands.includes('grant') ? '      statuses: write # how many have approved\n' : ''}      actions: write # a re-run starts a fresh run instead
      id-token: write
    steps:
${checkout(s, COMPARED)}      - id: aws
        uses: ${pinOf(s, 'awsCredentials')}
        with:
          aws-region: ${s.region}
          role-to-assume: ${role}
          role-session-name: aws-jit-\${{ github.run_id }}-\${{ github.run_attempt }}
          role-skip-session-tagging: true
          mask-aws-account-id: false
          # A trust that refuses will do so again: its own 12 attempts take nearly two minutes.
          retry-max-attempts: 3
${app ? appToken(s) : ''}${commands.map((command, n) => step(s, command, { app, share: isShared(s), after: n > 0 ? 'aws' : undefined })).join('')}${examines === undefined ? '' : examineStep(s, examines, { share: isShared(s), when: DAYS_RUN })}`;
}

/** Of the schedule's runs, the one a day; and one by hand, which is meant to do everything. */
export const DAYS_RUN = `github.event_name == 'workflow_dispatch' || github.event.schedule == '${DAILY}'`;

const isShared = ({ jobs }: WorkflowSettings): boolean => (jobs ?? 1) > 1;

/** One share that fails stops no other. */
const shares = (s: WorkflowSettings): string =>
  isShared(s)
    ? `    strategy:
      fail-fast: false
      matrix:
        share: [${Array.from({ length: s.jobs ?? 1 }, (_, n) => `${n + 1}/${s.jobs ?? 1}`).join(', ')}]
`
    : '';
