/**
 * How a trait of an action follows from AWS's own model of the operation, from the action's name and description, and from
 * its level. scripts/traits.ts applies these rules to all actions; docs/design/traits.md says how often each of them is wrong.
 */
import type { CatalogAction } from '../src/policy/catalog/catalog.ts';
import type { Answer, TraitName } from '../src/policy/traits/trait-table.ts';

/** A member of an operation's input or output, as scripts/botocore-shapes.py prints it. */
export interface Member {
  readonly parent: string;
  readonly name: string;
  readonly type: string;
  readonly sensitive: boolean;
  readonly enumeration: boolean;
  readonly stream: boolean;
}

export interface Operation {
  readonly input: readonly Member[];
  readonly output: readonly Member[];
  /** Whether the documentation of the input speaks of a role that the service works with. */
  readonly roleInWords: boolean;
}

export interface Subject {
  readonly action: CatalogAction;
  readonly description: string;
  /** Of every API model that has an operation by the action's name; none where no model has. */
  readonly operations: readonly Operation[];
}

/** A rule sees the members together; whether there is an operation decides between "no" and "unknown". */
interface Evidence {
  readonly action: CatalogAction;
  readonly words: string;
  readonly input: readonly Member[];
  readonly output: readonly Member[];
  readonly roleInWords: boolean;
  readonly reads: boolean;
}

export type Derived = Readonly<
  Record<Exclude<TraitName, 'reachesAccount' | 'startsWork' | 'steersWork' | 'deletesStore'>, Answer>
>;

export function deriveTraits({ action, description, operations }: Subject): Derived {
  const evidence: Evidence = {
    action,
    words: description,
    input: operations.flatMap(({ input }) => input),
    output: operations.flatMap(({ output }) => output),
    roleInWords: operations.some(({ roleInWords }) => roleInWords),
    reads: action.level === 'List' || action.level === 'Read',
  };
  const known = operations.length > 0;
  const answer = (rule: (evidence: Evidence) => boolean | 'unknown'): Answer => {
    const found = rule(evidence);
    if (found === true) return 'yes';
    return known && found === false ? 'no' : 'unknown';
  };
  return {
    takesRole: answer(takesRole),
    returnsSecret: answer(returnsSecret),
    returnsContent: answer(returnsContent),
    runsCode: answer(runsCode),
    opensToOthers: answer(opensToOthers),
    changesPermissions: answer(changesPermissions),
    deletes: answer(deletes),
    stopsProtection: answer(stopsProtection),
  };
}

/** Verbs whose input names what is asked about, not what shall work. */
const ASKS = /^(?:Batch)?(?:Get|List|Describe|Search|Lookup|Head)/;
const ROLE = /(?:role|instanceprofile)(?:arns?|names?|identifiers?)?(?:update)?s?$/i;
/** Roles within a product, and names of sessions: no role of the account. */
const OTHER_ROLE =
  /^(?:snowflakeRole|DatabaseAccessControlRole|MasterBackendRole|UserRoleName|GeographicRole|keyRole|organizationRoleName)$/i;
/** A role is the object here, not something that the service then works with. */
const ROLE_IS_OBJECT = ['iam', 'sts', 'sso', 'identitystore', 'securityhub'];
const LAUNCH_TEMPLATE = /^LaunchTemplate(?:Id|Name|Specification\w*|Arn)?$|^LaunchConfigurationName$/i;

function takesRole({ action, input, roleInWords, reads }: Evidence): boolean | 'unknown' {
  if (action.dependents.some((id) => id === 'iam:PassRole')) return true;
  if (ROLE_IS_OBJECT.includes(action.service)) return false;
  // A role as a filter of a read is none taken.
  if (reads && ASKS.test(action.name)) return false;
  const role = input.some(
    ({ parent, name, type, enumeration }) =>
      type === 'string' &&
      !enumeration &&
      ((ROLE.test(name) && !OTHER_ROLE.test(name)) ||
        (/InstanceProfile/i.test(parent) && /^(?:Arn|Name)$/i.test(name))),
  );
  if (role) return true;
  if (/^(?:Delete|Tag|Untag|Stop|Cancel)/.test(action.name)) return false;
  const template =
    !/LaunchTemplate/.test(action.name) &&
    input.some(
      ({ parent, name }) => LAUNCH_TEMPLATE.test(name) || /^launchTemplate(?:Specification)?$/i.test(parent),
    );
  // Attributes hide what they hold from the model: sns:SetTopicAttributes takes a role for its delivery log.
  if (template || roleInWords) return true;
  const hides =
    CONFIGURES.test(action.name) &&
    input.some(
      ({ parent, name, type, enumeration }) =>
        type === 'string' && !enumeration && (FREE_FORM.test(name) || FREE_FORM.test(parent)),
    );
  return hides ? 'unknown' : false;
}

/** Members of a form of their own: a role may be written in them, so that the shape does not exclude one. */
const FREE_FORM =
  /^(?:\w*(?:parameters?|settings?|setting_?value|options|properties|definition|definition_?body|template\w*|document\w*|string_?value|ref_?value|objects?|fields?|body|spec|details|steps?|overrides?|patch_?document|desired_?state|extension\w*|destination\w*|steps?_?\w*|integration\w*))$/i;
/** What makes or changes a thing, and not an item of data or a tag. */
const CONFIGURES =
  /^(?:Create|Register|Update|Modify|Import|Start|Associate|Put)(?!\w*(?:Item|Object|Record|Event|Message|Secret|Value|Metric|MetricData|Log|Data|Tag|Policy|Attribute|Alarm|Group|Subnet|User|Key|Version|Alias|Bucket|Queue|Topic|Address|Interface|Route|Rule|Acl|Vpc|Gateway)s?$)/;

const SECRET =
  /(?:password|passphrase|secret|private_?key|(?:access|session|auth|authorization|bearer|refresh|id|security|identity|registration)_?token|api_?key|credentials?|(?:secret_?)?access_?key|signed_?url|streaming_?url|authorizedurl|unlockcode|connection_?string)(?:value|string|binary|plaintext|material)?$/i;
/** A pending change of a password is shown as stars. */
const MASKED = /^pendingModifiedValues$/i;

/** Read without a name, these show settings, in which AWS leaves secrets out unless it marks them. */
const LISTS = /^(?:Batch)?(?:Describe|List)|^BatchGet/;
/** Of changes, those that make or hand out something; the others repeat what they were given, without its secrets. */
const HANDS_OUT =
  /^(?:Batch)?(?:Create|Get|Generate|Rotate|Issue|Assume|Request|Export|Exchange|Authorize|Start|Add|Initiate|Admin|Derive|Respond|Reset|Allocate|Open|Connect)/;

function returnsSecret({ action, output, words, reads }: Evidence): boolean | 'unknown' {
  const secret =
    (reads || HANDS_OUT.test(action.name)) &&
    output.some(
      ({ parent, name, type, enumeration, sensitive }) =>
        (type === 'string' || type === 'blob') &&
        !enumeration &&
        !MASKED.test(parent) &&
        (/^user_?data$/i.test(name) ||
          /^user_?data$/i.test(parent) ||
          (SECRET.test(name) && (sensitive || !LISTS.test(action.name))) ||
          (sensitive && /^(?:token|code|pin)$/i.test(name))),
    );
  if (secret) return true;
  // What others accept as proof of who one is.
  return (
    /^(?:Sign(?:$|[A-Z])|StartSigningJob|Issue\w*Certificate|GenerateMac|AssumeRole)/.test(action.name) ||
    /\b(?:temporary|security|short-term) credentials\b|\bgenerates? (?:a |an )?(?:\w+ )?(?:token|password|pre-?signed)/i.test(
      words,
    )
  );
}

/** Blobs that are no content: sums, flags, statistics. */
const PLAIN_BLOB =
  /^(?:UnscaledValue|crlData|TargetString|SearchString|PublicKey|CiphertextForRecipient|ServerCertificate|CertificateWallet|CiphertextBlob|BinaryValue)$/i;
const CONTENT_NAME =
  /^(?:Batch)?(?:Get|Select|Query|Scan|Read|Download|Receive|Filter|Retrieve|Fetch|Poll|Subscribe|Search|Start|Test|Render|Export)\w*?(?:Objects?|Items?|Records?|Messages?|LogEvents|LogRecord|LogObject|LiveTail|QueryResults?|Results?|Documents?|Files?|Content|Contents|Blob|Body|Payload|Transcript|Conversation|Rows?|Clip|Cells?|Events|ConsoleOutput|ConsoleScreenshot|Screenshot|Output|Artifact|Asset|Dump|SnapshotBlock|Thumbnail|Media|Archive|Mail|Logs?|LogFile|Portion|TemplateBody|SourceCode|Vectors?|Traces?|Spans?|ExecutionHistory)$/;
/** What AWS marks as sensitive because people may write anything into it, though it names and describes only. */
const LABEL =
  /^(?:ip_?address|email|email_?address|phone_?number|e164_?phone_?number|computer_?name|owner_?information|pre_?shared_?key_?arn|names?|descriptions?|tags?|keys?|values?|title|display_?name|type|id|arn|comments?|next_?token|status|state|label|path|created_?by|last_?updated_?by|user_?name|timestamp|date|region|reason|owner|category|(?:\w+)(?:name|id|arn|type|status|description|tags?|time|at|state|version|count|message|token))$/i;

/** Where people put secrets and data that are not marked as such. */
const MAY_HOLD =
  /^(?:environment(?:_?variables?)?|env|template_?body|start_?up_?script|script|connection_?properties|source_?code|build_?spec|user_?data)$/i;

function returnsContent({ action, output, words, reads }: Evidence): boolean | 'unknown' {
  // A change answers with what it did; what it was given is no stored content.
  if (!reads) return false;
  if (output.some(({ name, type, stream }) => stream || (type === 'blob' && !PLAIN_BLOB.test(name))))
    return true;
  if (CONTENT_NAME.test(action.name)) return true;
  if (
    !/^(?:Describe|List)|PublicKey/.test(action.name) &&
    /\b(?:contents? of|log events|stored (?:data|objects?)|download|retrieve the (?:data|object|message|records?))\b/i.test(
      words,
    ) &&
    !/\b(?:that define|metadata|settings|configuration|list|describe)\b/i.test(words)
  )
    return true;
  // AWS marks it, and its name says that it holds more than a label.
  if (output.some(({ parent, name }) => MAY_HOLD.test(name) || MAY_HOLD.test(parent))) return true;
  return output.some(
    ({ parent, name, sensitive }) =>
      sensitive && !LABEL.test(name) && !MASKED.test(parent) && !SECRET.test(name),
  )
    ? 'unknown'
    : false;
}

const CODE =
  /^(?:\w*(?:user_?data|scripts?|commands?|build_?spec(?:_?override)?|entry_?point|image_?uri|container_?(?:definitions?|image|overrides?)|lambda_?(?:function_?)?arn|runbook\w*|mapping_?template|bootstrap_?actions?)|(?:source|function|package|resolver|synthesized|action)?_?code|code_?location|zip_?file|image_?(?:url|identifier)|image|template_?(?:body|url|uri)|lifecycle_?config_?(?:content|arn|name)|function_?arn|document_?(?:name|identifier|content|source)|automation_?document\w*|jar|main_?class|class_?name|layers?|definition|definition_?body|(?:pipeline|workflow|state_?machine|agent|flow)_?definition\w*|requirements_?s3_?path|dag_?s3_?path|handler|plugins?_?(?:s3_?path|file)|recipe|inline_?recipe|policy_?text|startup_?\w*|template|configuration_?items)$/i;
const MAKES =
  /^(?:Batch)?(?:Create|Update|Put|Modify|Register|Publish|Deploy|Replace|Set|Attach|Associate|Add|Start|Run|Send|Submit|Execute|Upload|Import|Edit|Change|Patch|Install|Provision|Activate|Enable|Build|Invoke|Test|Launch)/;
const RUNS =
  /\b(?:runs?|execut(?:e|es|ing)|invokes?)\b.{0,40}\b(?:commands?|scripts?|code|shell|statement|notebook|job|automation|runbook|playbook)\b|\b(?:shell|remote) (?:session|access)\b|\bSSH\b|\bopens? a (?:shell|session)\b/i;
/** Data that is looked through, not code that runs. */
const LOOKS_THROUGH =
  /Query|Sql|Statement|Search|Filter|Parameter|Insight|Rule(?:Name)?$|Alarm|Dashboard|Widget/;
/** Words, pictures and texts are code to nobody. */
const NO_CODE_SERVICES = [
  'comprehend',
  'rekognition',
  'textract',
  'translate',
  'polly',
  'ses',
  'pinpoint',
  'mobiletargeting',
  'connect',
  'chime',
  'quicksight',
  'macie2',
  'geo',
  'geo-maps',
  'geo-places',
  'geo-routes',
  'kendra',
  'personalize',
  'forecast',
  'frauddetector',
  'transcribe',
  'medialive',
  'mediaconvert',
  'mediatailor',
  'mediaconnect',
  'mediapackage',
  'elastictranscoder',
  'wellarchitected',
  'support',
  'partnercentral',
  'tax',
  'workmail',
  'workdocs',
  'cloudwatch',
  'logs',
  'kms',
  'dynamodb',
  'sns',
  'sqs',
  'secretsmanager',
  'wisdom',
  'profile',
  'cases',
  'app-integrations',
  'glacier',
  'savingsplans',
];

function runsCode({ action, input, words, reads }: Evidence): boolean | 'unknown' {
  if (/^(?:Batch)?(?:Delete|Tag|Untag|Stop|Cancel|List|Describe|Get)/.test(action.name)) return false;
  if (RUNS.test(words) && !LOOKS_THROUGH.test(action.name) && !reads) return true;
  if (reads && !/^(?:Test|Run|Execute|Invoke)/.test(action.name)) return false;
  if (NO_CODE_SERVICES.includes(action.service) || LOOKS_THROUGH.test(action.name)) return false;
  const brings = ({ parent, name, enumeration, type }: Member): boolean =>
    !enumeration &&
    type !== 'boolean' &&
    type !== 'integer' &&
    (CODE.test(name) || (/^(?:value|bytes|content|s3\w*|inline)$/i.test(name) && CODE.test(parent)));
  return MAKES.test(action.name) && input.some(brings);
}

const OPEN_NAME =
  /(?:Share|Sharing|Invite|Invitation|CrossAccount|PublicAccess|Public(?:ly)?|Authorize|Grant|Permission|Principal|Trust|Federat|Peering|AccessPoint|Acl$|NetworkAcl|SecurityGroup(?:Ingress|Egress|Rules)|Ingress|Replicat|ExportTask|Export|Restore|Copy\w*Snapshot|CopyImage|Mirror|Subscri|Destination|Forward|Federation|Webhook|Website|OwnershipControls|FunctionUrl|Expose|Allowlist|AllowList|Attach\w*Policy|VpcEndpointService|DelegatedAdministrator|EmbedUrl|Route(?!53)|InternetGateway|Tunnel|Traffic|Routing|Replica(?!tionTask)|Clone|GlobalTable|GlobalCluster|CreateVolume$|IdentityProvider|Authorizer|UserAttributes|AccessEntry|UserToGroup|Membership|OAuth|Oidc|Saml|Password|Secret|Credential|ApiKey|AccessKey|PublicKey|KeyMaterial|(?:Import|Upload|Register|Issue|Associate|Replace)\w*Certificate|RegisterUser|CreateUser$|UpdateUserPool|UpdateIdentityPool|Collaborat|Alias$|Resolver(?:Rule|Endpoint)|DhcpOptions|AssociateAddress|SendAutomationSignal|ApprovalResult|RegisterTargets|RegisterInstances|AttachLoadBalancer|^Attach|UserProfile|AccessConfig|AuthenticationConfig|AccessProperties|LoginUser|DomainConfig)/;
const OPEN_MEMBER =
  /^(?:policy|resource_?policy|policy_?document|access_?polic(?:y|ies)|principals?|account_?ids?|(?:target|shared?|trusted|allowed|customer|aws|share)_?account(?:s|_?ids?)?|publicly_?accessible|public_?access\w*|cidr_?ip(?:v6)?|ip_?ranges?|user_?ids?_?to_?add|create_?volume_?permission|launch_?permission|external_?id|invitees?|network_?access_?type|endpoint_?public_?access|destination_?(?:arn|bucket\w*|url|config|region)|destinations?|s3_?(?:destination|output)\w*|output_?location|target_?group_?arns?|targets|redirect\w*|forward\w*|notification_?endpoint|webhook\w*|on_?success|on_?failure|dead_?letter\w*|replication_?configuration|alias_?target|resource_?records?|change_?batch)$/i;
const OPEN_WORDS =
  /\b(?:other|another|external|different) (?:AWS )?accounts?\b|\bcross-account\b|\bpublicly\b|\bto the (?:public|internet)\b|\bshare[sd]? (?:a|an|the|with|access)\b|\btrust relationship\b|\breplicat(?:e|es|ion)\b|\bexports? (?:a|an|the)\b/i;
const NOT_OPENING =
  /^(?:Delete|Revoke|Remove|Disassociate|Deregister|Cancel|Stop|Describe|List|Get|BatchGet|Tag|Untag|Reject|Unsubscribe|Search|Detach|Test|Validate)/;

function opensToOthers({ action, input, words, reads }: Evidence): boolean | 'unknown' {
  if (reads || action.level === 'Tagging' || NOT_OPENING.test(action.name)) return false;
  if (action.level === 'Permissions') return true;
  return (
    OPEN_NAME.test(action.name) ||
    OPEN_WORDS.test(words) ||
    input.some(({ name, type }) => type !== 'integer' && OPEN_MEMBER.test(name))
  );
}

function changesPermissions({ action, input, reads }: Evidence): boolean | 'unknown' {
  if (action.level === 'Permissions') return true;
  if (reads || action.level === 'Tagging') return false;
  return input.some(({ name }) =>
    /^(?:policy|resource_?policy|policy_?document|access_?polic(?:y|ies)|acl|grantee)$/i.test(name),
  );
}

const DESTROYS =
  /^(?:Batch|Admin|Force)?(?:Delete|Terminate|Purge|Destroy|Drop|Erase|Remove|Deregister|Release|Reset|Empty|Flush|Wipe|Expire|Revoke|Unregister|Truncate)|ScheduleKeyDeletion|^Schedule\w*Deletion|^(?:DELETE)$|\w(?:Delete|Purge|Drop)$/;

function deletes({ action, words, reads }: Evidence): boolean | 'unknown' {
  if (reads || action.level === 'Tagging') return false;
  return (
    DESTROYS.test(action.name) ||
    /\b(?:permanently|cannot be (?:undone|recovered|reversed)|irreversibl[ey])\b/i.test(words)
  );
}

const PROTECTS =
  /(?:Trail|Logging|EventSelectors|EventDataStore|Detector(?!Model)|Recorder|DeliveryChannel|Analyzer|FlowLogs?|Backup(?!Gateway)|RecoveryPoint|VaultLock|(?<!Instance)Protection|Lock|Encryption|Retention|WebACL|WebAcl|Firewall|SecurityHub|Macie|Inspector|GuardDuty|Monitoring|Alarm|Audit|Suppress|Threat|IPSet|PublishingDestination|KeyRotation|MFA|Mfa|Versioning|Shield|BlockPublicAccess|PublicAccessBlock|LifecycleConfiguration|LifecyclePolicy|ImageScanning|ConfigRule|ConformancePack|Guardrail|ContinuousBackups|PointInTime|DeletionProtection|QueryLogConfig|LogConfiguration|LogGroup$|LogStream|MetricFilter|SubscriptionFilter|Findings?$|Compliance|Control$|MetadataOptions|MetadataDefaults|SerialConsole|Governance|LegalHold|DataProtectionPolicy|SnapshotPolicy$|AutomatedBackup|RuleGroup|RegexPatternSet|ResolverFirewall|FirewallDomain|Standards|InsightSelectors|MalwareProtection|Quarantine|Revocation|Trust(?:Store|Anchor))/;
/** Services that watch, and have filters for what they do not report. */
const WATCHES = [
  'guardduty',
  'access-analyzer',
  'securityhub',
  'macie2',
  'inspector2',
  'waf',
  'wafv2',
  'waf-regional',
  'network-firewall',
  'config',
  'detective',
  'auditmanager',
  'shield',
  'ecr',
];
const HIDES =
  /^(?:Batch)?(?:Create|Put|Add)\w*(?:ArchiveRule|Exclusion|Exception|Suppress\w*|AllowList|IPSet|Filter)$/;
const WEAKENS =
  /^(?:Batch)?(?:Delete|Disable|Stop|Disassociate|Remove|Update|Modify|Put|Set|Deregister|Suspend|Cancel|Archive|Bypass|Pause|Detach|Schedule|Deactivate|Turn)/;

function stopsProtection({ action, words, reads }: Evidence): boolean | 'unknown' {
  if (reads || action.level === 'Tagging') return false;
  if (/^Bypass/.test(action.name)) return true;
  if (HIDES.test(action.name) && WATCHES.includes(action.service)) return true;
  if (!WEAKENS.test(action.name)) return false;
  return (
    PROTECTS.test(action.name) ||
    /\b(?:stops?|disables?|turns? off) .{0,40}\b(?:logging|recording|protection|monitoring|encryption|backups?|scanning|detection)\b/i.test(
      words,
    )
  );
}
