/**
 * What every step of `deploy/setup.sh` uses: bash from 3.2 on, as macOS has it. Each step looks, collects what it would do in `run` lines,
 * shows them, asks, and does them; the first that fails ends the script.
 */
export const SCRIPT_FUNCTIONS = String.raw`
mode=ask
left=''      # what is left to do, a line each
not_ready='' # roles or environments are missing: nothing may be pushed
title=''
own_account=''
session=''   # credentials of a role that was assumed: id, secret, token

begin() {
  case "${'$'}{1-}" in
    '') ;;
    --show) mode=show ;;
    --yes) mode=yes ;;
    *)
      echo "deploy/setup.sh takes --show or --yes." >&2
      exit 2
      ;;
  esac
  for tool in aws gh git; do
    type -P "$tool" >/dev/null || stop "$tool is not installed"
  done
  if [ "$mode" = ask ] && [ ! -t 0 ]; then
    echo "There is no terminal to ask in: add --yes, or --show to see what would be done." >&2
    exit 2
  fi
  own_account=$(aws sts get-caller-identity --query Account --output text 2>/dev/null) || own_account=''
  [ -n "$own_account" ] || echo "There are no AWS credentials at hand that work: steps in AWS are left out."
  gh auth status >/dev/null 2>&1 || stop "gh is not signed in: gh auth login"
}

stop() {
  printf '\n%s\n' "Stopped: $1." "Mend it and run this again: what is done is not done twice." >&2
  exit 1
}

step() {
  title="$1. $2"
  printf '\n%s\n' "$title"
}

done_already() { echo "    It is done${'$'}{1:+: $1}."; }
by_hand() { echo "    A person does this; nothing is run."; }

later() {
  left="$left
  - $title
    $1"
  echo "    Left out: $1"
}

# Shows what a function would run, asks, and runs it.
perform() {
  dry=1
  "$1"
  [ "$mode" != show ] || return 0
  if [ "$mode" = ask ]; then
    printf '    Do this? [y/N] '
    read -r answer || answer=''
    case "$answer" in
      y | Y | yes) ;;
      *) later "you said no"; return 0 ;;
    esac
  fi
  dry=0
  "$1"
}

run() {
  if [ "$dry" = 1 ]; then
    printf '   '
    printf ' %q' "$@"
    printf '\n'
    return 0
  fi
  "$@" </dev/null || stop "this did not work: $*"
}

# Credentials of an assumed role reach the AWS CLI by its environment: they stand in no command line.
aws() {
  if [ -n "$session" ]; then
    (
      read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$session"
      export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
      unset AWS_PROFILE AWS_DEFAULT_PROFILE
      command aws "$@"
    )
  else
    command aws "$@"
  fi
}

finish() {
  if [ "$mode" = show ]; then
    printf '\nNothing was changed.\n'
    exit 0
  fi
  if [ -z "$left" ]; then
    printf '\nAll that commands can do is done. Next: aws-jit doctor\n'
    exit 0
  fi
  printf '\nLeft to do:%s\n' "$left"
  exit 1
}
`;
