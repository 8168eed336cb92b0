import type { StandingPolicy } from './backend.ts';
import { adviceOn, isCode, textOf } from './aws-errors.ts';
import { holderText } from './holders.ts';
import { policyInForce, type IamAccount } from './iam/iam-account.ts';
import type { Grantee } from './iam/iam-calls.ts';
import type { IamHolder } from './backend.ts';
import { parseArn, type PolicyName } from './iam/policy-names.ts';
import { givesTheSame } from '../terms/brand.ts';

/**
 * What a user or role may do already by something else: managed and inline policies, a user's groups with theirs, and live grants of this
 * tool among them. A permissions boundary is not read: it gives nothing, and as a cap it may be lifted while the grant
 * lasts.
 *
 * What IAM denies to the reader, or lists and then does not show, comes back as `unreadable`: to the guardrails it may
 * hold anything. Faults that pass are thrown.
 *
 * @param without ARN of the policy that is being judged, which its holder may have already, as may be the other parts of its request that give
 *   the same until another end.
 */
export async function readStanding(
  at: IamAccount,
  grantee: Grantee,
  without: string,
): Promise<readonly StandingPolicy[]> {
  const groups =
    grantee.kind === 'iam-user'
      ? await readable(
          `the groups of ${holderText(grantee)}`,
          async () => await at.standing.groupsOf(grantee.name),
        )
      : [];
  if (!isList(groups)) return [groups, ...(await policiesOf(at, grantee, without))];
  const held: StandingPolicy[] = [];
  for (const holder of [grantee, ...groups.map((name): IamHolder => ({ kind: 'iam-group', name }))])
    held.push(...(await policiesOf(at, holder, without)));
  return held;
}

async function policiesOf(
  at: IamAccount,
  holder: IamHolder,
  without: string,
): Promise<readonly StandingPolicy[]> {
  const of = holderText(holder);
  const held: StandingPolicy[] = [];
  const judged = parseArn(at.partition, at.account, at.repository, without);
  const attached = await readable(`the policies attached to ${of}`, () => at.standing.attachedTo(holder));
  if (!isList(attached)) held.push(attached);
  else
    for (const { arn, name } of attached) {
      const own = parseArn(at.partition, at.account, at.repository, arn);
      if (arn === without || isOfSame(own, judged)) continue;
      const grant = own?.issue;
      const label = grant === undefined ? `policy ${name} of ${of}` : `the live grant #${grant}`;
      const policy = await readable(label, () => policyInForce(at, arn));
      held.push(
        'unreadable' in policy
          ? policy
          : { name: label, document: policy.document, grant, until: own?.until },
      );
    }
  const inline = await readable(`the inline policies of ${of}`, () => at.standing.inlineNames(holder));
  if (!isList(inline)) held.push(inline);
  else
    for (const name of inline) {
      const label = `inline policy ${name} of ${of}`;
      const document = await readable(label, () => at.standing.inlineDocument(holder, name));
      held.push(typeof document === 'string' ? { name: label, document, grant: undefined } : document);
    }
  return held;
}

const isOfSame = (own: PolicyName | undefined, judged: PolicyName | undefined): boolean =>
  own !== undefined && own.issue === judged?.issue && givesTheSame(own.part, judged.part);

type Unreadable = Extract<StandingPolicy, { readonly unreadable: string }>;

/** The answer, or why there is none. */
async function readable<T>(what: string, read: () => Promise<T | undefined>): Promise<T | Unreadable> {
  const because = (why: string): Unreadable => ({ name: what, unreadable: why, grant: undefined });
  try {
    return (await read()) ?? because('AWS lists it, and does not show it.');
  } catch (error) {
    if (!isCode(error, 'AccessDenied')) throw error;
    return because(`AWS: ${textOf(error)} ${adviceOn(error)}`);
  }
}

const isList = <T>(value: readonly T[] | Unreadable): value is readonly T[] => Array.isArray(value);
