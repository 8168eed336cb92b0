/** Lines as in `verb-classes.ts`, for verbs of the trade: a word joins a class, and the first words are those that it means. */
export const TRADE_VERBS = `
cancel: abandon ditch nix axe scotch > cancel:1 stop:.9 abort:1 delete:.2
point: reroute divert > change:.8 update:.9 modify:.8 set:.6 put:.5
create: declare respin > create:1 put:.7 start:.7 register:.5
approve: ack countersign certify > approve:1 accept:1 acknowledge:1 put:.6 update:.4
silence: ignore > disable:.7 suppress:.9 update:.4
assign: reassign > assign:1 associate:.8 update:.7 put:.5
attach: reattach rejoin > attach:1 associate:.85 join:1 register:.6 add:.5
import: reimport > import:1 start:.6
upload: repush populate > put:1 upload:1 write:.7
download: repull > get:.9 download:1
apply: reapply > apply:1 put:.6 update:.6 start:.6
connect: reconnect > connect:1 start:.4
register: reregister > register:1
scan: rescan > scan:1 start:.8
tag: relabel > tag:1 create:.6 add:.8 put:.6
look: chase rank triage draw sketch chart plot > describe:.95 get:.95 list:.85
remove: yank uninvite offboard > remove:1 delete:.6 disassociate:.6 deregister:.7
terminate: decom sunset > terminate:1 delete:.6
set: cap uncap > set:1 put:.9 update:.9 modify:.9
decrease: cap slim > set:.85 put:.8 update:.9 modify:.9
increase: broaden deepen escalate > update:.9 modify:.9 set:.8 put:.8
resume: unjam unstick unwedge unclog > resume:1 continue:1 retry:.7 start:.7
pause: quiesce > pause:1 suspend:1 stop:.8 disable:.7
block: disallow contain sandbox blackhole sinkhole > revoke:.6 put:.5 update:.6 deny:1
test: trial drill rehearse > test:1 start:.6 validate:.5
simulate: emulate mimic fake trip > simulate:1 set:.4
validate: revalidate > validate:1
send: text > send:1 publish:.9
transcode: transcode encode > create:.8 start:.7 submit:.6
remediate: remediate mitigate > start:.7 update:.6 put:.4
allocate: hire rent lease > allocate:1 request:.7 purchase:.6
remove: oust dislodge jettison amputate unpin snip pluck uninstall unstage > remove:1 delete:.8 disassociate:.75 deregister:.75 detach:.6 revoke:.5
delete: raze shred torch reap cull extinguish vaporise vaporize purge > delete:1 batchdelete:.8 remove:.7 purge:.7
clean: dedupe rinse scour vacate > delete:.8 batchdelete:.7 purge:.95 clear:1 flush:.8 remove:.6
decrease: downgrade shave squeeze minimise minimize damp dampen compress curtail ease slow tame compact downsize > decrease:1 reduce:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
increase: augment maximise maximize magnify accelerate speed enhance lengthen > increase:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
create: devise construct scaffold forge craft procure bootstrap draft > create:1 put:.7 register:.6 start:.4 allocate:.5
update: rebase redefine redesign refactor reformat rearrange realign reclassify recalibrate calibrate remap remedy remodel renumber reprioritise reprioritize rephrase retarget retune tailor personalise personalize simplify restructure reshape harmonise normalize normalise unify standardise standardize polish improve vary repurpose streamline sanitise sanitize reword retouch upsert > update:1 modify:1 change:.95 put:.85 set:.85 configure:.9 edit:1
set: impose enforce prescribe stipulate preset > set:1 put:.9 update:.9 modify:.9 change:.7 configure:.8
stop: quash quell smother strangle discontinue shutter > stop:1 end:1 cancel:.75 abort:.8 disable:.4
pause: rest sleep idle > pause:1 suspend:1 stop:.9 disable:.7
block: prohibit restrict insulate sever bar ward > revoke:.6 put:.5 update:.6 block:1 deny:1 modify:.4
enable: empower unleash unhide liberate > enable:1 activate:1 update:.65 put:.7 modify:.6 set:.6 start:.6
disable: inhibit neutralise neutralize nullify > disable:1 deactivate:1 update:.65 put:.6 modify:.6 set:.6 stop:.6
start: awaken rekindle prewarm warm > start:1 begin:1 run:.6 resume:.5 initiate:1 launch:1 put:.4 update:.4
run: operate undertake orchestrate rush > run:1 start:.95 execute:.95 invoke:.85 submit:.8
invoke: prod tickle nudge > invoke:1 call:1 restart:.5 test:.4
deploy: sideload > deploy:1 update:.8 create:.6 start:.7 publish:.5
upload: paste stuff haul slip > put:1 upload:1 write:.9 import:.4 copy:.6
download: slurp scrape suck > get:.9 download:1 export:.9 read:.7
move: transport shuffle shunt relegate > move:1 migrate:1 update:.7 transfer:.8 change:.5 start:.3
send: broadcast announce alert page convey retransmit > send:1 publish:.9 put:.85 post:.9
look: interrogate unearth survey question inquire enquire recap revisit reread outline illustrate differentiate diff depict judge quantify tabulate sample surface screenshot hear > describe:.95 get:.95 list:.85
find: seek > list:.9 describe:.95 search:.9 get:.8 lookup:.9
restore: reestablish reconstruct heal > restore:1 recover:1 rebuild:1 start:.6
rebuild: recompile recompute recalculate > rebuild:1 start:.6 run:.6 update:.4
refresh: freshen rehash reingest > refresh:1 start:.8 create:.6 sync:1
replace: supplant interchange > replace:1 put:.85 update:.85 modify:.8
attach: glue stitch splice graft enlist dock > attach:1 associate:.85 add:.6 register:.6
detach: disengage dislodge unwire unbundle unlatch sever > detach:1 disconnect:1 disassociate:.9 unlink:1 remove:.5 deregister:.5
tag: badge brand > tag:1 create:.8 add:.8 put:.6
release: relinquish surrender vacate > release:1 delete:.3
approve: ratify vouch > approve:1 accept:1 put:.6 update:.4
reject: spurn overrule > reject:1 decline:1 put:.5 update:.4
purchase: acquire > purchase:1 allocate:.6
cancel: annul void > cancel:1 abort:1 stop:.9
close: conclude settle > close:1 complete:.7 end:.7 update:.3
protect: harden fortify > put:.7 set:.7 protect:1 update:.6 modify:.6 enable:.6
invite: summon > invite:1 create:.6
merge: coalesce combine consolidate > merge:1
split: divide subdivide segment bisect > split:1
rename: retitle > rename:1 update:.7 modify:.7
estimate: weigh > get:.6 forecast:1 estimate:1 describe:.4
test: rehearse trial > test:1 start:.5
unfold: unroll > describe:.5
`;
