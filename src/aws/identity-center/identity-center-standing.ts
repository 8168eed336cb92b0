import { givesTheSame } from '../../terms/brand.ts';
import type { GrantObject, StandingPolicy } from '../backend.ts';
import type { CenterAccount } from './identity-center-account.ts';
import { adviceInIdentityCenter, isCode, textOf } from '../aws-errors.ts';
import type { SetContent } from './permission-set-calls.ts';
import { policyText } from './wanted-permission-set.ts';

/**
 * What a user of Identity Center may do in the account already, by whatever permission sets, a group's included; live grants
 * of this tool among them.
 *
 * Each set is a role and a session of its own, so two of them never allow one call together. They escalate together all the
 * same: one session writes a function's code, the other invokes it. Which sets need one session and which do not is
 * nothing that the guardrails could tell apart safely, so what any session of the person allows counts as held.
 *
 * AWS's own policies are read in the account of Identity Center, whose IAM shows them like any other's. A policy of the
 * account, which a set refers to by name, cannot be read there: to the guardrails it may hold anything. So does what AWS
 * denies to the reader. Faults that pass are thrown.
 *
 * @param judged the set that is being judged, which the user may have already, as may be the other parts of its request that give the same
 *   until another end; and a shared set that it assigns.
 */
export async function readCenterStanding(
  at: CenterAccount,
  user: string,
  judged: Pick<GrantObject, 'issue' | 'part'>,
  shared: string | undefined,
): Promise<readonly StandingPolicy[]> {
  const sets = await readable('the permission sets of the user', undefined, () =>
    at.assignments.setsOfUser(user, at.account),
  );
  if ('unreadable' in sets) return [sets];
  const held: StandingPolicy[] = [];
  for (const arn of new Set(sets.value)) {
    if (arn === shared) continue;
    const own = await readable(`permission set ${arn}`, undefined, () => at.directory.named(arn));
    if ('unreadable' in own) {
      held.push(own);
      continue;
    }
    const ours = own.value.own?.repository === at.repository ? own.value.own : undefined;
    if (ours?.issue === judged.issue && givesTheSame(ours.part, judged.part)) continue;
    const grant = ours?.issue;
    const label = grant === undefined ? `permission set ${own.value.name}` : `the live grant #${grant}`;
    const content = await readable(label, grant, () => at.sets.contentOf(arn));
    const policies = 'unreadable' in content ? [content] : await policiesIn(at, content.value, label, grant);
    held.push(...policies.map((each) => ({ ...each, until: ours?.until })));
  }
  return held;
}

type Unreadable = Extract<StandingPolicy, { readonly unreadable: string }>;

async function policiesIn(
  at: CenterAccount,
  { inline, managed, references }: SetContent,
  label: string,
  grant: StandingPolicy['grant'],
): Promise<readonly StandingPolicy[]> {
  const held: StandingPolicy[] = [];
  if (inline !== undefined) held.push({ name: label, document: inline, grant });
  for (const arn of managed) {
    const name = `policy ${arn} of ${label}`;
    const read = await readable(name, grant, async () => awsDocument(at, arn));
    held.push('unreadable' in read ? read : { name, document: read.value, grant });
  }
  for (const reference of references)
    held.push({
      name: `policy ${policyText(reference)} of ${label}`,
      unreadable: 'It lies in the account itself, where Identity Center does not look.',
      grant,
    });
  return held;
}

async function awsDocument({ policies }: CenterAccount, arn: string): Promise<string | undefined> {
  const policy = await policies?.getPolicy(arn);
  return policy && policies?.getDocument(arn, policy.defaultVersion);
}

/** The answer, or why there is none. */
async function readable<T>(
  what: string,
  grant: StandingPolicy['grant'],
  read: () => Promise<T | undefined>,
): Promise<{ readonly value: T } | Unreadable> {
  const because = (why: string): Unreadable => ({ name: what, unreadable: why, grant });
  try {
    const value = await read();
    return value === undefined ? because('AWS lists it, and does not show it.') : { value };
  } catch (error) {
    if (!isCode(error, 'AccessDenied')) throw error;
    return because(`AWS: ${textOf(error)} ${adviceInIdentityCenter(error)}`);
  }
}
