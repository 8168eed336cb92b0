import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stampedSize
} from "./chunk-63IIWJXD.js";
import {
  impliedResources,
  levelWithin
} from "./chunk-UZR62X7Q.js";
import {
  exceptionEnds
} from "./chunk-5MI7KJTZ.js";
import {
  arnParts,
  formatsOfAction,
  typesOfAction,
  usedOnStar
} from "./chunk-GJPP2ENX.js";
import {
  sortedSet
} from "./chunk-VV2WRKN4.js";
import {
  actionPattern,
  arnGlob,
  hasVariables,
  isEverything,
  matchesAction,
  matchesCompiledAction,
  readTemplate,
  readsAlike,
  resolveTemplate,
  resourcesOverlap
} from "./chunk-JBV3PYQV.js";
import {
  globContains,
  globOf
} from "./chunk-HZCZN6RS.js";
import {
  jsonPath,
  readJson
} from "./chunk-WIAUJLY6.js";
import {
  actionsOf,
  listed,
  reportException,
  riskOf,
  severityOf
} from "./chunk-SCPBFLO2.js";
import {
  memoOf
} from "./chunk-OHLJPG27.js";
import {
  parseInstant
} from "./chunk-KFAEXSQZ.js";

// src/policy/guardrails/statement.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var DOCUMENT_ELEMENTS = ["Version", "Id", "Statement"];
var STATEMENT_ELEMENTS = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
function readStatements(value, report) {
  const error = (code, path, message) => {
    report({ code, severity: "error", path, message });
  };
  if (!isObject(value)) {
    error("structure", "", "A policy is a JSON object with Version and Statement.");
    return [];
  }
  for (const name of Object.keys(value)) {
    if (DOCUMENT_ELEMENTS.includes(name)) continue;
    error(
      "structure",
      jsonPath([name]),
      `${quoted(name)} is no element of a policy. ${nearest(name, DOCUMENT_ELEMENTS)}`
    );
  }
  if (own(value, "Id") !== void 0)
    error("structure", "Id", "Remove Id: managed policies have a name instead.");
  if (own(value, "Version") !== "2012-10-17") {
    error(
      "version",
      "Version",
      'Write "Version": "2012-10-17"; older documents read variables as plain text.'
    );
  }
  const statement = own(value, "Statement");
  const list = Array.isArray(statement) ? statement : statement === void 0 ? [] : [statement];
  if (list.length === 0) error("structure", "Statement", "Write at least one statement.");
  const sids = /* @__PURE__ */ new Set();
  return list.flatMap((each, index2) => {
    const path = `Statement[${index2}]`;
    if (!isObject(each)) {
      error("structure", path, "A statement is a JSON object with Effect, Action and Resource.");
      return [];
    }
    return [readStatement(each, path, sids, error)];
  });
}
function readStatement(value, path, sids, error) {
  for (const name of Object.keys(value)) {
    if (STATEMENT_ELEMENTS.includes(name)) continue;
    error(
      "structure",
      path + step(name),
      `${quoted(name)} is no element of a statement. ${nearest(name, STATEMENT_ELEMENTS)}`
    );
  }
  for (const name of ["NotAction", "NotResource", "NotPrincipal"]) {
    if (own(value, name) === void 0) continue;
    const instead = name.slice(3);
    error(
      "not-element",
      `${path}.${name}`,
      `${name} means everything but what it lists, also what AWS adds later. List what is needed under ${instead}.`
    );
  }
  if (own(value, "Principal") !== void 0) {
    error("principal", `${path}.Principal`, "Remove Principal: this policy belongs to whoever holds it.");
  }
  const effect = own(value, "Effect");
  if (effect !== "Allow" && effect !== "Deny") {
    error("effect", `${path}.Effect`, 'Write "Effect": "Allow" or "Deny", with a capital.');
  }
  const sid = own(value, "Sid");
  if (sid !== void 0) {
    if (typeof sid !== "string" || !/^[A-Za-z0-9]{1,128}$/.test(sid)) {
      error("sid", `${path}.Sid`, "A Sid is made of letters and digits only.");
    } else if (sids.has(sid)) {
      error("sid", `${path}.Sid`, `Two statements have the Sid ${quoted(sid)}. Give each its own.`);
    } else {
      sids.add(sid);
    }
  }
  const strings = (name, required) => {
    const element = own(value, name);
    if (element === void 0) {
      if (required)
        error("structure", `${path}.${name}`, `Write ${name}: a statement names what it is about.`);
      return void 0;
    }
    return readStrings(element, `${path}.${name}`, error);
  };
  const notActions = strings("NotAction", false);
  const notResources = strings("NotResource", false);
  return {
    path,
    ...typeof sid === "string" ? { sid } : {},
    effect: effect === "Deny" ? "Deny" : "Allow",
    actions: strings("Action", notActions === void 0) ?? [],
    ...notActions ? { notActions } : {},
    resources: strings("Resource", notResources === void 0) ?? [],
    ...notResources ? { notResources } : {},
    conditions: readConditions(own(value, "Condition"), `${path}.Condition`, error)
  };
}
function readStrings(element, path, error) {
  const list = Array.isArray(element) ? element : [element];
  if (list.length === 0) error("structure", path, "The list is empty. Name at least one.");
  const seen = /* @__PURE__ */ new Set();
  return list.flatMap((text, index2) => {
    const at = Array.isArray(element) ? `${path}[${index2}]` : path;
    if (typeof text !== "string" || text === "") {
      error("structure", at, "Write a text in quotes.");
      return [];
    }
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, path: at }];
  });
}
function readConditions(element, path, error) {
  if (element === void 0) return [];
  if (!isObject(element)) {
    error("condition-shape", path, "Condition is an object: operator, then key, then values.");
    return [];
  }
  return Object.entries(element).flatMap(([operator, keys]) => {
    const at = path + step(operator);
    if (!isObject(keys) || Object.keys(keys).length === 0) {
      error("condition-shape", at, "An operator holds an object of keys and their values.");
      return [];
    }
    return Object.entries(keys).flatMap(([key, given]) => {
      const list = Array.isArray(given) ? given : [given];
      const values = list.filter((each) => ["string", "number", "boolean"].includes(typeof each)).map(String);
      if (values.length !== list.length || values.length === 0) {
        error(
          "condition-shape",
          at + step(key),
          "A value is a text, a number, true or false, or a list of them."
        );
      }
      return [{ operator, key, values, path: at + step(key) }];
    });
  });
}
var step = (name) => jsonPath(["it", name]).slice("it".length);
var own = (value, name) => Object.hasOwn(value, name) ? value[name] : void 0;
function quoted(text) {
  const short = text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
  return JSON.stringify(short);
}
function nearest(name, known) {
  const same = known.find((each) => each.toLowerCase() === name.toLowerCase());
  return same === void 0 ? `Known are ${known.join(", ")}.` : `IAM writes it ${quoted(same)}.`;
}

// src/policy/escalation/sets.ts
var SOURCES = {
  P: "prowler",
  F: "pathfinding.cloud",
  C: "cloudsplaining",
  A: "AWS Service Authorization Reference"
};
var IDENTITY = [
  ["iam:*", "does anything to any identity of the account", ["P"]],
  ["iam:AddUserToGroup", "joins a group that may do more", ["C", "F", "P"]],
  ["iam:AttachGroupPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:AttachRolePolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:AttachRolePolicy + iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:AttachRolePolicy + sts:AssumeRole", "gives a role more, then takes it on", ["F", "P"]],
  ["iam:AttachUserPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:AttachUserPolicy + iam:CreateAccessKey", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateAccessKey", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateAccessKey + iam:DeleteAccessKey", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateAccessKey + iam:PutUserPolicy", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateLoginProfile", "sets another user\u2019s console password", ["C", "F", "P"]],
  ["iam:CreatePolicyVersion", "replaces the content of a policy that identities hold", ["C", "F", "P"]],
  ["iam:CreatePolicyVersion + iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:CreatePolicyVersion + sts:AssumeRole", "gives a role more, then takes it on", ["C", "F", "P"]],
  [
    "iam:DeleteRolePermissionsBoundary + sts:AssumeRole",
    "removes the permissions boundary that limits an identity",
    ["P"]
  ],
  ["iam:DeleteUserPermissionsBoundary", "removes the permissions boundary that limits an identity", ["P"]],
  ["iam:Put*", "writes inline policies and boundaries of any identity", ["P"]],
  ["iam:PutGroupPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:PutRolePolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:PutRolePolicy + iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:PutRolePolicy + sts:AssumeRole", "gives a role more, then takes it on", ["F", "P"]],
  ["iam:PutUserPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:SetDefaultPolicyVersion", "replaces the content of a policy that identities hold", ["C", "P"]],
  ["iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:UpdateAssumeRolePolicy + sts:AssumeRole", "lets itself assume a role", ["P"]],
  ["iam:UpdateLoginProfile", "sets another user\u2019s console password", ["C", "F", "P"]],
  [
    "sso:AttachManagedPolicyToPermissionSet",
    "gives people more through an Identity Center permission set",
    ["P"]
  ],
  [
    "sso:AttachManagedPolicyToPermissionSet + sso:CreateAccountAssignment + sso:CreatePermissionSet",
    "gives people more through an Identity Center permission set",
    ["P"]
  ],
  [
    "sso:PutInlinePolicyToPermissionSet",
    "gives people more through an Identity Center permission set",
    ["P"]
  ],
  ["sts:AssumeRole", "takes on another role", ["F"]]
];
var PASSES_ROLE = [
  [
    "apprunner:CreateService + iam:PassRole",
    "runs an App Runner service with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "autoscaling:CreateAutoScalingGroup + autoscaling:CreateLaunchConfiguration + iam:PassRole",
    "runs instances of a launch configuration with the role it passes",
    ["P"]
  ],
  [
    "autoscaling:CreateLaunchConfiguration + autoscaling:UpdateAutoScalingGroup + iam:PassRole",
    "runs instances of a launch configuration with the role it passes",
    ["P"]
  ],
  [
    "batch:RegisterJobDefinition + batch:SubmitJob + iam:PassRole",
    "runs a Batch job with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:ConnectBrowserAutomationStream + bedrock-agentcore:CreateBrowser + bedrock-agentcore:StartBrowserSession + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateHarness + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:GetAgentRuntime + bedrock-agentcore:InvokeAgentRuntimeCommand + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:InvokeAgentRuntimeCommand + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:InvokeCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["C", "F", "P"]
  ],
  ["braket:CreateJob + iam:PassRole", "runs a Braket job with the role it passes", ["P"]],
  [
    "cloudformation:CreateStack + iam:PassRole",
    "runs a CloudFormation stack with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "cloudformation:CreateStackInstances + cloudformation:CreateStackSet + iam:PassRole",
    "runs a CloudFormation stack with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "cloudformation:UpdateStackSet + iam:PassRole",
    "runs a CloudFormation stack with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "codebuild:CreateProject + codebuild:StartBuild + iam:PassRole",
    "runs a CodeBuild project with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "codebuild:CreateProject + codebuild:StartBuildBatch + iam:PassRole",
    "runs a CodeBuild project with the role it passes",
    ["C", "F", "P"]
  ],
  ["codestar:CreateProject + iam:PassRole", "runs a CodeStar project with the role it passes", ["P"]],
  [
    "cognito-identity:SetIdentityPoolRoles + iam:PassRole",
    "runs identities of a Cognito pool with the role it passes",
    ["P"]
  ],
  [
    "datapipeline:ActivatePipeline + datapipeline:CreatePipeline + datapipeline:PutPipelineDefinition + iam:PassRole",
    "runs a Data Pipeline with the role it passes",
    ["F", "P"]
  ],
  ["datapipeline:CreatePipeline + iam:PassRole", "runs a Data Pipeline with the role it passes", ["C"]],
  [
    "dynamodb:CreateTable + dynamodb:PutItem + iam:PassRole + lambda:CreateEventSourceMapping + lambda:CreateFunction",
    "runs a Lambda function with the role it passes",
    ["C", "P"]
  ],
  [
    "ec2:RequestSpotInstances + iam:PassRole",
    "runs an EC2 instance with the role it passes",
    ["C", "F", "P"]
  ],
  ["ec2:RunInstances + iam:PassRole", "runs an EC2 instance with the role it passes", ["C", "F", "P"]],
  [
    "ecs:CreateCluster + ecs:CreateService + ecs:RegisterTaskDefinition + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F"]
  ],
  [
    "ecs:CreateCluster + ecs:RegisterTaskDefinition + ecs:RunTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F"]
  ],
  [
    "ecs:CreateService + ecs:RegisterTaskDefinition + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "ecs:DeregisterContainerInstance + ecs:RegisterContainerInstance + ecs:StartTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["P"]
  ],
  [
    "ecs:RegisterTaskDefinition + ecs:RunTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "ecs:RegisterTaskDefinition + ecs:StartTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F", "P"]
  ],
  ["ecs:RunTask + iam:PassRole", "runs an ECS task with the role it passes", ["P"]],
  ["ecs:StartTask + iam:PassRole", "runs an ECS task with the role it passes", ["P"]],
  ["elasticmapreduce:RunJobFlow + iam:PassRole", "runs an EMR cluster with the role it passes", ["P"]],
  [
    "emr-serverless:CreateApplication + emr-serverless:StartJobRun + iam:PassRole",
    "runs an EMR Serverless job with the role it passes",
    ["P"]
  ],
  [
    "gamelift:CreateBuild + gamelift:CreateFleet + gamelift:RequestUploadCredentials + iam:PassRole",
    "runs a GameLift fleet with the role it passes",
    ["P"]
  ],
  [
    "glue:CreateDevEndpoint + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:CreateJob + glue:CreateTrigger + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:CreateJob + glue:StartJobRun + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:CreateSession + glue:RunStatement + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["P"]
  ],
  [
    "glue:CreateTrigger + glue:UpdateJob + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:StartJobRun + glue:UpdateJob + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + imagebuilder:CreateComponent + imagebuilder:CreateImage + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration",
    "runs an Image Builder build instance with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication",
    "runs a Managed Flink application with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + lambda:AddPermission + lambda:CreateFunction",
    "runs a Lambda function with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + lambda:CreateEventSourceMapping + lambda:CreateFunction",
    "runs a Lambda function with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction",
    "runs a Lambda function with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + omics:CreateWorkflow + omics:StartRun + s3:GetObject",
    "runs a HealthOmics run with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + sagemaker:CreateNotebookInstance",
    "runs a SageMaker notebook or job with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + sagemaker:CreateProcessingJob",
    "runs a SageMaker notebook or job with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + sagemaker:CreateTrainingJob",
    "runs a SageMaker notebook or job with the role it passes",
    ["C", "F", "P"]
  ],
  ["iam:PassRole + scheduler:CreateSchedule", "runs a schedule with the role it passes", ["P"]],
  [
    "iam:PassRole + ssm:CreateDocument + ssm:StartAutomationExecution",
    "runs an Automation document with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + states:CreateStateMachine + states:StartExecution",
    "runs a state machine with the role it passes",
    ["P"]
  ],
  ["ec2:AssociateIamInstanceProfile + iam:PassRole", "gives a running instance the role it passes", ["A"]],
  [
    "ec2:ReplaceIamInstanceProfileAssociation + iam:PassRole",
    "gives a running instance the role it passes",
    ["A"]
  ],
  ["iam:PassRole + lambda:UpdateFunctionConfiguration", "gives a function the role it passes", ["A"]],
  [
    "ecs:RegisterTaskDefinition + iam:PassRole",
    "defines a task with the role it passes, for whatever starts it",
    ["A"]
  ],
  ["eks:CreatePodIdentityAssociation + iam:PassRole", "gives pods of a cluster the role it passes", ["A"]]
];
var TAKES_OVER = [
  ["apprunner:UpdateService", "replaces the image that an App Runner service runs with its role", ["F", "P"]],
  ["batch:SubmitJob", "runs a command in a Batch job with the role of its definition", ["P"]],
  [
    "bedrock-agentcore:ConnectBrowserAutomationStream + bedrock-agentcore:StartBrowserSession",
    "drives a browser that holds the role of its AgentCore tool",
    ["P"]
  ],
  [
    "bedrock-agentcore:InvokeAgentRuntimeCommand",
    "runs a command inside an AgentCore runtime with its role",
    ["P"]
  ],
  [
    "bedrock-agentcore:InvokeCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession",
    "runs code in a code interpreter with its role",
    ["C", "F", "P"]
  ],
  [
    "cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet",
    "changes a stack with the role that the stack already has",
    ["C", "F", "P"]
  ],
  ["cloudformation:UpdateStack", "changes a stack with the role that the stack already has", ["F", "P"]],
  ["codebuild:StartBuild", "runs a build specification of its choice with the project\u2019s role", ["F", "P"]],
  [
    "codebuild:StartBuildBatch",
    "runs a build specification of its choice with the project\u2019s role",
    ["F", "P"]
  ],
  [
    "codedeploy:CreateDeployment + codedeploy:GetDeploymentConfig + codedeploy:RegisterApplicationRevision",
    "deploys code of its choice to instances and functions, which run it with their roles",
    ["P"]
  ],
  [
    "ec2-instance-connect:SendSSHPublicKey + ec2:DescribeInstances",
    "finds an instance and logs in to it, and so holds its role",
    ["C", "F", "P"]
  ],
  [
    "ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate",
    "changes what new instances of a launch template run with its role",
    ["C", "F", "P"]
  ],
  [
    "ec2:ModifyInstanceAttribute + ec2:StartInstances + ec2:StopInstances",
    "replaces the user data of a stopped instance and starts it, which runs it with its role",
    ["C", "F", "P"]
  ],
  [
    "ecs:DescribeTasks + ecs:ExecuteCommand",
    "opens a shell in a running container with its task\u2019s role",
    ["C", "P"]
  ],
  ["glue:UpdateDevEndpoint", "adds its own SSH key to a Glue endpoint and holds its role", ["C", "F", "P"]],
  [
    "lambda:AddPermission + lambda:UpdateFunctionCode",
    "replaces a function\u2019s code and lets something call it",
    ["C", "F", "P"]
  ],
  [
    "lambda:InvokeFunction + lambda:UpdateFunctionCode",
    "replaces a function\u2019s code and calls it",
    ["C", "F", "P"]
  ],
  ["lambda:UpdateFunctionCode", "replaces the code that a function runs with its role", ["C", "F", "P"]],
  [
    "lambda:UpdateFunctionConfiguration",
    "adds a layer or a start-up command that a function runs with its role",
    ["P"]
  ],
  [
    "sagemaker:CreateNotebookInstanceLifecycleConfig + sagemaker:StartNotebookInstance + sagemaker:StopNotebookInstance + sagemaker:UpdateNotebookInstance",
    "puts a start-up script into a notebook instance, which runs it with its role",
    ["C", "F", "P"]
  ],
  [
    "sagemaker:CreatePresignedNotebookInstanceUrl",
    "opens a notebook instance and holds its role",
    ["C", "F", "P"]
  ],
  ["ssm:SendCommand", "runs commands on an instance as root, and so holds its role", ["F", "P"]],
  ["ssm:StartSession", "opens a shell on an instance, and so holds its role", ["F", "P"]],
  [
    "states:StartExecution + states:UpdateStateMachine",
    "changes a state machine and runs it with its role",
    ["P"]
  ],
  ["ec2-instance-connect:SendSSHPublicKey", "logs in to an instance, and so holds its role", ["A"]],
  [
    "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
    "logs in to an instance\u2019s serial console, and so holds its role",
    ["A"]
  ],
  ["ecs:ExecuteCommand", "opens a shell in a running container with its task\u2019s role", ["A"]],
  [
    "codedeploy:CreateDeployment",
    "deploys a registered revision to instances and functions, which run it with their roles",
    ["A"]
  ],
  ["ssm:ResumeSession", "takes up a shell session on an instance", ["A"]],
  [
    "ssm:StartAutomationExecution",
    "runs an Automation document with the role that the document names",
    ["A"]
  ],
  ["ssm:CreateAssociation", "runs a document on instances, now and from then on", ["A"]],
  ["ssm:UpdateAssociation", "changes what instances are made to run", ["A"]],
  ["elasticmapreduce:AddJobFlowSteps", "runs code on a cluster with its instance role", ["A"]],
  [
    "sagemaker:CreatePresignedDomainUrl",
    "opens SageMaker Studio as a user profile and holds its role",
    ["A"]
  ],
  ["cloud9:CreateEnvironmentMembership", "enters another person\u2019s development environment", ["A"]],
  [
    "datapipeline:ActivatePipeline + datapipeline:PutPipelineDefinition",
    "changes a pipeline and runs it with its role",
    ["A"]
  ],
  [
    "ecs:RegisterTaskDefinition + ecs:UpdateService",
    "makes a service run a task definition of its choice",
    ["A"]
  ],
  ["glue:UpdateJob", "replaces the script that a Glue job runs with its role", ["A"]],
  [
    "cloudformation:UpdateStackSet",
    "changes stacks in other accounts with the roles of the stack set",
    ["A"]
  ],
  [
    "elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:UpdateEnvironment",
    "deploys code that an environment runs with its instance role",
    ["A"]
  ],
  ["codepipeline:UpdatePipeline", "changes what a pipeline does with its role", ["A"]],
  [
    "eks:AssociateAccessPolicy + eks:CreateAccessEntry",
    "makes an identity an administrator of a Kubernetes cluster",
    ["A"]
  ],
  ["lambda:UpdateEventSourceMapping", "points an event source at another function", ["A"]]
];
var setsOf = (kind, rows) => rows.map(([actions, gives, sources]) => ({
  id: actions,
  kind,
  actions: actions.split(" + "),
  gives,
  sources: sources.map((letter) => SOURCES[letter])
}));
var ESCALATION_SETS = [
  ...setsOf("identity", IDENTITY),
  ...setsOf("passes-role", PASSES_ROLE),
  ...setsOf("takes-over", TAKES_OVER)
];

// src/policy/escalation/escalation.ts
var SETS_OF = (() => {
  const found = /* @__PURE__ */ new Map();
  ESCALATION_SETS.forEach((set, index2) => {
    const indexed = { set, index: index2, actions: set.actions.map((id) => id.toLowerCase()) };
    for (const action of new Set(indexed.actions)) found.set(action, [...found.get(action) ?? [], indexed]);
  });
  return found;
})();
function completedSets(draft, held, catalog) {
  if (draft.size === 0) return [];
  const touched = new Set([...draft.keys()].flatMap((action) => SETS_OF.get(action) ?? []));
  const found = [...touched].sort((a, b) => a.index - b.index).flatMap(({ set, actions }) => {
    const own2 = actions.filter((action) => draft.has(action));
    const scopes = /* @__PURE__ */ new Map();
    for (const action of actions) {
      const all = [...draft.get(action) ?? [], ...held.granted.get(action) ?? []];
      if (all.length === 0 && !held.unknown) return [];
      scopes.set(action, all);
    }
    if (provablyApart(scopes, catalog)) return [];
    const before = actions.every((action) => held.granted.has(action));
    const widens = own2.some((action) => !within(draft.get(action) ?? [], held.granted.get(action) ?? []));
    if (before && !widens) return [];
    return [
      {
        set,
        scopes: own2.flatMap((action) => draft.get(action) ?? []),
        named: isNamed(set, scopes, catalog, held.unknown)
      }
    ];
  });
  return found.filter(
    (each) => !found.some(
      (other) => other !== each && other.set.kind === each.set.kind && other.set.actions.length < each.set.actions.length && other.set.actions.every((action) => each.set.actions.includes(action))
    )
  );
}
var within = (scopes, held) => scopes.every(({ resource }) => held.some((other) => other.resource === resource || other.resource === "*"));
function provablyApart(scopes, catalog) {
  const steps = [...scopes].flatMap(([id, granted]) => {
    const action = catalog.action(id);
    return action && granted.length > 0 ? [{ action, granted }] : [];
  });
  return steps.some(
    (a, index2) => steps.slice(index2 + 1).some((b) => {
      if (!sharesType(a.action, b.action)) return false;
      return !a.granted.some((x) => b.granted.some((y) => resourcesOverlap(x.resource, y.resource)));
    })
  );
}
var sharesType = (a, b) => a.service === b.service && a.resourceTypes.some(({ name }) => b.resourceTypes.some((other) => other.name === name));
function isNamed(set, scopes, catalog, unknown) {
  const steps = set.actions.map((id) => ({ id: id.toLowerCase(), action: catalog.action(id) }));
  const harmful = steps.filter(
    ({ action }) => !action || action.level !== "List" && action.level !== "Read"
  );
  const decisive = harmful.length > 0 ? harmful : steps;
  return decisive.every(({ id }) => {
    const granted = scopes.get(id) ?? [];
    if (granted.length === 0) return !unknown;
    return granted.every(({ resource }) => resource.startsWith("arn:") && !/[*?]|\$\{/.test(resource));
  });
}

// src/policy/containment.ts
function containsAction(outer, inner) {
  const [out, into] = [actionPattern(outer), actionPattern(inner)];
  if (out === void 0 || into === void 0) return false;
  if (out.prefix === void 0) return true;
  if (into.prefix === void 0) return isEverything(out.prefix) && isEverything(out.name);
  return globContains(out.prefix, into.prefix) && globContains(out.name, into.name);
}
function containsResource(outer, inner) {
  const [out, into] = [fixedGlob(outer), fixedGlob(inner)];
  if (out !== void 0 && isEverything(out)) return readTemplate(inner, true) !== void 0;
  if (outer === inner) return readTemplate(inner, true) !== void 0;
  if (out === void 0 || into === void 0) return false;
  if (isEverything(into)) return false;
  if (readsAlike(out) && readsAlike(into)) return globContains(out, into);
  return globContains(arnGlob(out, "spanning"), arnGlob(into, "spanning")) && globContains(arnGlob(out, "fields"), arnGlob(into, "fields"));
}
function fixedGlob(pattern) {
  const template = readTemplate(pattern, true);
  if (template === void 0 || hasVariables(template)) return void 0;
  return resolveTemplate(template, () => void 0);
}

// src/policy/escalation/grants.ts
var NAMED = [...new Set(ESCALATION_SETS.flatMap((set) => set.actions))].map((id) => ({
  id,
  lower: id.toLowerCase(),
  wildcard: /[*?]/.test(id)
}));
var BY_NAME = new Map(NAMED.map((each) => [each.lower, each]));
function grantedBy(statements, catalog) {
  const granted = /* @__PURE__ */ new Map();
  statements.forEach((statement, index2) => {
    if (statement.effect !== "Allow") return;
    const actions = matched(statement);
    if (actions.size === 0) return;
    const resources = statement.notResources === void 0 ? statement.resources : [{ text: "*" }];
    const named = resources.map(({ text }) => ({ resource: text, service: plainService(text) }));
    for (const action of actions) {
      const scopes = granted.get(action) ?? [];
      for (const { resource, service } of named) {
        if (concerns(action, service, catalog)) {
          scopes.push({ action, resource, path: statement.path, statement: index2 });
        }
      }
      if (scopes.length > 0) granted.set(action, scopes);
    }
  });
  return granted;
}
function matched(statement) {
  const found = /* @__PURE__ */ new Set();
  for (const { text } of statement.actions) {
    if (!/[*?]/.test(text)) {
      const named = BY_NAME.get(text.toLowerCase());
      if (named) found.add(named.lower);
      continue;
    }
    const pattern = actionPattern(text);
    if (!pattern) continue;
    for (const { id, lower, wildcard } of NAMED) {
      if (wildcard ? containsAction(text, id) : matchesCompiledAction(pattern, lower)) found.add(lower);
    }
  }
  const but = statement.notActions;
  if (but) {
    for (const { lower, wildcard } of NAMED) {
      if (!wildcard && !but.some(({ text }) => matchesAction(text, lower))) found.add(lower);
    }
  }
  return found;
}
function concerns(id, service, catalog) {
  if (service === void 0) return true;
  const action = catalog.action(id);
  return !action || servicesOf(catalog)(action).has(service);
}
function plainService(resource) {
  const service = arnParts(resource)?.service;
  return service !== void 0 && /^[a-z0-9-]+$/.test(service) ? service : void 0;
}
var servicesOf = memoOf(
  (catalog) => memoOf((action) => {
    const arns = action.resourceTypes.flatMap(
      ({ name }) => catalog.resourceType(action.service, name)?.arns ?? []
    );
    return /* @__PURE__ */ new Set([action.service, ...arns.map((arn) => arnParts(arn)?.service ?? "")]);
  })
);
function lessDenied(granted, statements) {
  const denies = statements.filter(
    (each) => each.effect === "Deny" && each.conditions.length === 0 && !each.notActions && !each.notResources
  );
  if (denies.length === 0) return granted;
  const left = /* @__PURE__ */ new Map();
  for (const [action, scopes] of granted) {
    const remaining = scopes.filter(
      ({ resource }) => !denies.some(
        (deny) => deny.actions.some(({ text }) => containsAction(text, action)) && deny.resources.some(({ text }) => containsResource(text, resource))
      )
    );
    if (remaining.length > 0) left.set(action, remaining);
  }
  return left;
}

// src/policy/escalation/holding.ts
function holdingOf(policies, catalog, at) {
  const granted = /* @__PURE__ */ new Map();
  let unknown = false;
  for (const policy of policies) {
    const read = "document" in policy ? readJson(policy.document) : void 0;
    if (!read?.ok) {
      unknown = true;
      continue;
    }
    const all = readStatements(read.value.value, () => void 0);
    const statements = at === void 0 ? all : all.filter((each) => !hasEnded(each, at));
    for (const [action, scopes] of grantedBy(statements, catalog)) {
      granted.set(action, [...granted.get(action) ?? [], ...scopes]);
    }
  }
  return { granted, unknown };
}
var hasEnded = ({ conditions }, at) => conditions.some(
  ({ operator, key, values }) => operator === "DateLessThan" && key.toLowerCase() === "aws:currenttime" && values.length > 0 && values.every((value) => {
    const until = parseInstant(value);
    return until !== void 0 && until <= at;
  })
);

// src/policy/guardrails/actions.ts
function checkActions(statement, judging) {
  return statement.actions.map((pattern) => {
    const actions = resolve(pattern, judging);
    if (statement.effect === "Allow") checkService(pattern, actions, judging);
    return { pattern, actions };
  });
}
var ACTION = /^([A-Za-z0-9-]+):([A-Za-z0-9*?]+)$/;
function resolve(pattern, { catalog, report }) {
  const { text, path } = pattern;
  const refuse = (code, message) => {
    report({ code, severity: "error", path, message });
    return [];
  };
  if (/^\*+$/.test(text) || /^[A-Za-z0-9*?-]*[*?][A-Za-z0-9*?-]*:/.test(text)) {
    return refuse(
      "action-wildcard",
      `${quoted(text)} stands for actions of any service. Name the actions that are needed.`
    );
  }
  const [, service, name] = ACTION.exec(text) ?? [];
  if (service === void 0 || name === void 0) {
    return refuse("action-syntax", `${quoted(text)} is no action. Write service:Name, such as s3:GetObject.`);
  }
  if (catalog.actionsOf(service) === void 0) {
    return refuse(
      "service-unknown",
      `AWS documents no service ${quoted(service)}. Look up its prefix in the Service Authorization Reference.`
    );
  }
  if (!/[*?]/.test(name)) {
    const action = catalog.action(text);
    return action ? [action] : refuse("action-unknown", `AWS documents no action ${quoted(text)}. Check its spelling.`);
  }
  const compiled = actionPattern(text);
  const actions = (catalog.actionsOf(service) ?? []).filter(
    (action) => compiled && matchesCompiledAction(compiled, action.id.toLowerCase())
  );
  if (actions.length === 0)
    return refuse("action-unknown", `${quoted(text)} matches no action that AWS documents.`);
  const fixed = name.search(/[*?]/);
  const verbs = new Set(actions.map((action) => verbOf(action.name)));
  if ([...verbs].some((verb) => verb.length > fixed) || verbs.size > 1) {
    report({
      code: "action-wildcard",
      severity: "error",
      path,
      message: `${quoted(text)} stands for ${actions.length} actions (${listed(
        actions.map((action) => action.id),
        3
      )}) and for what AWS adds. Name the actions that are needed, or keep the verb: ${service.toLowerCase()}:Get*.`
    });
  }
  return actions;
}
var verbOf = (name) => /^[A-Z]?[a-z0-9]+/.exec(name)?.[0] ?? name;
function checkService(pattern, actions, judging) {
  const service = actions[0]?.service;
  if (service === void 0) return;
  const { allowedServices, envelope, report } = judging;
  const refuse = (code, message) => {
    report({ code, severity: "error", path: pattern.path, message });
  };
  if (allowedServices && !allowedServices.includes(service)) {
    refuse(
      "service-not-allowed",
      `${service} is not among allowed_services of the configuration. Its security owners can add it.`
    );
  }
  if (!envelope) return;
  if (!envelope.services.includes(service)) {
    refuse(
      "service-not-requested",
      `${pattern.text} is of ${service}, which the request does not name. Add the service to the request, or drop the action.`
    );
    return;
  }
  const asked = envelope.access[service];
  const above = actions.filter((action) => asked === void 0 || !levelWithin(action.level, asked));
  if (above.length > 0) {
    const levels = [...new Set(above.map((action) => action.level.toLowerCase()))].join(", ");
    refuse(
      "level",
      `${listed(above.map((action) => action.id))} ${above.length === 1 ? "is" : "are"} at level ${levels}; the request asks for ${asked ?? "nothing"} on ${service}.`
    );
  }
}

// src/policy/guardrails/conditions.ts
var OPERATORS = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
  "NumericEquals",
  "NumericNotEquals",
  "NumericLessThan",
  "NumericLessThanEquals",
  "NumericGreaterThan",
  "NumericGreaterThanEquals",
  "DateEquals",
  "DateNotEquals",
  "DateLessThan",
  "DateLessThanEquals",
  "DateGreaterThan",
  "DateGreaterThanEquals",
  "Bool",
  "BinaryEquals",
  "IpAddress",
  "NotIpAddress",
  "ArnEquals",
  "ArnLike",
  "ArnNotEquals",
  "ArnNotLike",
  "Null"
];
var DATES = ["aws:currenttime", "aws:epochtime"];
function checkConditions(statement, judging) {
  for (const condition of statement.conditions) {
    checkOperator(condition, statement, judging);
    checkKey(condition, statement, judging);
  }
}
function checkOperator(condition, statement, { report }) {
  const [, set, base = "", ifExists] = /^(ForAllValues:|ForAnyValue:)?([A-Za-z]+?)(IfExists)?$/.exec(condition.operator) ?? [];
  if (!OPERATORS.includes(base) || base === "Null" && ifExists !== void 0) {
    const same = OPERATORS.find((each) => each.toLowerCase() === base.toLowerCase());
    report({
      code: "condition-operator",
      severity: "error",
      path: condition.path,
      message: `IAM has no condition operator ${quoted(condition.operator)}.${same ? ` It writes ${same}.` : ""}`
    });
  }
  if (set === "ForAllValues:" && statement.effect === "Allow") {
    report({
      code: "condition-for-all-values",
      severity: "warning",
      path: condition.path,
      message: `ForAllValues is met by a call without ${condition.key}: it narrows nothing unless another condition asks for the key (Null: false).`
    });
  }
}
function checkKey(condition, statement, judging) {
  const { catalog, report } = judging;
  const refuse = (code, message) => {
    report({ code, severity: "error", path: condition.path, message });
  };
  const lower = condition.key.toLowerCase();
  if (DATES.includes(lower)) {
    refuse(
      "condition-date",
      `Remove ${condition.key}: the end of a grant is written into it once, when it is approved.`
    );
    return;
  }
  const colon = condition.key.indexOf(":");
  const service = colon < 0 ? "" : lower.slice(0, colon);
  const services = [service, ...new Set(statement.actions.map(({ text }) => text.split(":")[0] ?? ""))];
  const known = services.some((each) => catalog.conditionKey(each, condition.key) !== void 0);
  if (!known) {
    refuse(
      "condition-key",
      `AWS documents no condition key ${quoted(condition.key)} for ${listed(services.slice(1)) || "these actions"}. A condition on it is never met, or always.`
    );
  }
}

// src/policy/escalation/privileged.ts
var PRIVILEGED_SERVICES = {
  account: "it changes the account itself: its Regions, its contacts, its closure",
  "account-access": "it decides who may take on which role",
  controltower: "it creates accounts and decides the controls that hold in them",
  iam: "it changes the identities of the account or what they may do",
  "identity-sync": "it decides who is synchronised into Identity Center",
  identitystore: "it changes the people and groups of Identity Center",
  "identitystore-auth": "it ends other people\u2019s sessions",
  "iq-permission": "it lets people from outside into the account",
  organizations: "it changes the organisation\u2019s accounts, or what they may do",
  rolesanywhere: "it decides which certificates may take on roles",
  signin: "it mints sign-in tokens, or decides who may sign in",
  sso: "it decides who enters which account, and with which permissions",
  "sso-directory": "it changes the people, groups and passwords of Identity Center",
  "sso-oauth": "it mints tokens of Identity Center applications",
  sts: "it takes on another identity"
};
var HARMLESS = ["sts:DecodeAuthorizationMessage", "sts:GetSessionToken"];
var IDENTITY_READS = [
  "signin:Authenticate",
  "signin:AuthorizeOAuth2Access",
  "signin:CreateOAuth2Token"
];
function privilegedReason(action) {
  const why = Object.hasOwn(PRIVILEGED_SERVICES, action.service) ? PRIVILEGED_SERVICES[action.service] : void 0;
  const changes = action.level !== "List" && action.level !== "Read" && !HARMLESS.includes(action.id);
  return changes || IDENTITY_READS.includes(action.id) ? why : void 0;
}

// src/policy/guardrails/pass-role.ts
var PASS_ROLE = "iam:PassRole";
var LOWER = PASS_ROLE.toLowerCase();
function checkPassRole(statement, judging) {
  const patterns = statement.actions.filter(
    ({ text }) => /[*?]/.test(text) ? matchesAction(text, PASS_ROLE) : text.toLowerCase() === LOWER
  );
  for (const pattern of patterns) {
    for (const problem of problemsOf(statement, judging)) {
      judging.report({ code: "pass-role", severity: "error", path: pattern.path, message: problem });
    }
  }
}
var passesListedRole = (statement, judging) => problemsOf(statement, { ...judging, report: () => void 0 }).length === 0;
function problemsOf(statement, judging) {
  const { settings, catalog, exceptions, report } = judging;
  const action = catalog.action(PASS_ROLE);
  const left = statement.resources.filter((resource) => {
    const exception = action && exceptions.lifting("pass-role", action, resource.text);
    if (exception) reportException(report, resource.path, PASS_ROLE, exception);
    return !exception;
  });
  if (left.length === 0 && statement.resources.length > 0) return [];
  const problems = [];
  const listedRoles = settings.pass_roles.map(({ role }) => role);
  for (const { text } of left) {
    if (listedRoles.includes(text)) continue;
    problems.push(
      `iam:PassRole on ${quoted(text)}: the configuration lists ${listed(listedRoles, 3) || "no role"} under guardrails.pass_roles. Its security owners can add a role by its full ARN.`
    );
  }
  const services = statement.conditions.filter((each) => each.operator === "StringEquals" && each.key.toLowerCase() === "iam:passedtoservice").flatMap((each) => each.values);
  if (services.length === 0) {
    problems.push(
      "iam:PassRole needs the condition StringEquals on iam:PassedToService, with the services that the configuration lists for the role."
    );
  }
  for (const service of services) {
    const refusing = settings.pass_roles.find(
      ({ role, services: allowed }) => left.some(({ text }) => text === role) && !allowed.includes(service)
    );
    if (refusing) {
      problems.push(
        `iam:PassRole to ${quoted(service)}: the configuration lists ${listed(refusing.services)} for ${refusing.role}.`
      );
    }
  }
  return problems;
}

// src/policy/guardrails/escalations.ts
function checkEscalation(statements, held, judging) {
  const all = lessDenied(grantedBy(statements, judging.catalog), statements);
  const draft = withoutExceptions(all, judging);
  for (const escalation of completedSets(draft, held, judging.catalog)) {
    if (mayPass(escalation, statements, held, judging)) reportScoped(escalation, draft, held, judging);
    else reportRefused(escalation, draft, held, judging);
  }
}
function mayPass({ set, named }, statements, held, judging) {
  switch (set.kind) {
    case "identity":
      return false;
    case "takes-over":
      return named;
    case "passes-role": {
      if (held.unknown) return false;
      const passing = statements.filter(
        (each) => each.effect === "Allow" && grantedBy([each], judging.catalog).has("iam:passrole")
      );
      const listedRoles = judging.settings.pass_roles.map(({ role }) => role);
      const elsewhere = held.granted.get("iam:passrole") ?? [];
      return passing.every((each) => "expanded" in each && passesListedRole(each, judging)) && elsewhere.every(({ resource }) => listedRoles.includes(resource));
    }
  }
}
function withoutExceptions(granted, { catalog, exceptions, report }) {
  const left = /* @__PURE__ */ new Map();
  for (const [id, scopes] of granted) {
    const action = catalog.action(id);
    const lifting = (resource) => action && (exceptions.lifting("escalation", action, resource) ?? (privilegedReason(action) === void 0 ? void 0 : exceptions.lifting("privileged-write", action, resource)));
    const remaining = scopes.filter(({ resource, path }) => {
      const exception = lifting(resource);
      if (exception?.rule === "escalation") reportException(report, path, action?.id ?? id, exception);
      return !exception;
    });
    if (remaining.length > 0) left.set(id, remaining);
  }
  return left;
}
function reportRefused(escalation, draft, held, { report }) {
  const { set, scopes } = escalation;
  const mend = set.kind === "takes-over" ? "Limit it to resources that are named without wildcards." : set.kind === "passes-role" ? "Drop one of them, or have the configuration list the role under guardrails.pass_roles." : "Drop it; an identity administrator can do this one step instead.";
  report({
    code: "escalation",
    severity: "error",
    path: scopes[0]?.path ?? "",
    message: `Whoever holds ${listed(set.actions)} ${set.gives}${withHeld(escalation, draft, held)}. ${mend}`
  });
}
function reportScoped(escalation, draft, held, judging) {
  const { set, scopes } = escalation;
  const { exceptions, catalog, report, settings } = judging;
  const exception = scopes.map(({ action, resource }) => {
    const known = catalog.action(action);
    return known && exceptions.lifting("escalation-scoped", known, resource);
  }).reduce((all, each) => all && each ? all : void 0);
  const path = scopes[0]?.path ?? "";
  if (exception) {
    reportException(report, path, listed(set.actions), exception);
    return;
  }
  const on = listed([...new Set(scopes.map(({ resource }) => resource))], 3);
  report({
    code: "escalation-scoped",
    severity: severityOf(settings.scoped_escalation),
    path,
    message: `Whoever holds ${listed(set.actions)} ${set.gives}${withHeld(escalation, draft, held)}. Here it is limited to ${on}.`
  });
}
function withHeld({ set }, draft, { granted }) {
  const others = set.actions.filter((id) => !draft.has(id.toLowerCase()));
  const known = others.filter((id) => granted.has(id.toLowerCase()));
  const unread = others.filter((id) => !known.includes(id));
  return (known.length === 0 ? "" : `, and holds ${listed(known)} already`) + (unread.length === 0 ? "" : `, and may hold ${listed(unread)}, since not all that it holds could be read`);
}

// src/policy/guardrails/exceptions.ts
function exceptionsAt(exceptions, at, account) {
  const holding = exceptions.filter((each) => {
    const ends = exceptionEnds(each);
    const here = each.accounts === void 0 || account !== void 0 && each.accounts.includes(account);
    return here && at !== void 0 && ends !== void 0 && at < ends;
  });
  const lifting = (rule, action, resource) => holding.find(
    (each) => each.rule === rule && each.actions.some((id) => id.toLowerCase() === action.id.toLowerCase()) && each.resources.some(
      (named) => (
        // `*` was written for actions that support nothing else, not as a way to say "anything".
        named === "*" ? resource === "*" && action.resourceTypes.length === 0 : containsResource(named, resource)
      )
    )
  );
  return {
    lifting,
    liftingAll(rule, action, resources) {
      if (holding.length === 0) return void 0;
      const found = resources.map((resource) => lifting(rule, action, resource));
      return found.length > 0 && found.every((each) => each !== void 0) ? found[0] : void 0;
    }
  };
}

// src/policy/guardrails/resources.ts
function checkResources(statement, implied, judging) {
  const actions = actionsOf(statement);
  const reached = /* @__PURE__ */ new Set();
  for (const resource of statement.resources) {
    if (/^\*+$/.test(resource.text)) {
      for (const action of actions) reached.add(action);
      checkStar(resource, actions, judging);
      continue;
    }
    const parts = readArn(resource, judging);
    if (!parts) continue;
    const on = actions.filter((action) => typesOfAction(action, resource.text, judging.catalog).length > 0);
    for (const action of on) reached.add(action);
    const limitable = actions.filter((action) => action.resourceTypes.length > 0);
    if (limitable.length > 0 && on.length === 0) refuseType(resource, limitable, judging);
    checkVariables(resource, judging);
    if (judging.envelope) checkAsked(resource, parts, statement, implied, judging.envelope, judging);
    if (isWholeType(parts, on, judging)) checkBroad(resource, on, judging);
  }
  reportIneffective(
    statement,
    actions.filter((action) => !reached.has(action)),
    judging
  );
}
var askedResources = (judging) => judging.envelope ? impliedResources(judging.envelope.resources, judging.catalog) : [];
function checkStar(resource, actions, judging) {
  const limitable = actions.filter((action) => !usedOnStar(action));
  reportUnscoped(
    resource,
    limitable,
    judging,
    (ids, types) => `${ids} can be limited to resources (${types}), so * is more than is needed. Name the resources; keep * for actions that support nothing else, in a statement of their own.`
  );
}
function checkBroad(resource, on, judging) {
  if (judging.envelope) {
    judging.report({
      code: "resource-broad",
      severity: "warning",
      path: resource.path,
      message: `${quoted(resource.text)} stands for every resource of its type, also those made later.`
    });
    return;
  }
  reportUnscoped(
    resource,
    on,
    judging,
    (ids) => `${quoted(resource.text)} stands for every resource of its type, which is more than ${ids} should need. Name the resources.`
  );
}
function reportUnscoped(resource, actions, judging, message) {
  const remaining = actions.filter((action) => {
    const exception = judging.exceptions.lifting("resource-star", action, resource.text);
    if (exception) reportException(judging.report, resource.path, action.id, exception);
    return !exception;
  });
  const reads = remaining.filter((action) => action.level === "List" || action.level === "Read");
  const changes = remaining.filter((action) => !reads.includes(action));
  const groups = [
    { severity: "error", actions: changes },
    { severity: severityOf(judging.settings.unscoped_reads), actions: reads }
  ];
  for (const group of groups) {
    if (group.actions.length === 0) continue;
    const types = [
      ...new Set(group.actions.flatMap((action) => action.resourceTypes.map((type) => type.name)))
    ];
    judging.report({
      code: "resource-star",
      severity: group.severity,
      path: resource.path,
      message: message(listed(group.actions.map((action) => action.id)), listed(types, 3))
    });
  }
}
function readArn({ text, path }, { envelope, report }) {
  const refuse = (code, message) => {
    report({ code, severity: "error", path, message });
    return void 0;
  };
  const parts = arnParts(text);
  if (!parts || parts.resource === "") {
    refuse("arn-syntax", `${quoted(text)} is no ARN. Write arn:partition:service:region:account:resource.`);
    return;
  }
  if (!/^[a-z-]+$/.test(parts.partition) || !/^[a-z0-9-]+$/.test(parts.service)) {
    refuse(
      "arn-syntax",
      `${quoted(text)} needs a partition such as aws and a service, both without wildcards.`
    );
    return;
  }
  if (!/^(?:[a-z0-9-]*|\*)$/.test(parts.region) || !/^(?:\d{12}|aws|\*|)$/.test(parts.account)) {
    refuse(
      "arn-syntax",
      `${quoted(text)} needs a Region (or none, or *) and an account of 12 digits (or none, or *). Parts of them cannot be wildcards.`
    );
    return;
  }
  if (envelope && parts.partition !== envelope.partition) {
    refuse(
      "resource-partition",
      `${quoted(text)} is in partition ${parts.partition}; the account is in ${envelope.partition}.`
    );
  }
  return parts;
}
function refuseType(resource, actions, { catalog, report }) {
  const formats = actions.flatMap(
    (action) => formatsOfAction(action, catalog).flatMap(({ type }) => type.arns.slice(0, 1))
  );
  const known = [...new Set(formats)];
  report({
    code: "resource-type",
    severity: "error",
    path: resource.path,
    message: `None of ${listed(actions.map((action) => action.id))} works on ${quoted(resource.text)}. They work on ${listed(known, 3)}.`
  });
}
function reportIneffective(statement, actions, { report }) {
  for (const { pattern, actions: matched2 } of statement.expanded) {
    const idle = matched2.filter((action) => actions.includes(action));
    if (idle.length === 0) continue;
    const starOnly = idle.every((action) => action.resourceTypes.length === 0);
    if (!starOnly && actions.length === actionsOf(statement).length) continue;
    report({
      code: "action-ineffective",
      severity: "warning",
      path: pattern.path,
      message: `${listed(idle.map((action) => action.id))} can do nothing with the resources of this statement${starOnly ? " as AWS documents it: put it on * in a statement of its own" : ""}.`
    });
  }
}
function checkVariables(resource, { catalog, report }) {
  for (const [whole, name = ""] of resource.text.matchAll(/\$\{([^}]*)\}/g)) {
    if (["*", "?", "$"].includes(name)) continue;
    const key = (/^[^,]*/.exec(name)?.[0] ?? "").trim();
    const known = catalog.conditionKey(key.split(":")[0] ?? "", key) ?? catalog.conditionKey("sts", key);
    report({
      code: "variable",
      severity: known ? "warning" : "error",
      path: resource.path,
      message: known ? `${whole} is filled in at each call, from the caller's session: which resource it names cannot be told from here.` : `${quoted(whole)} is no variable that AWS fills in for an identity of an account. Write the value itself.`
    });
  }
}
function checkAsked(resource, parts, statement, implied, envelope, { report }) {
  const widened = resource.text.replace(/\$\{[^}]*\}/g, "*");
  const contains = ({ arn }) => arn === resource.text || within2(arn, widened);
  if (implied.some((each) => meets(statement, each.condition) && contains(each))) return;
  const refuse = (code, message) => {
    report({ code, severity: "error", path: resource.path, message });
  };
  if (/^\d{12}$/.test(parts.account) && parts.account !== envelope.account.id) {
    refuse(
      "resource-account",
      `${quoted(resource.text)} is in account ${parts.account}; the request is for ${envelope.account.name} (${envelope.account.id}).`
    );
    return;
  }
  const conditional = implied.find((each) => each.condition && contains(each))?.condition;
  const elsewhere = !conditional && implied.some(({ arn }) => within2(inRegion(arn, "*"), inRegion(resource.text, "*")));
  if (elsewhere) {
    refuse(
      "resource-region",
      `${quoted(resource.text)} is in another Region than the resource that was asked for.`
    );
    return;
  }
  refuse(
    "resource-not-requested",
    conditional ? `${quoted(resource.text)} belongs to what was asked for only under the condition ${JSON.stringify(conditional)}.` : `${quoted(resource.text)} is not within what was asked for: ${listed(envelope.resources.map(quoted), 4) || "no resource"}.`
  );
}
var within2 = (outer, inner) => inner.startsWith(outer.slice(0, wildcardIn(outer))) && containsResource(outer, inner);
var wildcardIn = (pattern) => /[*?$]|$/.exec(pattern)?.index ?? 0;
function inRegion(arn, region) {
  const parts = arnParts(arn);
  if (!parts) return arn;
  return `arn:${parts.partition}:${parts.service}:${region}:${parts.account}:${parts.resource}`;
}
function meets(statement, condition) {
  return Object.values(condition ?? {}).every(
    (keys) => Object.entries(keys).every(
      ([key, wide]) => statement.conditions.some(
        (each) => ["StringLike", "StringEquals"].includes(each.operator) && each.key.toLowerCase() === key.toLowerCase() && each.values.length > 0 && each.values.every(
          (value) => !value.includes("${") && wide.some((outer) => globContains(globOf(outer), globOf(value)))
        )
      )
    )
  );
}
function isWholeType(parts, actions, { catalog }) {
  if (!/[*?]/.test(parts.resource)) return false;
  const pattern = globOf(parts.resource);
  const fixed = parts.resource.slice(0, wildcardIn(parts.resource));
  const everyId = /^(.*\/)[a-z]{1,12}-[*?]+$/.exec(parts.resource)?.[1];
  return actions.some(
    (action) => formatsOfAction(action, catalog).flatMap(({ formats }) => formats).filter((format) => format.service === parts.service && format.text.includes("${")).some(
      ({ text }) => text.startsWith(fixed) && globContains(pattern, globOf(text.replace(/\$\{[A-Za-z0-9_-]+\}/g, "?*"))) || everyId !== void 0 && text.startsWith(`${everyId}\${`) && /^[A-Za-z]+Id\}$/.test(text.slice(everyId.length + 2))
    )
  );
}

// src/policy/sensitive/credentials.ts
var CREDENTIALS = {
  code: "sensitive-credentials",
  title: "shows or creates credentials",
  sources: ["cloudsplaining, credentials exposure (BSD-3-Clause)", "AWS\u2019s descriptions of the actions"],
  actions: {
    "it returns a stored secret": [
      "appconfig:GetConfiguration",
      "appconfig:GetLatestConfiguration",
      "secretsmanager:BatchGetSecretValue",
      "secretsmanager:GetSecretValue",
      "ssm:GetParameter",
      "ssm:GetParameterHistory",
      "ssm:GetParameters",
      "ssm:GetParametersByPath"
    ],
    "it returns an API key or a client\u2019s secret": [
      "amplifyuibuilder:ExchangeCodeForToken",
      "appsync:CreateApiKey",
      "appsync:ListApiKeys",
      "bedrock-agentcore:GetResourceApiKey",
      "bedrock-agentcore:GetResourceOauth2Token",
      "bedrock-agentcore:GetWorkloadAccessToken",
      "bedrock-agentcore:GetWorkloadAccessTokenForJWT",
      "bedrock-agentcore:GetWorkloadAccessTokenForUserId",
      "cognito-idp:DescribeUserPoolClient",
      "connect:ListSecurityKeys",
      "iot:CreateKeysAndCertificate",
      "iot:CreateProvisioningClaim"
    ],
    "it returns a password or a private key": [
      "acm:ExportCertificate",
      "ec2:CreateKeyPair",
      "ec2:GetPasswordData",
      "lightsail:CreateKeyPair",
      "lightsail:DownloadDefaultKeyPair",
      "lightsail:GetBucketAccessKeys",
      "lightsail:GetInstanceAccessDetails",
      "lightsail:GetRelationalDatabaseMasterUserPassword",
      "snowball:GetJobUnlockCode",
      "storagegateway:DescribeChapCredentials"
    ],
    "it mints a token that another service accepts": [
      "codeartifact:GetAuthorizationToken",
      "ecr-public:GetAuthorizationToken",
      "ecr:GetAuthorizationToken",
      "gamelift:GetComputeAuthToken",
      "gamelift:GetInstanceAccess",
      "gamelift:RequestUploadCredentials",
      "sts:GetServiceBearerToken"
    ],
    "it mints credentials of another identity": [
      "cognito-identity:GetCredentialsForIdentity",
      "cognito-identity:GetOpenIdToken",
      "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
      "connect:GetFederationToken",
      "datazone:GetDomainExecutionRoleCredentials",
      "datazone:GetEnvironmentCredentials",
      "deadline:AssumeFleetRoleForRead",
      "deadline:AssumeFleetRoleForWorker",
      "deadline:AssumeQueueRoleForRead",
      "deadline:AssumeQueueRoleForUser",
      "deadline:AssumeQueueRoleForWorker",
      "eks-auth:AssumeRoleForPodIdentity",
      "emr-containers:GetManagedEndpointSessionCredentials",
      "elasticmapreduce:GetClusterSessionCredentials",
      "lakeformation:GetTemporaryGluePartitionCredentials",
      "lakeformation:GetTemporaryGlueTableCredentials",
      "s3:GetDataAccess",
      "ssm:GetAccessToken",
      "ssm:RequestManagedInstanceRoleToken"
    ],
    "it opens a database as one of its users": [
      "dsql:DbConnect",
      "dsql:DbConnectAdmin",
      "rds-db:connect",
      "redshift-serverless:GetCredentials",
      "redshift:GetClusterCredentials",
      "redshift:GetClusterCredentialsWithIAM"
    ],
    "it returns a token, or credentials that a job was given": [
      "airflow:CreateCliToken",
      "airflow:CreateWebLoginToken",
      "codepipeline:PollForJobs"
    ]
  }
};

// src/policy/sensitive/data.ts
var DATA = {
  code: "sensitive-data",
  title: "reads stored data",
  sources: ["cloudsplaining, data exfiltration (BSD-3-Clause)", "AWS\u2019s descriptions of the actions"],
  actions: {
    "it reads what is stored": [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:GetObjectTorrent",
      "s3-object-lambda:GetObject",
      "s3-outposts:GetObject",
      "s3express:CreateSession",
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PartiQLSelect",
      "dynamodb:Query",
      "dynamodb:Scan",
      "dynamodb:GetRecords",
      "athena:GetQueryResults",
      "cassandra:Select",
      "codecommit:GitPull",
      "codecommit:GetFile",
      "ecr:GetDownloadUrlForLayer",
      "es:ESHttpGet",
      "es:ESHttpPost",
      "kinesis:GetRecords",
      "lambda:GetFunction",
      "lambda:GetLayerVersion",
      "logs:Unmask",
      "rds-data:BatchExecuteStatement",
      "rds-data:ExecuteStatement",
      "redshift-data:ExecuteStatement",
      "redshift-data:GetStatementResult",
      "sqs:ReceiveMessage",
      "timestream:Select",
      "kms:Decrypt",
      "kms:ReEncryptFrom"
    ],
    "it copies a whole volume, database or table": [
      "dynamodb:ExportTableToPointInTime",
      "ebs:GetSnapshotBlock",
      "ec2:CopySnapshot",
      "ec2:CopyImage",
      "ec2:CreateInstanceExportTask",
      "ec2:ExportImage",
      "rds:CopyDBClusterSnapshot",
      "rds:CopyDBSnapshot",
      "rds:DownloadCompleteDBLogFile",
      "rds:StartExportTask",
      "s3:PutReplicationConfiguration",
      "glacier:GetJobOutput"
    ]
  }
};

// src/policy/sensitive/exposure.ts
var EXPOSURE = {
  code: "sensitive-exposure",
  title: "opens resources to others",
  sources: [
    'AWS Service Authorization Reference, level "Permissions management"',
    "AWS\u2019s descriptions of the actions"
  ],
  actions: {
    "it makes what is stored reachable from outside": [
      "ec2:AuthorizeSecurityGroupIngress",
      "ec2:CreateVpcPeeringConnection",
      "ec2:AcceptVpcPeeringConnection",
      "ec2:DisableImageBlockPublicAccess",
      "ec2:DisableSnapshotBlockPublicAccess",
      "logs:PutSubscriptionFilter",
      "redshift:ModifyCluster",
      "rds:ModifyDBInstance",
      "rds:ModifyDBCluster",
      "s3:PutAccountPublicAccessBlock",
      "s3:PutBucketPublicAccessBlock",
      "s3:PutBucketWebsite",
      "s3:PutBucketOwnershipControls",
      "sns:Subscribe"
    ],
    "it takes away what protects or records": [
      "cloudtrail:DeleteTrail",
      "cloudtrail:PutEventSelectors",
      "cloudtrail:StopLogging",
      "cloudtrail:UpdateTrail",
      "config:DeleteConfigurationRecorder",
      "config:StopConfigurationRecorder",
      "ec2:DeleteFlowLogs",
      "ec2:DisableEbsEncryptionByDefault",
      "ec2:EnableSerialConsoleAccess",
      "ec2:ModifyInstanceMetadataDefaults",
      "ec2:ModifyInstanceMetadataOptions",
      "guardduty:DeleteDetector",
      "guardduty:UpdateDetector",
      "kms:DisableKey",
      "kms:ScheduleKeyDeletion",
      "s3:BypassGovernanceRetention",
      "securityhub:DisableSecurityHub",
      "wafv2:DisassociateWebACL"
    ]
  }
};

// src/policy/sensitive/sessions.ts
var SESSIONS = {
  code: "sensitive-sessions",
  title: "outlives the grant",
  sources: ["AWS\u2019s descriptions of the actions", "AWS Systems Manager and AWS KMS documentation"],
  actions: {
    "a shell that it opens stays open after the grant has ended": [
      "ec2-instance-connect:OpenTunnel",
      "ec2-instance-connect:SendSSHPublicKey",
      "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
      "ecs:ExecuteCommand",
      "ssm:ResumeSession",
      "ssm:StartSession"
    ],
    "a link or session that it mints works on after the grant has ended": [
      "appstream:CreateStreamingURL",
      "emr-serverless:GetDashboardForJobRun",
      "elasticmapreduce:GetOnClusterAppUIPresignedURL",
      "elasticmapreduce:GetPersistentAppUIPresignedURL",
      "grafana:CreateWorkspaceServiceAccountToken",
      "grafana:CreateWorkspaceApiKey",
      "quicksight:GenerateEmbedUrlForRegisteredUser",
      "quicksight:GenerateEmbedUrlForAnonymousUser",
      "sagemaker:CreatePresignedDomainUrl",
      "sagemaker:CreatePresignedMlflowTrackingServerUrl",
      "sagemaker:CreatePresignedNotebookInstanceUrl",
      "sts:GetSessionToken"
    ],
    "a right to a key that it hands out stays until it is retired": ["kms:CreateGrant"],
    "what it schedules or starts goes on running with a role of its own": [
      "batch:SubmitJob",
      "codebuild:StartBuild",
      "codebuild:StartBuildBatch",
      "ec2:RunInstances",
      "ec2:RequestSpotInstances",
      "ecs:RunTask",
      "ecs:StartTask",
      "elasticmapreduce:AddJobFlowSteps",
      "elasticmapreduce:RunJobFlow",
      "emr-serverless:StartJobRun",
      "events:PutTargets",
      "glue:StartJobRun",
      "lambda:CreateEventSourceMapping",
      "scheduler:CreateSchedule",
      "scheduler:UpdateSchedule",
      "ssm:CreateAssociation",
      "ssm:SendCommand",
      "ssm:StartAutomationExecution",
      "states:StartExecution"
    ]
  }
};

// src/policy/sensitive/sensitive.ts
var SENSITIVE_LISTS = [CREDENTIALS, SESSIONS, EXPOSURE, DATA];
var index = (() => {
  const found = /* @__PURE__ */ new Map();
  for (const { code, actions } of SENSITIVE_LISTS) {
    for (const [reason, ids] of Object.entries(actions)) {
      for (const id of ids) {
        const key = id.toLowerCase();
        found.set(key, [...found.get(key) ?? [], { code, reason }]);
      }
    }
  }
  return found;
})();
var SHARES = {
  code: "sensitive-exposure",
  reason: "it decides who else may use the resource, and stays so after the grant has ended"
};
function sensitivitiesOf(action) {
  const listed2 = index.get(action.id.toLowerCase()) ?? [];
  const shares = action.level === "Permissions" && !Object.hasOwn(PRIVILEGED_SERVICES, action.service);
  return shares && !listed2.some((each) => each.code !== "sensitive-data") ? [...listed2, SHARES] : listed2;
}

// src/policy/guardrails/sensitive-actions.ts
function checkSensitive(statement, judging) {
  const resources = statement.resources.map(({ text }) => text);
  const { report, settings, exceptions } = judging;
  for (const { pattern, actions } of statement.expanded) {
    const privileged = /* @__PURE__ */ new Map();
    const sensitive = /* @__PURE__ */ new Map();
    const lifted = (rule, action) => {
      const exception = exceptions.liftingAll(rule, action, resources);
      if (exception) reportException(report, pattern.path, action.id, exception);
      return exception !== void 0;
    };
    for (const action of actions) {
      const why = privilegedReason(action);
      if (why !== void 0 && action.id !== "iam:PassRole" && !lifted("privileged-write", action)) {
        privileged.set(why, [...privileged.get(why) ?? [], action]);
      }
      for (const { code, reason } of sensitivitiesOf(action)) {
        if (lifted(code, action)) continue;
        const key = `${code} ${reason}`;
        const group = sensitive.get(key) ?? { code, reason, actions: [] };
        group.actions.push(action);
        sensitive.set(key, group);
      }
    }
    for (const [why, group] of privileged) {
      report({
        code: "privileged-write",
        severity: "error",
        path: pattern.path,
        message: `${idsOf(group)} is not granted: ${why}. Only an exception in the configuration lets it through, for a named action and resource.`
      });
    }
    for (const { code, reason, actions: group } of sensitive.values()) {
      const severity = severityOf(SETTING[code](settings));
      report({ code, severity, path: pattern.path, message: `${idsOf(group)} is sensitive: ${reason}.` });
    }
  }
}
var idsOf = (actions) => listed(actions.map((action) => action.id));
var SETTING = {
  "sensitive-credentials": ({ sensitive }) => sensitive.credentials,
  "sensitive-sessions": ({ sensitive }) => sensitive.sessions,
  "sensitive-exposure": ({ sensitive }) => sensitive.exposure,
  "sensitive-data": ({ sensitive }) => sensitive.data
};

// src/policy/guardrails/size.ts
var LIMITS = { iam: 6144, "identity-center": 10240 };
function checkSize(document, backend, report) {
  const size = stampedSize(document);
  const limit = LIMITS[backend];
  if (size <= limit) return;
  report({
    code: "policy-size",
    severity: "error",
    path: "",
    message: `With its end written into each Allow the policy has ${size} characters without white space; AWS accepts ${limit}. Name fewer actions or resources, or split the request.`
  });
}

// src/policy/guardrails/check.ts
function checkPolicy(text, input) {
  const findings = [];
  const seen = /* @__PURE__ */ new Set();
  const collect = (finding) => {
    const key = `${finding.code} ${finding.path} ${finding.message}`;
    if (!seen.has(key)) findings.push(finding);
    seen.add(key);
  };
  if (text.length > LONGEST_TEXT || text.length > LONGEST_DENSE && dense(text) > LONGEST_DENSE) {
    collect({
      code: "too-large",
      severity: "error",
      path: "",
      message: `The text has ${text.length} characters. AWS accepts 6,144 without white space (10,240 in Identity Center); split the request.`
    });
    return concluded([], findings, input);
  }
  const read = readJson(text);
  if (!read.ok) {
    for (const { path, line, message } of read.problems) {
      collect({ code: "json", severity: "error", path, ...line === void 0 ? {} : { line }, message });
    }
    return concluded([], findings, input);
  }
  const report = (finding) => {
    collect({ ...finding, line: read.value.lineOf(finding.path) });
  };
  const statements = judge(read.value, { ...input, report });
  return concluded(statements, findings, input);
}
var LONGEST_TEXT = 131072;
var dense = (text) => text.replace(/\s+/g, "").length;
var LONGEST_DENSE = 20480;
function judge(json, input) {
  const { envelope, settings, report, catalog } = input;
  const judging = {
    ...input,
    exceptions: exceptionsAt(settings.exceptions, input.at, envelope?.account.name)
  };
  checkCharacters(json.value, report);
  const read = readStatements(json.value, report);
  const statements = read.map((each) => ({
    ...each,
    expanded: checkActions(each, judging)
  }));
  const implied = askedResources(judging);
  for (const statement of statements) {
    checkConditions(statement, judging);
    if (statement.effect === "Deny") continue;
    checkResources(statement, implied, judging);
    checkPassRole(statement, judging);
    checkSensitive(statement, judging);
  }
  if (read.length > 0 && !read.some((each) => each.effect === "Allow")) {
    report({
      code: "no-allow",
      severity: "error",
      path: "Statement",
      message: "Nothing is allowed, so there is nothing to grant."
    });
  }
  checkEscalation(statements, holdingOf(input.held ?? [], catalog, input.at), judging);
  checkSize(documentOf(read), input.backend ?? "iam", report);
  return statements;
}
var FOREIGN = /[^\t\n\r\u0020-\u00FF]/u;
function checkCharacters(value, report, path = "") {
  const check = (text, at) => {
    const found = FOREIGN.exec(text)?.[0];
    if (found === void 0) return;
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    report({
      code: "characters",
      severity: "error",
      path: at,
      message: `U+${code} is a character that IAM does not accept, and may look like another one. Write it anew.`
    });
  };
  if (typeof value === "string") check(value, path);
  else if (Array.isArray(value))
    value.forEach((each, index2) => {
      checkCharacters(each, report, `${path}[${index2}]`);
    });
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      check(key, path);
      checkCharacters(each, report, path === "" ? key : `${path}.${key}`);
    }
  }
}
function documentOf(statements) {
  const sorted = (list) => sortedSet(list.map(({ text }) => text));
  return {
    Version: "2012-10-17",
    Statement: statements.map((each) => {
      const condition = {};
      for (const { operator, key, values } of each.conditions) {
        condition[operator] = { ...condition[operator], [key]: values };
      }
      return {
        ...each.sid === void 0 ? {} : { Sid: each.sid },
        Effect: each.effect,
        Action: sorted(each.actions),
        Resource: sorted(each.resources),
        ...each.conditions.length === 0 ? {} : { Condition: condition }
      };
    })
  };
}
var ORDER = ["error", "approval", "warning"];
function concluded(statements, findings, { settings }) {
  const sorted = [...findings].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)
  );
  const { risk, reasons } = riskOf(statements, sorted);
  const refused = sorted.some(({ severity }) => severity === "error");
  const second = sorted.some(({ severity }) => severity === "approval");
  return {
    decision: refused ? "refuse" : "pass",
    risk,
    riskReasons: reasons,
    findings: sorted,
    requiredApprovals: second ? settings.second_approval : 1,
    ...refused ? {} : { document: documentOf(statements) }
  };
}

export {
  containsAction,
  containsResource,
  privilegedReason,
  readStatements,
  sensitivitiesOf,
  checkPolicy
};
