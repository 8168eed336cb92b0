/** How much harm a policy can do in wrong hands, or by mistake, while it lasts. */
export const RISKS = ['low', 'medium', 'high', 'critical'] as const;
export type Risk = (typeof RISKS)[number];

export const atLeast = (risk: Risk, floor: Risk): boolean => RISKS.indexOf(risk) >= RISKS.indexOf(floor);
