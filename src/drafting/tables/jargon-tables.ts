import { BACKUP } from './data/jargon-backup.ts';
import { CACHES } from './data/jargon-caches.ts';
import { DASHBOARDS } from './data/jargon-dashboards.ts';
import { DYNAMODB } from './data/jargon-dynamodb.ts';
import { EMR } from './data/jargon-emr.ts';
import { EVENTS } from './data/jargon-events.ts';
import { FILES } from './data/jargon-files.ts';
import { GRAPHS } from './data/jargon-graphs.ts';
import { LAKE } from './data/jargon-lake.ts';
import { LEARNING } from './data/jargon-learning.ts';
import { MAIL } from './data/jargon-mail.ts';
import { QUEUES } from './data/jargon-queues.ts';
import { RELATIONAL } from './data/jargon-relational.ts';
import { S3 } from './data/jargon-s3.ts';
import { SEARCH } from './data/jargon-search.ts';
import { STREAMS } from './data/jargon-streams.ts';
import { WAREHOUSE } from './data/jargon-warehouse.ts';
import { ACCOUNTS } from './operations/jargon-accounts.ts';
import { CONTAINERS } from './operations/jargon-containers.ts';
import { DELIVERY } from './operations/jargon-delivery.ts';
import { DESKTOPS } from './operations/jargon-desktops.ts';
import { DEVICES } from './operations/jargon-devices.ts';
import { EC2 } from './operations/jargon-ec2.ts';
import { EFFECTS } from './operations/jargon-effects.ts';
import { EDGE } from './operations/jargon-edge.ts';
import { FLEETS } from './operations/jargon-fleets.ts';
import { IDENTITIES } from './operations/jargon-identities.ts';
import { MIGRATION } from './operations/jargon-migration.ts';
import { NETWORKS } from './operations/jargon-networks.ts';
import { OPERATING } from './operations/jargon-operating.ts';
import { PROTECTION } from './operations/jargon-protection.ts';
import { SECRETS } from './operations/jargon-secrets.ts';
import { SOURCES } from './operations/jargon-sources.ts';
import { WATCHING } from './operations/jargon-watching.ts';

/**
 * What is said by its effect or in the language of the trade. A row is `service | verbs | things | actions`. Verbs are classes of `verb-classes.ts`, families of
 * `../grounds/jargon.ts` or stems; things are groups that must all be said, separated by commas, their alternatives by `/`; `=word` is a word as it is written. Each
 * service's rows are in one of these.
 */
export const JARGON: readonly string[] = [
  BACKUP,
  CACHES,
  DASHBOARDS,
  DYNAMODB,
  EMR,
  EVENTS,
  FILES,
  GRAPHS,
  LAKE,
  LEARNING,
  MAIL,
  QUEUES,
  RELATIONAL,
  S3,
  SEARCH,
  STREAMS,
  WAREHOUSE,
  ACCOUNTS,
  CONTAINERS,
  DELIVERY,
  DESKTOPS,
  DEVICES,
  EC2,
  EFFECTS,
  EDGE,
  FLEETS,
  IDENTITIES,
  MIGRATION,
  NETWORKS,
  OPERATING,
  PROTECTION,
  SECRETS,
  SOURCES,
  WATCHING,
];
