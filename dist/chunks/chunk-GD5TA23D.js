import {
  defaultProvider
} from "./chunk-7LGPCSME.js";
import {
  AwsJson1_1Protocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-QTCAYSHE.js";
import {
  Sha256Node
} from "./chunk-4CTIHTZT.js";
import {
  NodeHttpHandler
} from "./chunk-C5YQX2VJ.js";
import {
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  emitWarningIfUnsupportedVersion,
  getAwsRegionExtensionConfiguration,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  resolveAwsRegionExtensionConfiguration,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-M2YCIKC2.js";
import {
  BinaryDecisionDiagram,
  Client,
  EndpointCache,
  NoOpLogger,
  ServiceException,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion as emitWarningIfUnsupportedVersion2,
  getDefaultExtensionConfiguration,
  loadConfigsForDefaultMode,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig
} from "./chunk-OSNATWB5.js";
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-HTEW6PVU.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-SIQUXXTJ.js";
import {
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-OJWRYTU6.js";
import {
  TypeRegistry,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl
} from "./chunk-FDAOWTER.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/auth/httpAuthSchemeProvider.js
var defaultSSOAdminHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "sso",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultSSOAdminHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sso"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sso-admin/package.json
var package_default = {
  name: "@aws-sdk/client-sso-admin",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Sso Admin Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sso-admin",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-sso-admin"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://sso.{Region}.amazonaws.com", i],
    ["https://sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://sso.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-sso-admin/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-sso-admin/dist-es/models/SSOAdminServiceException.js
var SSOAdminServiceException = class _SSOAdminServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SSOAdminServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends SSOAdminServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ConflictException = class _ConflictException extends SSOAdminServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
  }
};
var InternalServerException = class _InternalServerException extends SSOAdminServiceException {
  name = "InternalServerException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends SSOAdminServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
  }
};
var ThrottlingException = class _ThrottlingException extends SSOAdminServiceException {
  name = "ThrottlingException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ValidationException = class _ValidationException extends SSOAdminServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends SSOAdminServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/schemas/schemas_0.js
var _AA = "AccountAssignment";
var _AACRI = "AccountAssignmentCreationRequestId";
var _AACS = "AccountAssignmentCreationStatus";
var _AACSc = "AccountAssignmentsCreationStatus";
var _AADRI = "AccountAssignmentDeletionRequestId";
var _AADS = "AccountAssignmentDeletionStatus";
var _AAFP = "AccountAssignmentForPrincipal";
var _AAL = "AccountAssignmentList";
var _AALFP = "AccountAssignmentListForPrincipal";
var _AAOS = "AccountAssignmentOperationStatus";
var _AAOSL = "AccountAssignmentOperationStatusList";
var _AAOSM = "AccountAssignmentOperationStatusMetadata";
var _AAc = "AccountAssignments";
var _AAp = "ApplicationArn";
var _AAu = "AuthorizedAudiences";
var _ACAV = "AccessControlAttributeValue";
var _ACG = "AuthorizationCodeGrant";
var _ACMPRTPS = "AttachCustomerManagedPolicyReferenceToPermissionSet";
var _ACMPRTPSR = "AttachCustomerManagedPolicyReferenceToPermissionSetRequest";
var _ACMPRTPSRt = "AttachCustomerManagedPolicyReferenceToPermissionSetResponse";
var _AD = "AddedDate";
var _ADE = "AccessDeniedException";
var _AI = "AccountId";
var _AIc = "AccountIds";
var _AMP = "AttachedManagedPolicy";
var _AMPL = "AttachedManagedPolicyList";
var _AMPTPS = "AttachManagedPolicyToPermissionSet";
var _AMPTPSR = "AttachManagedPolicyToPermissionSetRequest";
var _AMPTPSRt = "AttachManagedPolicyToPermissionSetResponse";
var _AMPt = "AttachedManagedPolicies";
var _AT = "AuthorizedTargets";
var _ATI = "AuthorizedTokenIssuer";
var _Ar = "Arn";
var _CAA = "CreateAccountAssignment";
var _CAAR = "CreateAccountAssignmentRequest";
var _CAARr = "CreateAccountAssignmentResponse";
var _CD = "CreatedDate";
var _CE = "ConflictException";
var _CMPR = "CustomerManagedPolicyReference";
var _CMPRL = "CustomerManagedPolicyReferenceList";
var _CMPRu = "CustomerManagedPolicyReferences";
var _CPS = "CreatePermissionSet";
var _CPSR = "CreatePermissionSetRequest";
var _CPSRr = "CreatePermissionSetResponse";
var _D = "Description";
var _DAA = "DeleteAccountAssignment";
var _DAACS = "DescribeAccountAssignmentCreationStatus";
var _DAACSR = "DescribeAccountAssignmentCreationStatusRequest";
var _DAACSRe = "DescribeAccountAssignmentCreationStatusResponse";
var _DAADS = "DescribeAccountAssignmentDeletionStatus";
var _DAADSR = "DescribeAccountAssignmentDeletionStatusRequest";
var _DAADSRe = "DescribeAccountAssignmentDeletionStatusResponse";
var _DAAR = "DeleteAccountAssignmentRequest";
var _DAARe = "DeleteAccountAssignmentResponse";
var _DCMPRFPS = "DetachCustomerManagedPolicyReferenceFromPermissionSet";
var _DCMPRFPSR = "DetachCustomerManagedPolicyReferenceFromPermissionSetRequest";
var _DCMPRFPSRe = "DetachCustomerManagedPolicyReferenceFromPermissionSetResponse";
var _DIPFPS = "DeleteInlinePolicyFromPermissionSet";
var _DIPFPSR = "DeleteInlinePolicyFromPermissionSetRequest";
var _DIPFPSRe = "DeleteInlinePolicyFromPermissionSetResponse";
var _DMPFPS = "DetachManagedPolicyFromPermissionSet";
var _DMPFPSR = "DetachManagedPolicyFromPermissionSetRequest";
var _DMPFPSRe = "DetachManagedPolicyFromPermissionSetResponse";
var _DPS = "DeletePermissionSet";
var _DPSPS = "DescribePermissionSetProvisioningStatus";
var _DPSPSR = "DescribePermissionSetProvisioningStatusRequest";
var _DPSPSRe = "DescribePermissionSetProvisioningStatusResponse";
var _DPSR = "DeletePermissionSetRequest";
var _DPSRe = "DeletePermissionSetResponse";
var _DPSRes = "DescribePermissionSetRequest";
var _DPSResc = "DescribePermissionSetResponse";
var _DPSe = "DescribePermissionSet";
var _F = "Filter";
var _FR = "FailureReason";
var _GAASRe = "GetApplicationAccessScopeResponse";
var _GIPFPS = "GetInlinePolicyForPermissionSet";
var _GIPFPSR = "GetInlinePolicyForPermissionSetRequest";
var _GIPFPSRe = "GetInlinePolicyForPermissionSetResponse";
var _GPBFPS = "GetPermissionsBoundaryForPermissionSet";
var _GPBFPSR = "GetPermissionsBoundaryForPermissionSetRequest";
var _GPBFPSRe = "GetPermissionsBoundaryForPermissionSetResponse";
var _I = "Instances";
var _IA = "InstanceArn";
var _IL = "InstanceList";
var _IM = "InstanceMetadata";
var _IP = "InlinePolicy";
var _IPR = "IsPrimaryRegion";
var _ISA = "IdentityStoreArn";
var _ISE = "InternalServerException";
var _ISI = "IdentityStoreId";
var _K = "Key";
var _LAA = "ListAccountAssignments";
var _LAACS = "ListAccountAssignmentCreationStatus";
var _LAACSR = "ListAccountAssignmentCreationStatusRequest";
var _LAACSRi = "ListAccountAssignmentCreationStatusResponse";
var _LAAF = "ListAccountAssignmentsFilter";
var _LAAFP = "ListAccountAssignmentsForPrincipal";
var _LAAFPR = "ListAccountAssignmentsForPrincipalRequest";
var _LAAFPRi = "ListAccountAssignmentsForPrincipalResponse";
var _LAAR = "ListAccountAssignmentsRequest";
var _LAARi = "ListAccountAssignmentsResponse";
var _LAFPPS = "ListAccountsForProvisionedPermissionSet";
var _LAFPPSR = "ListAccountsForProvisionedPermissionSetRequest";
var _LAFPPSRi = "ListAccountsForProvisionedPermissionSetResponse";
var _LCMPRIPS = "ListCustomerManagedPolicyReferencesInPermissionSet";
var _LCMPRIPSR = "ListCustomerManagedPolicyReferencesInPermissionSetRequest";
var _LCMPRIPSRi = "ListCustomerManagedPolicyReferencesInPermissionSetResponse";
var _LI = "ListInstances";
var _LIR = "ListInstancesRequest";
var _LIRi = "ListInstancesResponse";
var _LMPIPS = "ListManagedPoliciesInPermissionSet";
var _LMPIPSR = "ListManagedPoliciesInPermissionSetRequest";
var _LMPIPSRi = "ListManagedPoliciesInPermissionSetResponse";
var _LPS = "ListPermissionSets";
var _LPSPTA = "ListPermissionSetsProvisionedToAccount";
var _LPSPTAR = "ListPermissionSetsProvisionedToAccountRequest";
var _LPSPTARi = "ListPermissionSetsProvisionedToAccountResponse";
var _LPSR = "ListPermissionSetsRequest";
var _LPSRi = "ListPermissionSetsResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _M = "Message";
var _MPA = "ManagedPolicyArn";
var _MR = "MaxResults";
var _N = "Name";
var _NT = "NextToken";
var _OAI = "OwnerAccountId";
var _OSF = "OperationStatusFilter";
var _P = "Path";
var _PAASR = "PutApplicationAccessScopeRequest";
var _PB = "PermissionsBoundary";
var _PI = "PrincipalId";
var _PIPTPS = "PutInlinePolicyToPermissionSet";
var _PIPTPSR = "PutInlinePolicyToPermissionSetRequest";
var _PIPTPSRu = "PutInlinePolicyToPermissionSetResponse";
var _PPBTPS = "PutPermissionsBoundaryToPermissionSet";
var _PPBTPSR = "PutPermissionsBoundaryToPermissionSetRequest";
var _PPBTPSRu = "PutPermissionsBoundaryToPermissionSetResponse";
var _PPS = "ProvisionPermissionSet";
var _PPSR = "ProvisionPermissionSetRequest";
var _PPSRI = "ProvisionPermissionSetRequestId";
var _PPSRr = "ProvisionPermissionSetResponse";
var _PR = "PrimaryRegion";
var _PS = "PermissionSet";
var _PSA = "PermissionSetArn";
var _PSPS = "PermissionSetProvisioningStatus";
var _PSe = "PermissionSets";
var _PSr = "ProvisioningStatus";
var _PT = "PrincipalType";
var _R = "Reason";
var _RA = "ResourceArn";
var _RI = "RequestId";
var _RM = "RegionMetadata";
var _RML = "RegionMetadataList";
var _RN = "RegionName";
var _RNFE = "ResourceNotFoundException";
var _RS = "RelayState";
var _RU = "RedirectUris";
var _Re = "Regions";
var _S = "Source";
var _SD = "SessionDuration";
var _SDc = "ScopeDetails";
var _SQEE = "ServiceQuotaExceededException";
var _SR = "StatusReason";
var _Sc = "Scope";
var _St = "Status";
var _T = "Tags";
var _TE = "ThrottlingException";
var _TI = "TargetId";
var _TK = "TagKeys";
var _TL = "TagList";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TT = "TargetType";
var _TTIA = "TrustedTokenIssuerArn";
var _Ta = "Tag";
var _URR = "UntagResourceRequest";
var _V = "Value";
var _VE = "ValidationException";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssoadmin";
var _se = "server";
var n0 = "com.amazonaws.ssoadmin";
var _s_registry = new TypeRegistry(_s);
var SSOAdminServiceException$ = [-3, _s, "SSOAdminServiceException", 0, [], []];
_s_registry.registerError(SSOAdminServiceException$, SSOAdminServiceException);
var n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { [_e]: _c, [_hE]: 403 },
  [_M, _R],
  [0, 0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c, [_hE]: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [
  -3,
  n0,
  _ISE,
  { [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_M, _R],
  [0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
  -3,
  n0,
  _SQEE,
  { [_e]: _c, [_hE]: 402 },
  [_M],
  [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { [_e]: _c, [_hE]: 429 },
  [_M, _R],
  [0, 0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_e]: _c, [_hE]: 400 },
  [_M, _R],
  [0, 0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AccessControlAttributeValue$ = [
  3,
  n0,
  _ACAV,
  0,
  [_S],
  [64 | 0],
  1
];
var AccountAssignment$ = [
  3,
  n0,
  _AA,
  0,
  [_AI, _PSA, _PT, _PI],
  [0, 0, 0, 0]
];
var AccountAssignmentForPrincipal$ = [
  3,
  n0,
  _AAFP,
  0,
  [_AI, _PSA, _PI, _PT],
  [0, 0, 0, 0]
];
var AccountAssignmentOperationStatus$ = [
  3,
  n0,
  _AAOS,
  0,
  [_St, _RI, _FR, _TI, _TT, _PSA, _PT, _PI, _CD],
  [0, 0, 0, 0, 0, 0, 0, 0, 4]
];
var AccountAssignmentOperationStatusMetadata$ = [
  3,
  n0,
  _AAOSM,
  0,
  [_St, _RI, _CD],
  [0, 0, 4]
];
var AttachCustomerManagedPolicyReferenceToPermissionSetRequest$ = [
  3,
  n0,
  _ACMPRTPSR,
  0,
  [_IA, _PSA, _CMPR],
  [0, 0, () => CustomerManagedPolicyReference$],
  3
];
var AttachCustomerManagedPolicyReferenceToPermissionSetResponse$ = [
  3,
  n0,
  _ACMPRTPSRt,
  0,
  [],
  []
];
var AttachedManagedPolicy$ = [
  3,
  n0,
  _AMP,
  0,
  [_N, _Ar],
  [0, 0]
];
var AttachManagedPolicyToPermissionSetRequest$ = [
  3,
  n0,
  _AMPTPSR,
  0,
  [_IA, _PSA, _MPA],
  [0, 0, 0],
  3
];
var AttachManagedPolicyToPermissionSetResponse$ = [
  3,
  n0,
  _AMPTPSRt,
  0,
  [],
  []
];
var AuthorizationCodeGrant$ = [
  3,
  n0,
  _ACG,
  0,
  [_RU],
  [64 | 0]
];
var AuthorizedTokenIssuer$ = [
  3,
  n0,
  _ATI,
  0,
  [_TTIA, _AAu],
  [0, 64 | 0]
];
var CreateAccountAssignmentRequest$ = [
  3,
  n0,
  _CAAR,
  0,
  [_IA, _TI, _TT, _PSA, _PT, _PI],
  [0, 0, 0, 0, 0, 0],
  6
];
var CreateAccountAssignmentResponse$ = [
  3,
  n0,
  _CAARr,
  0,
  [_AACS],
  [() => AccountAssignmentOperationStatus$]
];
var CreatePermissionSetRequest$ = [
  3,
  n0,
  _CPSR,
  0,
  [_N, _IA, _D, _SD, _RS, _T],
  [0, 0, 0, 0, 0, () => TagList],
  2
];
var CreatePermissionSetResponse$ = [
  3,
  n0,
  _CPSRr,
  0,
  [_PS],
  [() => PermissionSet$]
];
var CustomerManagedPolicyReference$ = [
  3,
  n0,
  _CMPR,
  0,
  [_N, _P],
  [0, 0],
  1
];
var DeleteAccountAssignmentRequest$ = [
  3,
  n0,
  _DAAR,
  0,
  [_IA, _TI, _TT, _PSA, _PT, _PI],
  [0, 0, 0, 0, 0, 0],
  6
];
var DeleteAccountAssignmentResponse$ = [
  3,
  n0,
  _DAARe,
  0,
  [_AADS],
  [() => AccountAssignmentOperationStatus$]
];
var DeleteInlinePolicyFromPermissionSetRequest$ = [
  3,
  n0,
  _DIPFPSR,
  0,
  [_IA, _PSA],
  [0, 0],
  2
];
var DeleteInlinePolicyFromPermissionSetResponse$ = [
  3,
  n0,
  _DIPFPSRe,
  0,
  [],
  []
];
var DeletePermissionSetRequest$ = [
  3,
  n0,
  _DPSR,
  0,
  [_IA, _PSA],
  [0, 0],
  2
];
var DeletePermissionSetResponse$ = [
  3,
  n0,
  _DPSRe,
  0,
  [],
  []
];
var DescribeAccountAssignmentCreationStatusRequest$ = [
  3,
  n0,
  _DAACSR,
  0,
  [_IA, _AACRI],
  [0, 0],
  2
];
var DescribeAccountAssignmentCreationStatusResponse$ = [
  3,
  n0,
  _DAACSRe,
  0,
  [_AACS],
  [() => AccountAssignmentOperationStatus$]
];
var DescribeAccountAssignmentDeletionStatusRequest$ = [
  3,
  n0,
  _DAADSR,
  0,
  [_IA, _AADRI],
  [0, 0],
  2
];
var DescribeAccountAssignmentDeletionStatusResponse$ = [
  3,
  n0,
  _DAADSRe,
  0,
  [_AADS],
  [() => AccountAssignmentOperationStatus$]
];
var DescribePermissionSetProvisioningStatusRequest$ = [
  3,
  n0,
  _DPSPSR,
  0,
  [_IA, _PPSRI],
  [0, 0],
  2
];
var DescribePermissionSetProvisioningStatusResponse$ = [
  3,
  n0,
  _DPSPSRe,
  0,
  [_PSPS],
  [() => PermissionSetProvisioningStatus$]
];
var DescribePermissionSetRequest$ = [
  3,
  n0,
  _DPSRes,
  0,
  [_IA, _PSA],
  [0, 0],
  2
];
var DescribePermissionSetResponse$ = [
  3,
  n0,
  _DPSResc,
  0,
  [_PS],
  [() => PermissionSet$]
];
var DetachCustomerManagedPolicyReferenceFromPermissionSetRequest$ = [
  3,
  n0,
  _DCMPRFPSR,
  0,
  [_IA, _PSA, _CMPR],
  [0, 0, () => CustomerManagedPolicyReference$],
  3
];
var DetachCustomerManagedPolicyReferenceFromPermissionSetResponse$ = [
  3,
  n0,
  _DCMPRFPSRe,
  0,
  [],
  []
];
var DetachManagedPolicyFromPermissionSetRequest$ = [
  3,
  n0,
  _DMPFPSR,
  0,
  [_IA, _PSA, _MPA],
  [0, 0, 0],
  3
];
var DetachManagedPolicyFromPermissionSetResponse$ = [
  3,
  n0,
  _DMPFPSRe,
  0,
  [],
  []
];
var GetApplicationAccessScopeResponse$ = [
  3,
  n0,
  _GAASRe,
  0,
  [_Sc, _AT],
  [0, 64 | 0],
  1
];
var GetInlinePolicyForPermissionSetRequest$ = [
  3,
  n0,
  _GIPFPSR,
  0,
  [_IA, _PSA],
  [0, 0],
  2
];
var GetInlinePolicyForPermissionSetResponse$ = [
  3,
  n0,
  _GIPFPSRe,
  0,
  [_IP],
  [0]
];
var GetPermissionsBoundaryForPermissionSetRequest$ = [
  3,
  n0,
  _GPBFPSR,
  0,
  [_IA, _PSA],
  [0, 0],
  2
];
var GetPermissionsBoundaryForPermissionSetResponse$ = [
  3,
  n0,
  _GPBFPSRe,
  0,
  [_PB],
  [() => PermissionsBoundary$]
];
var InstanceMetadata$ = [
  3,
  n0,
  _IM,
  0,
  [_IA, _ISI, _ISA, _OAI, _N, _CD, _St, _SR, _PR, _Re],
  [0, 0, 0, 0, 0, 4, 0, 0, 0, () => RegionMetadataList]
];
var ListAccountAssignmentCreationStatusRequest$ = [
  3,
  n0,
  _LAACSR,
  0,
  [_IA, _MR, _NT, _F],
  [0, 1, 0, () => OperationStatusFilter$],
  1
];
var ListAccountAssignmentCreationStatusResponse$ = [
  3,
  n0,
  _LAACSRi,
  0,
  [_AACSc, _NT],
  [() => AccountAssignmentOperationStatusList, 0]
];
var ListAccountAssignmentsFilter$ = [
  3,
  n0,
  _LAAF,
  0,
  [_AI],
  [0]
];
var ListAccountAssignmentsForPrincipalRequest$ = [
  3,
  n0,
  _LAAFPR,
  0,
  [_IA, _PI, _PT, _F, _NT, _MR],
  [0, 0, 0, () => ListAccountAssignmentsFilter$, 0, 1],
  3
];
var ListAccountAssignmentsForPrincipalResponse$ = [
  3,
  n0,
  _LAAFPRi,
  0,
  [_AAc, _NT],
  [() => AccountAssignmentListForPrincipal, 0]
];
var ListAccountAssignmentsRequest$ = [
  3,
  n0,
  _LAAR,
  0,
  [_IA, _AI, _PSA, _MR, _NT],
  [0, 0, 0, 1, 0],
  3
];
var ListAccountAssignmentsResponse$ = [
  3,
  n0,
  _LAARi,
  0,
  [_AAc, _NT],
  [() => AccountAssignmentList, 0]
];
var ListAccountsForProvisionedPermissionSetRequest$ = [
  3,
  n0,
  _LAFPPSR,
  0,
  [_IA, _PSA, _PSr, _MR, _NT],
  [0, 0, 0, 1, 0],
  2
];
var ListAccountsForProvisionedPermissionSetResponse$ = [
  3,
  n0,
  _LAFPPSRi,
  0,
  [_AIc, _NT],
  [64 | 0, 0]
];
var ListCustomerManagedPolicyReferencesInPermissionSetRequest$ = [
  3,
  n0,
  _LCMPRIPSR,
  0,
  [_IA, _PSA, _MR, _NT],
  [0, 0, 1, 0],
  2
];
var ListCustomerManagedPolicyReferencesInPermissionSetResponse$ = [
  3,
  n0,
  _LCMPRIPSRi,
  0,
  [_CMPRu, _NT],
  [() => CustomerManagedPolicyReferenceList, 0]
];
var ListInstancesRequest$ = [
  3,
  n0,
  _LIR,
  0,
  [_MR, _NT],
  [1, 0]
];
var ListInstancesResponse$ = [
  3,
  n0,
  _LIRi,
  0,
  [_I, _NT],
  [() => InstanceList, 0]
];
var ListManagedPoliciesInPermissionSetRequest$ = [
  3,
  n0,
  _LMPIPSR,
  0,
  [_IA, _PSA, _MR, _NT],
  [0, 0, 1, 0],
  2
];
var ListManagedPoliciesInPermissionSetResponse$ = [
  3,
  n0,
  _LMPIPSRi,
  0,
  [_AMPt, _NT],
  [() => AttachedManagedPolicyList, 0]
];
var ListPermissionSetsProvisionedToAccountRequest$ = [
  3,
  n0,
  _LPSPTAR,
  0,
  [_IA, _AI, _PSr, _MR, _NT],
  [0, 0, 0, 1, 0],
  2
];
var ListPermissionSetsProvisionedToAccountResponse$ = [
  3,
  n0,
  _LPSPTARi,
  0,
  [_NT, _PSe],
  [0, 64 | 0]
];
var ListPermissionSetsRequest$ = [
  3,
  n0,
  _LPSR,
  0,
  [_IA, _NT, _MR],
  [0, 0, 1],
  1
];
var ListPermissionSetsResponse$ = [
  3,
  n0,
  _LPSRi,
  0,
  [_PSe, _NT],
  [64 | 0, 0]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_RA, _IA, _NT],
  [0, 0, 0],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_T, _NT],
  [() => TagList, 0]
];
var OperationStatusFilter$ = [
  3,
  n0,
  _OSF,
  0,
  [_St],
  [0]
];
var PermissionsBoundary$ = [
  3,
  n0,
  _PB,
  0,
  [_CMPR, _MPA],
  [() => CustomerManagedPolicyReference$, 0]
];
var PermissionSet$ = [
  3,
  n0,
  _PS,
  0,
  [_N, _PSA, _D, _CD, _SD, _RS],
  [0, 0, 0, 4, 0, 0]
];
var PermissionSetProvisioningStatus$ = [
  3,
  n0,
  _PSPS,
  0,
  [_St, _RI, _AI, _PSA, _FR, _CD],
  [0, 0, 0, 0, 0, 4]
];
var ProvisionPermissionSetRequest$ = [
  3,
  n0,
  _PPSR,
  0,
  [_IA, _PSA, _TT, _TI],
  [0, 0, 0, 0],
  3
];
var ProvisionPermissionSetResponse$ = [
  3,
  n0,
  _PPSRr,
  0,
  [_PSPS],
  [() => PermissionSetProvisioningStatus$]
];
var PutApplicationAccessScopeRequest$ = [
  3,
  n0,
  _PAASR,
  0,
  [_Sc, _AAp, _AT],
  [0, 0, 64 | 0],
  2
];
var PutInlinePolicyToPermissionSetRequest$ = [
  3,
  n0,
  _PIPTPSR,
  0,
  [_IA, _PSA, _IP],
  [0, 0, 0],
  3
];
var PutInlinePolicyToPermissionSetResponse$ = [
  3,
  n0,
  _PIPTPSRu,
  0,
  [],
  []
];
var PutPermissionsBoundaryToPermissionSetRequest$ = [
  3,
  n0,
  _PPBTPSR,
  0,
  [_IA, _PSA, _PB],
  [0, 0, () => PermissionsBoundary$],
  3
];
var PutPermissionsBoundaryToPermissionSetResponse$ = [
  3,
  n0,
  _PPBTPSRu,
  0,
  [],
  []
];
var RegionMetadata$ = [
  3,
  n0,
  _RM,
  0,
  [_RN, _St, _AD, _IPR],
  [0, 0, 4, 2]
];
var ScopeDetails$ = [
  3,
  n0,
  _SDc,
  0,
  [_Sc, _AT],
  [0, 64 | 0],
  1
];
var Tag$ = [
  3,
  n0,
  _Ta,
  0,
  [_K, _V],
  [0, 0],
  2
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_RA, _T, _IA],
  [0, () => TagList, 0],
  2
];
var TagResourceResponse$ = [
  3,
  n0,
  _TRRa,
  0,
  [],
  []
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RA, _TK, _IA],
  [0, 64 | 0, 0],
  2
];
var AccessControlAttributeValueSourceList = 64 | 0;
var AccountAssignmentList = [
  1,
  n0,
  _AAL,
  0,
  () => AccountAssignment$
];
var AccountAssignmentListForPrincipal = [
  1,
  n0,
  _AALFP,
  0,
  () => AccountAssignmentForPrincipal$
];
var AccountAssignmentOperationStatusList = [
  1,
  n0,
  _AAOSL,
  0,
  () => AccountAssignmentOperationStatusMetadata$
];
var AccountList = 64 | 0;
var AttachedManagedPolicyList = [
  1,
  n0,
  _AMPL,
  0,
  () => AttachedManagedPolicy$
];
var CustomerManagedPolicyReferenceList = [
  1,
  n0,
  _CMPRL,
  0,
  () => CustomerManagedPolicyReference$
];
var InstanceList = [
  1,
  n0,
  _IL,
  0,
  () => InstanceMetadata$
];
var PermissionSetList = 64 | 0;
var RedirectUris = 64 | 0;
var RegionMetadataList = [
  1,
  n0,
  _RML,
  0,
  () => RegionMetadata$
];
var ScopeTargets = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var TokenIssuerAudiences = 64 | 0;
var AttachCustomerManagedPolicyReferenceToPermissionSet$ = [
  9,
  n0,
  _ACMPRTPS,
  0,
  () => AttachCustomerManagedPolicyReferenceToPermissionSetRequest$,
  () => AttachCustomerManagedPolicyReferenceToPermissionSetResponse$
];
var AttachManagedPolicyToPermissionSet$ = [
  9,
  n0,
  _AMPTPS,
  0,
  () => AttachManagedPolicyToPermissionSetRequest$,
  () => AttachManagedPolicyToPermissionSetResponse$
];
var CreateAccountAssignment$ = [
  9,
  n0,
  _CAA,
  0,
  () => CreateAccountAssignmentRequest$,
  () => CreateAccountAssignmentResponse$
];
var CreatePermissionSet$ = [
  9,
  n0,
  _CPS,
  0,
  () => CreatePermissionSetRequest$,
  () => CreatePermissionSetResponse$
];
var DeleteAccountAssignment$ = [
  9,
  n0,
  _DAA,
  0,
  () => DeleteAccountAssignmentRequest$,
  () => DeleteAccountAssignmentResponse$
];
var DeleteInlinePolicyFromPermissionSet$ = [
  9,
  n0,
  _DIPFPS,
  0,
  () => DeleteInlinePolicyFromPermissionSetRequest$,
  () => DeleteInlinePolicyFromPermissionSetResponse$
];
var DeletePermissionSet$ = [
  9,
  n0,
  _DPS,
  0,
  () => DeletePermissionSetRequest$,
  () => DeletePermissionSetResponse$
];
var DescribeAccountAssignmentCreationStatus$ = [
  9,
  n0,
  _DAACS,
  0,
  () => DescribeAccountAssignmentCreationStatusRequest$,
  () => DescribeAccountAssignmentCreationStatusResponse$
];
var DescribeAccountAssignmentDeletionStatus$ = [
  9,
  n0,
  _DAADS,
  0,
  () => DescribeAccountAssignmentDeletionStatusRequest$,
  () => DescribeAccountAssignmentDeletionStatusResponse$
];
var DescribePermissionSet$ = [
  9,
  n0,
  _DPSe,
  0,
  () => DescribePermissionSetRequest$,
  () => DescribePermissionSetResponse$
];
var DescribePermissionSetProvisioningStatus$ = [
  9,
  n0,
  _DPSPS,
  0,
  () => DescribePermissionSetProvisioningStatusRequest$,
  () => DescribePermissionSetProvisioningStatusResponse$
];
var DetachCustomerManagedPolicyReferenceFromPermissionSet$ = [
  9,
  n0,
  _DCMPRFPS,
  0,
  () => DetachCustomerManagedPolicyReferenceFromPermissionSetRequest$,
  () => DetachCustomerManagedPolicyReferenceFromPermissionSetResponse$
];
var DetachManagedPolicyFromPermissionSet$ = [
  9,
  n0,
  _DMPFPS,
  0,
  () => DetachManagedPolicyFromPermissionSetRequest$,
  () => DetachManagedPolicyFromPermissionSetResponse$
];
var GetInlinePolicyForPermissionSet$ = [
  9,
  n0,
  _GIPFPS,
  0,
  () => GetInlinePolicyForPermissionSetRequest$,
  () => GetInlinePolicyForPermissionSetResponse$
];
var GetPermissionsBoundaryForPermissionSet$ = [
  9,
  n0,
  _GPBFPS,
  0,
  () => GetPermissionsBoundaryForPermissionSetRequest$,
  () => GetPermissionsBoundaryForPermissionSetResponse$
];
var ListAccountAssignmentCreationStatus$ = [
  9,
  n0,
  _LAACS,
  0,
  () => ListAccountAssignmentCreationStatusRequest$,
  () => ListAccountAssignmentCreationStatusResponse$
];
var ListAccountAssignments$ = [
  9,
  n0,
  _LAA,
  0,
  () => ListAccountAssignmentsRequest$,
  () => ListAccountAssignmentsResponse$
];
var ListAccountAssignmentsForPrincipal$ = [
  9,
  n0,
  _LAAFP,
  0,
  () => ListAccountAssignmentsForPrincipalRequest$,
  () => ListAccountAssignmentsForPrincipalResponse$
];
var ListAccountsForProvisionedPermissionSet$ = [
  9,
  n0,
  _LAFPPS,
  0,
  () => ListAccountsForProvisionedPermissionSetRequest$,
  () => ListAccountsForProvisionedPermissionSetResponse$
];
var ListCustomerManagedPolicyReferencesInPermissionSet$ = [
  9,
  n0,
  _LCMPRIPS,
  0,
  () => ListCustomerManagedPolicyReferencesInPermissionSetRequest$,
  () => ListCustomerManagedPolicyReferencesInPermissionSetResponse$
];
var ListInstances$ = [
  9,
  n0,
  _LI,
  0,
  () => ListInstancesRequest$,
  () => ListInstancesResponse$
];
var ListManagedPoliciesInPermissionSet$ = [
  9,
  n0,
  _LMPIPS,
  0,
  () => ListManagedPoliciesInPermissionSetRequest$,
  () => ListManagedPoliciesInPermissionSetResponse$
];
var ListPermissionSets$ = [
  9,
  n0,
  _LPS,
  0,
  () => ListPermissionSetsRequest$,
  () => ListPermissionSetsResponse$
];
var ListPermissionSetsProvisionedToAccount$ = [
  9,
  n0,
  _LPSPTA,
  0,
  () => ListPermissionSetsProvisionedToAccountRequest$,
  () => ListPermissionSetsProvisionedToAccountResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var ProvisionPermissionSet$ = [
  9,
  n0,
  _PPS,
  0,
  () => ProvisionPermissionSetRequest$,
  () => ProvisionPermissionSetResponse$
];
var PutInlinePolicyToPermissionSet$ = [
  9,
  n0,
  _PIPTPS,
  0,
  () => PutInlinePolicyToPermissionSetRequest$,
  () => PutInlinePolicyToPermissionSetResponse$
];
var PutPermissionsBoundaryToPermissionSet$ = [
  9,
  n0,
  _PPBTPS,
  0,
  () => PutPermissionsBoundaryToPermissionSetRequest$,
  () => PutPermissionsBoundaryToPermissionSetResponse$
];
var TagResource$ = [
  9,
  n0,
  _TR,
  0,
  () => TagResourceRequest$,
  () => TagResourceResponse$
];

// node_modules/@aws-sdk/client-sso-admin/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2020-07-20",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOAdminHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ssoadmin",
      errorTypeRegistries,
      version: "2020-07-20",
      serviceTarget: "SWBExternalService"
    },
    serviceId: config?.serviceId ?? "SSO Admin",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/SSOAdminClient.js
var SSOAdminClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultSSOAdminHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

export {
  commonParams,
  AttachCustomerManagedPolicyReferenceToPermissionSet$,
  AttachManagedPolicyToPermissionSet$,
  CreateAccountAssignment$,
  CreatePermissionSet$,
  DeleteAccountAssignment$,
  DeleteInlinePolicyFromPermissionSet$,
  DeletePermissionSet$,
  DescribeAccountAssignmentCreationStatus$,
  DescribeAccountAssignmentDeletionStatus$,
  DescribePermissionSet$,
  DescribePermissionSetProvisioningStatus$,
  DetachCustomerManagedPolicyReferenceFromPermissionSet$,
  DetachManagedPolicyFromPermissionSet$,
  GetInlinePolicyForPermissionSet$,
  GetPermissionsBoundaryForPermissionSet$,
  ListAccountAssignmentCreationStatus$,
  ListAccountAssignments$,
  ListAccountAssignmentsForPrincipal$,
  ListAccountsForProvisionedPermissionSet$,
  ListCustomerManagedPolicyReferencesInPermissionSet$,
  ListInstances$,
  ListManagedPoliciesInPermissionSet$,
  ListPermissionSets$,
  ListPermissionSetsProvisionedToAccount$,
  ListTagsForResource$,
  ProvisionPermissionSet$,
  PutInlinePolicyToPermissionSet$,
  PutPermissionsBoundaryToPermissionSet$,
  TagResource$,
  SSOAdminClient
};
