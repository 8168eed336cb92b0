import {
  SSOAdminClient
} from "./chunk-GD5TA23D.js";
import {
  boundCalls,
  clientSettings,
  defaultProvider,
  hearDates
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

// node_modules/@aws-sdk/client-identitystore/dist-es/auth/httpAuthSchemeProvider.js
var defaultIdentitystoreHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "identitystore",
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
var defaultIdentitystoreHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-identitystore/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "identitystore"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-identitystore/package.json
var package_default = {
  name: "@aws-sdk/client-identitystore",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Identitystore Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-identitystore",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-identitystore"
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

// node_modules/@aws-sdk/client-identitystore/dist-es/endpoint/bdd.js
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
    ["https://identitystore-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://identitystore.{Region}.amazonaws.com", i],
    ["https://identitystore-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://identitystore.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://identitystore.{Region}.{PartitionResult#dnsSuffix}", i],
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

// node_modules/@aws-sdk/client-identitystore/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-identitystore/dist-es/models/IdentitystoreServiceException.js
var IdentitystoreServiceException = class _IdentitystoreServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _IdentitystoreServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-identitystore/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends IdentitystoreServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  RequestId;
  Reason;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
    this.Reason = opts.Reason;
  }
};
var InternalServerException = class _InternalServerException extends IdentitystoreServiceException {
  name = "InternalServerException";
  $fault = "server";
  $retryable = {};
  Message;
  RequestId;
  RetryAfterSeconds;
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
    this.RetryAfterSeconds = opts.RetryAfterSeconds;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends IdentitystoreServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  ResourceType;
  ResourceId;
  Reason;
  Message;
  RequestId;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.ResourceType = opts.ResourceType;
    this.ResourceId = opts.ResourceId;
    this.Reason = opts.Reason;
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
  }
};
var ThrottlingException = class _ThrottlingException extends IdentitystoreServiceException {
  name = "ThrottlingException";
  $fault = "client";
  $retryable = {
    throttling: true
  };
  Message;
  RequestId;
  RetryAfterSeconds;
  Reason;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
    this.RetryAfterSeconds = opts.RetryAfterSeconds;
    this.Reason = opts.Reason;
  }
};
var ValidationException = class _ValidationException extends IdentitystoreServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  RequestId;
  Reason;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
    this.Reason = opts.Reason;
  }
};
var ConflictException = class _ConflictException extends IdentitystoreServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  RequestId;
  Reason;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
    this.Reason = opts.Reason;
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends IdentitystoreServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  RequestId;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
    this.RequestId = opts.RequestId;
  }
};

// node_modules/@aws-sdk/client-identitystore/dist-es/schemas/schemas_0.js
var _A = "Address";
var _ADE = "AccessDeniedException";
var _AI = "AlternateIdentifier";
var _AP = "AttributePath";
var _AV = "AttributeValue";
var _Ad = "Addresses";
var _B = "Birthdate";
var _C = "Country";
var _CA = "CreatedAt";
var _CB = "CreatedBy";
var _CE = "ConflictException";
var _CUR = "CreateUserRequest";
var _DN = "DisplayName";
var _DURes = "DescribeUserRequest";
var _DUResc = "DescribeUserResponse";
var _DUe = "DescribeUser";
var _Di = "Display";
var _E = "Emails";
var _EI = "ExternalIds";
var _EII = "ExternalIdIdentifier";
var _EIIx = "ExternalIdIssuer";
var _EIx = "ExternalId";
var _Em = "Email";
var _Ex = "Extensions";
var _F = "Formatted";
var _FN = "FamilyName";
var _Fi = "Filter";
var _Fil = "Filters";
var _GIr = "GroupIds";
var _GN = "GivenName";
var _GUI = "GetUserId";
var _GUIR = "GetUserIdRequest";
var _GUIRe = "GetUserIdResponse";
var _HP = "HonorificPrefix";
var _HS = "HonorificSuffix";
var _I = "Issuer";
var _IMIGR = "IsMemberInGroupsRequest";
var _ISE = "InternalServerException";
var _ISI = "IdentityStoreId";
var _Id = "Id";
var _L = "Locality";
var _LUR = "ListUsersRequest";
var _Lo = "Locale";
var _M = "Message";
var _MI = "MemberId";
var _MN = "MiddleName";
var _MR = "MaxResults";
var _N = "Name";
var _NN = "NickName";
var _NT = "NextToken";
var _P = "Primary";
var _PC = "PostalCode";
var _PL = "PreferredLanguage";
var _PN = "PhoneNumbers";
var _PNh = "PhoneNumber";
var _PU = "ProfileUrl";
var _Ph = "Photos";
var _Pho = "Photo";
var _R = "Reason";
var _RA = "Retry-After";
var _RAS = "RetryAfterSeconds";
var _RI = "RequestId";
var _RIe = "ResourceId";
var _RNFE = "ResourceNotFoundException";
var _RT = "ResourceType";
var _Re = "Region";
var _Ro = "Roles";
var _Rol = "Role";
var _SA = "StreetAddress";
var _SQEE = "ServiceQuotaExceededException";
var _SST = "SensitiveStringType";
var _T = "Type";
var _TE = "ThrottlingException";
var _Ti = "Title";
var _Tim = "Timezone";
var _UA = "UpdatedAt";
var _UAn = "UniqueAttribute";
var _UB = "UpdatedBy";
var _UI = "UserId";
var _UN = "UserName";
var _US = "UserStatus";
var _UT = "UserType";
var _Us = "User";
var _V = "Value";
var _VE = "ValidationException";
var _W = "Website";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _hH = "httpHeader";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.identitystore";
var _se = "server";
var n0 = "com.amazonaws.identitystore";
var _s_registry = new TypeRegistry(_s);
var IdentitystoreServiceException$ = [-3, _s, "IdentitystoreServiceException", 0, [], []];
_s_registry.registerError(IdentitystoreServiceException$, IdentitystoreServiceException);
var n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { [_e]: _c, [_hE]: 403 },
  [_M, _RI, _R],
  [0, 0, 0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c, [_hE]: 409 },
  [_M, _RI, _R],
  [0, 0, 0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [
  -3,
  n0,
  _ISE,
  { [_e]: _se, [_hE]: 500 },
  [_M, _RI, _RAS],
  [0, 0, [1, { [_hH]: _RA }]]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_RT, _RIe, _R, _M, _RI],
  [0, 0, 0, 0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
  -3,
  n0,
  _SQEE,
  { [_e]: _c, [_hE]: 402 },
  [_M, _RI],
  [0, 0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { [_e]: _c, [_hE]: 429 },
  [_M, _RI, _RAS, _R],
  [0, 0, [1, { [_hH]: _RA }], 0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_e]: _c, [_hE]: 400 },
  [_M, _RI, _R],
  [0, 0, 0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var ExternalIdIdentifier = [0, n0, _EII, 8, 0];
var ExternalIdIssuer = [0, n0, _EIIx, 8, 0];
var SensitiveStringType = [0, n0, _SST, 8, 0];
var UserName = [0, n0, _UN, 8, 0];
var Address$ = [
  3,
  n0,
  _A,
  0,
  [_SA, _L, _Re, _PC, _C, _F, _T, _P],
  [[() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 2]
];
var CreateUserRequest$ = [
  3,
  n0,
  _CUR,
  0,
  [_ISI, _UN, _N, _DN, _NN, _PU, _E, _Ad, _PN, _UT, _Ti, _PL, _Lo, _Tim, _Ph, _W, _B, _Ro, _Ex],
  [0, [() => UserName, 0], [() => Name$, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Emails, 0], [() => Addresses, 0], [() => PhoneNumbers, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Photos, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Roles, 0], 128 | 15],
  1
];
var DescribeUserRequest$ = [
  3,
  n0,
  _DURes,
  0,
  [_ISI, _UI, _Ex],
  [0, 0, 64 | 0],
  2
];
var DescribeUserResponse$ = [
  3,
  n0,
  _DUResc,
  0,
  [_ISI, _UI, _UN, _EI, _N, _DN, _NN, _PU, _E, _Ad, _PN, _UT, _Ti, _PL, _Lo, _Tim, _US, _Ph, _W, _B, _Ro, _CA, _CB, _UA, _UB, _Ex],
  [0, 0, [() => UserName, 0], [() => ExternalIds, 0], [() => Name$, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Emails, 0], [() => Addresses, 0], [() => PhoneNumbers, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 0, [() => Photos, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Roles, 0], 4, 0, 4, 0, 128 | 15],
  2
];
var Email$ = [
  3,
  n0,
  _Em,
  0,
  [_V, _T, _P],
  [[() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 2]
];
var ExternalId$ = [
  3,
  n0,
  _EIx,
  0,
  [_I, _Id],
  [[() => ExternalIdIssuer, 0], [() => ExternalIdIdentifier, 0]],
  2
];
var Filter$ = [
  3,
  n0,
  _Fi,
  0,
  [_AP, _AV],
  [0, [() => SensitiveStringType, 0]],
  2
];
var GetUserIdRequest$ = [
  3,
  n0,
  _GUIR,
  0,
  [_ISI, _AI],
  [0, [() => AlternateIdentifier$, 0]],
  2
];
var GetUserIdResponse$ = [
  3,
  n0,
  _GUIRe,
  0,
  [_ISI, _UI],
  [0, 0],
  2
];
var IsMemberInGroupsRequest$ = [
  3,
  n0,
  _IMIGR,
  0,
  [_ISI, _MI, _GIr],
  [0, () => MemberId$, 64 | 0],
  3
];
var ListUsersRequest$ = [
  3,
  n0,
  _LUR,
  0,
  [_ISI, _Ex, _MR, _NT, _Fil],
  [0, 64 | 0, 1, 0, [() => Filters, 0]],
  1
];
var Name$ = [
  3,
  n0,
  _N,
  0,
  [_F, _FN, _GN, _MN, _HP, _HS],
  [[() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0]]
];
var PhoneNumber$ = [
  3,
  n0,
  _PNh,
  0,
  [_V, _T, _P],
  [[() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 2]
];
var Photo$ = [
  3,
  n0,
  _Pho,
  0,
  [_V, _T, _Di, _P],
  [[() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 2],
  1
];
var Role$ = [
  3,
  n0,
  _Rol,
  0,
  [_V, _T, _P],
  [[() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 2]
];
var UniqueAttribute$ = [
  3,
  n0,
  _UAn,
  0,
  [_AP, _AV],
  [0, 15],
  2
];
var User$ = [
  3,
  n0,
  _Us,
  0,
  [_ISI, _UI, _UN, _EI, _N, _DN, _NN, _PU, _E, _Ad, _PN, _UT, _Ti, _PL, _Lo, _Tim, _US, _Ph, _W, _B, _Ro, _CA, _CB, _UA, _UB, _Ex],
  [0, 0, [() => UserName, 0], [() => ExternalIds, 0], [() => Name$, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Emails, 0], [() => Addresses, 0], [() => PhoneNumbers, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], 0, [() => Photos, 0], [() => SensitiveStringType, 0], [() => SensitiveStringType, 0], [() => Roles, 0], 4, 0, 4, 0, 128 | 15],
  2
];
var Addresses = [
  1,
  n0,
  _Ad,
  0,
  [
    () => Address$,
    0
  ]
];
var Emails = [
  1,
  n0,
  _E,
  0,
  [
    () => Email$,
    0
  ]
];
var ExtensionNames = 64 | 0;
var ExternalIds = [
  1,
  n0,
  _EI,
  0,
  [
    () => ExternalId$,
    0
  ]
];
var Filters = [
  1,
  n0,
  _Fil,
  0,
  [
    () => Filter$,
    0
  ]
];
var GroupIds = 64 | 0;
var PhoneNumbers = [
  1,
  n0,
  _PN,
  0,
  [
    () => PhoneNumber$,
    0
  ]
];
var Photos = [
  1,
  n0,
  _Ph,
  0,
  [
    () => Photo$,
    0
  ]
];
var Roles = [
  1,
  n0,
  _Ro,
  0,
  [
    () => Role$,
    0
  ]
];
var Extensions = 128 | 15;
var AlternateIdentifier$ = [
  4,
  n0,
  _AI,
  0,
  [_EIx, _UAn],
  [[() => ExternalId$, 0], () => UniqueAttribute$]
];
var MemberId$ = [
  4,
  n0,
  _MI,
  0,
  [_UI],
  [0]
];
var DescribeUser$ = [
  9,
  n0,
  _DUe,
  0,
  () => DescribeUserRequest$,
  () => DescribeUserResponse$
];
var GetUserId$ = [
  9,
  n0,
  _GUI,
  0,
  () => GetUserIdRequest$,
  () => GetUserIdResponse$
];

// node_modules/@aws-sdk/client-identitystore/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2020-06-15",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIdentitystoreHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.identitystore",
      errorTypeRegistries,
      version: "2020-06-15",
      serviceTarget: "AWSIdentityStore"
    },
    serviceId: config?.serviceId ?? "identitystore",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-identitystore/dist-es/runtimeConfig.js
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

// node_modules/@aws-sdk/client-identitystore/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-identitystore/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-identitystore/dist-es/IdentitystoreClient.js
var IdentitystoreClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultIdentitystoreHttpAuthSchemeParametersProvider,
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

// src/aws/identity-center/identity-center-client.ts
var CALLS_A_SECOND = 18;
var ASSIGNMENTS_AT_ONCE = 10;
function identityCenterClients({
  region,
  endpoint,
  clock,
  rate,
  credentials
}) {
  const settings = {
    ...clientSettings(region, endpoint),
    // The rate is published and kept by `rate`; adapting to it as well would only slow down.
    retryMode: "standard",
    ...credentials === void 0 ? {} : { credentials }
  };
  const sso = new SSOAdminClient(settings);
  hearDates(sso.middlewareStack, clock);
  boundCalls(sso.middlewareStack, endpoint.limits);
  keepRate(sso.middlewareStack, rate);
  const identityStore = new IdentitystoreClient(settings);
  hearDates(identityStore.middlewareStack, clock);
  boundCalls(identityStore.middlewareStack, endpoint.limits);
  keepRate(identityStore.middlewareStack, rate);
  return { sso, identityStore };
}
function keepRate(stack, rate) {
  const wait = (next) => async (args) => {
    await rate.take();
    return next(args);
  };
  stack.add(wait, { step: "finalizeRequest", priority: "low", name: "keepRate", override: true });
}

export {
  commonParams,
  DescribeUser$,
  GetUserId$,
  CALLS_A_SECOND,
  ASSIGNMENTS_AT_ONCE,
  identityCenterClients
};
