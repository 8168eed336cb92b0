import { malformedPolicy } from '../query/query-error.ts';
import type { Cloud } from '../state/cloud.ts';
import { checkDocument, list, object, parseObject, strings } from './document-grammar.ts';

const GITHUB = 'token.actions.githubusercontent.com';

/**
 * A role's trust policy: the grammar, that the principals in it exist, and that a trust in GitHub's shared provider
 * says whose tokens it takes.
 * @throws AwsError MalformedPolicyDocument
 */
export function checkTrust(text: string, cloud: Cloud): void {
  checkDocument(text, 'trust');
  for (const statement of list(parseObject(text)['Statement']).map(object)) {
    const principal = statement['Principal'];
    if (typeof principal === 'string') continue;
    const named = object(principal);
    for (const arn of strings(named['AWS'])) checkExists(arn, cloud);
    const shared = strings(named['Federated']).some((arn) => arn.endsWith(`:oidc-provider/${GITHUB}`));
    if (shared && statement['Effect'] === 'Allow' && !evaluatesSubject(statement['Condition']))
      throw malformedPolicy(`The trust policy must evaluate the condition key ${GITHUB}:sub`);
  }
}

/** IAM turns principals into their unique ids when it stores a trust policy, and refuses those it cannot find. */
function checkExists(arn: string, cloud: Cloud): void {
  if (arn === '*' || /^\d{12}$/.test(arn)) return;
  const [, partition, service, , accountId, ...rest] = arn.split(':');
  const name = rest.join(':');
  if (name === 'root' && partition === cloud.partition) return;
  const account = cloud.find(accountId ?? '');
  const last = name.slice(name.lastIndexOf('/') + 1);
  const exists =
    service === 'sts'
      ? account?.roles.written(name.split('/')[1] ?? '') !== undefined
      : [account?.users.written(last), account?.roles.written(last)].some((found) => found?.arn === arn);
  if (!exists) throw malformedPolicy(`Invalid principal in policy: "AWS":"${arn}"`);
}

/** AWS refuses trust in a provider that many organisations share without a condition on the subject. */
function evaluatesSubject(condition: unknown): boolean {
  if (condition === undefined) return false;
  return Object.values(object(condition)).some((keys) =>
    Object.entries(object(keys)).some(
      ([key, values]) =>
        key.toLowerCase() === `${GITHUB}:sub` && strings(values).every((value) => !/^[*?]*$/.test(value)),
    ),
  );
}
