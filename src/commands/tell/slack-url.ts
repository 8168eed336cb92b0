import type { Config } from '../../config/config.ts';
import { endpointNamed } from '../../config/lookups.ts';

/** The token goes to Slack and to no other host, unless the configuration on the default branch names it. */
export const slackUrl = (config: Pick<Config, 'endpoints'>, endpoint: string | undefined): string =>
  endpoint !== undefined && endpointNamed(config, 'slack', endpoint) ? endpoint : 'https://slack.com/api/';
