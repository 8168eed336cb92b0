import { wrong, type Check, type Outcome } from './finding.ts';
import { ifRead } from './github-look.ts';

/** Slack and the model, with the key of whoever looks: what jobs use is theirs alone to know. */

const ASK_SLACK =
  'Run aws-jit doctor with SLACK_BOT_TOKEN set, or read the log of a job: each says what Slack refused.';
const ASK_MODEL = 'Run aws-jit doctor with OPENAI_API_KEY set.';
/** deploy/slack-manifest.yml says what each is for. */
const SCOPES = ['chat:write', 'channels:history', 'groups:history'];
const SCOPES_FOR_NAMES = ['channels:read', 'groups:read'];
const SCOPE_FOR_EMAILS = 'users:read.email';
const MANIFEST =
  'https://api.slack.com/apps → the app → App Manifest → deploy/slack-manifest.yml; then install it again and renew the secret';

export const talkChecks: readonly Check[] = [
  {
    id: 'slack-scopes',
    subject: 'slack',
    what: 'what the app may do on Slack',
    why: 'A missing scope is found by the first message that needs it.',
    knows: 'job',
    look: ({ slack, config }) =>
      slack === undefined || config === undefined
        ? 'does not apply'
        : ifRead(
            slack,
            'Slack',
            ({ scopes, channels }) =>
              ifRead(
                scopes,
                'Slack',
                (has) =>
                  [
                    ...SCOPES,
                    ...([...channels.keys()].some((name) => name.startsWith('#')) ? SCOPES_FOR_NAMES : []),
                    ...(config.slack.emails.size > 0 ? [SCOPE_FOR_EMAILS] : []),
                  ]
                    .filter((scope) => !has.includes(scope))
                    .map((scope) =>
                      wrong('slack-scope', 'Slack', `The token lacks the scope ${scope}.`, MANIFEST),
                    ),
                ASK_SLACK,
              ),
            ASK_SLACK,
          ),
  },
  {
    id: 'slack-channels',
    subject: 'slack',
    what: 'the channels',
    why: 'The app reaches channels that it was invited to, and no others.',
    knows: 'job',
    look: ({ slack }) =>
      slack === undefined
        ? 'does not apply'
        : !slack.known
          ? []
          : [...slack.value.channels].flatMap(([name, read]) =>
              ifRead(
                read,
                name,
                (found): readonly Outcome[] => {
                  if (found === 'absent')
                    return [
                      wrong(
                        'slack-channel',
                        name,
                        'Slack has no such channel that the app can see.',
                        `Create ${name} and invite the app (/invite), or change the channel in aws-jit.yml.`,
                      ),
                    ];
                  if (found.archived)
                    return [
                      wrong(
                        'slack-archived',
                        name,
                        'It is archived.',
                        `Unarchive ${name}, or change the channel in aws-jit.yml.`,
                      ),
                    ];
                  return found.member
                    ? []
                    : [
                        wrong(
                          'slack-not-in',
                          name,
                          'The app is not in it.',
                          `In ${name}: /invite and the app’s name`,
                        ),
                      ];
                },
                ASK_SLACK,
              ),
            ),
  },
  {
    id: 'slack-people',
    subject: 'slack',
    what: 'people’s addresses on Slack',
    why: 'Whom Slack does not know is named and not notified.',
    knows: 'job',
    look: ({ slack }) =>
      slack === undefined || (slack.known && slack.value.emails.size === 0)
        ? 'does not apply'
        : !slack.known
          ? []
          : [...slack.value.emails].flatMap(([address, read]) =>
              ifRead(
                read,
                address,
                (there) =>
                  there
                    ? []
                    : [
                        wrong(
                          'slack-person',
                          `aws-jit.yml, slack.emails: ${address}`,
                          'Slack knows nobody by it.',
                          'Correct the address, or name the member id under slack.users.',
                        ),
                      ],
                ASK_SLACK,
              ),
            ),
  },
  {
    id: 'model',
    subject: 'model',
    what: 'the model',
    why: 'Without it rules draft alone: nothing fails, and nobody notices.',
    knows: 'job',
    look: ({ model }) =>
      model === undefined
        ? 'does not apply'
        : ifRead(
            model,
            'the model',
            ({ offered, name, url, context }) =>
              ifRead(
                offered,
                url,
                (models): readonly Outcome[] => {
                  if (!models.has(name))
                    return [
                      wrong(
                        'model-name',
                        `aws-jit.yml, model.name`,
                        `${url} does not list ${name}; it lists ${[...models.keys()].slice(0, 5).join(', ') || 'none'}.`,
                        'Name one that it lists.',
                      ),
                    ];
                  const most = models.get(name);
                  return context === undefined || most === undefined || context <= most
                    ? []
                    : [
                        wrong(
                          'model-context',
                          'aws-jit.yml, model.context',
                          `It says ${context} tokens, and the server has room for ${most}.`,
                          `Write context: ${most}`,
                        ),
                      ];
                },
                ASK_MODEL,
              ),
            ASK_MODEL,
          ),
  },
];
