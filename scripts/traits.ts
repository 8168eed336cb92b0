/**
 * Writes `src/shipped/data/traits.json`: what each action can do, as far as it follows from AWS's API models. They come from
 * the newest wheel of PyPI's `botocore` (Apache-2.0), which `pip download` fetches and Python reads as a zip: only data is
 * read, nothing of it runs or ships. `npm run traits`, or `npm run traits -- --wheel FILE` for one that is there.
 *
 * One action a line, so that a refresh is a pull request that people can read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import { serviceTablesText } from '../src/shipped/service-tables-file.ts';
import { traitCode, type Answer } from '../src/policy/traits/trait-table.ts';
import type { CatalogAction } from '../src/policy/catalog/catalog.ts';
import { deriveTraits, type Derived, type Operation } from './trait-rules.ts';
import { DATA } from '../src/policy/traits/reads-stored-data.ts';
import { OPERATIONS_BY_OTHER_NAMES } from './operation-names.ts';

const { values } = parseArgs({ options: { wheel: { type: 'string' } } });
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const member = z
  .tuple([z.string(), z.string(), z.string(), z.string()])
  .transform(([parent, name, type, marks]) => ({
    parent,
    name,
    type,
    sensitive: marks.includes('s'),
    enumeration: marks.includes('e'),
    stream: marks.includes('t'),
  }));
const shapesSchema = z.object({
  version: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  models: z.array(
    z.object({
      folder: z.string(),
      prefixes: z.array(z.string()),
      operations: z.record(
        z.string(),
        z.object({ in: z.array(member), out: z.array(member), roleInWords: z.boolean() }),
      ),
    }),
  ),
});

function fetchWheel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'traits-'));
  const download = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--dest',
    folder,
  ];
  execFileSync('python3', [...download, 'botocore'], { stdio: 'inherit' });
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error('pip downloaded no wheel of botocore');
  return join(folder, name);
}

const text = execFileSync('python3', [here('botocore-shapes.py'), values.wheel ?? fetchWheel()], {
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
});
const { version, date, models } = shapesSchema.parse(JSON.parse(text));
const catalog = loadCatalog({ descriptions: true });

/** Service → operation in lower case → what each model says of it. */
const operations = new Map<string, Map<string, Operation[]>>();
for (const { prefixes, operations: own } of models) {
  const names = Object.keys(own).map((name) => name.toLowerCase());
  for (const service of servicesOf(prefixes, names)) {
    const known = operations.get(service) ?? new Map<string, Operation[]>();
    operations.set(service, known);
    for (const [name, { in: input, out: output, roleInWords }] of Object.entries(own)) {
      const key = name.toLowerCase();
      known.set(key, [...(known.get(key) ?? []), { input, output, roleInWords }]);
    }
  }
}

/** The prefixes that a model signs with, as far as IAM knows them; else the one service that has nearly all its operations. */
function servicesOf(prefixes: readonly string[], names: readonly string[]): readonly string[] {
  const share = (service: string): number => {
    const actions = new Set((catalog.actionsOf(service) ?? []).map(({ name }) => name.toLowerCase()));
    return names.filter((name) => actions.has(name)).length / Math.max(1, names.length);
  };
  const signed = [...new Set(prefixes.map((each) => each.toLowerCase()))].filter((each) => share(each) > 0);
  // With another name for its operations (API Gateway's actions are HTTP verbs) a prefix holds none by name.
  if (signed.length > 0 || prefixes.some((each) => catalog.actionsOf(each) !== undefined)) {
    return signed.length > 0 ? signed : prefixes.filter((each) => catalog.actionsOf(each) !== undefined);
  }
  const [best] = catalog.services
    .map((service) => ({ service, share: share(service) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= 0.7 && names.length > 5 ? [best.service] : [];
}

const derived = new Map<CatalogAction, { readonly traits: Derived; readonly known: boolean }>();
for (const service of catalog.services) {
  for (const action of catalog.actionsOf(service) ?? []) {
    const own = operations.get(service);
    const byOtherNames = (OPERATIONS_BY_OTHER_NAMES[action.id] ?? []).flatMap((name) => {
      const found = own?.get(name.toLowerCase());
      if (!found) throw new Error(`${action.id}: no model of ${service} has the operation ${name}`);
      return found;
    });
    const found = [...(own?.get(action.name.toLowerCase()) ?? []), ...byOtherNames];
    derived.set(action, {
      traits: deriveTraits({ action, description: catalog.description(action.id) ?? '', operations: found }),
      known: found.length > 0,
    });
  }
}

/** Types of things that work with a role: whatever makes or changes one takes a role. */
const withRole = new Set(
  [...derived].flatMap(([action, { traits }]) =>
    traits.takesRole === 'yes' && /^(?:Create|Register|Update|Modify|Associate|Run)/.test(action.name)
      ? action.resourceTypes
          .filter(({ name }) => action.name.toLowerCase().includes(noun(name)))
          .map(({ name }) => `${action.service} ${name}`)
      : [],
  ),
);

function noun(type: string): string {
  return type
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
}

const STARTS =
  /^(?:Start|Run|Invoke|Execute|Submit|Launch|Provision|Activate|Trigger|Send(?=Task|Command|Automation|Signal|Callback)|Resume|Retry|Signal|Restart|Rollback|Continue|Redrive|Replay|Begin|Schedule|Complete|Approve|Respond|Promote|Failover|Test)/;
const CHANGES = /^(?:Update|Modify|Put|Replace|Deploy|Publish(?=\w)|Register|Set|Upgrade|Edit|Patch)/;

/** What lets its holder into something: a session, a desktop, an endpoint. */
const ENTERS = /^(?:Connect|Open|Access|Join|Login)(?:$|[A-Z])|^Start\w*Session$|^Client(?:Root)?Access$/;
/** What is begun is work of its own, whatever it works on. */
const WORK =
  /(?:Executions?|Run|Job|Build|Deployment|Recovery|Failover|Experiment|Workflow|Incident|Once|Signal|Product|Automation\w*|Task(?:Success|Failure)|LifecycleAction|Replay|ApprovalResult|Command|Pipeline|Refresh|Task)$/;

/**
 * What begins new work of a thing that has a role: an execution, a build, a job run. Starting the thing itself (StartInstances,
 * StartCrawler) makes it go on with what it did before.
 */
function startsWork(action: CatalogAction, traits: Derived, known: boolean): Answer {
  if (action.level === 'List' || action.level === 'Read') return known ? 'no' : 'unknown';
  const bears = action.resourceTypes.some(({ name }) => withRole.has(`${action.service} ${name}`));
  const again = /^(?:Start|Restart|Resume|Activate|Complete|Test)/.test(action.name);
  const itself =
    again &&
    action.resourceTypes.some(({ name }) => {
      const rest = action.name
        .toLowerCase()
        .replace(/^[a-z]*?(?:start|restart|resume)/, '')
        .replace(/s$/, '');
      return rest === noun(name) || rest.endsWith(noun(name)) || noun(name).endsWith(rest);
    });
  const work = /^Invoke/.test(action.name) || bears || traits.runsCode === 'yes' || WORK.test(action.name);
  if (STARTS.test(action.name) && !itself && work) return 'yes';
  if (ENTERS.test(action.name)) return 'yes';
  if (/^(?:Batch)?ExecuteStatement$/.test(action.name)) return 'yes';
  return known ? 'no' : 'unknown';
}

const CONTENT_BY_HAND = new Set(Object.values(DATA.actions).flat());
/** Types whose things hold what is stored: some action of theirs returns it. */
const withContent = new Set(
  [...derived].flatMap(([action, { traits }]) =>
    traits.returnsContent === 'yes' || CONTENT_BY_HAND.has(action.id)
      ? action.resourceTypes.map(({ name }) => `${action.service} ${name}`)
      : [],
  ),
);
const HOLDS_DATA =
  /(?:Table|Bucket|DBInstance|DBCluster|GlobalCluster|Database|Cluster|Volume|Snapshot|Backup|RecoveryPoint|Vault|FileSystem|Stream|Queue|UserPool|Repository|Stack|StackSet|LogGroup|Secret|Keyspace|Graph|Ledger|Workspaces?|Instances|Archive|Datastore|Dataset|Index|Collection|Domain|HostedZone|Tape|Directory|Key|KeyMaterial|KeyDeletion|Environment|Broker|CacheCluster|ReplicationGroup|ServerlessCache|Namespace|Workgroup)s?$/;

/** Deleting the thing itself, not an item of it: DeleteTable, and not DeleteItem. */
function deletesStore(action: CatalogAction, traits: Derived, known: boolean): Answer {
  if (traits.deletes !== 'yes') return traits.deletes;
  const rest = /^(?:Batch|Admin|Force)?(?:Delete|Terminate|Purge|Destroy|Drop|Schedule|Reset)(\w+)$/.exec(
    action.name,
  )?.[1];
  if (rest === undefined) return known ? 'no' : 'unknown';
  const itself = action.resourceTypes.some(
    ({ name }) =>
      withContent.has(`${action.service} ${name}`) && noun(rest) === noun(name) && !/object/i.test(name),
  );
  const holds =
    HOLDS_DATA.test(rest) &&
    !/Policy|Configuration|Parameter|Association|Attachment|Group$|Security|RouteTable|ApiKey|PublicKey|KeyPair|Index$/.test(
      rest.replace(/(?:Log|Replication)Group$/, ''),
    );
  return itself || holds ? 'yes' : 'no';
}

/** What makes something be called, or run, when something else happens. */
const HOOKS =
  /^(?:Create|Put|Update|Modify|Associate|Attach|Add|Register|Set|Replace)\w*(?:Triggers?|Hooks?|Targets?|ActionGroup|Rules?|Extension\w*|Actions?|Plugin|Connector|EventSource\w*|Schedules?|Resolver|LifecycleConfig|Runbook|Playbook|Workflow|Remediation\w*|ResponsePlan|Notification\w*|InvokeConfig|Lambda\w*|Function|Routine|Command|Association)$/;
/** What a thing is made from, or set up by. */
const DEFINES =
  /^(?:Update|Modify|Replace)\w*(?:Template|Definition|Function|Configuration|Connection|DataSource|Application|ProvisioningArtifact|Origin|Distribution|Server|Proxy|Fleet|Service|ServiceSetting|Package|Broker|Portal|Agent|Image)$/;
/** What is put where others fetch what they run: images, packages, commits. */
const BRINGS_CODE =
  /^(?:GitPush|PutFile|CreateCommit|MergeBranches\w*|MergePullRequest\w*|PutImage|PublishPackageVersion|CopyPackageVersions|UploadBuild\w*|CreateHostedConfigurationVersion|Publish\w*Layer\w*)$/;

/** What changes a thing that has a role changes what is done with it. */
function steersWork(action: CatalogAction, traits: Derived, known: boolean): Answer {
  if (action.level !== 'Write') return known ? 'no' : 'unknown';
  const bears = action.resourceTypes.some(({ name }) => withRole.has(`${action.service} ${name}`));
  const changes = CHANGES.test(action.name) && !ITEMS.test(action.name);
  const hooks = HOOKS.test(action.name) || DEFINES.test(action.name) || BRINGS_CODE.test(action.name);
  return hooks || (changes && (traits.takesRole === 'yes' || bears)) ? 'yes' : known ? 'no' : 'unknown';
}

/** Data that is put into a thing, and settings that change nothing of its work. */
const ITEMS =
  /(?:Items?|Objects?|Records?|Events?|Messages?|Values?|Tags?|Metric\w*|Logs?|Data|TimeToLive|Capacity\w*|Count|Weights?|Quota|Name|Description|Status|State|Protection|Concurrency\w*|Size|Shard\w*|Throughput|Limit\w*|Contact|Schedule|Table|AutoScalingGroup|DesiredCapacity)$/;

/** What changes how a thing with a role works may name another role in it, whatever its shape says: it is not excluded. */
const takesRole = (traits: Derived, steers: Answer): Answer =>
  traits.takesRole === 'no' && (steers === 'yes' || traits.runsCode === 'yes') ? 'unknown' : traits.takesRole;

const tables: Record<string, string[]> = {};
const counts = { actions: 0, withOperation: 0, withoutOperation: 0 };
for (const [action, { traits, known }] of derived) {
  counts.actions += 1;
  counts[known ? 'withOperation' : 'withoutOperation'] += 1;
  const code = traitCode(
    {
      ...traits,
      takesRole: takesRole(traits, steersWork(action, traits, known)),
      steersWork: steersWork(action, traits, known),
      startsWork: startsWork(action, traits, known),
      deletesStore: deletesStore(action, traits, known),
    },
    known,
  );
  (tables[action.service] ??= []).push(`${JSON.stringify(action.name)}: ${JSON.stringify(code)}`);
}
writeFileSync(
  here('../src/shipped/data/traits.json'),
  serviceTablesText(
    {
      date: JSON.stringify(date),
      source: JSON.stringify(`botocore ${version}`),
      counts: JSON.stringify(counts),
    },
    tables,
  ),
);
console.log(JSON.stringify(counts));
