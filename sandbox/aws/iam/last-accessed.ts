import { formatInstant } from '../../../src/terms/instant.ts';
import { read, type Call, type Operations } from '../aws-operation.ts';
import { invalidInput, noSuchEntity } from '../query/query-error.ts';
import { page } from '../query/query-page.ts';
import type { Xml } from '../query/xml.ts';
import { defaultDocument, type Group, type Identity } from '../state/iam-entities.ts';
import type { Access } from '../state/recorded-usage.ts';
import { list, object, parseObject, strings } from './document-grammar.ts';

/** Whose use counts, and which documents say what they may use. */
interface Subject {
  readonly principals: ReadonlySet<string>;
  readonly documents: readonly string[];
}

export const lastAccessed: Operations = {
  GenerateServiceLastAccessedDetails: read('Arn Granularity?', {
    authorise: ({ parameters }) => ({ resource: parameters.must('Arn') }),
    run: (call) => {
      const arn = call.parameters.must('Arn');
      subject(call, arn);
      const id = call.account.ids.uuid();
      const byAction = call.parameters.get('Granularity') === 'ACTION_LEVEL';
      call.account.usage.reports.set(id, {
        arn,
        byAction,
        at: call.now,
        polls: call.account.limits.reportPolls,
      });
      return { JobId: id };
    },
  }),

  GetServiceLastAccessedDetails: read('JobId Marker? MaxItems?', {
    authorise: () => ({ resource: '*' }),
    run: (call) => {
      const { account, parameters } = call;
      const report = account.usage.reports.get(parameters.must('JobId'));
      if (!report) throw noSuchEntity(`Service last accessed job ${parameters.must('JobId')} was not found.`);
      const started = {
        JobType: report.byAction ? 'ACTION_LEVEL' : 'SERVICE_LEVEL',
        JobCreationDate: formatInstant(report.at),
      };
      if (report.polls > 0) {
        report.polls -= 1;
        return { JobStatus: 'IN_PROGRESS', ...started, ServicesLastAccessed: [], IsTruncated: false };
      }
      const rows = services(call, subject(call, report.arn), report.byAction);
      const { items, more } = page(rows, ({ service }) => service, parameters, account.limits.pageSize);
      return {
        JobStatus: 'COMPLETED',
        ...started,
        JobCompletionDate: formatInstant(call.now),
        ServicesLastAccessed: items.map(({ xml }) => xml),
        ...more,
      };
    },
  }),
};

/** A user, role or group itself; for a managed policy, everybody it is attached to. */
function subject({ account, cloud }: Call, arn: string): Subject {
  const holders = account.holders('written');
  const members = (holder: Identity | Group): readonly string[] =>
    holder.kind === 'group'
      ? account.users.allWritten().flatMap((each) => (each.groups.includes(holder.name) ? [each.arn] : []))
      : [holder.arn];
  const policy = cloud.policy(account, arn, 'written');
  if (policy) {
    const attached = holders.filter((holder) => holder.attached.includes(arn));
    return { principals: new Set(attached.flatMap(members)), documents: [defaultDocument(policy)] };
  }
  const holder = holders.find((each) => each.arn === arn);
  if (!holder) {
    if (!arn.startsWith('arn:')) throw invalidInput(`${arn} is not an ARN.`);
    throw noSuchEntity(`ARN ${arn} does not exist.`);
  }
  const groups =
    holder.kind === 'user' ? holder.groups.flatMap((name) => account.groups.written(name) ?? []) : [];
  const documents = [holder, ...groups].flatMap((each) => [
    ...each.inline.values(),
    ...each.attached.flatMap((attached) => {
      const found = cloud.policy(account, attached, 'written');
      return found ? [defaultDocument(found)] : [];
    }),
  ]);
  return { principals: new Set(members(holder)), documents };
}

/** A row for each service that the documents allow, used or not. */
function services(
  { account }: Call,
  { principals, documents }: Subject,
  byAction: boolean,
): readonly { readonly service: string; readonly xml: Xml }[] {
  const allowed = documents.flatMap(allowedActions);
  const names = new Set(
    allowed.map((action) => action.split(':', 1)[0] ?? action).filter((name) => name !== '*'),
  );
  const accesses = account.usage.accesses.filter(({ principal }) => principals.has(principal));
  return [...names].map((service) => {
    const used = accesses.filter(({ action }) => action.startsWith(`${service}:`));
    const latest = last(used);
    // IAM expands wildcards to the actions it tracks; here, the plain names and those that were used.
    const plain = allowed.filter((action) => action.startsWith(`${service}:`) && !/[*?]/.test(action));
    const actions = [...new Set([...plain, ...used.map(({ action }) => action)])].sort();
    const xml: Xml = {
      ServiceName: service,
      ServiceNamespace: service,
      LastAuthenticated: latest && formatInstant(latest.at),
      LastAuthenticatedEntity: latest?.principal,
      TotalAuthenticatedEntities: new Set(used.map(({ principal }) => principal)).size,
      TrackedActionsLastAccessed: byAction
        ? actions.map((action) => {
            const latestOf = last(used.filter((each) => each.action === action));
            return {
              ActionName: action.slice(service.length + 1),
              LastAccessedEntity: latestOf?.principal,
              LastAccessedTime: latestOf && formatInstant(latestOf.at),
            };
          })
        : undefined,
    };
    return { service, xml };
  });
}

const last = (accesses: readonly Access[]): Access | undefined =>
  accesses.reduce<Access | undefined>(
    (latest, each) => (latest && latest.at > each.at ? latest : each),
    undefined,
  );

const allowedActions = (document: string): readonly string[] =>
  list(parseObject(document)['Statement'])
    .map(object)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => strings(Action));
