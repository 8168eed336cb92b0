# One account and one repository: who may grant, who may revoke, who may read, and the permissions boundary.
#
# AWS gets the very template that CloudFormation users deploy, so that the two cannot come to differ in who may do what; Terraform
# plans, orders and hands on what goes in and what comes out. docs/deploying.md says how it is used.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "stack_name" {
  type        = string
  default     = "aws-jit"
  description = "Name of the stack."
}

variable "tags" {
  type        = map(string)
  default     = {}
  description = "Tags of the stack, which AWS puts on its roles and policies as well."
}

variable "repository_owner" {
  type        = string
  description = "Organisation or person that owns the repository, as in github.com/OWNER/NAME."
}

variable "repository_owner_id" {
  type        = string
  description = "Its numeric id (gh api users/OWNER --jq .id). A renamed or reused name does not have it."
}

variable "repository_name" {
  type        = string
  description = "As RepositoryName of deploy/account.yml."
}

variable "repository_id" {
  type        = string
  description = "Numeric id of the repository (gh api repos/OWNER/NAME --jq .id). Names of grants carry it."
}

variable "default_branch" {
  type        = string
  default     = "main"
  description = "As DefaultBranch of deploy/account.yml."
}

variable "grant_workflows" {
  type        = list(string)
  description = "Workflow files that may grant, each as OWNER/NAME/.github/workflows/FILE@refs/heads/BRANCH, where FILE is aws-jit-grant.yml and aws-jit-schedule.yml. Any other workflow of the repository is refused, although it runs on the same branch."
}

variable "revoke_workflows" {
  type        = list(string)
  description = "Workflow files that may revoke, tidy away and watch, in the same form - aws-jit-revoke.yml and aws-jit-schedule.yml."
}

variable "read_workflows" {
  type        = list(string)
  description = "Workflow files that may read what is granted, in the same form - aws-jit-report.yml."
}

variable "oidc_issuer" {
  type        = string
  default     = "token.actions.githubusercontent.com"
  description = "Who issues the tokens of the jobs, without https:// - for GitHub Enterprise Server HOSTNAME/_services/token. AWS knows only audience and subject of another issuer than github.com's - deploy/README.md says what its subject must hold."
}

variable "oidc_provider_arn" {
  type        = string
  default     = ""
  description = "ARN of the account's provider for that issuer. Empty - create it (one an account)."
}

variable "boundary_arn" {
  type        = string
  default     = ""
  description = "ARN of a permissions boundary of your own. Empty - create the one below."
}

variable "audit_bucket" {
  type        = string
  default     = ""
  description = "In the account that GitHub reaches - name of the bucket that audit.yml makes, in which what is done is kept. Empty - none, and no role may reach any bucket."
}

variable "trusted_granter_role" {
  type        = string
  default     = ""
  description = "In an account that is reached from another one - the granting role there. GitHub is then not trusted here at all. Set all three trusted roles or none."
}

variable "trusted_revoker_role" {
  type        = string
  default     = ""
  description = "As TrustedRevokerRole of deploy/account.yml."
}

variable "trusted_reader_role" {
  type        = string
  default     = ""
  description = "As TrustedReaderRole of deploy/account.yml."
}

variable "other_granter_roles" {
  type        = list(string)
  default     = []
  description = "In the account that GitHub reaches - the granting roles of the other accounts."
}

variable "other_revoker_roles" {
  type        = list(string)
  default     = []
  description = "As OtherRevokerRoles of deploy/account.yml."
}

variable "other_reader_roles" {
  type        = list(string)
  default     = []
  description = "As OtherReaderRoles of deploy/account.yml."
}

resource "aws_cloudformation_stack" "this" {
  name          = var.stack_name
  template_body = file("${path.module}/../../account.yml")
  capabilities  = ["CAPABILITY_NAMED_IAM"]
  tags          = var.tags
  parameters = {
    RepositoryOwner    = var.repository_owner
    RepositoryOwnerId  = var.repository_owner_id
    RepositoryName     = var.repository_name
    RepositoryId       = var.repository_id
    DefaultBranch      = var.default_branch
    GrantWorkflows     = join(",", var.grant_workflows)
    RevokeWorkflows    = join(",", var.revoke_workflows)
    ReadWorkflows      = join(",", var.read_workflows)
    OidcIssuer         = var.oidc_issuer
    OidcProviderArn    = var.oidc_provider_arn
    BoundaryArn        = var.boundary_arn
    AuditBucket        = var.audit_bucket
    TrustedGranterRole = var.trusted_granter_role
    TrustedRevokerRole = var.trusted_revoker_role
    TrustedReaderRole  = var.trusted_reader_role
    OtherGranterRoles  = join(",", var.other_granter_roles)
    OtherRevokerRoles  = join(",", var.other_revoker_roles)
    OtherReaderRoles   = join(",", var.other_reader_roles)
  }
}

output "granter_role" {
  description = "For aws-actions/configure-aws-credentials in the granting job, or granter_role in aws-jit.yml."
  value       = aws_cloudformation_stack.this.outputs["GranterRole"]
}

output "revoker_role" {
  description = "For the revoking and tidying jobs, or revoker_role in aws-jit.yml."
  value       = aws_cloudformation_stack.this.outputs["RevokerRole"]
}

output "reader_role" {
  description = "For the watching and reporting jobs."
  value       = aws_cloudformation_stack.this.outputs["ReaderRole"]
}

output "boundary" {
  description = "For boundary in aws-jit.yml, and for the principals that may be given access."
  value       = aws_cloudformation_stack.this.outputs["Boundary"]
}
