import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ANY_ONE,
  ANY_RUN,
  literal,
  matchGlob
} from "./chunk-HZCZN6RS.js";
import {
  Service
} from "./chunk-IVYZFXGK.js";

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
      "workmail:AssumeImpersonationRole"
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
      "workmail:UpdateImpersonationRole"
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
  const described = /* @__PURE__ */ new Map();
  const globalKey = keyFinder(source.globalKeys);
  const tables = (service) => {
    const name = service.toLowerCase();
    const known = built.get(name);
    if (known !== void 0) return known;
    const table = named.has(name) ? source.table(name) : void 0;
    if (table === void 0) return void 0;
    const made = build(Service.of(name), table);
    built.set(name, made);
    return made;
  };
  const action = (id) => {
    const colon = id.indexOf(":");
    if (colon < 0) return void 0;
    return tables(id.slice(0, colon))?.actionByName.get(id.slice(colon + 1).toLowerCase());
  };
  return {
    date: source.date,
    services,
    actionsOf: (service) => tables(service)?.actions,
    action,
    resourceType: (service, name) => tables(service)?.typeByName.get(name.toLowerCase()),
    resourceTypesOf: (service) => tables(service)?.types ?? [],
    conditionKey(service, key) {
      const row = tables(service)?.key(key) ?? globalKey(key);
      return row && { key: row[0], type: row[1] };
    },
    description(id) {
      const known = action(id);
      if (known === void 0) return void 0;
      let texts = described.get(known.service);
      if (texts === void 0) {
        texts = source.descriptions(known.service) ?? {};
        described.set(known.service, texts);
      }
      return Object.hasOwn(texts, known.name) ? texts[known.name] : void 0;
    }
  };
}
function build(service, table) {
  const keyNames = (indexes) => indexes.map((at) => rowAt(table.keys, at)[0]);
  const types = table.types.map(([name, arns, keys]) => ({
    name,
    arns,
    conditionKeys: keyNames(keys)
  }));
  const actions = table.actions.map(([name, code, typeRefs, keys, dependents]) => {
    const id = `${service}:${name}`;
    return {
      service,
      name,
      id,
      level: levelOf(service, id, code),
      documentedLevel: AWS_LEVELS[code],
      resourceTypes: typeRefs.map((ref) => ({
        name: rowAt(types, ref >= 0 ? ref : -ref - 1).name,
        required: ref >= 0
      })),
      conditionKeys: keyNames(keys),
      dependents
    };
  });
  return {
    actions,
    actionByName: new Map(actions.map((action) => [action.name.toLowerCase(), action])),
    types,
    typeByName: new Map(types.map((type) => [type.name.toLowerCase(), type])),
    key: keyFinder(table.keys)
  };
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
  const parts = name.toLowerCase().split(/\$\{[^}]*\}|<[^>]*>/);
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
var isDescriptions = (value) => isRecord(value);

// src/service-tables-file.ts
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
var SERVICES = '\n"services": {\n';
var BETWEEN = ",\n";
var END = "\n}\n}\n";
var HEAD_LONGEST = 64 * 1024;
var nameOf = (service) => `${JSON.stringify(service)}: `;
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
    const whole = Buffer.byteLength(nameOf(service)) + length;
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
      const text = file.read(...place).toString("utf8");
      if (!text.startsWith(nameOf(service))) throw new Error(`the table of ${service} lies elsewhere`);
      return JSON.parse(text.slice(nameOf(service).length));
    }
  };
}
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function loadServiceTables(folder, name) {
  const path = [folder, "./", "../"].map((each) => fileURLToPath(new URL(each + name, import.meta.url))).find((each) => existsSync(each));
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
var bytesOf = (path) => ({
  size: statSync(path).size,
  read(position, length) {
    const opened = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
    } finally {
      closeSync(opened);
    }
  }
});
var damaged = (name, why) => new Error(
  `${name} is missing or damaged (${why}). It belongs to this program: install it again, or run "npm run build".`
);

// src/catalog-file.ts
var FOLDER = "./policy/catalog/";
function loadCatalog({ descriptions = false } = {}) {
  const { head, services, table } = loadServiceTables(FOLDER, "catalog.json");
  const { date, globalKeys } = head;
  if (typeof date !== "string" || !isKeyRows(globalKeys)) throw damaged("catalog.json", "its head");
  const texts = descriptions ? loadServiceTables(FOLDER, "descriptions.json") : void 0;
  return createCatalog({
    date,
    globalKeys,
    services,
    table(service) {
      const found = table(service);
      if (found === void 0 || isServiceTable(found)) return found;
      throw damaged("catalog.json", `the table of ${service}`);
    },
    descriptions(service) {
      const found = texts?.table(service);
      if (found === void 0 || isDescriptions(found)) return found;
      throw damaged("descriptions.json", `the table of ${service}`);
    }
  });
}

export {
  loadServiceTables,
  damaged,
  loadCatalog
};
