# The account where IAM Identity Center is administered: who may give, end and read permission sets of this repository.
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
  default     = "aws-jit-center"
  description = "Name of the stack."
}

variable "tags" {
  type        = map(string)
  default     = {}
  description = "Tags of the stack, which AWS puts on its roles and policies as well."
}

variable "repository_id" {
  type        = string
  description = "Numeric id of the repository (gh api repos/OWNER/NAME --jq .id). Every set carries it as a tag."
}

variable "instance_id" {
  type        = string
  description = "The last part of the instance's ARN, such as ssoins-1234567890abcdef."
}

variable "identity_store_id" {
  type        = string
  description = "Id of its identity store, such as d-1234567890."
}

variable "trusted_granter_role" {
  type        = string
  description = "GranterRole of account.yml, in the account that GitHub reaches. Name the role below there in OtherGranterRoles."
}

variable "trusted_revoker_role" {
  type        = string
  description = "Its RevokerRole. Name the role below there in OtherRevokerRoles."
}

variable "trusted_reader_role" {
  type        = string
  description = "Its ReaderRole. Name the role below there in OtherReaderRoles."
}

variable "assignable_sets" {
  type        = list(string)
  default     = []
  description = "ARNs of shared permission sets that may be assigned themselves (curated_sets with mode assign). Empty - none."
}

resource "aws_cloudformation_stack" "this" {
  name          = var.stack_name
  template_body = file("${path.module}/../../identity-center.yml")
  capabilities  = ["CAPABILITY_NAMED_IAM"]
  tags          = var.tags
  parameters = {
    RepositoryId       = var.repository_id
    InstanceId         = var.instance_id
    IdentityStoreId    = var.identity_store_id
    TrustedGranterRole = var.trusted_granter_role
    TrustedRevokerRole = var.trusted_revoker_role
    TrustedReaderRole  = var.trusted_reader_role
    AssignableSets     = join(",", var.assignable_sets)
  }
}

output "granter_role" {
  description = "For identity_center.granter_role in aws-jit.yml, and OtherGranterRoles of account.yml."
  value       = aws_cloudformation_stack.this.outputs["GranterRole"]
}

output "revoker_role" {
  description = "For identity_center.revoker_role, and OtherRevokerRoles."
  value       = aws_cloudformation_stack.this.outputs["RevokerRole"]
}

output "reader_role" {
  description = "For identity_center.reader_role, and OtherReaderRoles."
  value       = aws_cloudformation_stack.this.outputs["ReaderRole"]
}
