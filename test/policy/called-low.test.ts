import { expect, test } from '@jest/globals';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { atLeast } from '../../src/terms/risk-level.ts';
import { exampleArn } from './example-arn.ts';

const catalog = loadCatalog();

/** The action on named resources of every type that it knows. */
const judged = (id: string) => {
  const action = catalog.action(id);
  if (!action) throw new Error(`${id} is not in the catalog`);
  const arns = action.resourceTypes.flatMap(
    ({ name }) => catalog.resourceType(action.service, name)?.arns.map((format) => exampleArn(format)) ?? [],
  );
  const Resource = arns.length > 0 ? [...new Set(arns)] : '*';
  return checkPolicy(
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: id, Resource }] }),
    { catalog, settings: strictSettings },
  );
};

/** By the members of what each call returns in AWS's API reference: `Value`, `Text`, `Items`, `Body`, a signed link. */
test.each([
  ['stored items', 'sdb:Select'],
  ['the value of a key', 'cloudfront-keyvaluestore:GetKey'],
  ['rows of a query', 'iotsitewise:ExecuteQuery'],
  ['the body of a table', 'logs:GetLookupTable'],
  ['excerpts of documents', 'kendra:Query'],
  ['passages of documents', 'kendra:Retrieve'],
  ['documents', 'cloudsearch:search'],
  ['what people wrote', 'qbusiness:ListMessages'],
  ['letters to support', 'support:DescribeCommunications'],
  ['attributes of people', 'cognito-idp:ListUsers'],
  ['what a command printed', 'ssm:GetCommandInvocation'],
  ['what a command printed', 'ssm:ListCommandInvocations'],
  ['logs of instances', 'elasticbeanstalk:RetrieveEnvironmentInfo'],
  ['headers of requests, cookies among them', 'wafv2:GetSampledRequests'],
  ['environment variables', 'elasticbeanstalk:DescribeConfigurationSettings'],
  ['a script', 'sagemaker:DescribeStudioLifecycleConfig'],
  ['user data', 'imagebuilder:GetImageRecipe'],
  ['source code', 'inspector2:BatchGetCodeSnippet'],
  ['a signed link', 'amplify:GetArtifactUrl'],
  ['a signed link to a transcript', 'transcribe:GetTranscriptionJob'],
  ['a film', 'kinesisvideo:GetHLSStreamingSessionURL'],
  ['the text of a document', 'textract:GetDocumentTextDetection'],
])('what returns %s is not low: %s', (_, id) => {
  expect(atLeast(judged(id).risk, 'medium')).toBe(true);
});

test.each([
  ['the key of a stream', 'ivs:GetStreamKey'],
  ['the keys of streams', 'ivs:BatchGetStreamKey'],
  ['a billing token', 'managedblockchain:GetAccessor'],
  ['an address that starts builds', 'amplify:GetWebHook'],
  ['an identity token', 'quicksight:GetIdentityContext'],
  ['a signed session', 'm2:GetSignedBluinsightsUrl'],
  ['the keys of a device', 'iotwireless:GetWirelessDevice'],
  ['the key of a BGP session', 'directconnect:DescribeVirtualInterfaces'],
  ['the sensitive data that was found', 'macie2:GetSensitiveDataOccurrences'],
])('what returns %s is high, with a second approval: %s', (_, id) => {
  const { risk, requiredApprovals } = judged(id);
  expect([risk, requiredApprovals]).toEqual(['high', 2]);
});

test.each([
  ['ends an audit record', 'rds:StopActivityStream'],
  ['ends the collection of logs', 'securitylake:DeleteDataLake'],
  ['takes accounts out of a watch', 'securityhub:DisassociateMembers'],
  ['takes an account out of a watch', 'macie2:DisassociateMember'],
  ['takes away a second factor', 'ds:DisableRadius'],
  ['unlocks a snapshot', 'ec2:UnlockSnapshot'],
  ['ends the keeping of what is deleted', 'rbin:DeleteRule'],
  ['lets unsigned code in', 'lambda:DeleteFunctionCodeSigningConfig'],
  ['takes away rules of firewalls', 'fms:DeletePolicy'],
  ['lets other addresses in', 'workspaces-web:DisassociateIpAccessSettings'],
  ['sends logs elsewhere', 'logs:CreateDelivery'],
  ['gives a certificate to another account', 'iot:TransferCertificate'],
  ['makes an administrator', 'chime:CreateAppInstanceAdmin'],
  ['runs a pipeline', 'codepipeline:RollbackStage'],
  ['lets a pipeline pass a condition', 'codepipeline:OverrideStageCondition'],
])('what %s asks for a second approval: %s', (_, id) => {
  expect(judged(id).requiredApprovals).toBe(2);
});
