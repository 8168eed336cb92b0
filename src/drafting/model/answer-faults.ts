import type { DraftedDocument } from '../../policy/document/document.ts';
import type { Finding, RuleCode } from '../../policy/findings/rule-codes.ts';

/** What is wrong with an answer as such. The words are for the prompt. */
export const ANSWER_FAULTS = {
  shape: 'the answer was not one JSON object of the described shape',
  'no-picks': 'there were neither picks nor questions',
  'action-not-listed': 'an action is not in the list',
  'resource-not-listed': 'a resource number is not in the list of resources',
  'resource-not-accepted': 'the action cannot be limited to that resource; the list says which it accepts',
  'resource-missing': 'the action needs at least one of the resource numbers that the list gives for it',
} as const satisfies Record<string, string>;

/** What is wrong with the policy that the picks amount to: a rule of the guardrails refuses it. */
export type FaultCode = keyof typeof ANSWER_FAULTS | RuleCode;

/**
 * A fault, as it goes back to a model that is asked to mend its answer: a code of ours, and an action of the enumeration or
 * the position of a pick. No text that a person or a model wrote can be in it.
 */
export interface Fault {
  readonly code: FaultCode;
  /** Ids as the catalog writes them. */
  readonly actions: readonly string[];
  /** Positions in `picks`, from 0. */
  readonly picks: readonly number[];
}

/** The guardrails' refusals, each with the actions of the statement that it is about. */
export function faultsOf(findings: readonly Finding[], document: DraftedDocument): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const { code, path, severity } of findings) {
    if (severity !== 'error') continue;
    const actions = actionsAt(path, document);
    faults.set(`${code} ${actions.join()}`, { code, actions, picks: [] });
  }
  return [...faults.values()];
}

function actionsAt(path: string, document: DraftedDocument): readonly string[] {
  const match = /^Statement\[(\d+)\](?:\.Action\[(\d+)\])?/.exec(path);
  if (!match) return [];
  const actions = document.Statement[Number(match[1])]?.Action ?? [];
  const one = match[2] === undefined ? undefined : actions[Number(match[2])];
  return one === undefined ? actions : [one];
}
