import type { Eligibility } from './backend.ts';
import { holderText } from './holders.ts';
import type { Grantee, PrincipalRecord } from './iam/iam-calls.ts';
import { ELIGIBLE } from './grant-tags.ts';

/** What eligibility is judged by: the account's configuration. */
export interface EligibilityRules {
  readonly boundary: string | undefined;
  readonly trial: boolean;
}

/**
 * A principal may be given access when its administrators have put both the configured boundary and the tag
 * `jit:eligible` on it. The granting role can set neither. The boundary is what caps a compromised granter, since no
 * condition key sees a policy's content; so no configured boundary refuses, unless `trial: true`.
 *
 * @param record what AWS says of the principal; `undefined`: it does not exist.
 */
export function eligibility(
  grantee: Grantee,
  record: PrincipalRecord | undefined,
  { boundary, trial }: EligibilityRules,
): Eligibility {
  const who = holderText(grantee);
  if (record === undefined)
    return refuse(
      `There is no ${who} in the account. Check the name under identities in aws-jit.yml, or create it.`,
    );
  if (record.path.startsWith('/aws-reserved/') || grantee.name.startsWith('AWSReservedSSO_'))
    return refuse(
      `AWS manages ${who} itself and lets nobody attach a policy to it. Use the identity-center backend for people who sign in that way.`,
    );
  // The roles that grant and revoke live here: access to them would be access to everything this tool may do.
  if (record.path.startsWith('/aws-jit/'))
    return refuse(`${who} is one of this tool's own. It never grants anything to itself.`);

  const missing: string[] = [];
  if (boundary === undefined)
    missing.push(
      'No permissions boundary is configured for this account. Deploy deploy/account.yml and set boundary: for the account in aws-jit.yml.',
    );
  else if (record.boundary !== boundary)
    missing.push(
      `${who} carries ${record.boundary === undefined ? 'no permissions boundary' : `the permissions boundary ${record.boundary}`}, ` +
        `and needs ${boundary}. An administrator of the account sets it.`,
    );
  if (record.tags[ELIGIBLE.key] !== ELIGIBLE.value)
    missing.push(
      `${who} does not carry the tag ${ELIGIBLE.key} = ${ELIGIBLE.value}. An administrator of the account sets it.`,
    );
  if (missing.length > 0 && !trial) return refuse(...missing);
  return { eligible: true, lifted: missing };
}

const refuse = (...reasons: readonly string[]): Eligibility => ({ eligible: false, reasons });
