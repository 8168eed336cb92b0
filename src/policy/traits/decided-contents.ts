import type { TraitOverride } from './trait-override.ts';

const API = 'API reference of the service';
const CONTENT = { trait: 'returnsContent', answer: 'yes', source: API } as const;
const SECRET = { trait: 'returnsSecret', answer: 'yes', source: API } as const;

/** Reads that return what is stored or a secret, where the names of what they return tell nothing: Value, Text, Items, Url. */
export const DECIDED_CONTENTS: readonly TraitOverride[] = [
  {
    ...SECRET,
    reason: 'whoever has the key of a stream or the token of an accessor can use it in its owner’s name',
    actions: [
      ...['ivs:BatchGetStreamKey', 'ivs:CreateStreamKey', 'ivs:GetStreamKey'],
      'managedblockchain:GetAccessor',
    ],
  },
  {
    ...SECRET,
    reason: 'the address that it returns starts a build or opens a session without any other credential',
    actions: ['amplify:GetWebHook', 'amplify:ListWebHooks', 'm2:GetSignedBluinsightsUrl'],
  },
  {
    ...SECRET,
    reason: 'it returns what proves a user’s identity to other services',
    actions: ['quicksight:GetIdentityContext'],
  },
  {
    ...SECRET,
    reason: 'with the unlock code, the manifest opens what is on the device',
    actions: ['snowball:GetJobManifest'],
  },
  {
    ...SECRET,
    reason: 'it returns the keys with which a device or a router signs in',
    actions: ['directconnect:DescribeVirtualInterfaces', 'iotwireless:GetWirelessDevice'],
  },
  {
    ...SECRET,
    reason: 'it returns the sensitive data that was found',
    actions: ['macie2:GetSensitiveDataOccurrences'],
  },
  {
    ...CONTENT,
    reason: 'it returns stored items, or the values of them',
    actions: [
      ...[
        'sdb:GetAttributes',
        'sdb:Select',
        'cloudfront-keyvaluestore:GetKey',
        'cloudfront-keyvaluestore:ListKeys',
      ],
      ...['clouddirectory:BatchRead', 'clouddirectory:GetLinkAttributes'],
      ...[
        'clouddirectory:GetObjectAttributes',
        'clouddirectory:ListObjectAttributes',
        'cognito-sync:ListRecords',
      ],
      ...['connect:ListDataTableValues', 'connect:EvaluateDataTableValues', 'logs:GetLookupTable'],
      ...[
        'iotsitewise:ExecuteQuery',
        'iotsitewise:BatchGetAssetPropertyValue',
        'iotsitewise:GetAssetPropertyValue',
      ],
      ...['iotsitewise:BatchGetAssetPropertyValueHistory', 'iotsitewise:GetAssetPropertyValueHistory'],
      ...[
        'iottwinmaker:ExecuteQuery',
        'iottwinmaker:GetPropertyValue',
        'iottwinmaker:GetPropertyValueHistory',
      ],
      ...['iot:SearchIndex', 'profile:ListProfileAttributeValues'],
    ],
  },
  {
    ...CONTENT,
    reason: 'a search returns the text of what it finds',
    actions: ['cloudsearch:search', 'cloudsearch:suggest', 'kendra:Query', 'kendra:Retrieve'],
  },
  {
    ...CONTENT,
    reason: 'it returns what people wrote or said',
    actions: [
      ...[
        'qbusiness:ChatSync',
        'qbusiness:ListMessages',
        'aidevops:ListJournalRecords',
        'aidevops:ListPendingMessages',
      ],
      ...['bedrock:GetAgentMemory', 'lex:GetUtterancesView', 'lex:ListAggregatedUtterances'],
      ...['lex:ListTestSetRecords', 'lex:SearchAssociatedTranscripts'],
      ...['support:DescribeCases', 'support:DescribeCommunications'],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns what is stored about people',
    actions: [
      ...['cases:GetCase', 'cases:SearchCases', 'connect:GetContactAttributes'],
      ...['cognito-idp:AdminGetUser', 'cognito-idp:ListUsers', 'cognito-idp:ListUsersInGroup'],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns the output of what was run, and what was given to it',
    actions: [
      ...['ssm:GetCommandInvocation', 'ssm:ListCommandInvocations', 'ssm:GetAutomationExecution'],
      ...['ssm:DescribeAutomationExecutions', 'ssm:DescribeAutomationStepExecutions'],
      ...[
        'glue:GetJobRun',
        'glue:GetJobRuns',
        'glue:GetStatement',
        'elasticbeanstalk:RetrieveEnvironmentInfo',
      ],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns requests and events as they came, with their headers and parameters',
    actions: [
      ...['cloudtrail:LookupEvents', 'rum:GetAppMonitorData'],
      ...['waf:GetSampledRequests', 'waf-regional:GetSampledRequests', 'wafv2:GetSampledRequests'],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns environment variables, code or scripts',
    actions: [
      ...['appsync:GetFunction', 'appsync:GetResolver', 'appsync:ListFunctions'],
      ...['appsync:ListResolvers', 'appsync:ListResolversByFunction'],
      ...['athena:GetCalculationExecutionCode', 'datapipeline:GetPipelineDefinition'],
      ...['elasticbeanstalk:DescribeConfigurationSettings', 'imagebuilder:GetComponent'],
      ...['imagebuilder:GetContainerRecipe', 'imagebuilder:GetImage', 'imagebuilder:GetImageRecipe'],
      ...['imagebuilder:GetWorkflow', 'inspector2:BatchGetCodeSnippet'],
      ...['sagemaker:DescribeNotebookInstanceLifecycleConfig', 'sagemaker:DescribeStudioLifecycleConfig'],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns a signed link to what is stored',
    actions: [
      ...['amplify:GetArtifactUrl', 'auditmanager:GetAssessmentReportUrl', 'devicefarm:ListArtifacts'],
      ...['groundstation:GetAgentTaskResponseUrl', 'lex:GetTestExecutionArtifactsUrl'],
      ...['transcribe:GetCallAnalyticsJob', 'transcribe:GetMedicalScribeJob'],
      ...['transcribe:GetMedicalTranscriptionJob', 'transcribe:GetTranscriptionJob'],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns what is in stored documents, pictures or films',
    actions: [
      ...[
        'kinesisvideo:GetDASHStreamingSessionURL',
        'kinesisvideo:GetHLSStreamingSessionURL',
        'kinesisvideo:GetImages',
      ],
      ...['mediaconnect:DescribeFlowSourceThumbnail', 'medialive:DescribeThumbnails'],
      ...[
        'rekognition:GetTextDetection',
        'textract:GetDocumentAnalysis',
        'textract:GetDocumentTextDetection',
      ],
      ...['textract:GetExpenseAnalysis', 'textract:GetLendingAnalysis'],
    ],
  },
  {
    ...CONTENT,
    reason: 'a model reads what it is given, as in the call that waits for the answer',
    actions: ['sagemaker:InvokeEndpointAsync'],
  },
  {
    ...CONTENT,
    reason: 'it returns what people wrote, said or were judged by',
    actions: [
      ...['codecommit:GetCommentsForComparedCommit', 'codecommit:GetCommentsForPullRequest'],
      ...['connect:DescribeContactEvaluation', 'connect:SearchContactEvaluations'],
      ...['kendra:GetQuerySuggestions', 'ssm-incidents:GetTimelineEvent'],
      ...['wellarchitected:ExportLens', 'wellarchitected:GetAnswer', 'wellarchitected:GetConsolidatedReport'],
      ...['wellarchitected:GetLensReviewReport', 'wellarchitected:GetReviewTemplateAnswer'],
    ],
  },
  {
    ...CONTENT,
    reason: 'it returns evidence, measurements or predictions, with what they were made of',
    actions: [
      ...['auditmanager:GetEvidence', 'auditmanager:GetEvidenceByEvidenceFolder'],
      ...['datazone:GetTimeSeriesDataPoint', 'datazone:ListTimeSeriesDataPoints', 'datazone:QueryGraph'],
      ...['forecast:QueryForecast', 'forecast:QueryWhatIfForecast', 'frauddetector:GetEventPrediction'],
      ...['xray:GetTraceSummaries', 'xray:ListRetrievedTraces'],
    ],
  },
];
