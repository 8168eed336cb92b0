import type { JsonValue } from '../../text/strict-json.ts';
import { compilePolicy } from '../evaluation/compile.ts';
import type { Finding, Report } from '../findings/rule-codes.ts';
import { isRuleCode } from '../findings/rule-codes.ts';
import { datesOfItsOwn } from '../stamp.ts';

/**
 * What the evaluator cannot decide, or the stamp would refuse, is refused here as well: `check`, `can`, `stamp` and the grant
 * read a policy in one way. What a rule has said of the same place already is not said twice.
 */
export function checkGrammar(
  document: JsonValue,
  text: string,
  found: readonly Finding[],
  report: Report,
): void {
  const compiled = compilePolicy(document);
  const problems = compiled.ok ? compiled.value.problems : compiled.problems;
  if (problems.length === 0 && !MAY_NAME_TIME.test(text)) return;
  const said = found.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  for (const { code, path, message } of problems) {
    if (said.some((each) => within(path, each) || within(each, path))) continue;
    report({ code: isRuleCode(code) ? code : 'structure', severity: 'error', path, message });
  }
  for (const { path, message } of datesOfItsOwn(document)) {
    if (!said.includes(path)) report({ code: 'condition-date', severity: 'error', path, message });
  }
}

/** The two keys of time, of which a variable may have spaces between its letters, and an escape may be any of them. */
const MAY_NAME_TIME = /t\s*i\s*m\s*e|\\/i;

const within = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
