import { TRADE_VERBS } from './trade-verbs.ts';

/**
 * What verbs mean: classes of words that ask for the same kind of act, and the first words of the names of actions that do it, each with how surely (1:
 * the same thing; below 0.5: now and then). A class is a line `name: words > first words`. Words are compared by stem, so that "invalidate" and
 * "invalidating" are one; a word may be in several classes, and then means any of them.
 *
 * What ends, deletes, starts or opens something has words of its own: no class of another meaning leads to it.
 */
const COMMON = `
list: list enumerate browse inventory overview name itemise itemize tally > list:1 describe:.95 get:.8 search:.4 lookup:.4
look: look see note view show display check inspect examine review verify watch observe monitor track eyeball know tell understand compare analyse analyze audit explore investigate debug diagnose troubleshoot peek glance consult trace determine learn observe assess identify eye gauge scrutinize scrutinise sight probe study skim oversee supervise crosscheck doublecheck appraise ascertain establish recheck glimpse gather visualise visualize correlate reconcile surveil triage summarise summarize chart plot graph profile > describe:.95 get:.95 list:.85 view:1 lookup:.6 search:.4 read:.7 query:.3 filter:.4 check:.6 verify:.6 preview:.5 detect:.3
wait: wait follow await poll babysit shadow babysit > describe:.95 get:.95 list:.7 receive:.4 check:.5
read: read retrieve fetch load obtain grab get pull see give provide extract collect gather pass peruse print dump cat > get:1 describe:.9 list:.8 read:1 retrieve:1 receive:.6 query:.5 view:.8 fetch:1 select:.4 lookup:.5 download:.6 consume:.5
download: download dl save export pull grab fetch retrieve bring collect rescue salvage secure offload > get:.9 download:1 export:.9 read:.7 copy:.3 retrieve:.8
find: find locate discover trace pinpoint hunt identify detect dig > list:.9 describe:.95 search:.9 get:.8 lookup:.9 query:.7 filter:.8 find:1 discover:1
search: search grep filter query trawl comb sift scour hunt mine sweep lookup > search:1 query:.9 filter:.95 lookup:.8 find:.9 scan:.5 list:.5 describe:.4 get:.4 select:.7
scan: scan > scan:1 list:.4
tail: tail stream > tail:1 filter:.6 get:.5 start:.4
count: count measure total tally sum > list:.7 describe:.7 get:.8 count:1 query:.4 scan:.4 select:.4
estimate: estimate forecast predict > get:.6 forecast:1 estimate:1 predict:1 describe:.3
create: create make provision establish define introduce set-up recreate generate spawn spin compose produce instantiate prepare > create:1 put:.7 register:.6 allocate:.7 add:.6 request:.4 generate:.6 build:.5 batchcreate:.8 start:.5
add: add insert append include enter enrol enroll admit inject supply plug introduce place hang affix whitelist bolt > add:1 create:.85 put:.8 associate:.65 register:.65 attach:.6 authorize:.6 update:.55 tag:.4 batchcreate:.8 change:.4 import:.4 enable:.3
upload: upload write store save put place copy replace overwrite push drop deposit stash ship deliver refill reupload provide restock file > put:1 upload:1 write:.9 update:.45 copy:.7 import:.4 send:.4 create:.3
write: write record persist jot > put:1 write:1 update:.6 batchwrite:.5
update: update change edit modify fix correct adjust alter tune reconfigure patch amend configure customise customize rewrite overhaul revise rework refresh rectify repair mend readjust reword refine reorganise reorganize modernise modernize convert align bring loosen recast adapt > update:1 modify:1 change:.95 put:.85 set:.85 edit:1 configure:.9 reset:.2 write:.3 alter:1
set: set mark flag assign turn pin fix define specify designate nominate force limit restrict reserve initialise initialize stamp configure choke throttle cap ration > set:1 put:.9 update:.9 modify:.9 change:.7 configure:.8 assign:.7 write:.3
swap: swap switch flip toggle cutover trade > swap:1 update:.8 modify:.8 change:.7 set:.7 replace:.8 switch:1 put:.7
replace: replace exchange substitute supersede renew refill trade > replace:1 put:.85 update:.85 modify:.8 change:.5 set:.6
increase: increase raise grow bump extend enlarge double triple widen fatten stretch prolong lengthen expand boost upsize enlarge beef up ramp crank push hoist inflate elevate multiply quadruple heighten > increase:1 extend:1 update:.9 modify:.9 set:.85 put:.8 change:.8 expand:1 register:.5 request:.4 renew:.5
decrease: decrease lower reduce shrink shorten halve downsize dial tighten relax cut trim slash drop knock throttle diminish curb narrow pare lessen thin contract taper deflate choke throttle cap > decrease:1 reduce:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
scale: scale resize rescale grow rightsize size upscale downscale autoscale reshard repartition > scale:1 resize:1 set:.9 update:.9 modify:.9 increase:.8 decrease:.8 change:.6 register:.5
rename: rename > rename:1 update:.7 modify:.7 change:.6 set:.4
upgrade: upgrade bump patch modernise uplift update > upgrade:1 update:.95 modify:.8 apply:.5
apply: apply > apply:1 batchapply:.95 put:.6 update:.6 modify:.5 associate:.5 execute:.5
delete: delete erase destroy drop wipe prune scrub bin trash nuke zap expunge eliminate obliterate annihilate ditch discard junk eradicate > delete:1 batchdelete:.8 remove:.75 destroy:1 purge:.5 deregister:.45 release:.3 drop:1
remove: remove exclude strip evict kick expel eject extract pull weed boot withdraw unlist subtract lift peel siphon > remove:1 delete:.9 batchdelete:.7 detach:.65 disassociate:.75 deregister:.7 revoke:.6 untag:.6 unassign:.6 unlink:.7 cancel:.3
clean: clean cleanup tidy empty clear sweep hoover declutter groom mop > delete:.8 batchdelete:.7 purge:.95 empty:1 clear:1 flush:.8 remove:.6 reset:.4
terminate: terminate kill decommission scrap slay tear destroy dispose end > terminate:1 delete:.5 kill:1 destroy:.6 stop:.6 cancel:.6
purge: purge > purge:1 flush:.6
flush: flush > flush:1 purge:.5 reset:.3 clear:.8
invalidate: invalidate bust expire evict > invalidate:1 createinvalidation:1 create:.7 flush:.6
start: start begin boot wake initiate fire kick light power up turn ignite spin commence revive unpark spawn rouse > start:1 begin:1 run:.6 resume:.5 submit:.5 execute:.6 initiate:1 launch:1 create:.4 activate:.6 enable:.5 reboot:.1
open: open > open:1 start:.45 authorize:.75 enable:.5 create:.4 get:.4
run: run trigger execute perform kick fire rerun relaunch exec do start issue launch conduct retrigger crawl recrawl backfill > run:1 start:.95 execute:.95 invoke:.85 submit:.8 send:.4 create:.5 trigger:1 evaluate:.4 batchexecute:.7
invoke: invoke call hit ping exercise fire exec try smoketest trigger poke curl > invoke:1 call:1 execute:.5 test:.5 send:.2 post:.3
submit: submit enqueue queue push lodge file place resubmit requeue redeliver > submit:1 start:.8 add:.6 create:.6 send:.7 put:.4 post:.6
retry: retry rerun redo repeat reprocess > retry:1 redrive:.8 start:.8 rerun:1 restart:.7 run:.6 create:.3
redrive: redrive > redrive:1 start:.7
replay: replay > replay:1 start:.8
stop: stop halt end quit shut finish cease hibernate close wind > stop:1 end:1 cancel:.75 abort:.8 halt:1 suspend:.3 disable:.4 complete:.5 disconnect:.4 shutdown:.9
cancel: cancel abort scrap drop break bail interrupt kill end revoke retract > cancel:1 abort:1 stop:.9 delete:.2 discard:.6 terminate:.35 revoke:.3
close: close > close:1 terminate:.6 end:.7 stop:.4 delete:.3 revoke:.6 resolve:.6 complete:.5 update:.3
restart: restart reboot bounce recycle cycle reload kick rejig respawn reinitialise reinitialize kickstart roll > reboot:1 restart:1 reload:1 recycle:1
resume: resume unpause continue unsuspend reactivate restart-again unfreeze thaw unhold restart reenable reopen unhalt > resume:1 continue:1 start:.7 enable:.7 activate:.7 restart:.6
pause: pause park mothball suspend freeze hold halt stall sideline shelve > pause:1 suspend:1 stop:.8 disable:.7 freeze:1 hold:1
enable: enable activate allow switch-on arm unlock switch unblock reinstate rearm reenable reactivate > enable:1 activate:1 start:.6 update:.65 put:.7 modify:.6 set:.6 resume:.5 allow:1 create:.3 associate:.3 configure:.5
disable: disable deactivate inactivate disarm mute kill shut retire lift > disable:1 deactivate:1 stop:.6 update:.65 put:.6 modify:.6 set:.6 suspend:.7 pause:.6 delete:.15 disassociate:.3
silence: silence mute snooze hush quiet gag suppress stifle shush quieten dampen > disable:.9 mute:1 suppress:.9 update:.3 suspend:.6
unmute: unmute unsilence > enable:.9 unmute:1
suppress: suppress > suppress:1 put:.6 update:.5
attach: attach connect link mount join bind hook plug tie pair hang clip fasten couple fix > attach:1 connect:1 associate:.85 put:.6 link:1 add:.5 join:.9 mount:1 bind:.9 register:.4
detach: detach disconnect unlink unmount separate unplug unhook unbind pull decouple untie drop unpair > detach:1 disconnect:1 disassociate:.9 unlink:1 remove:.5 unmount:1
associate: associate > associate:1 attach:.7 add:.4 put:.3 create:.3
disassociate: disassociate dissociate unassociate > disassociate:1 detach:.8 remove:.5
assign: assign > assign:1 associate:.8 attach:.5 add:.5 put:.5 set:.4
unassign: unassign > unassign:1 disassociate:.8 remove:.5
register: register onboard enrol enroll > register:1 create:.5 add:.5 subscribe:.4
deregister: deregister unregister > deregister:1 remove:.5 delete:.3
allocate: allocate reserve > allocate:1 request:.5 create:.5 purchase:.4
release: release free return unlock > release:1 publish:.4 start:.3 create:.2 deploy:.5
share: share publish expose circulate distribute pass lend > share:1 publish:.9 modify:.6 put:.5 authorize:.5 create:.3 update:.4 add:.4
publish: publish > publish:1 create:.5 put:.4 send:.3 deploy:.5
unshare: unshare > modify:.6 disassociate:.7 deauthorize:.6 revoke:.5
deploy: deploy redeploy ship roll promote push release install land rollout publish apply > deploy:1 create:.6 start:.7 update:.8 publish:.5 promote:.5
authorize: authorize authorise permit whitelist allowlist admit open unblock clear accept > authorize:1 add:.6 grant:.7 put:.4 update:.4 allow:1
grant: grant give > grant:1 create:.5 add:.6 put:.5 authorize:.5 update:.3
revoke: revoke withdraw retract rescind close shut pull undo cancel strip > revoke:1 remove:.6 delete:.4 disassociate:.3 deauthorize:.5 update:.3
block: block deny ban blacklist denylist forbid cut quarantine isolate fence seal refuse firewall ringfence drop close > revoke:.6 put:.5 update:.6 block:1 deny:1 modify:.4 add:.4
approve: approve accept ok sign-off acknowledge greenlight okay confirm sanction wave release bless endorse > approve:1 accept:1 put:.6 acknowledge:1 confirm:.6 update:.4
reject: reject decline refuse veto dismiss deny > reject:1 decline:1 put:.5 deny:.6 update:.4 stop:.2
confirm: confirm > confirm:1 get:.9 describe:.9 list:.8 verify:.7
subscribe: subscribe > subscribe:1 create:.4 put:.4
unsubscribe: unsubscribe > unsubscribe:1 delete:.4 remove:.4
send: send emit mail notify deliver produce post fire dispatch transmit pump push submit ping forward relay email shovel funnel > send:1 publish:.9 put:.85 post:.9 emit:1 deliver:.7
receive: receive consume poll dequeue pop pick peek pull read take siphon skim > receive:1 consume:1 get:.6 read:.7 poll:1
encrypt: encrypt > encrypt:1 put:.3
decrypt: decrypt unseal > decrypt:1
reencrypt: reencrypt > reencrypt:1
sign: sign > sign:1
generate: generate issue mint produce > generate:1 create:.8 get:.6 issue:1
request: request apply order demand > request:1 create:.5 get:.2
rotate: rotate roll cycle renew refresh > rotate:1 update:.4 put:.3 create:.2
renew: renew prolong refresh reissue extend > renew:1 extend:.6 rotate:.5 update:.3
reset: reset unlock clear wipe rewind reinit > reset:1 unlock:1 set:.6 update:.4 clear:.5
copy: copy duplicate clone replicate transfer mirror carry sync dupe > copy:1 clone:1 create:.4 start:.6 replicate:1 put:.5 duplicate:1
move: move migrate relocate shift shove reposition transfer transplant rehome cut shovel ferry funnel > move:1 migrate:1 update:.7 copy:.3 transfer:.8 change:.5 associate:.5 modify:.6 start:.3
point: point route direct redirect repoint aim steer map target send rewire > change:.8 update:.9 modify:.8 set:.6 put:.5 associate:.4
restore: restore recover undelete rebuild revive resurrect reinstate reload rehydrate thaw unarchive unerase > restore:1 recover:1 rebuild:1 start:.6 undelete:1
rebuild: rebuild reindex > rebuild:1 restore:.3 start:.4
rollback: rollback revert undo rewind unwind reverse retreat > rollback:1 revert:1 restore:.5 stop:.3 update:.4 deploy:.3 cancel:.3
backup: backup back-up dump secure safeguard checkpoint preserve > create:.8 start:.8 backup:1 export:.6 copy:.3
snapshot: snapshot freeze capture checkpoint > create:.95 snapshot:1 start:.3 take:1
export: export > export:1 start:.6 create:.6 get:.4
import: import ingest > import:1 start:.7 put:.5 create:.5 upload:.4
failover: failover promote switchover demote flip > failover:1 promote:.9 switchover:1 test:.2
promote: promote > promote:1 failover:.5 update:.5 modify:.4
reboot: reboot > reboot:1 restart:.7
schedule: schedule postpone delay defer > schedule:1 create:.5 put:.5 update:.5
split: split > split:1
merge: merge squash > merge:1
tag: tag retag label mark categorise categorize annotate > tag:1 create:.8 add:.8 put:.6 label:1
untag: untag unlabel > untag:1 delete:.8 remove:.8
test: test try exercise probe > test:1 invoke:.5 validate:.6 simulate:.6 start:.3 send:.3
validate: validate lint > validate:1 test:.5 verify:.7 check:.6
verify: verify > verify:1 describe:.9 get:.9 list:.8
simulate: simulate > simulate:1 test:.4
refresh: refresh reload resync sync synchronise synchronize > refresh:1 reload:1 start:.7 create:.6 sync:1 synchronize:1 update:.4
drain: drain evict cordon bleed evacuate > update:.7 deregister:.7 drain:1 put:.4
protect: protect lock shield guard pin secure > set:.7 put:.7 protect:1 lock:1 update:.5 modify:.6 enable:.5 create:.3
unprotect: unprotect > set:.7 update:.5 modify:.5 disable:.5
connect: connect login ssh signin hop jump enter shell tunnel rdp exec logon dial reach > connect:1 login:1 get:.3 open:.6 create:.2 send:.2
resend: resend > resend:1 send:.7
invite: invite > invite:1 create:.6 admincreate:.6 send:.4
archive: archive > archive:1 update:.5 put:.4 create:.3
unarchive: unarchive > unarchive:1 update:.5
comment: comment reply respond answer annotate note > create:.5 add:.8 post:.9 put:.5 respond:1 update:.3
presign: presign > create:.7 get:.6 generate:.7
train: train retrain finetune > create:.7 start:.8 train:1
evaluate: evaluate reevaluate reassess > evaluate:1 start:.8
translate: translate > translate:1
convert: convert > convert:1 modify:.4
complete: complete > complete:1 put:.5
detect: detect > detect:1
pass: pass > pass:1
purchase: purchase buy > purchase:1
assume: assume impersonate > assume:1
use: use utilise utilize > use:1 invoke:.5 access:.6 get:.4
access: access reach use consult > access:1 get:.6 list:.5 describe:.6
inject: inject > inject:1
resolve: resolve > resolve:1
select: select choose > select:1 query:.6
manage: manage administer > manage:1 update:.4
deprovision: deprovision > deprovision:1
calculate: calculate compute > calculate:1 get:.5
deprecate: deprecate > deprecate:1 disable:.3
preview: preview > preview:1 get:.6
report: report > report:1 put:.5 send:.4
record: record > record:1 put:.4
process: process > process:1 start:.4
redeem: redeem > redeem:1
signal: signal > signal:1
commit: commit > commit:1 create:.5
prepare: prepare > prepare:1
render: render > render:1 get:.4
redact: redact mask anonymise anonymize > redact:1
infer: infer score > infer:1 detect:.5
claim: claim > claim:1
bypass: bypass > bypass:1
recognize: recognize recognise > recognize:1 detect:.5
forget: forget > forget:1
expire: expire > expire:1
optimize: optimize optimise > optimize:1
unauthorize: unauthorize deauthorize > unauthorize:1 deauthorize:1 revoke:.7
build: build bake > build:1 start:.7 create:.5
override: override overwrite > override:1 put:.5
reorder: reorder > reorder:1 update:.4
advertise: advertise > advertise:1
transform: transform > transform:1
distribute: distribute > distribute:1
checkout: checkout > checkout:1
integrate: integrate > integrate:1
finalize: finalize finalise > finalize:1 complete:.6
chat: chat converse > chat:1 converse:1 invoke:.5
authenticate: authenticate > authenticate:1
regenerate: regenerate > regenerate:1 reset:.5 create:.3
dispose: dispose > dispose:1
persist: persist > persist:1
skip: skip > skip:1
classify: classify > classify:1
dismiss: dismiss > dismiss:1
install: install > install:1 add:.4
bundle: bundle > bundle:1
monitor: monitor > monitor:1
unmonitor: unmonitor > unmonitor:1
rebalance: rebalance redistribute > rebalance:1 update:.6
suggest: suggest recommend > suggest:1 get:.5
geocode: geocode > geocode:1 search:.6
federate: federate > federate:1
match: match > match:1
reschedule: reschedule > reschedule:1 update:.4
retain: retain > retain:1
hide: hide > hide:1
retire: retire > retire:1
unmask: unmask > unmask:1
probe: probe > probe:1
harvest: harvest > harvest:1 create:.4
leave: leave > leave:1
recall: recall > recall:1
synthesize: synthesize synthesise > synthesize:1 start:.4
unpublish: unpublish > unpublish:1
backtrack: backtrack > backtrack:1
group: group > group:1
ungroup: ungroup > ungroup:1
return: return > return:1 get:.9 list:.9 describe:.95
discard: discard > discard:1 delete:.4
reveal: reveal > reveal:1 get:.6
shutdown: shutdown > shutdown:1 stop:.8
decode: decode > decode:1
unload: unload > unload:1
withdraw: withdraw > withdraw:1 revoke:.9
transcribe: transcribe > start:.9 transcribe:1
put: put > put:1 add:.7 set:.7 create:.6 upload:.6 update:.6
describe: describe > describe:1 get:.85 list:.7
extract: extract > get:.7 analyze:.8 detect:.6
analyse: analyse analyze > analyze:1 get:.5
touch: touch affect meddle disturb > update:.9 modify:.9 put:.8 set:.8 change:.9 delete:1 remove:1 stop:.8 start:.7 create:.5 terminate:1
keep: keep > keep:1
launch: launch > launch:1 start:.95 run:.95 create:.85 submit:.6 execute:.6
vacuum: vacuum truncate > execute:.95 run:.95 start:.6
signout: signout > sign:.9 global:.9 admin:.3 revoke:.7
unlock: unlock > unlock:1 reset:.8 enable:.7 update:.5
rebalance: rebalance redistribute > rebalance:1 update:.6
handle: handle > describe:.3
lend: lend > grant:.5
resubmit: resubmit > submit:1 start:.8
undeploy: undeploy > undeploy:1 delete:.5 stop:.5
whitelist: unban unblacklist > update:.7 delete:.5 remove:.7
force: force > force:1
`;

const CLASSES = COMMON + TRADE_VERBS;

/** What a verb means: its class and the first words of names of actions, by stem, with how surely each is meant. */
export interface VerbMeaning {
  readonly classes: readonly string[];
  readonly first: ReadonlyMap<string, number>;
}

/** Compound first words of actions are written joined; see `firstWordOf`. */
const parse = (stem: (word: string) => string): ReadonlyMap<string, VerbMeaning> => {
  const found = new Map<string, { classes: string[]; first: Map<string, number> }>();
  for (const line of CLASSES.split('\n')) {
    const [, name = '', words = '', firsts = ''] = /^([a-z-]+): ([^>]+) > (.+)$/.exec(line) ?? [];
    if (name === '') continue;
    const meant = firsts.split(' ').map((each) => {
      const [first = '', weight = '1'] = each.split(':');
      return [stem(first), Number(weight)] as const;
    });
    for (const word of words.split(' ')) {
      const key = stem(word);
      const known = found.get(key) ?? { classes: [], first: new Map<string, number>() };
      if (!known.classes.includes(name)) known.classes.push(name);
      for (const [first, weight] of meant)
        known.first.set(first, Math.max(weight, known.first.get(first) ?? 0));
      found.set(key, known);
    }
  }
  return found;
};

let table: ReadonlyMap<string, VerbMeaning> | undefined;

/** Stem of a verb → what it means; read when it is first needed. */
export const verbMeanings = (stem: (word: string) => string): ReadonlyMap<string, VerbMeaning> =>
  (table ??= parse(stem));

/** All words of the classes, as they are written: their forms are derived from these. */
export const verbWords = (): readonly string[] =>
  CLASSES.split('\n').flatMap((line) => /^[a-z-]+: ([^>]+) >/.exec(line)?.[1]?.split(' ') ?? []);

/** Classes that change nothing. */
export const READING: ReadonlySet<string> = new Set(
  'list look wait read download find search scan tail count estimate confirm verify'.split(' '),
);

/** What undoes what: "and on again", "until Monday". */
const INVERSES = `start stop, enable disable, suspend resume, pause resume, attach detach, associate disassociate, register deregister,
silence unmute, increase decrease, add remove, tag untag, authorize revoke, subscribe unsubscribe, allocate release, protect unprotect, share unshare,
archive unarchive, assign unassign, connect disconnect, lock unlock, block allow`;

/** Class → the class that undoes it. */
export const inverseOf: ReadonlyMap<string, string> = new Map(
  INVERSES.split(',').flatMap((pair) => {
    const [a = '', b = ''] = pair.trim().split(/\s+/);
    return [
      [a, b],
      [b, a],
    ] as const;
  }),
);
