import { expect, test } from '@jest/globals';
import { AccountName, Service } from '../../src/brand.ts';
import { requiredApprovals, type ApprovalRules } from '../../src/approval/required.ts';

const [prod, staging] = [AccountName.of('prod'), AccountName.of('staging')];
const [s3, iam] = [Service.of('s3'), Service.of('iam')];
const approval: ApprovalRules = {
  required: 1,
  rules: [
    { accounts: [prod], required: 2 },
    { services: [iam], required: 3 },
    { risk: 'high', required: 2 },
    { accounts: [prod], services: [iam], risk: 'critical', required: 4 },
  ],
};

test.each([
  [staging, [s3], 'low', 1],
  [staging, [s3], 'medium', 1],
  [staging, [s3], 'high', 2],
  [staging, [s3], 'critical', 2],
  [prod, [s3], 'low', 2],
  [staging, [s3, iam], 'low', 3],
  [prod, [iam], 'high', 3],
  [prod, [s3, iam], 'critical', 4],
] as const)('%s %j %s needs %d', (account, services, risk, required) => {
  expect(requiredApprovals(approval, { account, services, risk: risk })).toBe(required);
});

test('a rule never lowers the number, and nothing lowers it below one', () => {
  const request = { account: prod, services: [s3], risk: 'low' as const };
  expect(requiredApprovals({ required: 2, rules: [{ required: 1 }] }, request)).toBe(2);
  expect(requiredApprovals({ required: 0, rules: [] }, request)).toBe(1);
});
