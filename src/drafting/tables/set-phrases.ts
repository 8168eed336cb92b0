/**
 * Words that stand together for one word of the grammar: `words = word`. Nothing after `=`: they say nothing. The longest is read first.
 */
const PHRASES = `
in case that = if; in case of = if; in case = if; in the event that = if; in the event of = if; provided that = if; provided = if; providing = if; supposing = if; assuming that = if; assuming = if; on condition that = if; only if = if; even if = if; as and when = when;
as soon as = once; as long as = while; so long as = while; by the time = when; every time = when; any time = when; each time = when; until such time as = until;
as well as = and; along with = and; together with = and; in addition to = and; as much as = and; not to mention = and; on top of that = also; in addition = also; as well = also; besides that = also; what is more = also; next to that = also; plus also = and; and also = and; and then = then; and after that = then; after which = then; after that = then; from there = then; once that is done = then; when that is done = then; once done = then; when done = then; afterwards also = then;
which is why = and; that is why = and; this is why = and; and therefore = and; followed by = then; failing that = otherwise; if not = otherwise; or else = otherwise; if so = then; if need be = ; if needed = ; if necessary = ; if possible = ; where needed = ; when needed = ; as needed = ; if required = ; as required = ; if at all possible = ;
in order to = to; so as to = to; so that = so; such that = so;
instead of = without; rather than = without; other than = except; with the exception of = except; apart from = except; save for = except; short of = without;
at once = ; right away = ; right now = ; straight away = ; at the moment = ; for now = ; for the time being = ; for the moment = ; by hand = manually; in between = meanwhile; in the meantime = meanwhile; in the meanwhile = meanwhile; from scratch = ; as usual = ; as always = ; as before = ; as is = ; one by one = ; at least = ; at most = ; up front = beforehand; ahead of time = beforehand; first of all = first; to begin with = first; to start with = first; at first = first; first thing = ; last of all = finally; in the end = finally; at the end = finally; in parallel = ; on the side = ; at the same time = ; all at once = ; in one go = ; of course = ; for good = ; for safety = ; just in time = ; no more than = ; not more than = ; up to date = current;
to come into being = to be created; to come into existence = to be created; must come off = must be removed; has to come off = must be removed; have to come off = must be removed; down to nothing = down to zero; down to none = down to zero; to nothing = to zero; do not forget to = ; don't forget to = ; dont forget to = ; never forget to = ; not to forget = ; which is why i = so i; which is why we = so we; that is why i = so i; therefore i = so i; therefore we = so we; hence i = so i; add ons = addons; an add on = an addon; the add on = the addon; not one of = none of; not a single one of = none of; not a single = no; a few of = some; a few = some; a couple of = some; a handful of = some; a bunch of = some; a lot of = many; lots of = many; a number of = some; a pair of = some; any of = any; some of = some; one of = one; each of = each; all of = all; both of = both; either of = either; none of = no; most of = most; half of = ; the rest of = other; part of = part-of;
i would like to = i want to; i would like = i want; i'd like to = i want to; i'd like = i want; we would like to = we want to; we'd like to = we want to; would love to = want to; have got to = must; has got to = must; 've got to = must; am going to = will; are going to = will; is going to = will; i intend to = i will; i plan to = i will; we plan to = we will; i aim to = i will; my plan is to = i will; the plan is to = i will; the idea is to = i will; what i have to do is = i must; what i need to do is = i must; what i need is = i need; all i need is = i need; all i want is = i want; what we need is = we need; job is to = i must; task is to = i must; goal is to = i must; it takes = i need; i am supposed to = i must; we are supposed to = we must; i was asked to = i must; i am asked to = i must; i have been asked to = i must; was told to = must; asked me to = i must; asked us to = i must; wants me to = i must; wants us to = i must; needs me to = i must; told me to = i must; expects me to = i must; help me = ; help us = ;
be able to = ; the ability to = to; permission to = to; permissions to = to; rights to = to; the right to = to; access to = ; allowed to = ; in a position to = ; make it possible to = to; possible for me to = to;
by no means = never; are not going to = will not; am not going to = will not; i'm not going to = i will not; we're not going to = we will not; on no account = never; in no case = never; in no way = never; at no time = never; at no point = never;
no longer = ; stay with = watch; stick with = watch; sit and watch = watch; sit by = watch; thanks of = please; what is left = rest; what is in it = contents; what is left over = rest; whatever is left = rest; whatever remains = rest; the rest = rest; any longer = ; any more = ; anymore = ; not only = ; not just = ; let me know = tell; keep me posted on = look; keep me posted = look; keep track of = track; keep an eye on = watch; keep an eye = watch; keep a close eye on = watch; have an eye on = watch; take care of = handle; see to it that = so; make use of = use; get an idea of = look; get a sense of = look; get to know = look; be aware of = look; get to see = look; have sight of = look; lay hands on = get;
un mute = unmute; un pause = unpause; un suspend = unsuspend; un block = unblock; un share = unshare; un silence = unsilence; un freeze = unfreeze; de activate = deactivate; de register = deregister; re enable = enable; re start = restart; re run = rerun; re deploy = redeploy; re create = recreate; re attach = attach; re index = reindex; log out = sign-out; sign out = sign-out
`;

interface SetPhrase {
  readonly words: readonly string[];
  readonly as: readonly string[];
}

let table: ReadonlyMap<string, readonly SetPhrase[]> | undefined;

/** First word → set phrases, the longest first. */
export function setPhrases(): ReadonlyMap<string, readonly SetPhrase[]> {
  if (table !== undefined) return table;
  const found = new Map<string, SetPhrase[]>();
  for (const entry of PHRASES.split(';')) {
    const [left = '', right = ''] = entry.split('=').map((part) => part.trim());
    const words = left.split(/\s+/);
    const first = words[0];
    if (first === undefined || first === '') continue;
    found.set(first, [...(found.get(first) ?? []), { words, as: right.split(/\s+/).filter(Boolean) }]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return (table = found);
}
