import type { ManagedPolicy } from '../policy/curated-set.ts';
import type { JsonValue } from '../text/strict-json.ts';
import type { Grant, Holder, LiveGrant } from './backend.ts';
import { sameDocument } from './document-text.ts';
import { hasLeft, holderOf, holderText, sameHolder } from './holders.ts';
import { asTag, isRevoked, TAG, tagsOfGrant } from './grant-tags.ts';
import { boundaryText, inlineOfGrant, policyText } from './identity-center/wanted-permission-set.ts';

/** One way in which AWS differs from what was stamped. */
export interface Difference {
  readonly code:
    | 'document'
    | 'holder-extra'
    | 'holder-missing'
    | 'holder-renamed'
    | 'holder-gone'
    | 'tag'
    | 'tombstone-held'
    | 'policy-extra'
    | 'policy-missing'
    | 'boundary';
  /**
   * Whether AWS may now allow somebody what was not approved: then the object is detached. Otherwise people are told,
   * and nothing is taken away.
   */
  readonly excess: boolean;
  /** What is there and what should be, for the person who reads the alert. */
  readonly message: string;
}

const list = (holders: readonly Holder[]): string => holders.map(holderText).join(', ');

/** Pure: compares what AWS holds with what was approved and stamped. Empty: no difference. */
export function drift(live: LiveGrant, expected: Grant): readonly Difference[] {
  if (isRevoked(live.tags)) return driftOfTombstone(live);
  const found: Difference[] = [];
  const wanted = inlineOfGrant(expected);
  if (!wanted.ok || !sameDocument(live.document, wanted.value ?? ''))
    found.push({
      code: 'document',
      excess: true,
      message:
        `The policy in force (version ${live.version}) is not the one that was approved and stamped. ` +
        'Somebody with administrative rights in the account has written another.',
    });
  found.push(...driftOfSet(live, expected));
  // By the id that AWS had for it at the grant; by its name before by its address where none was noted: of two who answer to
  // one text, only one was approved.
  const grantee = holderOf(expected.principal, live.tags[TAG.holder]);
  const named = live.holders.filter((holder) => sameHolder(holder, grantee));
  const [mine] = [...named].sort((a, b) => Number(isCalled(b, grantee)) - Number(isCalled(a, grantee)));
  const extra = live.holders.filter((holder) => holder !== mine);
  if (extra.length > 0)
    found.push({
      code: 'holder-extra',
      excess: true,
      message: `Attached to ${list(extra)} as well, which nobody approved.`,
    });
  if (mine === undefined)
    found.push({
      code: 'holder-missing',
      excess: false,
      message: `Not attached to ${holderText(grantee)}, though the grant is live. The next grant run attaches it again.`,
    });
  else if (hasLeft(mine))
    found.push({
      code: 'holder-gone',
      excess: false,
      message: `Assigned to ${holderText(grantee)}, who has left the directory: nobody can use it.`,
    });
  else if (!namesAgree(mine, grantee))
    found.push({
      code: 'holder-renamed',
      excess: false,
      message: `Held by ${holderText(mine)}, who was called ${grantee.name} when it was granted: the id ${mine.id ?? ''} is the same.`,
    });
  for (const [key, value] of Object.entries(tagsOfGrant(expected))) {
    // Nothing is granted without an approver: none means that they are not known to whoever compares.
    if (key === TAG.approvers && expected.approvers.length === 0) continue;
    if (live.tags[key] !== value)
      found.push({
        code: 'tag',
        excess: false,
        message: `Tag ${key} is ${JSON.stringify(live.tags[key] ?? null)}, and was set to ${JSON.stringify(value)}.`,
      });
  }
  return found;
}

/** What a permission set has beside its inline policy. */
function driftOfSet({ set, tags }: LiveGrant, { curated }: Grant): readonly Difference[] {
  if (set === undefined) return [];
  const content = curated?.mode === 'copy' ? curated.content : undefined;
  const wanted = new Set([
    ...(content?.managed.map(({ arn }) => arn) ?? []),
    ...(content?.customerManaged.map(policyText) ?? []),
  ]);
  const found: Difference[] = [];
  const extra = set.policies.filter((policy) => !wanted.has(policy));
  if (extra.length > 0)
    found.push({
      code: 'policy-extra',
      excess: true,
      message: `The permission set has ${extra.join(', ')} as well, which nobody approved.`,
    });
  const missing = [...wanted].filter((policy) => !set.policies.includes(policy));
  const allowing = new Set(content?.managed.filter((each) => !denies(each)).map(({ arn }) => arn));
  if (missing.length > 0)
    found.push({
      code: 'policy-missing',
      // Without a policy that denies, the others give more; what one of the account says is not known.
      excess: missing.some((policy) => !allowing.has(policy)),
      message: `The permission set has lost ${missing.join(', ')}.`,
    });
  if (curated?.mode === 'assign') return found;
  // What it was given with: the configuration may ask for another since, or for none.
  const boundary = boundaryText(content?.boundary) ?? tags[TAG.boundary];
  if (boundary !== undefined && asTag(set.boundary ?? '') !== asTag(boundary))
    found.push({
      code: 'boundary',
      excess: true,
      message: `The permissions boundary of the set is ${set.boundary ?? 'gone'}, and was ${boundary}.`,
    });
  else if (set.configuredBoundary !== undefined && set.boundary !== set.configuredBoundary)
    found.push({
      code: 'boundary',
      excess: false,
      message: `The set was given with the permissions boundary ${set.boundary ?? 'none'}; aws-jit.yml asks for ${set.configuredBoundary} by now.`,
    });
  return found;
}

const denies = ({ document }: ManagedPolicy): boolean => {
  const statements = document['Statement'] ?? [];
  return (statements instanceof Array ? statements : [statements]).some(
    (each: JsonValue) => !(each instanceof Object && 'Effect' in each && each['Effect'] === 'Allow'),
  );
};

const isCalled = ({ name }: Holder, grantee: Holder): boolean =>
  name.toLowerCase() === grantee.name.toLowerCase();

const namesAgree = (a: Holder, b: Holder): boolean => sameHolder({ ...a, id: undefined }, b);

/** A tombstone may hold any document, and nobody may hold it. */
export function driftOfTombstone(live: LiveGrant): readonly Difference[] {
  // AWS keeps an assignment for a user who has left the directory, and takes it back from nobody.
  const holders = live.holders.filter((holder) => !hasLeft(holder));
  if (holders.length === 0) return [];
  const message = `Revoked, and yet attached to ${list(holders)}.`;
  return [{ code: 'tombstone-held', excess: true, message }];
}
