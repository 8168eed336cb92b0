/**
 * Commands that are no single operation: `pattern | calls | page`. A call is `service:Action`; `?` before it: only if the requester named the service. The
 * longest pattern that the command begins with wins; `+flag` parts must stand in the command too.
 */
export interface Command {
  readonly words: readonly string[];
  readonly flags: readonly string[];
  readonly actions: readonly string[];
  readonly page: string;
}

const CLI = 'https://awscli.amazonaws.com/v2/documentation/api/latest/reference/';
const ROWS = `
aws s3 ls | s3:ListBucket | s3/ls.html
aws s3 cp down | s3:GetObject | s3/cp.html
aws s3 cp down +recursive | s3:GetObject s3:ListBucket | s3/cp.html
aws s3 cp up | s3:PutObject | s3/cp.html
aws s3 cp both | s3:GetObject s3:PutObject | s3/cp.html
aws s3 cp both +recursive | s3:GetObject s3:PutObject s3:ListBucket | s3/cp.html
aws s3 mv down | s3:GetObject s3:DeleteObject | s3/mv.html
aws s3 mv down +recursive | s3:GetObject s3:DeleteObject s3:ListBucket | s3/mv.html
aws s3 mv up | s3:PutObject | s3/mv.html
aws s3 mv both | s3:GetObject s3:PutObject s3:DeleteObject | s3/mv.html
aws s3 mv both +recursive | s3:GetObject s3:PutObject s3:DeleteObject s3:ListBucket | s3/mv.html
aws s3 sync down | s3:GetObject s3:ListBucket | s3/sync.html
aws s3 sync up | s3:PutObject s3:ListBucket | s3/sync.html
aws s3 sync up +delete | s3:PutObject s3:ListBucket s3:DeleteObject | s3/sync.html
aws s3 sync both | s3:GetObject s3:PutObject s3:ListBucket | s3/sync.html
aws s3 sync both +delete | s3:GetObject s3:PutObject s3:ListBucket s3:DeleteObject | s3/sync.html
aws s3 rm | s3:DeleteObject | s3/rm.html
aws s3 rm +recursive | s3:DeleteObject s3:ListBucket | s3/rm.html
aws s3 presign | s3:GetObject | s3/presign.html
aws s3 mb | s3:CreateBucket | s3/mb.html
aws s3 rb | s3:DeleteBucket | s3/rb.html
aws s3 rb +force | s3:DeleteBucket s3:DeleteObject s3:ListBucket | s3/rb.html
aws s3 website | s3:PutBucketWebsite | s3/website.html
aws logs tail | logs:FilterLogEvents | logs/tail.html
aws logs start-live-tail | logs:StartLiveTail | logs/start-live-tail.html
aws cloudformation deploy | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:GetTemplateSummary | cloudformation/deploy/index.html
aws cloudformation deploy +s3-bucket | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:GetTemplateSummary s3:PutObject s3:GetObject | cloudformation/deploy/index.html
aws cloudformation package | s3:PutObject s3:GetObject | cloudformation/package.html
sam deploy | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:DescribeStackEvents cloudformation:GetTemplateSummary s3:PutObject s3:GetObject | cloudformation/deploy/index.html
sam logs | logs:FilterLogEvents cloudformation:DescribeStackResource | logs/tail.html
sam delete | cloudformation:DeleteStack cloudformation:DescribeStacks cloudformation:GetTemplate s3:DeleteObject | cloudformation/delete-stack.html
sam sync | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks lambda:UpdateFunctionCode s3:PutObject | cloudformation/deploy/index.html
sam remote invoke | lambda:InvokeFunction cloudformation:DescribeStackResource | lambda/invoke.html
cdk deploy | sts:AssumeRole cloudformation:DescribeStacks cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:GetTemplate cloudformation:DescribeStackEvents s3:PutObject ssm:GetParameter | cloudformation/deploy/index.html
cdk diff | cloudformation:DescribeStacks cloudformation:GetTemplate | cloudformation/get-template.html
serverless deploy function | lambda:UpdateFunctionCode lambda:GetFunction | lambda/update-function-code.html
serverless invoke | lambda:InvokeFunction | lambda/invoke.html
serverless logs | logs:FilterLogEvents | logs/tail.html
sls deploy function | lambda:UpdateFunctionCode lambda:GetFunction | lambda/update-function-code.html
docker push | ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:PutImage ecr:BatchGetImage | ecr/put-image.html
docker pull | ecr:GetAuthorizationToken ecr:BatchGetImage ecr:GetDownloadUrlForLayer ecr:BatchCheckLayerAvailability | ecr/batch-get-image.html
docker login | ecr:GetAuthorizationToken | ecr/get-login-password.html
aws ecr get-login-password | ecr:GetAuthorizationToken | ecr/get-login-password.html
kubectl | eks:DescribeCluster | eks/update-kubeconfig.html
aws eks update-kubeconfig | eks:DescribeCluster | eks/update-kubeconfig.html
aws eks get-token | eks:DescribeCluster | eks/get-token.html
helm | eks:DescribeCluster | eks/update-kubeconfig.html
aws ssm start-session | ssm:StartSession | ssm/start-session.html
aws ecs execute-command | ecs:ExecuteCommand ecs:DescribeTasks | ecs/execute-command.html
aws ecs deploy | ecs:RegisterTaskDefinition ecs:DescribeServices codedeploy:GetDeploymentGroup codedeploy:CreateDeployment | ecs/deploy/index.html
aws deploy push | s3:PutObject codedeploy:RegisterApplicationRevision | deploy/push.html
aws rds generate-db-auth-token | rds-db:connect | rds/generate-db-auth-token.html
aws codeartifact login | codeartifact:GetAuthorizationToken codeartifact:GetRepositoryEndpoint sts:GetServiceBearerToken | codeartifact/login.html
aws emr create-cluster | elasticmapreduce:RunJobFlow | emr/create-cluster.html
aws emr add-steps | elasticmapreduce:AddJobFlowSteps | emr/add-steps.html
aws emr terminate-clusters | elasticmapreduce:TerminateJobFlows | emr/terminate-clusters.html
aws cloudtrail validate-logs | cloudtrail:DescribeTrails s3:GetObject s3:ListBucket | cloudtrail/validate-logs.html
aws configure | | configure/index.html
aws sts get-caller-identity | sts:GetCallerIdentity | sts/get-caller-identity.html
eb deploy | elasticbeanstalk:UpdateEnvironment elasticbeanstalk:CreateApplicationVersion elasticbeanstalk:DescribeEvents | elasticbeanstalk/update-environment.html
git clone | codecommit:GitPull | codecommit/index.html
git pull | codecommit:GitPull | codecommit/index.html
git fetch | codecommit:GitPull | codecommit/index.html
git push | codecommit:GitPush | codecommit/index.html
`;

/** Terraform: what its state takes. https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required */
export const TERRAFORM = {
  state: ['s3:ListBucket', 's3:GetObject'],
  write: ['s3:PutObject'],
  /** A lock in a table, or a lock file beside the state. */
  lockTable: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
  lockFile: ['s3:PutObject', 's3:DeleteObject'],
  page: 'https://developer.hashicorp.com/terraform/language/backend/s3',
} as const;

let rows: readonly Command[] | undefined;

/** The longest first, those with flags before those without. */
export const commands = (): readonly Command[] =>
  (rows ??= ROWS.split('\n')
    .flatMap((line): readonly Command[] => {
      const [left = '', actions = '', page = ''] = line.split('|').map((part) => part.trim());
      if (left === '') return [];
      const parts = left.split(' ');
      return [
        {
          words: parts.filter((part) => !part.startsWith('+')),
          flags: parts.filter((part) => part.startsWith('+')).map((part) => `--${part.slice(1)}`),
          actions: actions.split(' ').filter(Boolean),
          page: CLI + page,
        },
      ];
    })
    .sort((a, b) => b.words.length - a.words.length || b.flags.length - a.flags.length));
