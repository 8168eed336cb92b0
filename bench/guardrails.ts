/**
 * How long the guardrails take: 1,000 realistic policies, each within a request of its own, after the catalog is loaded
 * and before anything has warmed up. Prints one JSON line, and whether the targets are met; `--strict` fails if not.
 */
import { performance } from 'node:perf_hooks';
import { AccountId, AccountName, Service } from '../src/terms/brand.ts';
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import type { Envelope } from '../src/policy/envelope.ts';
import { checkPolicy } from '../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../src/policy/guardrails/guardrail-settings.ts';
import { verdict } from './verdict.ts';

const COUNT = 1_000;
const TARGET_MS = 1_000;
const CATALOG_TARGET_MS = 40;
const ACCOUNT = '111122223333';
const at = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:${ACCOUNT}:${resource}`;
const account = { id: AccountId.of(ACCOUNT), name: AccountName.of('prod') };
const services = ['s3', 'ec2', 'logs', 'dynamodb', 'ssm'].map((name) => Service.of(name));

/** What on-call people ask for: logs, a restart, some objects, a table, a shell on one instance. */
function example(n: number): { readonly text: string; readonly envelope: Envelope } {
  const [bucket, group, instance, table] = [
    `arn:aws:s3:::exports-${n}`,
    at('logs', `log-group:/aws/lambda/f-${n}`),
    at('ec2', `instance/i-${n}`),
    at('dynamodb', `table/t-${n}`),
  ];
  const allow = (Action: readonly string[], Resource: readonly string[]) => ({
    Effect: 'Allow',
    Action,
    Resource,
  });
  return {
    text: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], [`${bucket}/*`]),
        allow(['s3:ListBucket', 's3:GetBucketLocation'], [bucket]),
        allow(
          ['logs:FilterLogEvents', 'logs:GetLogEvents', 'logs:DescribeLogStreams', 'logs:StartQuery'],
          [`${group}:*`],
        ),
        allow(
          ['ec2:StartInstances', 'ec2:StopInstances', 'ec2:RebootInstances', 'ssm:StartSession'],
          [instance],
        ),
        allow(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'], [table, `${table}/index/*`]),
        allow(
          ['ec2:DescribeInstances', 'ec2:DescribeInstanceStatus', 's3:ListAllMyBuckets', 'logs:StopQuery'],
          ['*'],
        ),
      ],
    }),
    envelope: {
      account,
      region: 'eu-west-1',
      partition: 'aws',
      services,
      resources: [bucket, group, instance, table],
      access: Object.fromEntries(
        services.map((service) => [service, service === Service.of('logs') ? 'read' : 'write']),
      ),
    },
  };
}

const loading = performance.now();
const catalog = loadCatalog();
const catalogMs = performance.now() - loading;
const examples = Array.from({ length: COUNT }, (_, n) => example(n));
const before = process.cpuUsage();
const started = performance.now();
let passed = 0;
for (const { text, envelope } of examples) {
  if (checkPolicy(text, { catalog, settings: strictSettings, envelope }).decision === 'pass') passed += 1;
}
const wallMs = performance.now() - started;
// More than the wall shows, since V8 compiles and collects garbage on threads of its own.
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    bench: 'guardrails',
    policies: COUNT,
    passed,
    catalogMs: Math.round(catalogMs),
    wallMs: Math.round(wallMs),
    cpuMs: Math.round((user + system) / 1_000),
  }),
);
verdict('load the catalog', catalogMs, CATALOG_TARGET_MS);
verdict(`check ${COUNT} policies`, wallMs, TARGET_MS);
