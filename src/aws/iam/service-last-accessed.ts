import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import { instantOfMillis } from '../../terms/instant.ts';
import type { LastAccess } from '../../report/usage-of-grant.ts';
import type { Sleep } from '../visibility.ts';

/** The report is made in the background, in seconds as a rule: a look at once would find nothing, and cost a call. */
const PAUSES_MS = [1_500, 4_000, 9_000];

/**
 * When the holders of a policy last used, or tried to use, each action that IAM tracks. To be asked while the policy
 * exists and is attached; it is up to four hours behind and counts denied attempts.
 * @param patienceMs milliseconds that it may be waited for, all in all. Where that is too little for one look, nothing is asked.
 * @returns `undefined` when IAM was not done in time, or does not say.
 */
export async function lastAccesses(
  client: Pick<IAMClient, 'send'>,
  policyArn: string,
  sleep: Sleep,
  patienceMs = Infinity,
): Promise<readonly LastAccess[] | undefined> {
  let waited = 0;
  const looks = PAUSES_MS.filter((pause) => (waited += pause) <= patienceMs);
  if (looks.length === 0) return undefined;
  const { JobId } = await client.send(
    new GenerateServiceLastAccessedDetailsCommand({ Arn: policyArn, Granularity: 'ACTION_LEVEL' }),
  );
  if (JobId === undefined) return undefined;
  for (const pause of looks) {
    await sleep(pause);
    const first = await client.send(new GetServiceLastAccessedDetailsCommand({ JobId, MaxItems: 1000 }));
    if (first.JobStatus === 'FAILED') return undefined;
    if (first.JobStatus === 'COMPLETED') {
      const found: LastAccess[] = [];
      let page = first;
      for (;;) {
        for (const { ServiceNamespace, TrackedActionsLastAccessed: tracked } of page.ServicesLastAccessed ??
          [])
          for (const { ActionName, LastAccessedTime: at } of tracked ?? [])
            if (ServiceNamespace !== undefined && ActionName !== undefined)
              found.push({
                action: `${ServiceNamespace}:${ActionName}`,
                at: at === undefined ? undefined : instantOfMillis(at.getTime()),
              });
        if (page.IsTruncated !== true || page.Marker === undefined) return found;
        page = await client.send(
          new GetServiceLastAccessedDetailsCommand({ JobId, MaxItems: 1000, Marker: page.Marker }),
        );
      }
    }
  }
  return undefined;
}
