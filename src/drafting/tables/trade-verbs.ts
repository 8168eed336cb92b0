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
`;
