import type { CatalogAction } from '../catalog/catalog.ts';
import { globOf, matchGlob } from '../document/glob.ts';

interface Besides {
  readonly action: string;
  readonly resource: string;
}

/**
 * Resources that AWS checks an action against and that the Service Authorization Reference does not list for it.
 * - Macros: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-permissions-cloudformation.html
 */
const BESIDES: readonly Besides[] = [
  { action: 'cloudformation:CreateChangeSet', resource: 'arn:*:cloudformation:*:aws:transform/?*' },
  { action: 'cloudformation:CreateStack', resource: 'arn:*:cloudformation:*:aws:transform/?*' },
  { action: 'cloudformation:UpdateStack', resource: 'arn:*:cloudformation:*:aws:transform/?*' },
];

export const alsoWorksOn = (action: CatalogAction, resource: string): boolean =>
  BESIDES.some((each) => each.action === action.id && matchGlob(globOf(each.resource), resource));

/**
 * Reads of things that have no name before they exist, and then only an id of AWS's making that is worth nothing by itself: a
 * policy cannot name one. https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html
 */
const AFTERWARDS: readonly Besides[] = [
  { action: 'route53:GetChange', resource: 'arn:*:route53:::change/*' },
  { action: 'ssm:GetAutomationExecution', resource: 'arn:*:ssm:*:*:automation-execution/*' },
];

export const madeAfterwards = (action: CatalogAction, resource: string): boolean =>
  AFTERWARDS.some((each) => each.action === action.id && matchGlob(globOf(each.resource), resource));
