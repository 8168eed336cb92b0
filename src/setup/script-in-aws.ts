/** What `deploy/setup.sh` does in AWS: bash, each function a step that looks before it acts. */
export const SCRIPT_IN_AWS = String.raw`# in_account ID PARTITION: from here on, aws is asked in that account.
in_account() {
  session=''
  [ "$own_account" != "$1" ] || return 0
  if [ -n "$own_account" ] && [ -n "${'$'}{ADMIN_ROLE-}" ]; then
    session=$(aws sts assume-role --role-arn "arn:$2:iam::$1:role/$ADMIN_ROLE" --role-session-name aws-jit-setup \
      --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text) || session=''
    [ -z "$session" ] || return 0
  fi
  later "your AWS credentials are for ${'$'}{own_account:-no account}, not for $1: run this again with AWS_PROFILE or ADMIN_ROLE set"
  return 1
}

# there COMMAND...: what CloudFormation says of a stack; nothing where AWS says that there is none. Any other failure is no answer: to go on
# would deploy over what is there.
there() {
  said=$(aws cloudformation "$@" 2>/dev/null) && { echo "$said"; return 0; }
  why=$(aws cloudformation "$@" 2>&1 >/dev/null) || true
  case "$why" in
    *'does not exist'*) ;;
    *)
      echo "    $why" >&2
      return 1
      ;;
  esac
}

# stack ACCOUNT PARTITION REGION NAME TEMPLATE PARAMETERS entry|reached
stack() {
  in_account "$1" "$2" || { not_ready=1; return 0; }
  region=$3 stack_name=$4 template=$5 parameters=$6
  theirs=$(there describe-stacks --region "$region" --stack-name "$stack_name" \
    --query "Stacks[0].Parameters[?ParameterKey=='RepositoryId'].ParameterValue | [0]" --output text) ||
    stop "the stack $stack_name of account $1 cannot be read"
  if [ -n "$theirs" ] && [ "$theirs" != "$repository_id" ]; then
    not_ready=1
    later "the stack $stack_name there is of another repository ($theirs): deploy by hand, under another --stack-name"
    return 0
  fi
  # Version 1 of the AWS CLI does not take the file, one key and one value a line, as it is.
  overrides=()
  while IFS= read -r line; do
    value=${'$'}{line#*: \"}
    value=${'$'}{value%\"*}
    case "$line" in
      *'"ParameterKey": "'*) key=$value ;;
      *'"ParameterValue": "'*) overrides+=("$key=$value") ;;
    esac
  done <"$parameters"
  if [ "$7" = entry ]; then
    # One provider for GitHub an account: the stack's own, or somebody else's that is named to it.
    made=$(there list-stack-resources --region "$region" --stack-name "$stack_name" \
      --query "StackResourceSummaries[?LogicalResourceId=='Provider'].PhysicalResourceId | [0]" --output text) ||
      stop "the provider of the stack $stack_name in account $1 cannot be read"
    [ "$made" != None ] || made=''
    provider=$(aws iam list-open-id-connect-providers --output text \
      --query "OpenIDConnectProviderList[?ends_with(Arn, '/token.actions.githubusercontent.com')].Arn | [0]") ||
      stop "the providers of account $1 cannot be read"
    if [ -z "$made" ] && [ "$provider" != None ] && ! grep -q '"OidcProviderArn"' "$parameters"; then
      echo "    The account has a provider for GitHub, which the stack uses: $provider"
      overrides+=("OidcProviderArn=$provider")
    fi
  fi
  perform deploy_stack
  [ "$dry" = 0 ] || not_ready=1
}
deploy_stack() {
  run aws cloudformation deploy --region "$region" --stack-name "$stack_name" --template-file "$template" \
    --capabilities CAPABILITY_NAMED_IAM --no-fail-on-empty-changeset --parameter-overrides "${'$'}{overrides[@]}"
}

# eligible ACCOUNT PARTITION BOUNDARY user/NAME role/NAME ...
eligible() {
  in_account "$1" "$2" || return 0
  boundary=$3
  shift 3
  lacking=''
  for who in "$@"; do
    kind=${'$'}{who%%/*} name=${'$'}{who#*/}
    case "$kind" in
      user) what=User ;;
      *) what=Role ;;
    esac
    has=$(aws iam "get-$kind" "--$kind-name" "$name" --output text \
      --query "$what.[PermissionsBoundary.PermissionsBoundaryArn, Tags[?Key=='jit:eligible'].Value | [0]]" 2>/dev/null) || has=''
    case "$has" in
      '') later "there is no IAM $kind $name in the account, or it cannot be read" ;;
      "$boundary"$'\t'true) ;;
      None$'\t'* | "$boundary"$'\t'*) lacking="$lacking $who" ;;
      *) later "the IAM $kind $name has another boundary, which is left: ${'$'}{has%%$'\t'*}" ;;
    esac
  done
  if [ -z "$lacking" ]; then
    done_already "all who can have both, have both"
    return 0
  fi
  echo "    The boundary also takes away what they hold already of writing to IAM, Organizations and Identity Center."
  perform make_eligible
}
make_eligible() {
  for who in $lacking; do
    kind=${'$'}{who%%/*} name=${'$'}{who#*/}
    run aws iam "put-$kind-permissions-boundary" "--$kind-name" "$name" --permissions-boundary "$boundary"
    run aws iam "tag-$kind" "--$kind-name" "$name" --tags Key=jit:eligible,Value=true
  done
}

# service_control_policy NAME ACCOUNT ...
service_control_policy() {
  session=''
  policy_name=$1
  shift
  policy=$(aws organizations list-policies --filter SERVICE_CONTROL_POLICY --output text \
    --query "Policies[?Name=='$policy_name'].Id | [0]" 2>/dev/null) || {
    later "it takes credentials of the management account, and service control policies that are enabled"
    return 0
  }
  lacking=''
  for account in "$@"; do
    [ "$policy" != None ] && aws organizations list-policies-for-target --target-id "$account" --filter SERVICE_CONTROL_POLICY \
      --query 'Policies[].Id' --output text 2>/dev/null | tr '\t' '\n' | grep -qx "$policy" || lacking="$lacking $account"
  done
  if [ -z "$lacking" ]; then
    done_already
    return 0
  fi
  perform cap_accounts
}
cap_accounts() {
  if [ "$policy" = None ]; then
    run aws organizations create-policy --name "$policy_name" --type SERVICE_CONTROL_POLICY \
      --description "What access just in time never gives" --content file://deploy/identity-center-scp.json
    [ "$dry" = 1 ] || policy=$(aws organizations list-policies --filter SERVICE_CONTROL_POLICY --output text \
      --query "Policies[?Name=='$policy_name'].Id | [0]") || stop "the policy cannot be read back"
  fi
  for account in $lacking; do
    run aws organizations attach-policy --policy-id "${'$'}{policy/None/ID_OF_IT}" --target-id "$account"
  done
}
`;
