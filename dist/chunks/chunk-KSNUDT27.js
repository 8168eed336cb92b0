const { closeSync, existsSync, openSync, readFileSync, readSync, statSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { closeSync: closeSync2, constants, openSync: openSync2, readFileSync: readFileSync2, readSync: readSync2, statSync: statSync2 } = process.getBuiltinModule("node:fs");
const { mkdir, open, writeFile } = process.getBuiltinModule("node:fs/promises");
const { dirname } = process.getBuiltinModule("node:path");
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  Service
} from "./chunk-YWRVI5OC.js";

// src/policy/document/glob.ts
var ANY_RUN = /* @__PURE__ */ Symbol("*");
var ANY_ONE = /* @__PURE__ */ Symbol("?");
var FIELD_RUN = /* @__PURE__ */ Symbol("*, no colon");
var FIELD_ONE = /* @__PURE__ */ Symbol("?, no colon");
var globOf = (pattern) => pattern.split("").map(tokenOf);
var literal = (text2) => text2.split("");
function tokenOf(char) {
  return char === "*" ? ANY_RUN : char === "?" ? ANY_ONE : char;
}
var isRun = (token) => token === ANY_RUN || token === FIELD_RUN;
function matchGlob(glob, text2) {
  return glob.includes(FIELD_RUN) ? absorbs(glob, literal(text2)) : matchQuickly(glob, text2);
}
function matchQuickly(glob, text2) {
  let at = 0;
  let token = 0;
  let star = -1;
  let taken = 0;
  while (at < text2.length) {
    const want = glob[token];
    if (want === ANY_RUN) {
      star = token++;
      taken = at;
    } else if (want !== void 0 && takesOne(want, text2.charAt(at))) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (glob[token] === ANY_RUN) token += 1;
  return token === glob.length;
}
function takesOne(token, piece) {
  if (token === ANY_ONE) return !isRun(piece);
  if (token === FIELD_ONE) return piece === FIELD_ONE || typeof piece === "string" && piece !== ":";
  return token === piece;
}
function runTakes(run, piece) {
  return run === ANY_RUN || piece === FIELD_RUN || takesOne(FIELD_ONE, piece);
}
function absorbs(wholeGlob, wholePieces) {
  let prefix = 0;
  while (typeof wholeGlob[prefix] === "string") {
    if (wholeGlob[prefix] !== wholePieces[prefix]) return false;
    prefix += 1;
  }
  if (prefix === wholeGlob.length) return prefix === wholePieces.length;
  const glob = wholeGlob.slice(prefix);
  if (glob.length === 1 && glob[0] === ANY_RUN) return true;
  let reached = new Uint8Array(glob.length + 1);
  let next = new Uint8Array(glob.length + 1);
  reached[0] = 1;
  skipRuns(glob, reached);
  for (let at = prefix; at < wholePieces.length; at += 1) {
    const piece = wholePieces[at];
    if (piece === void 0) break;
    next.fill(0);
    let alive = false;
    for (let place = 0; place < glob.length; place += 1) {
      const token = glob[place];
      if (reached[place] !== 1 || token === void 0) continue;
      if (isRun(token)) {
        if (!runTakes(token, piece)) continue;
        next[place] = 1;
      } else {
        if (!takesOne(token, piece)) continue;
        next[place + 1] = 1;
      }
      alive = true;
    }
    if (!alive) return false;
    skipRuns(glob, next);
    [reached, next] = [next, reached];
  }
  return reached[glob.length] === 1;
}
function skipRuns(glob, reached) {
  for (let place = 0; place < glob.length; place += 1) {
    if (reached[place] === 1 && isRun(glob[place])) reached[place + 1] = 1;
  }
}
function globContains(outer, inner) {
  return absorbs(normalGlob(outer), normalGlob(inner));
}
function normalGlob(glob) {
  const normal = [];
  let pending;
  for (const token of glob) {
    if (isRun(token)) {
      if (pending !== void 0 && pending !== token) normal.push(pending);
      pending = token;
      continue;
    }
    const sameKind = pending === ANY_RUN && token === ANY_ONE || pending === FIELD_RUN && token === FIELD_ONE;
    if (pending !== void 0 && !sameKind) {
      normal.push(pending);
      pending = void 0;
    }
    normal.push(token);
  }
  if (pending !== void 0) normal.push(pending);
  return normal;
}
function globsOverlap(a, b) {
  let reached = new Uint8Array(b.length + 1);
  reached[0] = 1;
  skipRuns(b, reached);
  for (const x of a) {
    const next = new Uint8Array(b.length + 1);
    for (let j = 0; j <= b.length; j += 1) {
      const y = b[j - 1];
      const together = y !== void 0 && compatible(x, y);
      if (isRun(x) && (reached[j] === 1 || together && next[j - 1] === 1)) next[j] = 1;
      if (isRun(y) && (next[j - 1] === 1 || together && reached[j] === 1)) next[j] = 1;
      if (together && reached[j - 1] === 1) next[j] = 1;
    }
    reached = next;
  }
  return reached[b.length] === 1;
}
function compatible(x, y) {
  if (typeof x === "string" && typeof y === "string") return x === y;
  const noColon = (token) => token === FIELD_ONE || token === FIELD_RUN;
  return !(noColon(x) && y === ":" || noColon(y) && x === ":");
}

// src/policy/catalog/levels.ts
var SERVICES_OF_PERMISSIONS = {
  iam: "IAM holds the identities and policies of the account; any write can change who may do what",
  sts: "STS hands out credentials of other identities",
  sso: "Identity Center assignments and permission sets decide who enters which account",
  "sso-directory": "the directory behind Identity Center: users, groups, MFA devices",
  "sso-oauth": "mints and revokes tokens of Identity Center applications",
  identitystore: "group membership decides Identity Center assignments",
  "identity-sync": "what is synchronised into Identity Center decides who is in which group",
  organizations: "service control policies, delegated administrators and accounts themselves",
  account: "opens and closes accounts and Regions, and changes the address that recovers the root user",
  "account-access": "entitlements let people assume roles",
  rolesanywhere: "trust anchors and profiles let certificates assume roles",
  ram: "shares resources with other accounts",
  signin: "mints sign-in tokens, and decides who may use the console",
  "iq-permission": "lets outside experts into the account"
};
var REFERENCE = "AWS Service Authorization Reference";
var PRIVILEGE_ESCALATION = "pathfinding.cloud; Rhino Security Labs, AWS privilege escalation methods";
var LEVEL_CORRECTIONS = [
  {
    level: "Permissions",
    why: "returns credentials of another AWS identity",
    source: "AWS documentation of each action; TrailDiscover; pathfinding.cloud",
    actions: [
      "sts:GetSessionToken",
      "cognito-identity:GetCredentialsForIdentity",
      "cognito-identity:GetOpenIdToken",
      "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
      "connect:AdminGetEmergencyAccessToken",
      "connect:GetFederationToken",
      "datazone:GetDomainExecutionRoleCredentials",
      "datazone:GetEnvironmentCredentials",
      "deadline:AssumeFleetRoleForRead",
      "deadline:AssumeFleetRoleForWorker",
      "deadline:AssumeQueueRoleForRead",
      "deadline:AssumeQueueRoleForUser",
      "deadline:AssumeQueueRoleForWorker",
      "eks-auth:AssumeRoleForPodIdentity",
      "lakeformation:GetTemporaryGluePartitionCredentials",
      "lakeformation:GetTemporaryGlueTableCredentials",
      "signin:CreateOAuth2Token",
      "signin:AuthorizeOAuth2Access",
      "ssm:GetAccessToken",
      "ssm:RequestManagedInstanceRoleToken",
      "workmail:AssumeImpersonationRole",
      "cloudwatch:GetSpaceCredentials",
      "cloudwatch:GetSpaceCredentialsForOrganization",
      "finspace-api:GetProgrammaticAccessCredentials",
      "gamelift:GetComputeAccess"
    ]
  },
  {
    level: "Permissions",
    why: "creates a lasting credential",
    source: "AWS documentation of each action",
    actions: [
      "codebuild:ImportSourceCredentials",
      "iot:CreateKeysAndCertificate",
      "iot:CreateProvisioningClaim",
      "transfer:ImportSshPublicKey"
    ]
  },
  {
    level: "Permissions",
    why: "gives a running thing another role, or changes whom a role serves",
    source: PRIVILEGE_ESCALATION,
    actions: [
      "cognito-identity:CreateIdentityPool",
      "cognito-identity:SetIdentityPoolRoles",
      "cognito-identity:SetPrincipalTagAttributeMap",
      "cognito-identity:UpdateIdentityPool",
      "datazone:AssociateEnvironmentRole",
      "ec2:AssociateEnclaveCertificateIamRole",
      "ec2:AssociateIamInstanceProfile",
      "ec2:ReplaceIamInstanceProfileAssociation",
      "eks:AssociateIdentityProviderConfig",
      "eks:CreatePodIdentityAssociation",
      "eks:UpdatePodIdentityAssociation",
      "elasticbeanstalk:AssociateEnvironmentOperationsRole",
      "glue:PassConnection",
      "greengrass:AssociateRoleToGroup",
      "inspector:RegisterCrossAccountAccessRole",
      "iot:CreateRoleAlias",
      "iot:UpdateRoleAlias",
      "mgh:AssociateAutomationUnitRole",
      "rds:AddRoleToDBCluster",
      "rds:AddRoleToDBInstance",
      "shield:AssociateDRTRole",
      "ssm:UpdateManagedInstanceRole"
    ]
  },
  {
    level: "Permissions",
    why: "writes a policy that says who may reach the resource, from this account or another",
    source: `${REFERENCE}: the same actions of other services are "Permissions management" there`,
    actions: [
      "agent-registry:DeleteResourcePolicy",
      "agent-registry:PutResourcePolicy",
      "aiops:DeleteInvestigationGroupPolicy",
      "aiops:PutInvestigationGroupPolicy",
      "aoss:CreateAccessPolicy",
      "aoss:CreateSecurityConfig",
      "aoss:CreateSecurityPolicy",
      "aoss:DeleteAccessPolicy",
      "aoss:DeleteSecurityConfig",
      "aoss:DeleteSecurityPolicy",
      "aoss:UpdateAccessPolicy",
      "aoss:UpdateSecurityConfig",
      "aoss:UpdateSecurityPolicy",
      "appmesh:DeleteMeshPolicy",
      "appmesh:PutMeshPolicy",
      "appsync:DeleteResourcePolicy",
      "appsync:PutResourcePolicy",
      "aps:DeleteResourcePolicy",
      "aps:PutResourcePolicy",
      "bedrock-agentcore:CreatePolicy",
      "bedrock-agentcore:DeletePolicy",
      "bedrock-agentcore:DeleteResourcePolicy",
      "bedrock-agentcore:PutResourcePolicy",
      "bedrock-agentcore:UpdatePolicy",
      "bedrock:DeleteResourcePolicy",
      "bedrock:PutResourcePolicy",
      "cleanrooms-ml:DeleteConfiguredAudienceModelPolicy",
      "clouddirectory:AttachPolicy",
      "clouddirectory:DetachPolicy",
      "cloudfront:DeleteResourcePolicy",
      "cloudfront:PutResourcePolicy",
      "cloudtrail:DeleteResourcePolicy",
      "cloudtrail:PutResourcePolicy",
      "codeartifact:PutDomainPermissionsPolicy",
      "codeartifact:PutRepositoryPermissionsPolicy",
      "comprehend:DeleteResourcePolicy",
      "comprehend:PutResourcePolicy",
      "dsql:DeleteClusterPolicy",
      "dsql:PutClusterPolicy",
      "ec2:ModifyVerifiedAccessEndpointPolicy",
      "ec2:ModifyVerifiedAccessGroupPolicy",
      "ecr-public:DeleteRepositoryPolicy",
      "elemental-inference:DeleteFeedPolicy",
      "elemental-inference:PutFeedPolicy",
      "es:UpdateDomainConfig",
      "es:UpdateElasticsearchDomainConfig",
      "iotsitewise:CreateAccessPolicy",
      "iotsitewise:DeleteAccessPolicy",
      "iotsitewise:UpdateAccessPolicy",
      "kafka:DeleteClusterPolicy",
      "kafka:PutClusterPolicy",
      "kinesis:DeleteResourcePolicy",
      "kinesis:PutResourcePolicy",
      "lex:CreateResourcePolicy",
      "lex:CreateResourcePolicyStatement",
      "lex:DeleteResourcePolicy",
      "lex:DeleteResourcePolicyStatement",
      "lex:UpdateResourcePolicy",
      "logs:DeleteDeliveryDestinationPolicy",
      "logs:PutDeliveryDestinationPolicy",
      "logs:PutDestinationPolicy",
      "lookoutequipment:DeleteResourcePolicy",
      "lookoutequipment:PutResourcePolicy",
      "mediaconvert:DeletePolicy",
      "mediaconvert:PutPolicy",
      "mediapackagev2:DeleteChannelPolicy",
      "mediapackagev2:DeleteOriginEndpointPolicy",
      "mediapackagev2:PutChannelPolicy",
      "mediapackagev2:PutOriginEndpointPolicy",
      "network-firewall:DeleteResourcePolicy",
      "network-firewall:PutResourcePolicy",
      "oam:PutSinkPolicy",
      "odb:DeleteResourcePolicy",
      "odb:PutResourcePolicy",
      "omics:DeleteS3AccessPolicy",
      "omics:PutS3AccessPolicy",
      "osis:DeleteResourcePolicy",
      "osis:PutResourcePolicy",
      "qbusiness:PutResourcePolicy",
      "redshift-serverless:DeleteResourcePolicy",
      "redshift-serverless:PutResourcePolicy",
      "refactor-spaces:DeleteResourcePolicy",
      "refactor-spaces:PutResourcePolicy",
      "rekognition:DeleteProjectPolicy",
      "rekognition:PutProjectPolicy",
      "resource-groups:DeleteGroupPolicy",
      "resource-groups:PutGroupPolicy",
      "route53profiles:PutProfilePolicy",
      "rum:DeleteResourcePolicy",
      "rum:PutResourcePolicy",
      "sagemaker:DeleteModelPackageGroupPolicy",
      "sagemaker:DeleteResourcePolicy",
      "sagemaker:PutLineageGroupPolicy",
      "sagemaker:DeleteLineageGroupPolicy",
      "sagemaker:PutModelPackageGroupPolicy",
      "sagemaker:PutResourcePolicy",
      "schemas:DeleteResourcePolicy",
      "schemas:PutResourcePolicy",
      "serverlessrepo:PutApplicationPolicy",
      "servicecatalog:DeleteResourcePolicy",
      "servicecatalog:PutResourcePolicy",
      "servicediscovery:DeleteResourcePolicy",
      "servicediscovery:PutResourcePolicy",
      "ssm-contacts:PutContactPolicy",
      "verifiedpermissions:CreateIdentitySource",
      "verifiedpermissions:CreatePolicy",
      "verifiedpermissions:CreatePolicyStore",
      "verifiedpermissions:CreatePolicyTemplate",
      "verifiedpermissions:DeletePolicy",
      "verifiedpermissions:PutSchema",
      "verifiedpermissions:UpdateIdentitySource",
      "verifiedpermissions:UpdatePolicy",
      "verifiedpermissions:UpdatePolicyStore",
      "verifiedpermissions:UpdatePolicyTemplate",
      "vpc-lattice:DeleteResourcePolicy",
      "vpc-lattice:PutResourcePolicy",
      "xray:DeleteResourcePolicy",
      "xray:PutResourcePolicy"
    ]
  },
  {
    level: "Permissions",
    why: "shares the resource with other accounts, or makes it public",
    source: "AWS documentation of each action; Stratus Red Team; endgame",
    actions: [
      "appstream:DeleteImagePermissions",
      "appstream:UpdateImagePermissions",
      "codebuild:UpdateProjectVisibility",
      "config:PutAggregationAuthorization",
      "dataexchange:CreateDataGrant",
      "ds:ShareDirectory",
      "ec2:ModifyFpgaImageAttribute",
      "ec2:ModifyImageAttribute",
      "ec2:ResetImageAttribute",
      "es:AuthorizeVpcEndpointAccess",
      "lambda:CreateFunctionUrlConfig",
      "lambda:UpdateFunctionUrlConfig",
      "license-manager:CreateGrant",
      "omics:CreateShare",
      "rds:ModifyDBClusterSnapshotAttribute",
      "rds:ModifyDBSnapshotAttribute",
      "route53:CreateVPCAssociationAuthorization",
      "wellarchitected:CreateLensShare",
      "wellarchitected:CreateProfileShare",
      "wellarchitected:CreateTemplateShare",
      "wellarchitected:CreateWorkloadShare"
    ]
  },
  {
    level: "Permissions",
    why: "decides what people may do inside the service",
    source: `${REFERENCE}: descriptions`,
    actions: [
      "cognito-idp:AdminAddUserToGroup",
      "cognito-idp:AdminRemoveUserFromGroup",
      "cognito-idp:CreateGroup",
      "cognito-idp:UpdateGroup",
      "connect:AssociateSecurityProfiles",
      "connect:CreateSecurityProfile",
      "connect:UpdateSecurityProfile",
      "connect:UpdateUserSecurityProfiles",
      "eks:AssociateAccessPolicy",
      "eks:CreateAccessEntry",
      "eks:DeleteAccessEntry",
      "eks:DisassociateAccessPolicy",
      "eks:UpdateAccessEntry",
      "elasticache:CreateUser",
      "elasticache:ModifyUser",
      "elasticache:ModifyUserGroup",
      "iot:CreateAuthorizer",
      "iot:UpdateAuthorizer",
      "kafka:BatchAssociateScramSecret",
      "lakeformation:AddLFTagsToResource",
      "lakeformation:CreateLakeFormationOptIn",
      "lakeformation:DeregisterResource",
      "lakeformation:RegisterResource",
      "lakeformation:RemoveLFTagsFromResource",
      "lakeformation:UpdateResource",
      "memorydb:CreateAcl",
      "memorydb:CreateUser",
      "memorydb:UpdateAcl",
      "memorydb:UpdateUser",
      "mq:CreateUser",
      "mq:UpdateUser",
      "qapps:UpdateQAppPermissions",
      "qbusiness:AssociatePermission",
      "qbusiness:DisassociatePermission",
      "quicksight:CreateCustomPermissions",
      "quicksight:CreateGroupMembership",
      "quicksight:CreateIAMPolicyAssignment",
      "quicksight:CreateRoleMembership",
      "quicksight:RegisterUser",
      "quicksight:ScopeDownPolicy",
      "quicksight:SetGroupMapping",
      "quicksight:UpdateAccountCustomPermission",
      "quicksight:UpdateCustomPermissions",
      "quicksight:UpdateIAMPolicyAssignment",
      "quicksight:UpdatePublicSharingSettings",
      "quicksight:UpdateResourcePermissions",
      "quicksight:UpdateRoleCustomPermission",
      "quicksight:UpdateUser",
      "quicksight:UpdateUserCustomPermission",
      "servicecatalog:AcceptPortfolioShare",
      "servicecatalog:AssociatePrincipalWithPortfolio",
      "servicecatalog:DisassociatePrincipalFromPortfolio",
      "workdocs:AddResourcePermissions",
      "workdocs:AddUserToGroup",
      "workdocs:RemoveAllResourcePermissions",
      "workdocs:RemoveResourcePermission",
      "workmail:AssociateMemberToGroup",
      "workmail:CreateImpersonationRole",
      "workmail:DeleteMailboxPermissions",
      "workmail:PutMailboxPermissions",
      "workmail:UpdateImpersonationRole",
      "ds-data:AddGroupMember",
      "ds-data:CreateUser",
      "ds-data:UpdateUser"
    ]
  },
  {
    level: "Permissions",
    why: "makes other accounts trusted administrators of a service in this one",
    source: "AWS Organizations documentation, delegated administrators",
    actions: [
      "cloudformation:ActivateOrganizationsAccess",
      "cloudtrail:RegisterOrganizationDelegatedAdmin",
      "detective:EnableOrganizationAdminAccount",
      "ec2:EnableIpamOrganizationAdminAccount",
      "fms:AssociateAdminAccount",
      "guardduty:EnableOrganizationAdminAccount",
      "inspector2:EnableDelegatedAdminAccount",
      "macie2:EnableOrganizationAdminAccount",
      "securityhub:EnableOrganizationAdminAccount",
      "securitylake:RegisterDataLakeDelegatedAdministrator",
      "servicecatalog:EnableAWSOrganizationsAccess"
    ]
  },
  {
    level: "Write",
    why: "opens a database session: data access, which changes nobody\u2019s permissions",
    source: "Amazon RDS documentation, IAM database authentication",
    actions: ["rds-db:connect"]
  },
  {
    level: "Write",
    why: "opens something that acts, or makes something, though AWS calls it reading or tagging",
    source: `${REFERENCE}: descriptions`,
    actions: [
      "bedrock-agentcore:CompleteResourceTokenAuth",
      "bedrock:InvokeAgent",
      "bedrock:InvokeFlow",
      "bedrock:InvokeInlineAgent",
      "cloud9:CreateEnvironmentToken",
      "cloudshell:ApproveCommand",
      "codeconnections:GetConnectionToken",
      "codeconnections:GetIndividualAccessToken",
      "codeconnections:PassConnection",
      "codeconnections:PassRepository",
      "codeconnections:RegisterAppCode",
      "codeconnections:StartAppRegistrationHandshake",
      "codeconnections:StartOAuthHandshake",
      "codeconnections:UseConnection",
      "codeguru-reviewer:CreateConnectionToken",
      "codestar-connections:GetConnectionToken",
      "codestar-connections:GetIndividualAccessToken",
      "codestar-connections:PassConnection",
      "codestar-connections:PassRepository",
      "codestar-connections:RegisterAppCode",
      "codestar-connections:StartAppRegistrationHandshake",
      "codestar-connections:StartOAuthHandshake",
      "codestar-connections:UseConnection",
      "emr-serverless:GetSessionEndpoint",
      "glue:GetSessionEndpoint",
      "kinesis:CreateChannel",
      "kinesisanalytics:CreateApplicationPresignedUrl",
      "redshift-serverless:GetIdentityCenterAuthToken",
      "redshift:GetIdentityCenterAuthToken",
      "sagemaker-mlflow:AccessUI"
    ]
  },
  {
    level: "Read",
    why: "reads and changes nothing, though AWS says otherwise",
    source: `${REFERENCE}: descriptions`,
    actions: [
      "arc-region-switch:GetResourcePolicy",
      "billing:GetResourcePolicy",
      "fsx:GetResourcePolicy",
      "glue:DescribeConnectionType",
      "glue:DescribeEntity",
      "quicksight:DescribeKnowledgeBasePermissions",
      "quicksight:DescribeSpacePermissions",
      "quicksight:DescribeTopicPermissions",
      "secretsmanager:ValidateResourcePolicy",
      "ssm-sap:GetResourcePermission",
      "sts:DecodeAuthorizationMessage"
    ]
  },
  {
    level: "List",
    why: "lists and changes nothing, though AWS says otherwise",
    source: `${REFERENCE}: descriptions`,
    actions: ["glue:ListConnectionTypes", "glue:ListEntities", "monitron:ListProjectAdminUsers"]
  }
];

// src/policy/catalog/shared-prefixes.ts
var TYPES_OF_OTHER_PAGES = {
  apigateway: {
    DELETE: [
      "AccessLogSettings",
      "Api",
      "ApiMapping",
      "AuthorizersCache",
      "Cors",
      "Route",
      "RouteRequestParameter",
      "RouteResponse",
      "RouteSettings"
    ],
    GET: [
      "AccessLogSettings",
      "Api",
      "ApiMapping",
      "ApiMappings",
      "Apis",
      "AuthorizersCache",
      "Cors",
      "ExportedAPI",
      "IntegrationResponses",
      "Integrations",
      "ModelTemplate",
      "Route",
      "RouteRequestParameter",
      "RouteResponse",
      "RouteResponses",
      "RouteSettings",
      "Routes"
    ],
    PATCH: ["Api", "ApiMapping", "Route", "RouteRequestParameter", "RouteResponse"],
    POST: ["ApiMappings", "Apis", "IntegrationResponses", "Integrations", "RouteResponses", "Routes"],
    PUT: ["Api", "Apis"]
  },
  "aws-marketplace": {
    ListTagsForResource: ["ChangeSet", "Entity"],
    TagResource: ["ChangeSet", "Entity"],
    UntagResource: ["ChangeSet", "Entity"]
  },
  elasticloadbalancing: {
    AddTags: [
      "listener-rule/app",
      "listener-rule/net",
      "listener/app",
      "listener/gwy",
      "listener/net",
      "loadbalancer/app/",
      "loadbalancer/gwy/",
      "loadbalancer/net/",
      "targetgroup",
      "truststore"
    ],
    CreateLoadBalancer: ["loadbalancer/app/", "loadbalancer/gwy/", "loadbalancer/net/"],
    DeleteLoadBalancer: ["loadbalancer/app/", "loadbalancer/gwy/", "loadbalancer/net/"],
    ModifyLoadBalancerAttributes: ["loadbalancer/app/", "loadbalancer/gwy/", "loadbalancer/net/"],
    RemoveTags: [
      "listener-rule/app",
      "listener-rule/net",
      "listener/app",
      "listener/gwy",
      "listener/net",
      "loadbalancer/app/",
      "loadbalancer/gwy/",
      "loadbalancer/net/",
      "targetgroup",
      "truststore"
    ]
  },
  greengrass: {
    CreateDeployment: [],
    ListDeployments: [],
    ListTagsForResource: ["component", "componentVersion", "coreDevice"],
    TagResource: ["component", "componentVersion", "coreDevice"],
    UntagResource: ["component", "componentVersion", "coreDevice"]
  },
  lex: {
    CreateBotVersion: [],
    DeleteBot: [],
    DeleteBotVersion: [],
    DeleteIntent: [],
    DeleteSlotType: [],
    DeleteUtterances: [],
    ListTagsForResource: ["test set"],
    StartImport: ["test set"],
    TagResource: ["test set"],
    UntagResource: ["test set"]
  },
  ses: {
    CreateConfigurationSet: [],
    CreateConfigurationSetEventDestination: [],
    CreateCustomVerificationEmailTemplate: [],
    CreateDedicatedIpPool: [],
    CreateEmailIdentity: [],
    DeleteConfigurationSet: [],
    DeleteConfigurationSetEventDestination: [],
    DeleteCustomVerificationEmailTemplate: [],
    GetCustomVerificationEmailTemplate: [],
    ListTagsForResource: [
      "addon-instance",
      "addon-subscription",
      "mailmanager-ingress-point",
      "mailmanager-rule-set",
      "mailmanager-smtp-relay",
      "mailmanager-traffic-policy"
    ],
    PutConfigurationSetDeliveryOptions: [],
    SendCustomVerificationEmail: [],
    SendEmail: [],
    TagResource: [
      "addon-instance",
      "addon-subscription",
      "mailmanager-address-list",
      "mailmanager-ingress-point",
      "mailmanager-rule-set",
      "mailmanager-smtp-relay",
      "mailmanager-traffic-policy"
    ],
    UntagResource: [
      "addon-instance",
      "addon-subscription",
      "mailmanager-address-list",
      "mailmanager-ingress-point",
      "mailmanager-rule-set",
      "mailmanager-smtp-relay",
      "mailmanager-traffic-policy"
    ],
    UpdateConfigurationSetEventDestination: [],
    UpdateCustomVerificationEmailTemplate: []
  },
  "sms-voice": {
    DeleteConfigurationSet: ["ConfigurationSet"],
    SendVoiceMessage: ["PhoneNumber", "Pool"]
  }
};

// src/policy/catalog/create-catalog.ts
var AWS_LEVELS = {
  L: "List",
  R: "Read",
  W: "Write",
  T: "Tagging",
  P: "Permissions"
};
var CORRECTED = new Map(
  LEVEL_CORRECTIONS.flatMap(({ level, actions }) => actions.map((id) => [id, level]))
);
function createCatalog(source) {
  const services = source.services.map((name) => Service.of(name));
  const named = new Set(services);
  const built = /* @__PURE__ */ new Map();
  const textIn = (read) => {
    const tables2 = /* @__PURE__ */ new Map();
    return (id) => {
      const known = action(id);
      if (known === void 0) return void 0;
      let texts = tables2.get(known.service);
      if (texts === void 0) tables2.set(known.service, texts = read(known.service) ?? {});
      return Object.hasOwn(texts, known.name) ? texts[known.name] : void 0;
    };
  };
  const globalKey = keyFinder(source.globalKeys);
  const tables = (service) => {
    const name = service.toLowerCase();
    const known = built.get(name);
    if (known !== void 0) return known;
    const table = named.has(name) ? source.table(name) : void 0;
    if (table === void 0) return void 0;
    const made = new Tables(Service.of(name), table);
    built.set(name, made);
    return made;
  };
  const action = (id) => {
    const colon = id.indexOf(":");
    if (colon < 0) return void 0;
    return tables(id.slice(0, colon))?.action(id.slice(colon + 1).toLowerCase());
  };
  return {
    date: source.date,
    services,
    actionsOf: (service) => tables(service)?.actions,
    action,
    resourceType: (service, name) => tables(service)?.type(name.toLowerCase()),
    resourceTypesOf: (service) => tables(service)?.types ?? [],
    conditionKey(service, key) {
      const row = tables(service)?.key(key) ?? globalKey(key);
      return row && { key: row[0], type: row[1] };
    },
    description: textIn(source.descriptions),
    traitCode: textIn(source.traits)
  };
}
var Tables = class {
  #service;
  #table;
  key;
  #made = [];
  #rowByName;
  #actions;
  #types;
  #typeByName;
  constructor(service, table) {
    this.#service = service;
    this.#table = table;
    this.key = keyFinder(table.keys);
  }
  get actions() {
    return this.#actions ??= this.#table.actions.map((_, row) => this.#action(row));
  }
  /** @param name in lower case */
  action(name) {
    this.#rowByName ??= new Map(this.#table.actions.map(([each], row2) => [each.toLowerCase(), row2]));
    const row = this.#rowByName.get(name);
    return row === void 0 ? void 0 : this.#action(row);
  }
  get types() {
    return this.#types ??= this.#table.types.map(([name, arns, keys]) => ({
      name,
      arns,
      conditionKeys: this.#keyNames(keys)
    }));
  }
  /** @param name in lower case */
  type(name) {
    this.#typeByName ??= new Map(this.types.map((type) => [type.name.toLowerCase(), type]));
    return this.#typeByName.get(name);
  }
  #action(row) {
    return this.#made[row] ??= this.#madeOf(rowAt(this.#table.actions, row));
  }
  #madeOf([name, code, typeRefs, keys, dependents]) {
    const service = this.#service;
    const id = `${service}:${name}`;
    const ownTypes = typeRefs.map((ref) => ({
      name: rowAt(this.#table.types, ref >= 0 ? ref : -ref - 1)[0],
      required: ref >= 0
    }));
    return {
      service,
      name,
      id,
      level: levelOf(service, id, code),
      documentedLevel: AWS_LEVELS[code],
      resourceTypes: withOtherPages(service, name, ownTypes),
      conditionKeys: this.#keyNames(keys),
      dependents
    };
  }
  #keyNames(indexes) {
    return indexes.map((at) => rowAt(this.#table.keys, at)[0]);
  }
};
function withOtherPages(service, action, own2) {
  const added = TYPES_OF_OTHER_PAGES[service]?.[action];
  if (added === void 0) return own2;
  const names = [.../* @__PURE__ */ new Set([...own2.map(({ name }) => name), ...added])];
  return names.map((name) => ({ name, required: false }));
}
function levelOf(service, id, code) {
  const corrected = CORRECTED.get(id);
  if (corrected !== void 0) return corrected;
  return code === "W" && Object.hasOwn(SERVICES_OF_PERMISSIONS, service) ? "Permissions" : AWS_LEVELS[code];
}
function keyFinder(rows) {
  let plain;
  let templates = [];
  return (key) => {
    if (plain === void 0) {
      plain = new Map(rows.map((row) => [row[0].toLowerCase(), row]));
      templates = rows.filter(([name]) => /\$\{|</.test(name)).map((row) => ({ glob: template(row[0]), row }));
    }
    const lower = key.toLowerCase();
    return plain.get(lower) ?? templates.find(({ glob }) => matchGlob(glob, lower))?.row;
  };
}
function template(name) {
  const placeholder = [ANY_ONE, ANY_RUN];
  const parts = name.toLowerCase().split(/\$\{[^{}]*\}|<[^<>]*>/);
  return parts.flatMap((part, at) => at > 0 ? [...placeholder, ...literal(part)] : literal(part));
}
function rowAt(rows, index) {
  const row = rows[index];
  if (row === void 0) throw new Error(`catalog.json is damaged: it has no row ${index}`);
  return row;
}

// src/policy/catalog/catalog-tables.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isServiceTable = (value) => isRecord(value) && Array.isArray(value["keys"]) && Array.isArray(value["types"]) && Array.isArray(value["actions"]);
var isKeyRows = (value) => Array.isArray(value);
var isTextTable = (value) => isRecord(value);

// src/shipped/service-tables-file.ts
var SERVICES = '\n"services": {\n';
var BETWEEN = ",\n";
var END = "\n}\n}\n";
var HEAD_LONGEST = 64 * 1024;
var nameOf = (service) => `"${service}": `;
function readServiceTables(file) {
  const first = file.read(0, HEAD_LONGEST);
  const at = first.indexOf(SERVICES);
  if (at < 0) throw new Error('it has no member "services" on a line of its own');
  const parsed = JSON.parse(`${first.toString("utf8", 0, at - ",".length)}}`);
  if (!isRecord2(parsed) || !isRecord2(parsed["lengths"]))
    throw new Error("it does not say where its tables are");
  const { lengths, ...head } = parsed;
  const places = /* @__PURE__ */ new Map();
  let position = at + SERVICES.length;
  for (const [service, length] of Object.entries(lengths)) {
    if (typeof length !== "number") throw new Error(`the length of the table of ${service} is no number`);
    if (places.size > 0) position += BETWEEN.length;
    const whole = nameOf(service).length + length;
    places.set(service, [position, whole]);
    position += whole;
  }
  if (position + END.length !== file.size) throw new Error("its tables are longer or shorter than it says");
  return {
    head,
    services: [...places.keys()],
    table(service) {
      const place = places.get(service);
      if (place === void 0) return void 0;
      const text2 = file.read(...place).toString("utf8");
      if (!text2.startsWith(nameOf(service))) throw new Error(`the table of ${service} lies elsewhere`);
      return JSON.parse(text2.slice(nameOf(service).length));
    }
  };
}
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function loadServiceTables(name) {
  const path = ["./data/", "./", "../"].map((each) => fileURLToPath(new URL(each + name, import.meta.url))).find((each) => existsSync(each));
  if (path === void 0) throw damaged(name, "there is no such file");
  const orDamaged = (read) => {
    try {
      return read();
    } catch (error) {
      throw damaged(name, error instanceof Error ? error.message : String(error));
    }
  };
  const tables = orDamaged(() => readServiceTables(bytesOf(path)));
  return { ...tables, table: (service) => orDamaged(() => tables.table(service)) };
}
var FEW = 12;
function bytesOf(path) {
  let parts = 0;
  let whole;
  return {
    size: statSync(path).size,
    read(position, length) {
      parts += 1;
      if (parts > FEW) {
        whole ??= readFileSync(path);
        return whole.subarray(position, position + length);
      }
      const opened = openSync(path, "r");
      try {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
      } finally {
        closeSync(opened);
      }
    }
  };
}
var damaged = (name, why) => new Error(
  `${name} is missing or damaged (${why}). It belongs to this program: install it again, or run "npm run build".`
);

// src/policy/evaluation/condition/request-context.ts
function contextOf(record, at) {
  return new RequestContext(record, at);
}
var RequestContext = class {
  #values = /* @__PURE__ */ new Map();
  #at;
  constructor(record, at) {
    this.#at = at;
    for (const key of Object.keys(record)) {
      const lower = key.toLowerCase();
      if (this.#values.has(lower))
        throw new TypeError(`The context has the key ${key} twice, in different case. Keep one.`);
      const value = record[key];
      if (value !== void 0) this.#values.set(lower, typeof value === "object" ? value : [String(value)]);
    }
  }
  valuesOf(key) {
    const lower = key.toLowerCase();
    const given = this.#values.get(lower);
    if (given !== void 0) return given.length === 0 ? void 0 : given;
    return lower === "aws:currenttime" ? [formatInstant(this.#at)] : lower === "aws:epochtime" ? [String(this.#at)] : void 0;
  }
  valueOf(key) {
    const [value, ...others] = this.valuesOf(key) ?? [];
    return others.length > 0 || value === "" ? void 0 : value;
  }
};

// src/policy/evaluation/evaluate.ts
function evaluate(policies, request) {
  const context = contextOf(request.context ?? {}, request.at);
  const action = request.action.toLowerCase();
  const statements = [];
  for (let at = 0; at < policies.length; at += 1) {
    for (const statement of policies[at]?.statements ?? []) {
      const applies = isFor(statement, request) ? statement.applies(action, request.resource, context) : false;
      if (statement.effect === "Allow" ? applies !== true : applies === false) continue;
      const { index, effect, sid } = statement;
      statements.push({ policy: at, statement: index, effect, ...sid === void 0 ? {} : { sid } });
    }
  }
  return { decision: decide(statements), statements };
}
var isFor = ({ principal }, { isPrincipal }) => isPrincipal === void 0 || isPrincipal(principal);
function decide(statements) {
  if (statements.some(({ effect }) => effect === "Deny")) return "explicitDeny";
  return statements.length > 0 ? "allowed" : "implicitDeny";
}

// src/terminal/text-file.ts
var Unusable = class extends Error {
};
var LARGEST = 256 * 1024 * 1024;
var ABSENT = "there is no such file";
var PATIENCE_MS = 3e4;
var PAUSE_MS = 50;
var CHUNK = 64 * 1024;
var NO_UTF8 = "ERR_ENCODING_INVALID_ENCODED_DATA";
async function readTextIfThere(path, patienceMs) {
  const parts = [];
  let size = 0;
  try {
    const plain = wholeFile(path);
    if (plain !== void 0) return plain;
    for await (const part of bytesOf2(path, patienceMs)) {
      size += part.length;
      if (size > LARGEST) throw unread(path, `it does not end; at most ${LARGEST} bytes are read`);
      parts.push(part);
    }
    return textOf(Buffer.concat(parts));
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const why = whyUnread(error);
    if (why === ABSENT) return void 0;
    throw unread(path, why);
  }
}
function textOf(bytes) {
  if (!isUtf8(bytes)) throw Object.assign(new Error(), { code: NO_UTF8 });
  return bytes.toString("utf8");
}
var SMALL = 1024 * 1024;
function wholeFile(path) {
  const stat = statSync2(path);
  if (!stat.isFile() || stat.size === 0 || stat.size > SMALL) return void 0;
  const ascii = readFileSync2(path, "utf8");
  if (ascii.length === stat.size && !ascii.includes("\uFFFD")) return ascii;
  const file = openSync2(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    const read = readSync2(file, bytes, 0, bytes.length, null);
    return read === stat.size ? textOf(bytes.subarray(0, read)) : void 0;
  } finally {
    closeSync2(file);
  }
}
async function* bytesOf2(path, patienceMs = PATIENCE_MS, largest = LARGEST) {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw unread(path, "it is a folder; name a file");
    if (stat.size > largest) throw unread(path, `it has ${stat.size} bytes; at most ${largest} are read`);
    let hasCome = false;
    let size = 0;
    const most = stat.isFile() && stat.size > 0 ? Math.min(CHUNK, stat.size + 1) : CHUNK;
    for (let silent = 0; silent < patienceMs; ) {
      const part = Buffer.allocUnsafe(most);
      const came = stat.isFile() ? { bytesRead: readSync2(file.fd, part, 0, most, null) } : await file.read(part, 0, most, null).catch((error) => {
        if (codeOf(error) === "EAGAIN") return void 0;
        throw error;
      });
      if (came?.bytesRead === 0 && (hasCome || !stat.isFIFO())) return;
      if (came === void 0 || came.bytesRead === 0) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        silent += PAUSE_MS;
        continue;
      }
      silent = 0;
      hasCome = true;
      yield part.subarray(0, came.bytesRead);
      size += came.bytesRead;
      if (stat.isFile() && stat.size > 0 && size >= stat.size && came.bytesRead < most) return;
    }
  } finally {
    await file.close();
  }
  throw unread(
    path,
    `nothing came from it in ${Math.round(patienceMs / 1e3)} s; name a file, or a pipe that is written to`
  );
}
async function readNamed(path, io) {
  const text2 = await io.read(path);
  if (text2 === void 0) throw unread(path, ABSENT);
  if (text2.trim() === "") throw unread(path, "it is empty");
  return text2;
}
async function writeText(path, text2) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text2);
  } catch (error) {
    throw new Unusable(`${path} cannot be written (${whyUnwritten(error)}).`);
  }
}
async function makeFolder(path) {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const why = ["EEXIST", "ENOTDIR"].includes(codeOf(error)) ? "there is a file of that name; name a folder" : whyUnwritten(error);
    throw new Unusable(`${path} cannot be written to (${why}).`);
  }
}
var unread = (path, why) => new Unusable(`${path} cannot be read (${why}).`);
function whyUnread(error) {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return ABSENT;
    case "EACCES":
    case "EPERM":
      return "you may not read it";
    case "EISDIR":
      return "it is a folder; name a file";
    case NO_UTF8:
      return "it is no UTF-8 text; save it as UTF-8";
    default:
      return wordsOf(error);
  }
}
function whyUnwritten(error) {
  switch (codeOf(error)) {
    case "EEXIST":
    case "ENOTDIR":
      return "a file stands where its folder would be";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "you may not write there";
    case "EISDIR":
      return "there is a folder of that name";
    case "ENOSPC":
      return "the disk is full";
    default:
      return wordsOf(error);
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
var wordsOf = (error) => error instanceof Error ? error.message : String(error);

// src/terminal/file-lines.ts
var MOST_IN_A_LINE = 64 * 1024 * 1024;
async function* fileLines(path, longest, patienceMs) {
  let empty = true;
  let begun = Buffer.alloc(0);
  let cut = false;
  let unended = 0;
  const kept = 4 * (longest + 1);
  const linesOf = (ended) => {
    if (!cut) return held(textOf(begun.length === 0 ? ended : Buffer.concat([begun, ended])));
    const next = ended.indexOf(LINE_FEED);
    const long = begun.toString("utf8").slice(0, longest + 1);
    return [long, ...next < 0 ? [] : held(textOf(ended.subarray(next + 1)))];
  };
  try {
    for await (const bytes of bytesOf2(path, patienceMs, Infinity)) {
      const end = bytes.lastIndexOf(LINE_FEED);
      unended = end >= 0 ? 0 : unended + bytes.length;
      if (unended > MOST_IN_A_LINE)
        throw unread(path, `it has no end of line in ${MOST_IN_A_LINE} bytes; name a file of lines`);
      if (end < 0) {
        if (begun.length > kept) cut = true;
        else begun = Buffer.concat([begun, bytes]);
        continue;
      }
      const lines = linesOf(bytes.subarray(0, end));
      begun = bytes.subarray(end + 1);
      cut = false;
      if (lines.length === 0) continue;
      empty = false;
      yield lines;
    }
    const last = linesOf(Buffer.alloc(0));
    if (last.length > 0) yield last;
    else if (empty) throw unread(path, "it is empty");
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw unread(path, whyUnread(error));
  }
}
var LINE_FEED = 10;
var held = (text2) => text2.split("\n").filter((line) => line.trim() !== "");

// src/policy/evaluation/condition/decimal.ts
var DECIMAL = /^([+-]?)(\d{1,1000})(?:\.(\d{1,1000}))?$/;
function readDecimal(text2) {
  const found = DECIMAL.exec(text2);
  if (!found) return void 0;
  const [, sign, digits = "", decimals = ""] = found;
  let first = 0;
  while (digits.charAt(first) === "0") first += 1;
  let last = decimals.length;
  while (decimals.charAt(last - 1) === "0") last -= 1;
  const [whole, fraction] = [digits.slice(first), decimals.slice(0, last)];
  return { negative: sign === "-" && whole + fraction !== "", whole, fraction };
}
function compareDecimals(a, b) {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const size = a.whole.length - b.whole.length || compareText(a.whole, b.whole) || compareText(a.fraction, b.fraction);
  return a.negative ? -size : size;
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/policy/evaluation/condition/date-value.ts
var W3C = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
function readMoment(text2) {
  const found = W3C.exec(text2);
  if (!found) return readDecimal(text2);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) => {
    const digits = found[group];
    return digits === void 0 ? void 0 : Number(digits);
  });
  const days = daysSince1970(year ?? 0, month ?? 1, day ?? 1);
  if (days === void 0 || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return void 0;
  const offset = zoneSeconds(found[8] ?? "Z");
  if (offset === void 0) return void 0;
  const seconds = days * 86400 + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) - offset;
  const fraction = found[7];
  if (fraction !== void 0 && seconds < 0) return void 0;
  return readDecimal(fraction === void 0 ? String(seconds) : `${seconds}.${fraction}`);
}
var compareMoments = compareDecimals;
function zoneSeconds(zone) {
  if (zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return void 0;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}
var MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysSince1970(year, month, day) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const length = MONTHS[month - 1];
  if (length === void 0 || day < 1 || day > length + (leap && month === 2 ? 1 : 0)) return void 0;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = MONTHS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + (leap && month > 2 ? 1 : 0);
  const epoch = 719162;
  return before * 365 + leapDays + inYear + (day - 1) - epoch;
}

// src/terminal/time-argument.ts
function readTime(value) {
  const text2 = typeof value === "number" ? String(value) : value;
  if (typeof text2 !== "string") return void 0;
  const moment = readMoment(text2);
  if (moment === void 0 || moment.negative || moment.whole.length > 12) return void 0;
  return Number(moment.whole);
}
var TIME_HELP = "Write it like 2026-11-22T20:17:29Z.";

// src/terms/checked.ts
var valid = (value) => ({ ok: true, value });
var invalid = (...problems) => ({
  ok: false,
  problems
});

// src/text/plain-json.ts
function plainValue(text2, deepest) {
  if (text2.includes("\\") || !text2.isWellFormed() || text2.includes('"__proto__"')) return void 0;
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return void 0;
  }
  return 2 * textsIn(value, deepest) === quotesIn(text2) ? value : void 0;
}
function textsIn(value, deepest) {
  if (deepest < 0) return NaN;
  if (typeof value === "string") return 1;
  if (typeof value === "number") return Number.isFinite(value) ? 0 : NaN;
  if (typeof value !== "object" || value === null) return 0;
  const isList2 = Array.isArray(value);
  const members = isList2 ? value : Object.values(value);
  let texts = isList2 ? 0 : members.length;
  for (const member of members) texts += textsIn(member, deepest - 1);
  return texts;
}
var QUOTE = 34;
function quotesIn(text2) {
  let quotes = 0;
  for (let at = 0; at < text2.length; at += 1) if (text2.charCodeAt(at) === QUOTE) quotes += 1;
  return quotes;
}
var isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;

// src/text/strict-json.ts
var LONGEST_JSON = 262144;
var DEEPEST_JSON = 32;
function jsonPath(segments) {
  return segments.map(
    (part, at) => typeof part === "number" ? `[${part}]` : /^[A-Za-z_]\w*$/.test(part) ? `${at === 0 ? "" : "."}${part}` : `[${JSON.stringify(part)}]`
  ).join("");
}
function readJson(text2) {
  if (text2.length > LONGEST_JSON) {
    const message = `The text has ${text2.length} characters; the largest that is read has ${LONGEST_JSON}.`;
    return invalid({ code: "json-size", path: "", message });
  }
  if (text2.startsWith("\uFEFF")) {
    const message = "The text begins with a byte order mark (U+FEFF). Save it as UTF-8 without one.";
    return invalid({ code: "json-bom", path: "", message, line: 1 });
  }
  const value = plainValue(text2, DEEPEST_JSON);
  return value === void 0 ? new Reader(text2).read() : valid({ value, lineOf: lineFinder(text2) });
}
function lineFinder(text2) {
  if (!text2.includes("\n")) return () => 1;
  let root;
  return (path) => nearestLine(root ??= new Reader(text2).places(), path);
}
var Stop = class extends Error {
};
var newPlace = () => ({ line: 1, inside: /* @__PURE__ */ new Map() });
var MOST_PROBLEMS = 20;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null/y;
var Reader = class {
  #text;
  #problems = [];
  /** Steps from the whole to the value that is being read. */
  #path = [];
  #at = 0;
  /** Line of the last place asked about, so that the whole text is counted through once. */
  #line = 1;
  #counted = 0;
  /** The first line break at or behind `#counted`. */
  #break = -1;
  constructor(text2) {
    this.#text = text2;
  }
  read() {
    try {
      const value = this.#value(void 0);
      this.#space();
      if (this.#at < this.#text.length) {
        this.#fail(`the value has ended, but ${this.#found()} follows; JSON has no comments`);
      }
      if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
      return valid({ value, lineOf: lineFinder(this.#text) });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { ok: false, problems: this.#problems };
    }
  }
  /** The places of a text that `read` has accepted. */
  places() {
    const root = newPlace();
    this.#value(root);
    return root;
  }
  #value(place) {
    this.#space();
    if (place !== void 0) place.line = this.#lineHere();
    if (this.#path.length > DEEPEST_JSON) {
      this.#fail(`it nests deeper than ${DEEPEST_JSON} levels`, "json-depth");
    }
    const first = this.#text.charAt(this.#at);
    if (first === "{") return this.#object(place);
    if (first === "[") return this.#array(place);
    if (first === '"') return this.#string();
    const word = this.#take(WORD);
    if (word !== "") return word === "null" ? null : word === "true";
    const digits = this.#take(NUMBER);
    if (digits === "") {
      return this.#fail(first === "" ? "the text ends too early" : `${this.#found()} is no value`);
    }
    const number = Number(digits);
    if (!Number.isFinite(number)) this.#fail(`the number ${digits.slice(0, 40)} is too large`);
    return number;
  }
  /** The value of one member. */
  #inside(place, step) {
    let inner;
    if (place !== void 0) place.inside.set(step, inner = newPlace());
    this.#path.push(step);
    const value = this.#value(inner);
    this.#path.pop();
    return value;
  }
  #object(place) {
    const members = {};
    this.#at += 1;
    this.#space();
    if (this.#skip("}")) return members;
    do {
      this.#space();
      if (this.#text.charAt(this.#at) !== '"') {
        this.#fail(`a key in double quotes is missing before ${this.#found()}`);
      }
      const start = this.#at;
      const key = this.#string();
      if (key === "__proto__") {
        this.#report(start, key, "json-key", 'The key "__proto__" is not allowed. Remove it.');
      } else if (Object.hasOwn(members, key)) {
        const message = `The key ${JSON.stringify(key)} is given twice. Readers differ in which they take: keep one.`;
        this.#report(start, key, "json-duplicate-key", message);
      }
      this.#space();
      if (!this.#skip(":")) this.#fail(`a colon is missing after the key ${JSON.stringify(key)}`);
      const value = this.#inside(place, key);
      if (key !== "__proto__") members[key] = value;
    } while (this.#more("}"));
    return members;
  }
  #array(place) {
    const items = [];
    this.#at += 1;
    this.#space();
    if (this.#skip("]")) return items;
    do
      items.push(this.#inside(place, items.length));
    while (this.#more("]"));
    return items;
  }
  /** Whether another member follows; moves past the comma or the bracket. */
  #more(close) {
    this.#space();
    if (this.#skip(close)) return false;
    if (!this.#skip(",")) {
      const missing = this.#at >= this.#text.length ? `a "${close}"` : `a comma or "${close}"`;
      this.#fail(`${missing} is missing before ${this.#found()}`);
    }
    this.#space();
    if (this.#text.charAt(this.#at) === close) this.#fail(`there is a comma before "${close}"`);
    return true;
  }
  #string() {
    const start = this.#at;
    const written = this.#take(STRING);
    if (written === "") {
      this.#fail("the string is not closed, or holds a control character or an unknown escape");
    }
    const text2 = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
    if (!text2.isWellFormed()) {
      const message = "The text holds half of a surrogate pair, which is no character.";
      this.#report(start, void 0, "json-surrogate", message);
    }
    return text2;
  }
  /** Moves past what the pattern matches here and returns it; the empty string where it does not match. */
  #take(pattern) {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return "";
    const found = this.#text.slice(this.#at, pattern.lastIndex);
    this.#at = pattern.lastIndex;
    return found;
  }
  /** Moves past white space. */
  #space() {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }
  #skip(char) {
    if (this.#text.charAt(this.#at) !== char) return false;
    this.#at += 1;
    return true;
  }
  #found() {
    const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    return this.#at >= this.#text.length ? "the end of the text" : JSON.stringify(char);
  }
  #lineHere() {
    while (this.#counted < this.#at) {
      if (this.#break < this.#counted) {
        const next = this.#text.indexOf("\n", this.#counted);
        this.#break = next < 0 ? this.#text.length : next;
      }
      if (this.#break < this.#at) this.#line += 1;
      this.#counted = Math.min(this.#break + 1, this.#at);
    }
    return this.#line;
  }
  /** @param start of the value or key concerned. */
  #report(start, key, code, message) {
    const line = this.#lineHere() - (this.#text.slice(start, this.#at).split("\n").length - 1);
    const path = jsonPath(key === void 0 ? this.#path : [...this.#path, key]);
    this.#problems.push({ code, path, message, line });
    if (this.#problems.length >= MOST_PROBLEMS) throw new Stop();
  }
  #fail(what, code = "json-syntax") {
    const line = this.#lineHere();
    const column = this.#at - this.#text.lastIndexOf("\n", this.#at - 1);
    const message = `This is not valid JSON: ${what} (line ${line}, column ${column}).`;
    this.#problems.push({ code, path: jsonPath(this.#path), message, line });
    throw new Stop();
  }
};
var STEP = /\.?(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
function nearestLine(root, path) {
  let place = root;
  STEP.lastIndex = 0;
  for (let step = STEP.exec(path); step !== null; step = STEP.exec(path)) {
    const [, name, index, quoted] = step;
    const key = name ?? (index === void 0 ? String(JSON.parse(quoted ?? '""')) : Number(index));
    const next = place.inside.get(key);
    if (next === void 0) return place.line;
    place = next;
  }
  return place.line;
}

// src/policy/document/serialise-policy.ts
var ORDER = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition"
];
function serialise(document) {
  const Statement2 = document.Statement.map((statement) => {
    const { Sid, Effect, Action, NotAction, Resource, NotResource, Condition } = statement;
    return {
      ...Sid === void 0 ? {} : { Sid },
      Effect,
      ...Action === void 0 ? { NotAction: sortedSet(NotAction) } : { Action: sortedSet(Action) },
      ...Resource === void 0 ? { NotResource: sortedSet(NotResource) } : { Resource: sortedSet(Resource) },
      ...Condition === void 0 ? {} : { Condition: mapValues(Condition, (keys) => mapValues(keys, sortedSet)) }
    };
  });
  return serialiseAny({ Version: document.Version, Statement: Statement2 });
}
function serialiseAny(policy) {
  return `${JSON.stringify(ordered(policy), void 0, 2)}
`;
}
function ordered(value) {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(ordered);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || byText(a, b));
  return Object.fromEntries(entries.map(([key, inside]) => [key, ordered(inside)]));
}
var isList = (value) => Array.isArray(value);
function rank(key) {
  const place = ORDER.indexOf(key);
  return place < 0 ? ORDER.length : place;
}
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sortedSet = (values) => [...new Set(values)].sort(byText);
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

// src/terms/memo.ts
function memo(limit, answer) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known.get(key);
    if (found !== void 0 || known.has(key)) return found;
    const value = answer(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
function memoOf(answer) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let found = known.get(key);
    if (found === void 0) known.set(key, found = { value: answer(key) });
    return found.value;
  };
}
function memoEach(answer) {
  return memo(Infinity, answer);
}

// src/policy/document/arn-pattern.ts
var COLONS = 5;
var isEverything = (glob) => glob.length > 0 && glob.every((token) => token === ANY_RUN);
function arnGlob(glob, reading) {
  if (isEverything(glob)) return [ANY_RUN];
  const whole = reading === "spanning" && glob.some((_, place) => endsField(glob, place)) ? glob : completed(glob);
  let colons = 0;
  return whole.map((token, place) => {
    if (token === ":") colons += 1;
    if (colons >= COLONS) return token;
    if (token === ANY_ONE) return FIELD_ONE;
    if (token !== ANY_RUN) return token;
    const next = whole[place + 1];
    return reading === "spanning" && (next === void 0 || next === ":") ? ANY_RUN : FIELD_RUN;
  });
}
var endsField = (glob, place) => glob[place] === ANY_RUN && (glob[place + 1] === void 0 || glob[place + 1] === ":");
function completed(glob) {
  if (!startsAsArn(glob)) return glob;
  const missing = COLONS - glob.filter((token) => token === ":").length;
  return missing <= 0 ? glob : [...glob, ...Array.from({ length: missing }, () => [":", ANY_RUN]).flat()];
}
var startsAsArn = (glob) => glob[0] === "a" && glob[1] === "r" && glob[2] === "n" && glob[3] === ":";
function completeArn(text2) {
  if (!text2.startsWith("arn:")) return text2;
  const missing = COLONS - (text2.match(/:/g)?.length ?? 0);
  return missing <= 0 ? text2 : text2 + ":*".repeat(missing);
}
function readsAlike(glob) {
  let colons = 0;
  for (const token of glob) {
    if (typeof token !== "string") return false;
    if (token === ":" && ++colons === COLONS) return true;
  }
  return false;
}

// src/policy/document/variables.ts
var isVariable = (piece) => "key" in piece;
var WITH_DEFAULT = /^([^,']+),\s*'([^']*)'\s*$/;
var KEY = /^[A-Za-z0-9_.:/@+=-][A-Za-z0-9_.:/@+= -]*$/;
function readTemplate(value, wildcards) {
  const pieces = [];
  let text2 = [];
  let at = 0;
  while (at < value.length) {
    if (!value.startsWith("${", at)) {
      const char = value.charAt(at);
      text2.push(!wildcards ? char : char === "*" ? ANY_RUN : char === "?" ? ANY_ONE : char);
      at += 1;
      continue;
    }
    const end = value.indexOf("}", at);
    if (end < 0) return void 0;
    const name = value.slice(at + 2, end);
    at = end + 1;
    if (name === "*" || name === "?" || name === "$") {
      text2.push(name);
      continue;
    }
    const variable = readVariable(name);
    if (variable === void 0) return void 0;
    pieces.push(text2, variable);
    text2 = [];
  }
  pieces.push(text2);
  return pieces;
}
function readVariable(name) {
  const [, key = name, otherwise] = WITH_DEFAULT.exec(name) ?? [];
  if (!KEY.test(key) || key.endsWith(" ")) return void 0;
  return { key: key.toLowerCase(), ...otherwise === void 0 ? {} : { otherwise } };
}
function readPlain(value, wildcards) {
  return [
    literal(value).map(
      (char) => !wildcards ? char : char === "*" ? ANY_RUN : char === "?" ? ANY_ONE : char
    )
  ];
}
var hasVariables = (template2) => template2.some(isVariable);
function resolveTemplate(template2, valueOf) {
  const tokens = [];
  for (const piece of template2) {
    if (!isVariable(piece)) {
      tokens.push(...piece);
      continue;
    }
    const value = valueOf(piece.key) ?? piece.otherwise;
    if (value === void 0) return void 0;
    tokens.push(...literal(value));
  }
  return tokens;
}
function widenTemplate(template2) {
  const [only, ...others] = template2;
  if (only !== void 0 && others.length === 0 && !isVariable(only)) return only;
  const tokens = [];
  for (const piece of template2) {
    if (isVariable(piece)) tokens.push(ANY_RUN);
    else for (const token of piece) tokens.push(token);
  }
  return tokens;
}

// src/policy/document/resource-pattern.ts
var COLONS2 = 5;
function readResource(value, variables = true) {
  const template2 = asWritten(value, variables);
  if (template2 === void 0 || !value.startsWith("arn:")) return template2;
  const missing = [];
  for (let colons = colonsIn(template2); colons < COLONS2; colons += 1) missing.push(":", ANY_RUN);
  return missing.length === 0 ? template2 : [...template2, missing];
}
function asWritten(value, variables = true) {
  if (!/^(?:\*+$|arn:)/.test(value)) return void 0;
  const template2 = variables ? readTemplate(value, true) : readPlain(value, true);
  const variable = template2?.findIndex(isVariable) ?? -1;
  if (template2 === void 0 || variable < 0) return template2;
  return colonsIn(template2.slice(0, variable)) < COLONS2 ? void 0 : template2;
}
var isComplete = (value) => !value.startsWith("arn:") || placeOfColon(value, COLONS2) >= 0;
function placeOfColon(text2, count) {
  let at = -1;
  for (let colon = 0; colon < count; colon += 1) {
    at = text2.indexOf(":", at + 1);
    if (at < 0) return -1;
  }
  return at;
}
function isPlainPattern(value) {
  if (value === "*") return true;
  if (!value.startsWith("arn:") || value.includes("$")) return false;
  const resource = placeOfColon(value, COLONS2) + 1;
  if (resource === 0) return false;
  for (let at = resource; at < value.length; at += 1) {
    const char = value.charAt(at);
    if (char === "/" || char === ":") return true;
    if (char === "*" || char === "?")
      return at === resource && value.length === resource + 1 || WITHOUT_TYPE.includes(serviceIn(value));
  }
  return true;
}
var serviceIn = (arn) => {
  const from = arn.indexOf(":", "arn:".length) + 1;
  return arn.slice(from, arn.indexOf(":", from));
};
var colonsIn = (template2) => template2.reduce((sum, piece) => {
  if (isVariable(piece)) return sum;
  let colons = 0;
  for (const token of piece) if (token === ":") colons += 1;
  return sum + colons;
}, 0);
var WITHOUT_TYPE = [
  "aws-marketplace",
  "codecommit",
  "codepipeline",
  "eventsbilltoaws",
  "execute-api",
  "kinesis",
  "mapcredits",
  "mediaconnect",
  "mgh",
  "neptune-db",
  "s3",
  "servicequotas",
  "sns",
  "sqs",
  "ssm-sap",
  "wafv2"
];
function hasTypeWildcard(glob) {
  let colons = 0;
  let service = "";
  let literal2 = false;
  let wildcard = false;
  for (const token of glob) {
    if (colons < COLONS2) {
      if (token === ":") colons += 1;
      else if (colons === 2) service += typeof token === "string" ? token : "*";
      continue;
    }
    if (token === "/" || token === ":") break;
    if (typeof token === "string") literal2 = true;
    else wildcard = true;
  }
  return wildcard && literal2 && !WITHOUT_TYPE.includes(service.toLowerCase()) && !service.includes("*");
}

// src/policy/document/match.ts
function matchesAction(pattern, action) {
  const compiled = actionPattern(pattern);
  return compiled !== void 0 && matchesCompiledAction(compiled, action.toLowerCase());
}
function actionPattern(pattern) {
  const lower = pattern.toLowerCase();
  if (/^\*+$/.test(lower)) return { prefix: void 0, name: globOf("*") };
  const colon = lower.indexOf(":");
  if (colon <= 0 || colon === lower.length - 1) return void 0;
  return { prefix: globOf(lower.slice(0, colon)), name: globOf(lower.slice(colon + 1)) };
}
function matchesCompiledAction(pattern, action) {
  if (pattern.prefix === void 0) return true;
  const colon = action.indexOf(":");
  return colon > 0 && matchGlob(pattern.prefix, action.slice(0, colon)) && matchGlob(pattern.name, action.slice(colon + 1));
}
function matchesResource(pattern, resource) {
  const template2 = readResource(pattern);
  if (template2 === void 0 || hasVariables(template2)) return false;
  const glob = widenTemplate(template2);
  return !hasTypeWildcard(glob) && matchGlob(arnGlob(glob, "spanning"), resource);
}
function actionsOverlap(a, b) {
  const [x, y] = [actionPattern(a), actionPattern(b)];
  if (x === void 0 || y === void 0) return false;
  if (x.prefix === void 0 || y.prefix === void 0) return true;
  return globsOverlap(x.prefix, y.prefix) && globsOverlap(x.name, y.name);
}
function resourcesOverlap(a, b) {
  const [xs, ys] = [readings(a), readings(b)];
  return xs.length === 0 || ys.length === 0 || xs.some((x) => ys.some((y) => globsOverlap(x, y)));
}
var readings = (pattern) => [readResource(pattern), asWritten(pattern)].flatMap(
  (template2) => template2 === void 0 ? [] : [widest(template2)]
);
var widest = (template2) => hasVariables(template2) ? widenTemplate(template2) : arnGlob(widenTemplate(template2), "spanning");

// src/policy/document/action-matcher.ts
var REMEMBERED = 2e4;
var actionMatcher = memo(REMEMBERED, (text2) => {
  const pattern = actionPattern(text2);
  if (pattern === void 0) return void 0;
  const { prefix, name } = pattern;
  if (prefix === void 0) return () => true;
  const lower = text2.toLowerCase();
  const wildcard = lower.search(/[*?]/);
  if (wildcard < 0) return (action) => action === lower;
  if (wildcard === lower.length - 1 && lower.endsWith("*") && lower.indexOf(":") < wildcard) {
    const begins = lower.slice(0, -1);
    return (action) => action.startsWith(begins);
  }
  return (action) => {
    const colon = action.indexOf(":");
    return colon > 0 && matchGlob(prefix, action.slice(0, colon)) && matchGlob(name, action.slice(colon + 1));
  };
});

// src/policy/evaluation/condition/ip-range.ts
function readIpRange(text2) {
  const slash = text2.indexOf("/");
  const bytes = readAddress(slash < 0 ? text2 : text2.slice(0, slash));
  if (bytes === void 0) return void 0;
  const bits = bytes.length * 8;
  if (slash < 0) return { bytes, prefix: bits };
  const digits = text2.slice(slash + 1);
  const prefix = /^\d{1,3}$/.test(digits) ? Number(digits) : -1;
  return prefix >= 0 && prefix <= bits ? { bytes, prefix } : void 0;
}
function rangeContains(outer, inner) {
  if (outer.bytes.length !== inner.bytes.length || inner.prefix < outer.prefix) return false;
  return outer.bytes.every((byte, at) => {
    const bits = Math.min(8, Math.max(0, outer.prefix - at * 8));
    const mask = 255 << 8 - bits & 255;
    return (byte & mask) === ((inner.bytes[at] ?? 0) & mask);
  });
}
var readAddress = (text2) => text2.includes(":") ? readIpv6(text2) : readIpv4(text2);
function readIpv4(text2) {
  const parts = text2.split(".");
  if (parts.length !== 4) return void 0;
  const bytes = parts.map((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256);
  return bytes.every((byte) => byte < 256) ? bytes : void 0;
}
function readIpv6(text2) {
  const halves = text2.split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = [readGroups(halves[0] ?? "", halves.length === 1), readGroups(halves[1] ?? "", true)];
  if (head === void 0 || tail === void 0) return void 0;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return void 0;
  return [...head, ...new Array(missing).fill(0), ...tail];
}
function readGroups(text2, atEnd) {
  if (text2 === "") return [];
  const bytes = [];
  const groups = text2.split(":");
  for (const [at, group] of groups.entries()) {
    const ipv4 = atEnd && at === groups.length - 1 && group.includes(".") ? readIpv4(group) : void 0;
    if (ipv4 !== void 0) bytes.push(...ipv4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const number = Number.parseInt(group, 16);
      bytes.push(number >> 8, number & 255);
    } else return void 0;
  }
  return bytes;
}

// src/policy/evaluation/condition/operators.ts
function text(wildcards, compare) {
  return (want, variables) => {
    const template2 = variables ? readTemplate(want, wildcards) : readPlain(want, wildcards);
    if (template2 === void 0) return void 0;
    const fixed = hasVariables(template2) ? void 0 : resolveTemplate(template2, () => void 0);
    return (have, context) => {
      const glob = fixed ?? resolveTemplate(template2, (key) => context.valueOf(key));
      return glob === void 0 ? false : compare(glob, have);
    };
  };
}
var plainText = (glob) => glob.map(String).join("");
var same = text(false, (want, have) => plainText(want) === have);
var sameIgnoringCase = text(false, (want, have) => plainText(want).toLowerCase() === have.toLowerCase());
var like = text(true, matchGlob);
var arnLike = text(true, (want, have) => {
  const [pattern, arn] = [arnFields(want), arnFields(literal(have))];
  if (pattern?.length !== 6) return void 0;
  return arn?.length === 6 && pattern.every((field, at) => matchGlob(field, plainText(arn[at] ?? [])));
});
function arnFields(glob) {
  const fields = [];
  let from = 0;
  glob.forEach((token, at) => {
    if (token !== ":" || fields.length === 5) return;
    fields.push(glob.slice(from, at));
    from = at + 1;
  });
  return [...fields, glob.slice(from)];
}
function ordered2(read, compare, holds) {
  return (want) => {
    const limit = read(want);
    if (limit === void 0) return void 0;
    return (have) => {
      const value = read(have);
      return value === void 0 ? void 0 : holds(compare(value, limit));
    };
  };
}
var numeric = (holds) => ordered2(readDecimal, compareDecimals, holds);
var date = (holds) => ordered2(readMoment, compareMoments, holds);
var equal = (order) => order === 0;
var less = (order) => order < 0;
var atMost = (order) => order <= 0;
var greater = (order) => order > 0;
var atLeast = (order) => order >= 0;
var readBoolean = (value) => ({ true: true, false: false })[value.toLowerCase()];
var bool = (want, variables) => {
  if (readBoolean(want) === void 0 && !(variables && want.includes("${"))) return void 0;
  const template2 = variables ? readTemplate(want, false) : readPlain(want, false);
  if (template2 === void 0) return void 0;
  return (have, context) => {
    const value = readBoolean(have);
    const resolved = resolveTemplate(template2, (key) => context.valueOf(key));
    if (resolved === void 0) return false;
    const expected = readBoolean(plainText(resolved));
    return value === void 0 || expected === void 0 ? void 0 : value === expected;
  };
};
var ipAddress = (want) => {
  const range = readIpRange(want);
  if (range === void 0) return void 0;
  return (have) => {
    const address = readIpRange(have);
    return address === void 0 ? void 0 : rangeContains(range, address);
  };
};
var binary = (want) => {
  const bytes = readBase64(want);
  if (bytes === void 0) return void 0;
  return (have) => {
    const value = readBase64(have);
    return value === void 0 ? void 0 : value === bytes;
  };
};
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
var readBase64 = (text2) => BASE64.test(text2) ? atob(text2) : void 0;
var is = (read) => ({ negated: false, read });
var isNot = (read) => ({ negated: true, read });
var OPERATORS = /* @__PURE__ */ new Map([
  ["StringEquals", is(same)],
  ["StringNotEquals", isNot(same)],
  ["StringEqualsIgnoreCase", is(sameIgnoringCase)],
  ["StringNotEqualsIgnoreCase", isNot(sameIgnoringCase)],
  ["StringLike", is(like)],
  ["StringNotLike", isNot(like)],
  ["NumericEquals", is(numeric(equal))],
  ["NumericNotEquals", isNot(numeric(equal))],
  ["NumericLessThan", is(numeric(less))],
  ["NumericLessThanEquals", is(numeric(atMost))],
  ["NumericGreaterThan", is(numeric(greater))],
  ["NumericGreaterThanEquals", is(numeric(atLeast))],
  ["DateEquals", is(date(equal))],
  ["DateNotEquals", isNot(date(equal))],
  ["DateLessThan", is(date(less))],
  ["DateLessThanEquals", is(date(atMost))],
  ["DateGreaterThan", is(date(greater))],
  ["DateGreaterThanEquals", is(date(atLeast))],
  ["Bool", is(bool)],
  ["BinaryEquals", is(binary)],
  ["IpAddress", is(ipAddress)],
  ["NotIpAddress", isNot(ipAddress)],
  ["ArnEquals", is(arnLike)],
  ["ArnNotEquals", isNot(arnLike)],
  ["ArnLike", is(arnLike)],
  ["ArnNotLike", isNot(arnLike)]
]);

// src/policy/evaluation/condition/three-valued.ts
function allOf(items, judge) {
  let all = true;
  for (const item of items) {
    const one = judge(item);
    if (one === false) return false;
    if (one === void 0) all = void 0;
  }
  return all;
}
function anyOf(items, judge) {
  let any = false;
  for (const item of items) {
    const one = judge(item);
    if (one === true) return true;
    if (one === void 0) any = void 0;
  }
  return any;
}
var not = (verdict) => verdict === void 0 ? void 0 : !verdict;

// src/policy/evaluation/condition/condition.ts
var NAME = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;
function readOperator(name) {
  const found = NAME.exec(name);
  const base = found?.[2];
  if (found === null || base === void 0) return void 0;
  const set = found[1] === "ForAllValues" || found[1] === "ForAnyValue" ? found[1] : void 0;
  const ifExists = found[3] !== void 0;
  if (base === "Null") return ifExists || set !== void 0 ? void 0 : { set, base, ifExists };
  return OPERATORS.has(base) ? { set, base, ifExists } : void 0;
}
function compileCondition(operator, key, values, variables) {
  if (values.length === 0) return void 0;
  if (operator.base === "Null") return compileNull(key, values);
  const known = OPERATORS.get(operator.base);
  if (known === void 0) return void 0;
  const comparisons = [];
  for (const value of values) {
    const comparison = known.read(value, variables);
    if (comparison === void 0) return void 0;
    comparisons.push(comparison);
  }
  const fits = (have, context) => {
    const any = anyOf(comparisons, (comparison) => comparison(have, context));
    return known.negated ? not(any) : any;
  };
  return (context) => {
    const present = context.valuesOf(key);
    switch (operator.set) {
      // "…also returns true if there are no context keys in the request, or if the context key value resolves to a null
      // dataset, such as an empty string."
      case "ForAllValues":
        return allOf(dataset(present), (have) => fits(have, context));
      // The set operator comes first: IfExists changes nothing, and an absent key satisfies no ForAnyValue.
      case "ForAnyValue":
        return anyOf(dataset(present), (have) => fits(have, context));
      case void 0:
        if (present === void 0) return operator.ifExists || known.negated;
        return known.negated ? allOf(present, (have) => fits(have, context)) : anyOf(present, (have) => fits(have, context));
    }
  };
}
var dataset = (values) => values?.some((value) => value !== "") === true ? values : [];
function compileNull(key, values) {
  const wanted = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === "true" || value === "false")) return void 0;
  return (context) => {
    const absent = String(context.valuesOf(key) === void 0);
    return wanted.some((value) => value === absent);
  };
}

// src/policy/evaluation/policy-json.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function own(object, key) {
  return Object.hasOwn(object, key) ? Reflect.get(object, key) : void 0;
}
function textsOf(value) {
  const list = Array.isArray(value) ? value : [value];
  return list.every((item) => typeof item === "string") ? list : void 0;
}
function valuesOf(value) {
  const list = Array.isArray(value) ? value : [value];
  const texts = list.map(
    (item) => typeof item === "string" ? item : typeof item === "boolean" || typeof item === "number" ? String(item) : void 0
  );
  return texts.every((item) => item !== void 0) ? texts : void 0;
}
function shown(value) {
  const text2 = JSON.stringify(value);
  return text2 === void 0 ? "nothing" : text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2;
}
function problemAt(path, message, code = "structure") {
  return { code, path: jsonPath(path), message };
}

// src/policy/evaluation/statement-parts.ts
var ELEMENTS = /* @__PURE__ */ new Set([
  "Sid",
  "Effect",
  "Principal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition"
]);
var WILDCARD = /[*?$]/;
var undecided = () => void 0;
var always = () => true;
function elementsPart(statement, path, { kind }) {
  const problems = [];
  for (const key of Object.keys(statement)) {
    if (!ELEMENTS.has(key)) problems.push(problemAt([...path, key], `IAM knows no element ${key}.`));
  }
  const hasPrincipal = own(statement, "Principal") !== void 0;
  if (kind === "identity" && hasPrincipal) {
    problems.push(
      problemAt(
        [...path, "Principal"],
        "An identity policy has no Principal: it applies to whom it is attached to."
      )
    );
  }
  if (kind === "trust" && !hasPrincipal) {
    problems.push(problemAt(path, "A statement of a trust policy names its Principal."));
  }
  return { judge: problems.length === 0 ? always : undecided, problems };
}
function isPlainlySound(statement, { kind }) {
  if (kind !== "identity") return false;
  for (const key of Object.keys(statement)) if (!PLAIN_ELEMENTS.has(key)) return false;
  return allTexts(own(statement, "Action"), (text2) => actionMatcher(text2) !== void 0) && allTexts(own(statement, "Resource"), (text2) => isOneName(text2) || isPlainPattern(text2));
}
var PLAIN_ELEMENTS = /* @__PURE__ */ new Set(["Sid", "Effect", "Action", "Resource", "Condition"]);
function allTexts(value, holds) {
  if (typeof value === "string") return holds(value);
  if (!Array.isArray(value)) return false;
  for (const text2 of value) if (typeof text2 !== "string" || !holds(text2)) return false;
  return value.length > 0;
}
var isOneName = (value) => value.startsWith("arn:") && !WILDCARD.test(value) && isComplete(value);
function actionsPart(statement, path) {
  const problems = [];
  const found = oneOf(statement, path, "Action", "NotAction", problems);
  if (found === void 0) return { judge: undecided, problems };
  const matchers = found.values.map((value, at) => {
    const matcher = actionMatcher(value);
    if (matcher !== void 0) return matcher;
    const message = `${JSON.stringify(value)} is no action. Write service:Action, or *.`;
    problems.push(problemAt(found.pathOf(at), message, "action-syntax"));
    return undecided;
  });
  const matches = (action) => anyOf(matchers, (matcher) => matcher(action));
  return { judge: found.negated ? (action) => not(matches(action)) : matches, problems };
}
function resourcesPart(statement, path, { kind, variables }) {
  if (kind === "trust") return { judge: always, problems: [] };
  const problems = [];
  const found = oneOf(statement, path, "Resource", "NotResource", problems);
  if (found === void 0) return { judge: undecided, problems };
  const matchers = found.values.map(
    (value, at) => resourceMatcher(value, found.pathOf(at), variables, problems)
  );
  const matches = (_action, resource, context) => anyOf(matchers, (matcher) => matcher(resource, context));
  return { judge: found.negated ? (...request) => not(matches(...request)) : matches, problems };
}
function resourceMatcher(value, path, variables, problems) {
  if (isOneName(value)) {
    return (resource) => resource === value;
  }
  if (isPlainPattern(value)) {
    if (value.search(WILDCARD) === value.length - 1 && value.endsWith("*")) {
      const begins = value.slice(0, -1);
      return (resource) => resource.startsWith(begins);
    }
    let matches2;
    return (resource, context) => (matches2 ??= matching(readResource(value, variables) ?? []))(resource, context);
  }
  const template2 = readResource(value, variables);
  if (template2 === void 0) {
    const message = `${JSON.stringify(value)} is no resource. Write an ARN, or *; a variable stands behind the fifth colon and is closed.`;
    problems.push(problemAt(path, message, value.includes("${") ? "variable" : "arn-syntax"));
    return undecided;
  }
  const matches = matching(template2);
  if (hasTypeWildcard(widenTemplate(template2))) {
    const message = `${JSON.stringify(value)} has a wildcard in the word for the type of the resource, where AWS takes none.`;
    problems.push(problemAt(path, message, "arn-syntax"));
    return (resource, context) => matches(resource, context) ? void 0 : false;
  }
  if (isComplete(value)) return matches;
  const written = asWritten(value, variables);
  if (written === void 0) return matches;
  const asItStands = matching(written);
  return (resource, context) => matches(resource, context) || (asItStands(resource, context) ? void 0 : false);
}
function matching(template2) {
  if (!hasVariables(template2)) {
    let glob;
    return (resource) => matchGlob(glob ??= arnGlob(widenTemplate(template2), "spanning"), resource);
  }
  return (resource, context) => {
    const glob = resolveTemplate(template2, (key) => context.valueOf(key));
    return glob !== void 0 && matchGlob(arnGlob(glob, "spanning"), resource);
  };
}
function oneOf(statement, path, plain, negated, problems) {
  const [yes, no] = [own(statement, plain), own(statement, negated)];
  if (yes === void 0 === (no === void 0)) {
    problems.push(problemAt(path, `A statement has either ${plain} or ${negated}.`));
    return void 0;
  }
  const name = yes === void 0 ? negated : plain;
  const values = textsOf(yes ?? no);
  if (values === void 0 || values.length === 0) {
    const message = `${name} is a text, or a list of texts that is not empty.`;
    problems.push(problemAt([...path, name], message));
    return void 0;
  }
  const listed = Array.isArray(yes ?? no);
  const pathOf2 = (at) => listed ? [...path, name, at] : [...path, name];
  return { values, pathOf: pathOf2, negated: yes === void 0 };
}
function conditionsPart(statement, path, { variables }) {
  const block = own(statement, "Condition");
  const at = [...path, "Condition"];
  if (block === void 0) return { judge: always, problems: [] };
  if (!isObject(block)) {
    const message = "Condition is an object: operator, key, values.";
    return { judge: undecided, problems: [problemAt(at, message, "condition-shape")] };
  }
  const problems = [];
  const conditions = Object.entries(block).flatMap(([name, keys]) => {
    const operator = readOperator(name);
    if (operator === void 0 || !isObject(keys)) {
      const what = operator === void 0 ? "IAM knows no such condition operator." : "An operator has keys below it.";
      const code = operator === void 0 ? "condition-operator" : "condition-shape";
      problems.push(problemAt([...at, name], what, code));
      return [undecided];
    }
    const seen = /* @__PURE__ */ new Set();
    return Object.entries(keys).map(([key, given]) => {
      const lower = key.toLowerCase();
      if (seen.has(lower)) {
        const message2 = `${name} has the key ${key} twice, in different case. Keep one.`;
        problems.push(problemAt([...at, name, key], message2, "condition-key"));
        return undecided;
      }
      seen.add(lower);
      const values = valuesOf(given);
      const condition = values && compileCondition(operator, key, values, variables);
      if (condition !== void 0) return condition;
      const message = `${name} cannot be compared with ${shown(given)}.`;
      problems.push(problemAt([...at, name, key], message, "condition-value"));
      return undecided;
    });
  });
  return { judge: (_action, _resource, context) => allOf(conditions, (one) => one(context)), problems };
}

// src/policy/evaluation/compile-statement.ts
function compileStatement(statement, index, isListed, language) {
  const effect = own(statement, "Effect");
  if (effect === "Allow" || effect === "Deny")
    return new Statement(statement, index, isListed, language, effect);
  if (typeof effect === "string" && effect.toLowerCase() === "deny")
    return new Statement(statement, index, isListed, language, "Deny");
  return { usable: void 0, problems: () => [wrongEffect(pathOf(index, isListed))] };
}
var pathOf = (index, isListed) => isListed ? ["Statement", index] : ["Statement"];
var wrongEffect = (path) => problemAt([...path, "Effect"], 'Effect is "Allow" or "Deny", in this case.', "effect");
var READERS = [elementsPart, actionsPart, resourcesPart, conditionsPart];
var Statement = class {
  #statement;
  #isListed;
  #language;
  #parts = [];
  index;
  effect;
  constructor(statement, index, isListed, language, effect) {
    this.#statement = statement;
    this.index = index;
    this.#isListed = isListed;
    this.#language = language;
    this.effect = effect;
  }
  get usable() {
    return this;
  }
  get sid() {
    const sid = own(this.#statement, "Sid");
    return typeof sid === "string" ? sid : void 0;
  }
  get principal() {
    return own(this.#statement, "Principal");
  }
  /** What one part rules out, none of the others can bring back: asked in turn, until one says no. */
  applies(action, resource, context) {
    const named = plainlyNames(this.#statement, action);
    if (named === false) return false;
    let all = true;
    for (let at = 0; at < READERS.length; at += 1) {
      if (named === true && READERS[at] === actionsPart) continue;
      const verdict = this.#part(at).judge(action, resource, context);
      if (verdict === false) return false;
      if (verdict === void 0) all = void 0;
    }
    return all;
  }
  problems() {
    const wrong = own(this.#statement, "Effect") === this.effect ? [] : [wrongEffect(pathOf(this.index, this.#isListed))];
    const parts = isPlainlySound(this.#statement, this.#language) ? [conditionsPart] : READERS;
    return [...wrong, ...parts.flatMap((read) => this.#part(READERS.indexOf(read)).problems)];
  }
  #part(at) {
    const known = this.#parts[at];
    if (known !== void 0) return known;
    const read = READERS[at] ?? elementsPart;
    return this.#parts[at] = read(this.#statement, pathOf(this.index, this.#isListed), this.#language);
  }
};
function plainlyNames(statement, action) {
  const listed = own(statement, "Action");
  if (own(statement, "NotAction") !== void 0) return void 0;
  if (!Array.isArray(listed)) return plainlyMatches(listed, action);
  let any = listed.length === 0 ? void 0 : false;
  for (const pattern of listed) {
    const matches = plainlyMatches(pattern, action);
    if (matches === void 0) return void 0;
    if (matches) any = true;
  }
  return any;
}
function plainlyMatches(pattern, action) {
  return typeof pattern === "string" ? actionMatcher(pattern)?.(action) : void 0;
}

// src/policy/evaluation/compile.ts
var MEMBERS = /* @__PURE__ */ new Set(["Version", "Id", "Statement"]);
function compilePolicy(document, kind = "identity") {
  if (!isObject(document))
    return invalid(problemAt([], "A policy is a JSON object with Version and Statement."));
  const version = own(document, "Version") ?? "2008-10-17";
  if (version !== "2012-10-17" && version !== "2008-10-17") {
    return invalid(
      problemAt(["Version"], 'The version of the policy language is "2012-10-17" (or "2008-10-17").')
    );
  }
  const listed = own(document, "Statement");
  const statements = Array.isArray(listed) ? listed : listed === void 0 ? [] : [listed];
  if (statements.length === 0) return invalid(problemAt(["Statement"], "The policy has no statement."));
  const language = { variables: version === "2012-10-17", kind };
  const isListed = Array.isArray(listed);
  const all = statements.map(
    (statement, index) => isObject(statement) ? compileStatement(statement, index, isListed, language) : noStatement(index, isListed)
  );
  return valid(new Policy(document, all));
}
var noStatement = (index, isListed) => ({
  usable: void 0,
  problems: () => [problemAt(pathOf(index, isListed), "A statement is a JSON object.")]
});
var Policy = class {
  #document;
  #all;
  statements;
  #problems;
  constructor(document, all) {
    this.#document = document;
    this.#all = all;
    const usable = [];
    for (const each of all) if (each.usable !== void 0) usable.push(each.usable);
    this.statements = usable;
  }
  get problems() {
    this.#problems ??= [
      ...unknownMembers(this.#document),
      ...this.#all.flatMap((statement) => statement.problems())
    ];
    return this.#problems;
  }
};
var unknownMembers = (document) => Object.keys(document).filter((key) => !MEMBERS.has(key)).map((key) => problemAt([key], `IAM knows no element ${key}.`));

// src/shipped/catalog-file.ts
function loadCatalog({ descriptions = false } = {}) {
  const { head, services, table } = loadServiceTables("catalog.json");
  const { date: date2, globalKeys } = head;
  if (typeof date2 !== "string" || !isKeyRows(globalKeys)) throw damaged("catalog.json", "its head");
  let traits;
  const texts = descriptions ? loadServiceTables("descriptions.json") : void 0;
  return createCatalog({
    date: date2,
    globalKeys,
    services,
    table(service) {
      const found = table(service);
      if (found === void 0 || isServiceTable(found)) return found;
      throw damaged("catalog.json", `the table of ${service}`);
    },
    traits(service) {
      traits ??= loadServiceTables("traits.json");
      const found = traits.table(service);
      if (found === void 0 || isTextTable(found)) return found;
      throw damaged("traits.json", `the table of ${service}`);
    },
    descriptions(service) {
      const found = texts?.table(service);
      if (found === void 0 || isTextTable(found)) return found;
      throw damaged("descriptions.json", `the table of ${service}`);
    }
  });
}

export {
  valid,
  invalid,
  globOf,
  matchGlob,
  globContains,
  globsOverlap,
  isEverything,
  arnGlob,
  completeArn,
  readsAlike,
  memo,
  memoOf,
  memoEach,
  evaluate,
  Unusable,
  readTextIfThere,
  readNamed,
  writeText,
  makeFolder,
  fileLines,
  readTime,
  TIME_HELP,
  loadServiceTables,
  damaged,
  LONGEST_JSON,
  jsonPath,
  readJson,
  serialise,
  serialiseAny,
  sortedSet,
  isVariable,
  readTemplate,
  hasVariables,
  widenTemplate,
  readResource,
  hasTypeWildcard,
  matchesAction,
  actionPattern,
  matchesCompiledAction,
  matchesResource,
  actionsOverlap,
  resourcesOverlap,
  actionMatcher,
  readIpRange,
  rangeContains,
  OPERATORS,
  readOperator,
  compilePolicy,
  loadCatalog
};
