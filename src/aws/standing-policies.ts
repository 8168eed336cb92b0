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
  // At the same time: neither says what to ask for the other.
  const [groups, own] = await Promise.all([
    grantee.kind === 'iam-user'
      ? readable(`the groups of ${holderText(grantee)}`, async () => await at.standing.groupsOf(grantee.name))
      : [],
    policiesOf(at, grantee, without),
  ]);
  if (!isList(groups)) return [groups, ...own];
  const held = [...own];
  for (const name of groups) held.push(...(await policiesOf(at, { kind: 'iam-group', name }, without)));
  return held;
}

async function policiesOf(
  at: IamAccount,
  holder: IamHolder,
  without: string,
): Promise<readonly StandingPolicy[]> {
  const of = holderText(holder);
  const judged = parseArn(at.partition, at.account, at.repository, without);
  const managed = async (): Promise<readonly StandingPolicy[]> => {
    const attached = await readable(`the policies attached to ${of}`, () => at.standing.attachedTo(holder));
    if (!isList(attached)) return [attached];
    return each(attached, async ({ arn, name }) => {
      const own = parseArn(at.partition, at.account, at.repository, arn);
      if (arn === without || isOfSame(own, judged)) return [];
      const grant = own?.issue;
      const label = grant === undefined ? `policy ${name} of ${of}` : `the live grant #${grant}`;
      const policy = await readable(label, () => policyInForce(at, arn));
      return 'unreadable' in policy
        ? [policy]
        : [{ name: label, document: policy.document, grant, until: own?.until }];
    });
  };
  const inline = async (): Promise<readonly StandingPolicy[]> => {
    const names = await readable(`the inline policies of ${of}`, () => at.standing.inlineNames(holder));
    if (!isList(names)) return [names];
    return each(names, async (name) => {
      const label = `inline policy ${name} of ${of}`;
      const document = await readable(label, () => at.standing.inlineDocument(holder, name));
      return [typeof document === 'string' ? { name: label, document, grant: undefined } : document];
    });
  };
  return (await Promise.all([managed(), inline()])).flat();
}

/** Policies read at a time: IAM publishes no rate, and other accounts of the run are read beside this one. */
const AT_ONCE = 5;

/** In the order of `of`. */
async function each<T>(
  of: readonly T[],
  read: (one: T) => Promise<readonly StandingPolicy[]>,
): Promise<readonly StandingPolicy[]> {
  const held: StandingPolicy[] = [];
  for (let at = 0; at < of.length; at += AT_ONCE)
    held.push(...(await Promise.all(of.slice(at, at + AT_ONCE).map(read))).flat());
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
