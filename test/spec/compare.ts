import { approvalDifference, randomCase } from './random-approval.ts';
import { codeownersDifference } from './random-codeowners.ts';
import { evaluationDifference } from './random-evaluation.ts';
import { extensionDifference } from './random-extension.ts';
import { standingDifference } from './random-standing.ts';
import { Random } from './random.ts';

/** Of each kind a random case from a seed: whether it came out yes, and how the two differ. */
const KINDS = {
  approval: (random: Random) => {
    const { approved: yes, difference } = approvalDifference(randomCase(random));
    return { yes, difference };
  },
  extension: (random: Random) => {
    const { extended: yes, difference } = extensionDifference(random);
    return { yes, difference };
  },
  standing: (random: Random) => {
    const { used: yes, difference } = standingDifference(random);
    return { yes, difference };
  },
  codeowners: (random: Random) => {
    const { owned: yes, difference } = codeownersDifference(random);
    return { yes, difference };
  },
  evaluation: (random: Random) => {
    const { allowed: yes, difference } = evaluationDifference(random);
    return { yes, difference };
  },
};
type Kind = keyof typeof KINDS;
export const ALL = Object.keys(KINDS) as readonly Kind[];

export interface Figures {
  readonly cases: number;
  /** How many came out yes: approved, owned, allowed. A comparison of nothing but refusals would show little. */
  readonly yes: Readonly<Record<Kind, number>>;
  /** `approval 17: …`: the kind, the seed that makes this very case, and how the two differ. */
  readonly differences: readonly string[];
}

/** Has product and specification judge as many random cases of each kind. */
export function compare(cases: number, seed: number, kinds: readonly Kind[] = ALL): Figures {
  const yes = Object.fromEntries(ALL.map((kind) => [kind, 0])) as Record<Kind, number>;
  const differences: string[] = [];
  for (let at = seed; at < seed + cases; at += 1)
    for (const kind of kinds) {
      // By turns much that is wrong, and a single thing or none: the last is where a rule shows that nothing else holds up.
      const judged = KINDS[kind](new Random(at, at % 2 === 0 ? 0.97 : 0.995));
      if (judged.yes) yes[kind] += 1;
      if (judged.difference !== undefined) differences.push(`${kind} ${at}: ${judged.difference}`);
    }
  return { cases, yes, differences };
}
