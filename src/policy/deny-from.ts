import { invalid, valid, type Checked } from '../terms/checked.ts';
import { formatInstant, type Instant } from '../terms/instant.ts';
import { compilePolicy } from './evaluation/compile.ts';
import type { JsonObject, JsonValue } from '../text/strict-json.ts';

/** The largest four-digit year: IAM's dates have no fifth digit. */
const LAST = 253_402_300_799;

/** Sid of the statement that ends a copy of a curated set. */
export const END_SID = 'JitEnd';

/**
 * A policy with one statement more: from `until` on, everything is denied. For a copy of a curated set, whose managed
 * policies nobody can stamp: a Deny beside them ends them all, since IAM lets a Deny win over every Allow. What the policy
 * said before `until` it still says, word for word.
 *
 * `aws:CurrentTime` is in every request's context, so the Deny cannot be escaped by leaving the key out; and no operator of
 * the `…IfExists` kind weakens it.
 *
 * @param policy the set's inline policy; `undefined`: it has none.
 */
export function denyFrom(policy: JsonObject | undefined, until: Instant): Checked<JsonObject> {
  if (until < 0 || until > LAST)
    return invalid({
      code: 'end-until',
      path: '',
      message: `${until} is no time that IAM can compare with.`,
    });
  const end: JsonObject = {
    Sid: END_SID,
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': formatInstant(until) } },
  };
  if (policy === undefined) return valid({ Version: '2012-10-17', Statement: [end] });
  const compiled = compilePolicy(policy);
  if (!compiled.ok) return compiled;
  if (compiled.value.problems.length > 0) return { ok: false, problems: compiled.value.problems };
  const given = policy['Statement'] ?? [];
  const statements = isList(given) ? given : [given];
  if (statements.some((each) => isObject(each) && each['Sid'] === END_SID))
    return invalid({
      code: 'end-sid',
      path: 'Statement',
      message: `A statement of the inline policy has the Sid ${END_SID}, which this tool's own needs. Rename it in the set.`,
    });
  return valid({ ...policy, Statement: [...statements, end] });
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
