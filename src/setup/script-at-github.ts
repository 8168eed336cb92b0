/** What `deploy/setup.sh` does at GitHub and with git: bash, each function a step that looks before it acts. */
export const SCRIPT_AT_GITHUB = String.raw`environment() {
  environment=$1
  allowed=$(gh api "repos/$repository/environments/$environment/deployment-branch-policies" \
    --jq '.branch_policies[] | (if .type == "tag" then "tags named " else "" end) + .name' 2>/dev/null) || allowed=''
  if [ "$allowed" = "$branch" ]; then
    done_already "$environment"
    return 0
  fi
  if [ -n "$allowed" ]; then
    not_ready=1
    later "$environment lets in other branches as well, which is yours to mend: $(echo "$allowed" | tr '\n' ' ')"
    return 0
  fi
  # Setting the branches sets all of an environment: reviewers and waiting time of somebody's own would be gone.
  own=$(gh api "repos/$repository/environments/$environment" \
    --jq '.protection_rules[] | select(.type != "branch_policy") | .type' 2>/dev/null) || own=''
  if [ -n "$own" ]; then
    not_ready=1
    later "$environment has rules of its own ($(echo "$own" | tr '\n' ' ')): choose \"Selected branches and tags\" and $branch in its settings"
    return 0
  fi
  perform make_environment
  [ "$dry" = 0 ] || not_ready=1
}
make_environment() {
  run gh api --silent -X PUT "repos/$repository/environments/$environment" \
    -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'
  run gh api --silent -X POST "repos/$repository/environments/$environment/deployment-branch-policies" -f "name=$branch" -f type=branch
}

workflow_permissions() {
  is=$(gh api "repos/$repository/actions/permissions/workflow" \
    --jq '[.default_workflow_permissions, (.can_approve_pull_request_reviews | tostring)] | join(" ")' 2>/dev/null) || is=''
  if [ "$is" = 'read true' ]; then
    done_already
    return 0
  fi
  perform set_workflow_permissions
}
set_workflow_permissions() {
  run gh api --silent -X PUT "repos/$repository/actions/permissions/workflow" \
    -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true
}

# secret NAME ENVIRONMENT: gh asks for the value, which stands in no command line. A private key has many lines, and is read from its file.
secret() {
  if gh secret list --repo "$repository" --env "$2" --json name --jq '.[].name' 2>/dev/null | grep -qx "$1"; then
    done_already "$1 of $2"
  elif [ "$1" = AWS_JIT_APP_KEY ] && [ "$mode" = ask ]; then
    printf '    The file with the private key, outside of this folder (nothing: leave it out): '
    read -r file || file=''
    if [ -n "$file" ] && [ -f "$file" ] && [ -r "$file" ]; then
      gh secret set "$1" --repo "$repository" --env "$2" <"$file" || stop "the secret $1 of $2 was not set"
    else
      later "no file of that name can be read: gh secret set $1 --repo $repository --env $2 < KEY.pem"
    fi
  elif [ "$1" = AWS_JIT_APP_KEY ]; then
    later "its value is yours to give: gh secret set $1 --repo $repository --env $2 < KEY.pem"
  elif [ "$mode" = ask ]; then
    printf '    gh secret set %s --repo %s --env %s\n    Do this? [y/N] ' "$1" "$repository" "$2"
    read -r answer || answer=''
    case "$answer" in
      y | Y | yes) gh secret set "$1" --repo "$repository" --env "$2" || stop "the secret $1 of $2 was not set" ;;
      *) later "you said no" ;;
    esac
  else
    later "its value is yours to type: gh secret set $1 --repo $repository --env $2"
  fi
}

# Whether a code owner has to review what comes to the branch, by whatever ruleset.
protected() {
  gh api "repos/$repository/rules/branches/$branch" \
    --jq '.[] | select(.type == "pull_request") | .parameters.require_code_owner_review' 2>/dev/null | grep -qx true
}

# push PATH...: what init writes, by name: a private key or notes of somebody's own that are in the folder too stay out.
push() {
  origin=$(git remote get-url origin 2>/dev/null | tr '[:upper:]' '[:lower:]') || origin=''
  origin=${'$'}{origin%/}
  case "${'$'}{origin%.git}" in
    *[:/]"$(echo "$repository" | tr '[:upper:]' '[:lower:]')") ;;
    *) stop "the remote origin of this folder is not $repository but ${'$'}{origin:-missing}" ;;
  esac
  files=()
  others=(.)
  for path in "$@"; do
    if [ -e "$path" ]; then
      files+=("$path")
      others+=(":(exclude,literal)$path")
    fi
  done
  changed=$(git status --porcelain -- "${'$'}{files[@]}") || stop "this folder is no git repository"
  own=$(git status --porcelain --untracked-files=all -- "${'$'}{others[@]}") || stop "git status failed"
  there=$(git ls-remote origin "refs/heads/$branch" 2>/dev/null | cut -f1) || there=''
  if [ -z "$changed" ] && [ -n "$there" ] && [ "$there" = "$(git rev-parse HEAD)" ]; then
    done_already
  elif protected; then
    later "$branch is protected: open a pull request with what changed"
  elif [ -n "$not_ready" ]; then
    later "roles or environments are left to do, and the schedule begins with the push"
  else
    if [ -n "$own" ]; then
      printf '    Not committed, since aws-jit init did not write it:\n%s\n' "$own"
    fi
    perform push_all
  fi
}
push_all() {
  if [ -n "$changed" ]; then
    run git add -- "${'$'}{files[@]}"
    run git commit -q -m 'AWS access as pull requests' -- "${'$'}{files[@]}"
  fi
  run git push -q origin "HEAD:$branch"
}

ruleset() {
  if protected; then
    done_already
  elif [ -z "$(git ls-remote origin "refs/heads/$branch" 2>/dev/null)" ]; then
    later "$branch is not at GitHub yet"
  else
    perform import_ruleset
  fi
}
import_ruleset() { run gh api --silent -X POST "repos/$repository/rulesets" --input deploy/ruleset.json; }
`;
