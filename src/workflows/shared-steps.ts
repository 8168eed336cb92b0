import { COMMENT_COMMANDS, DENIAL_WORDS } from '../terms/comment-commands.ts';
import { isOwn, pinOf, type WorkflowSettings } from './workflow-settings.ts';

/** The steps that jobs are made of, as text of YAML. */

export const ledger = (s: WorkflowSettings): string => `      # Absent until the first request; read as data.
      - uses: ${pinOf(s, 'checkout')}
        continue-on-error: true
        with:
          ref: aws-jit-ledger
          path: ledger
          persist-credentials: false
`;

/**
 * Ends in a second for a comment that only speaks of an address or a path like a command's. It looks for more than the
 * action does, in the event as the runner wrote it: text of people never reaches a shell.
 */
export const IS_COMMAND = `      - id: wanted
        run: |
          if grep -aqiE '(\\\\[nrt]|[^[:alnum:]_./-])/(${COMMENT_COMMANDS.join('|')})([^[:alnum:]_-]|$)|${DENIAL_WORDS.join('|')}' "$GITHUB_EVENT_PATH"
          then echo 'command=true' >> "$GITHUB_OUTPUT"
          fi
`;
export const WANTED = "success() && steps.wanted.outputs.command == 'true'";

/** What an event of a pull request is for may be any branch's commit: jobs without AWS take the default branch's head. */
export const HEAD = '${{ github.event.repository.default_branch }}';

/**
 * The commit that the run is for, so that what the `dist` job compared is what runs. None of the events of a job with AWS
 * is a pull request's; that the commit is the default branch's head the action finds out before it uses AWS.
 */
export const COMPARED = '${{ github.sha }}';

export const checkout = (s: WorkflowSettings, ref: string, when?: string): string =>
  isOwn(s)
    ? `      - uses: ${pinOf(s, 'checkout')}
${when === undefined ? '' : `        if: ${when}\n`}        with:
          ref: ${ref}
          persist-credentials: false
`
    : '';

/** @param goOn without a token teams count for nobody, and everything else of the job goes on */
export const appToken = (
  s: WorkflowSettings,
  { when, goOn = false }: { when?: string | undefined; goOn?: boolean } = {},
): string => `      - id: app
        uses: ${pinOf(s, 'appToken')}
${when === undefined ? '' : `        if: ${when}\n`}${goOn ? '        continue-on-error: true\n' : ''}        with:
          client-id: ${s.appClientId ?? ''}
          private-key: \${{ secrets.AWS_JIT_APP_KEY }}
          permission-members: read
`;

/** The second command of a job is not held up by what the first could not do, but by a job without credentials. */
const CONDITIONS = {
  any: '${{ !cancelled() }}',
  aws: "${{ !cancelled() && steps.aws.outcome == 'success' }}",
} as const;

export const step = (
  s: WorkflowSettings,
  command: string,
  {
    app = false,
    share = false,
    after,
    when = after === undefined ? undefined : CONDITIONS[after],
  }: {
    app?: boolean;
    share?: boolean;
    after?: keyof typeof CONDITIONS | undefined;
    when?: string | undefined;
  } = {},
): string => `      - uses: ${s.uses}
${when === undefined ? '' : `        if: ${when}\n`}        with:
          command: ${command}
${share ? '          share: ${{ matrix.share }}\n' : ''}${app ? '          members-token: ${{ steps.app.outputs.token }}\n' : ''}        env:
          SLACK_BOT_TOKEN: \${{ secrets.SLACK_BOT_TOKEN }}
${s.model === true && (DRAFTING.has(command) || command === 'doctor') ? MODEL_KEY : ''}`;

/**
 * A job with a role looks at that role, once a day, and without any other secret. Also where AWS did not let it in, since that is
 * what people want to hear of.
 */
export const examineStep = (
  s: WorkflowSettings,
  role: 'granter' | 'revoker' | 'reader',
  { share = false, when }: { readonly share?: boolean; readonly when?: string } = {},
): string => `      - uses: ${s.uses}
        if: \${{ !cancelled()${when === undefined ? '' : ` && (${when})`} }}
        with:
          command: examine
          role: ${role}
${share ? '          share: ${{ matrix.share }}\n' : ''}`;

/** Commands that draft: they may ask a model, and who is in the teams that may ask. */
export const DRAFTING: ReadonlySet<string> = new Set(['draft', 'comment']);

const MODEL_KEY = `          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
