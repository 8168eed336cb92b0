/**
 * Verbs of several words, and the plain verb that they mean. What stands between may be the object ("turn it off", "take the server offline"). `_` is the
 * object and must be there; without it the words may stand together or apart.
 */
const PHRASES = `
turn off=stop+disable; turn on=start+enable; switch off=stop+disable; switch on=start+enable; shut down=stop; shut off=stop; power off=stop; power on=start; power down=stop; power up=start;
power cycle=restart; take down=stop; take offline=stop; take online=start; bring up=start; bring down=stop; make inactive=disable; make active=enable; set inactive=disable; set active=enable; put on hold=pause; put on ice=pause; kick back to life=start; bring back to life=start; bring online=start; boot up=start; fire up=start; spin up=start; spin down=stop; wind down=stop;
kick off=run; set off=run; start up=start; start over=restart; put up=create; put online=start; put offline=stop; wake up=start;
scale up=increase; scale out=increase; scale down=decrease; scale in=decrease; ramp up=increase; ramp down=decrease; step up=increase; bump up=increase; go up=increase; come down=decrease; dial down=decrease; dial up=increase; knock down=decrease; turn up=increase; turn down=decrease; crank up=increase; put down=decrease;
roll back=rollback; back out=rollback; go back=rollback; roll out=deploy; push out=deploy; roll over=rotate; roll forward=deploy;
look at=look; look up=find; look into=look; look for=find; look through=look; check on=look; check out=look; keep eye=look; keep watching=look; see through=wait; sift through=search; dig through=search; dig into=look; go through=look; figure out=look; find out=look; get hold=read; take look=look; have look=look; peek at=look; read out=read; see whether=look; see if=look; make sure=look; watch over=look; listen to=look; log into=connect; log in=connect; sign in=connect; hop on=connect; jump on=connect; get into=connect; get onto=connect; shell into=connect; shoot off=run; flip over to=failover; kick over to=failover; swing over to=failover; push back into=redrive+move; push back to=redrive+move; put back into=redrive+move; put back in=add; put in again=add; put in front of=associate+attach; send back to=redrive+send; send back into=redrive+send; feed back into=redrive+move; move back to=redrive+move; move back into=redrive+move; give back=release; hand back=release; exec into=connect; ssh into=connect;
get rid=delete; throw away=delete; throw out=delete; clean up=clean; clear out=clean; wipe out=delete; blow away=clean; tear down=delete; take out=remove; take off=remove+detach; take away=remove; cut off=block; fence off=block; close off=block; lock out=disable; lock down=block; kick out=remove; pull out=remove; tidy up=clean; have to go into=add; go into=add; have to go=delete; let reach=authorize; let reach=authorize; put back=set; strip off=remove; weed out=delete; dispose of=delete;
fail over=failover; flip over=failover; switch over=failover; hand over=failover;
put back=set; set back=set; switch back=set; bring back=start; turn back=set; take back=set; flip back=set; put in=put; put into=put; drop into=put; drop off=upload; put onto=add; write back=write; copy over=copy; copy in=upload; copy into=upload; copy to=upload; copy out=download; move in=upload; pull down=download; pull in=download; save locally=download; hand out=send; send out=send; post to=send; push into=upload; push to=upload; load into=upload; fill in=set; write down=read;
sign him out=signout; sign her out=signout; sign them out=signout; log him out=signout; log them out=signout; kick off=run; sign off=approve; wave through=approve; turn away=reject; let in=authorize; let through=authorize; open up=authorize;
back up=backup; set up=create; carry out=run; go off=run; call off=cancel; break off=cancel; cut short=cancel; give up=cancel;
hook up=attach; plug in=attach; unplug from=detach; join up=attach; sign up=register; set free=release; let go=release;
fine tune=train; point at=point; point to=point; switch to=update; swap out=replace; swap in=replace; fill up=increase; hold back=pause; carry on=resume; pick up=resume; put on hold=pause; mark as=set; top up=increase; tag with=tag;
push through=deploy+update; get unstuck=resume+continue; make longer=increase; make shorter=decrease; make higher=increase; make lower=decrease; bring current=update; fire off=send+run; knock over=restart; knock back=reject; knock together=create; kill off=terminate; do away=delete; get shot of=delete; see off=delete; flush out=flush; empty out=clean; blow out=clean; rip out=remove; chuck out=delete; chuck away=delete; leave out=remove; cross off=remove; scratch off=remove; edge out=remove; phase out=disable; close down=stop; bring back up=start; bring back down=decrease; bring back=restore; bring in=add; bring over=copy; bring forward=update;
get back=restore; get up=start; get going=start+resume; get moving again=resume+start; get moving=resume+start; get unblocked=resume; get rolling=start+resume; get back on track=resume+retry; get back on its feet=restart+start; take out of use=disable; take out of service=disable+deregister+stop; take out of rotation=deregister+remove; take out of circulation=disable; put out of use=disable; put out of action=disable+stop; put back into rotation=register+add; put back in rotation=register+add; put back into service=register+enable+start; put into rotation=register+add; bring back into rotation=register+add; hop into=connect; jump into=connect; hop onto=connect; step into=connect; pull the brake=stop+cancel; pull the handbrake=stop+cancel; hit the brakes=stop; put the brakes on=stop+pause; give a kick=restart; give a push=start+run; give a nudge=restart; turn a blind eye=silence; put to rest=stop+pause; put to bed=stop; wake back up=start; stand on its own=promote; stand on own feet=promote; stand on feet=promote; go through whole=scan+look; set to work=start; let loose=resume+enable; shoot down=cancel+stop; stop from=disable+stop; get running=start; get out of=read+restore; get out=read; get off=remove; get down=decrease; get on=connect; get at=read; get through=look; get across=copy;
put through=send; put on=add; put under=add; put out=publish; put off=schedule; put right=fix; put live=deploy; put away=archive; put aside=archive; put a stop to=stop; put an end to=stop; put to sleep=stop; put in place=create; put to=set;
take up=increase; take over=failover; take on=add; take out of=remove; take from=remove; take back=revoke; take note=look; take in=read; take action=run; take live=deploy; take effect=apply; take to=increase; take along=copy;
go over=look; go live=deploy; go down=decrease; go into=add; go out=send; go to=set; go ahead=approve; go offline=stop; go online=start; go dark=stop;
come back=start; come up=start; come off=remove; come out=remove;
set to=set; set at=set; set about=start; set going=start; set running=start; set live=deploy; set back to=set; set aside=archive; set in motion=start;
let go of=release; let out=release; let back in=authorize; let off=release; let run=start;
make sure that=look; make available=share; make public=share; make private=block; make bigger=increase; make larger=increase; make smaller=decrease; make faster=increase; make ready=prepare; make up=create; make live=deploy; make known=publish;
keep out=block; keep from=disable+stop+block; keep at=set; keep down=decrease; keep tabs=look; keep watch=look; keep back=pause; keep under=block;
pull up=look; pull off=detach+remove; pull back=revoke; pull through=look; pull over=copy; pull the plug=stop; pull together=read; pull forward=update; pull from=download; pull across=copy; pull aside=remove;
push up=increase; push down=decrease; push back=reject; push over=failover; push through=send; push live=deploy; push along=send; push on=send;
run through=look; run over=look; run off=create; run again=run; run down=stop; run past=look; run up=start;
turn over=failover; turn into=convert; turn around=rollback; turn in=submit; turn loose=release;
send back=reject; send off=send; send over=send; send along=send; send again=resend; send through=send; send into=send;
look over=look; look out for=look; look around=look; look back=look; look after=watch; look closer=look; look inside=look; look in on=look; look on=look;
check over=look; check through=look; check up=look; check in=look; check with=look; check against=compare; check off=approve;
see to=fix; see into=look; see how=look; see what=look; see who=look; see why=look; see that=look; see when=look; see where=look; see which=look; watch for=look; watch out=look; watch how=look;
read through=read; read up=read; read back=read; read off=read; read over=read; read into=read;
cut down=decrease; cut back=decrease; cut over=swap; cut out=remove; cut in half=decrease; cut loose=detach; cut through=authorize; cut away=remove;
scale back=decrease; scale right down=decrease; wind back=rollback; wind up=stop; roll up=update; roll on=deploy; roll onto=upgrade; roll to=upgrade; roll through=deploy; roll in=deploy; roll away=remove; roll around=update;
bump down=decrease; bump to=increase; bump over=move; move on=move; move over=move; move across=move; move out=remove; move away=move; move up=increase; move down=decrease; move back=move+set; move off=move; move onto=point; move forward=resume; shift over=move; shift across=move; shift away=move; shift back=set; shift to=move; shift onto=move;
clear away=clean; clear up=clean; clear down=clean; clean out=clean; clean off=clean; wash out=clean; sweep up=clean; sweep out=clean; mop up=clean; strip away=remove; strip out=remove; peel off=remove; prune back=delete; trim down=decrease; trim back=decrease; thin out=decrease;
hook into=connect; hook onto=attach; tie to=attach; link up=attach; link to=associate; wire up=attach; wire to=attach; plug into=attach; bolt on=add; tack on=add; stick in=upload; stick on=add; stick into=upload; slot in=add; slip in=add; feed in=upload; feed into=send; throw in=add; throw at=send; dump into=upload; dump out=export; load up=upload; load in=upload; write off=delete; write out=export; write up=create; write in=put; write into=put; note down=read; jot down=read; copy down=read; copy across=copy; copy up=upload; copy off=download; save off=download; save to=upload; save out=export; store away=archive; ship off=send; ship out=deploy; ship to=upload; drop from=remove; drop out=remove; drop down=decrease; drop to=decrease; drop onto=upload; fall back=rollback; step back=rollback; step down=decrease; step in=connect; step over=skip;
sort out=fix; straighten out=fix; iron out=fix; patch up=patch; fix up=fix; tweak up=increase; tune down=decrease; tune up=increase; open out=authorize; open to=authorize; open for=authorize; close again=revoke; close to=block; lock up=block; lock away=block; lock out of=block; shut out=block; shut away=block; wall off=block; ring off=block; seal off=block; screen off=block; box in=block; hold off=pause; hold on=pause; hold up=pause; hold onto=retain; lay off=pause; ease off=decrease; ease up=decrease; back off=decrease; bring to a halt=stop; bring to a stop=stop; call up=look; call out=invoke; call back=revoke; call in=read; fire at=send; fire again=run; kick in=start; kick over=restart; kick again=restart; start again=start; start off=start; start back up=start; start from=start; start anew=start; begin again=start; boot out=remove; boot back=start; power back=start; power back on=start; switch back on=start+enable; turn back on=start+enable; turn back off=stop+disable; switch back off=stop+disable; flip on=enable; flip off=disable; toggle on=enable; toggle off=disable; wake again=start; wind back up=start; light up=start; break down=look; break up=split; break out=look; split off=detach; split out=split; split up=split; hand back=release; hand on=send; hand in=submit; give out=grant; give away=grant; give me=get; give access=grant; show me=show; walk through=look; talk to=invoke; speak to=invoke; ask for=request; ask about=look; apply for=request; sign up for=subscribe; opt in=enable; opt out=disable; weigh in=look; zoom in=look; drill into=look; drill down=look; comb through=search; trawl through=search; wade through=search; leaf through=look; page through=look; flick through=look; poke around=look; poke at=look; nose around=look; peer into=look; peep into=look; peek into=look; peek inside=look; glance at=look; glance over=look; stare at=look; point over=point; point back=point; point away=point; point towards=point; map to=point; map onto=point; aim at=point; count up=count; count out=count; add up=count; add in=add; add on=add; add onto=add; add back=add; add to=add; build up=increase; build out=increase; build from=create; build again=build; stand up=create; stand down=stop; spell out=look; play back=replay; play out=look; play through=replay; pass on=send; pass through=send; pass over=skip; bind to=attach; fan out=send; spread over=update; spread out=update; even out=rebalance; level out=rebalance; free up=release; use up=use; fetch back=restore; fetch down=download; fetch out=download; fish out=read; dig out=read; dig up=find; turn up=increase; track down=find; hunt down=find; run down=find; pin down=find; nail down=find; trace back=trace; pull apart=look; take apart=look; make out=look; bring about=create; carry over=copy; carry across=copy; carry forward=copy; end early=stop; leave running=touch;
give go ahead=approve; give green light=approve; give thumbs up=approve; give blessing=approve; give okay=approve; put foot down=block; work out=calculate+look; build out of=create; make out of=create;
bring online=start; bring on line=start; take on line=start; bring offline=stop; put online=start; put offline=stop; make immutable=set; make mutable=set; make read-only=set; make writable=set; make private=block;
put back in=add; put back into=add; bring back in=add; get back in=add; go back in=add; take back in=add; clean away=clean; clear away=clean; tidy away=clean; wash away=clean; throw away=delete; throw out=delete; do away with=delete; pull snapshot=snapshot; pull backup=backup; pull dump=backup; cut snapshot=snapshot; draw snapshot=snapshot; grab snapshot=snapshot; make snapshot=snapshot; make backup=backup; grab backup=backup; cut backup=backup; hold snapshot=snapshot; go in=add; come in=add; come in place=add; come down to=decrease; go up to=increase; go down to=decrease; come up to=increase; move to=move; move over to=move; move into=move; drop to=decrease; go back to=set; come out of=remove; go out of=remove; put in order=fix; bring back into=restore; come back into=restore; go back into=restore;
take snapshot=snapshot; take backup=backup; take copy=backup; take dump=backup; make copy=copy; pull copy=copy
`;

export interface Phrase {
  readonly words: readonly string[];
  readonly verb: string;
}

/** First word (stem) → phrases, the longest first. */
export function phrasesByFirst(stem: (word: string) => string): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const entry of PHRASES.split(';')) {
    const [left = '', verb = ''] = entry.trim().split('=');
    const words = left.split(/\s+/).filter(Boolean).map(stem);
    const first = words[0];
    if (first === undefined || verb === '') continue;
    found.set(first, [...(found.get(first) ?? []), { words, verb }]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Verbs that say nothing by themselves: what is meant is the noun after them ("needs a reboot", "do a failover"). */
export const LIGHT =
  'need get give take make do perform want have require force issue initiate run start trigger receive like deserve carry want due execute';

/**
 * Nouns that name an act. `noun=verb`; nouns that are spelt as the verb is ("restart", "copy") need no line but must be listed. Those that ask to look
 * ("status of …") lead to the class `look`.
 */
export const NOMINAL = `
comparison=compare detection=detect analysis=analyse verification=verify retrieval=read pickup=read publishing=publish dispatch=send deployment=deploy retry=retry generation=generate
pause resume halt=stop stoppage=stop unpause=resume lockout=block ban=block mute=silence unmute patch=upgrade patching=upgrade downgrade=update power-cycle=restart enlargement=increase expansion=increase isolation=block quarantine=block restart reboot stop start failover rollback restore recovery=restore backup snapshot copy upload download update upgrade=upgrade change removal=remove deletion=delete
termination=terminate creation=create increase decrease reduction=decrease extension=increase doubling=increase rotation=rotate renewal=renew invalidation=invalidate purge flush
execution=run run invocation=invoke deployment=deploy redeploy=deploy rollout=deploy release=deploy import export approval=approve rejection=reject sign-off=approve signoff=approve
subscription=subscribe unsubscription=unsubscribe registration=register deregistration=deregister activation=enable deactivation=disable suspension=pause resumption=resume
attachment=attach detachment=detach association=associate disassociation=disassociate cancellation=cancel abort retry redrive replay refresh resize resizing=scale scaling=scale migration=move
rename renaming=rename replacement=replace request query=search search scan test validation=validate simulation=simulate shell=connect session=connect login=connect ssh=connect tunnel=connect
status=look state=look list=list listing=list overview=list inventory=list progress=look history=look view=look look=look check=look health=look details=look settings=look configuration=look
cleanup=clean clean-up=clean reset unlock encryption=encrypt decryption=decrypt signature=sign shutdown=stop switchover=failover promotion=promote split merge drain tagging=tag reset
kick=restart nudge=restart bounce=restart spin=run wipe=clean bump=increase boost=increase tweak=update rerun=run retest=test rewrite=update backout=rollback revert=rollback undo=rollback rebuild export dump=backup detachment=detach swap exchange=swap replay redeployment=deploy upsize=increase downsize=decrease resubmission=submit rotation=rotate unsubscribe login=connect lookup=look glance=look peek=look trial=test prediction=invoke predictions=invoke dry-run=test sanity-check=look removal=remove
 clone sync synchronisation=refresh synchronization=refresh publication=publish removal=remove eviction=drain recreation=create adjustment=update modification=update edit fix correction=update
`;

/** Verbs that are nouns as well, beside those above: an article, an adjective or another noun before them makes them nouns. */
const NOUNS = `name text mail post hit cycle pull push load call try sign order record process report match group place store set mark flag state tag label comment answer
question lock block grant issue use access force pass point route direct filter stream tail count measure estimate forecast plan trace monitor show display review exercise trigger
boot bounce deliver hold freeze switch swap exchange patch tune ship roll free reserve share link mount join bind hook dial double triple halve lower light open close empty clear complete
correct clean dry live own present build bundle archive shift transfer drain protect train claim return leave watch audit test step lift bump raise boost drop wipe kill cut fire launch hold
stretch track limit need cap command pack cluster function table index note sample control document format target schedule trail charge shut rule time back end
rest sleep idle alert page draft project question segment survey want trial brand badge dock bar ease slow speed warm compact void ward rush squeeze transport transition screenshot diff forge compress preset stuff haul slip surface broadcast`;

let nouns: ReadonlySet<string> | undefined;
/** Stems of verbs that may be nouns. */
export const nounStems = (stem: (word: string) => string): ReadonlySet<string> =>
  (nouns ??= new Set(NOUNS.split(/\s+/).map(stem)));
