import type { AccountName, Service } from '../brand.ts';

/** Risk of a policy, lowest first. */
const RISKS = ['low', 'medium', 'high', 'critical'] as const;
export type Risk = (typeof RISKS)[number];

/** `approval` in `aws-jit.yml`. */
export interface ApprovalRules {
  readonly required: number;
  readonly rules: readonly {
    readonly accounts?: readonly AccountName[] | undefined;
    readonly services?: readonly Service[] | undefined;
    /** Applies from this risk upwards. */
    readonly risk?: Risk | undefined;
    readonly required: number;
  }[];
}

/** How many people must approve: the highest number among the rules that apply, at least one, never fewer than `required`. */
export function requiredApprovals(
  approval: ApprovalRules,
  request: { readonly account: AccountName; readonly services: readonly Service[]; readonly risk: Risk },
): number {
  const applying = approval.rules.filter(
    ({ accounts, services, risk }) =>
      (accounts === undefined || accounts.includes(request.account)) &&
      (services === undefined || services.some((service) => request.services.includes(service))) &&
      (risk === undefined || RISKS.indexOf(request.risk) >= RISKS.indexOf(risk)),
  );
  return Math.max(1, approval.required, ...applying.map(({ required }) => required));
}
