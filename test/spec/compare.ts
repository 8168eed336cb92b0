import { approvalDifference, randomCase } from './random-approval.ts';
import { codeownersDifference } from './random-codeowners.ts';
import { evaluationDifference } from './random-evaluation.ts';
import { Random } from './random.ts';

export interface Figures {
  readonly cases: number;
  /** How many came out yes: approved, owned, allowed. A comparison of nothing but refusals would show little. */
  readonly yes: Readonly<Record<'approval' | 'codeowners' | 'evaluation', number>>;
  /** `approval 17: …`: the kind, the seed that makes this very case, and how the two differ. */
  readonly differences: readonly string[];
}

/** Has product and specification judge as many random cases of each kind. */
export function compare(cases: number, seed: number): Figures {
  const yes = { approval: 0, codeowners: 0, evaluation: 0 };
  const differences: string[] = [];
  for (let at = seed; at < seed + cases; at += 1) {
    const approval = approvalDifference(randomCase(new Random(at)));
    const codeowners = codeownersDifference(new Random(at));
    const evaluation = evaluationDifference(new Random(at));
    if (approval.approved) yes.approval += 1;
    if (codeowners.owned) yes.codeowners += 1;
    if (evaluation.allowed) yes.evaluation += 1;
    for (const [kind, { difference }] of Object.entries({ approval, codeowners, evaluation }))
      if (difference !== undefined) differences.push(`${kind} ${at}: ${difference}`);
  }
  return { cases, yes, differences };
}
