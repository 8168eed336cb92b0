import { namesTeams } from '../../config/asking/requester-rules.ts';
import type { Config } from '../../config/config.ts';

export const ENVIRONMENTS = ['aws-jit-draft', 'aws-jit-grant', 'aws-jit-revoke'] as const;

export interface WantedSecret {
  readonly name: string;
  readonly environments: readonly string[];
}

/** @param app whether the workflows name a GitHub App */
export function wantedSecrets(config: Config, app: boolean): readonly WantedSecret[] {
  const slack =
    config.slack_notification_channel !== undefined ||
    [...config.accounts.values()].some((account) => account.slack_channel !== undefined);
  return [
    ...(slack ? [{ name: 'SLACK_BOT_TOKEN', environments: ENVIRONMENTS }] : []),
    ...(config.model === undefined ? [] : [{ name: 'OPENAI_API_KEY', environments: ['aws-jit-draft'] }]),
    ...(app
      ? [
          {
            name: 'AWS_JIT_APP_KEY',
            environments: ['aws-jit-grant', ...(namesTeams(config) ? ['aws-jit-draft'] : [])],
          },
        ]
      : []),
  ];
}
