import type { Config } from '../../config/config.ts';
import type { Instant } from '../../terms/instant.ts';
import { scheduled } from '../../messages/begins-later.ts';
import { END_NOT_ENFORCED, howToUse } from '../../messages/how-to-use.ts';
import { lastingText } from '../../messages/lasting-text.ts';
import * as news from '../../messages/news.ts';
import type { Request } from '../../request/request.ts';
import { isAssigned, liveAccessOf } from '../run/live-access.ts';

/**
 * The news of a grant, from the facts alone: whoever tells it later says the same.
 * @param principalArn as AWS gave it, where the run has just been told.
 * @param policyText the reviewed policy file, where it can be read.
 */
export function grantedWords(
  config: Config,
  request: Request,
  policyText: string | undefined,
  who: string,
  until: Instant,
  principalArn?: string,
): news.Words {
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, until, principalArn)),
    ...(assigned ? [`**${END_NOT_ENFORCED}**`] : []),
  ].join('\n\n');
  const lasts = lastingText(request);
  return news.granted(who, until, lasts, usage, !assigned);
}

/**
 * The same of what begins later. How to use it is said with it, since whoever asked for an hour at night should not wait for a run to read
 * it. A curated set never begins later.
 */
export const scheduledWords = (
  config: Config,
  request: Request,
  policyText: string | undefined,
  who: string,
  from: Instant,
  until: Instant,
  principalArn?: string,
): news.Words =>
  scheduled(who, from, until, howToUse(liveAccessOf(config, request, policyText, until, principalArn)));
