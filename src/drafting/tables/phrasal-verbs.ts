/**
 * Verbs of several words, and the plain verb that they mean. What stands between may be the object ("turn it off", "take the server offline"). `_` is the
 * object and must be there; without it the words may stand together or apart.
 */
const PHRASES = `
turn off=stop; turn on=start; switch off=stop; switch on=start; shut down=stop; shut off=stop; power off=stop; power on=start; power down=stop; power up=start;
power cycle=restart; take down=stop; take offline=stop; take online=start; bring up=start; bring down=stop; bring online=start; boot up=start; fire up=start; spin up=start; spin down=stop; wind down=stop;
kick off=run; set off=run; start up=start; start over=restart; put up=create; put online=start; put offline=stop; wake up=start;
scale up=increase; scale out=increase; scale down=decrease; scale in=decrease; ramp up=increase; ramp down=decrease; step up=increase; bump up=increase; go up=increase; come down=decrease; dial down=decrease; dial up=increase; knock down=decrease; turn up=increase; turn down=decrease; crank up=increase; put down=decrease;
roll back=rollback; back out=rollback; go back=rollback; roll out=deploy; push out=deploy; roll over=rotate; roll forward=deploy;
look at=look; look up=find; look into=look; look for=find; look through=look; check on=look; check out=look; keep eye=look; keep watching=look; see through=wait; sift through=search; dig through=search; dig into=look; go through=look; figure out=look; find out=look; get hold=read; take look=look; have look=look; peek at=look; read out=read; see whether=look; see if=look; make sure=look; watch over=look; listen to=look; log into=connect; log in=connect; sign in=connect; hop on=connect; jump on=connect; get into=connect; get onto=connect; shell into=connect; exec into=connect; ssh into=connect;
get rid=delete; throw away=delete; throw out=delete; clean up=clean; clear out=clean; wipe out=delete; blow away=clean; tear down=delete; take out=remove; take off=remove; take away=remove; cut off=block; fence off=block; close off=block; lock out=disable; lock down=block; kick out=remove; pull out=remove; tidy up=clean; have to go into=add; go into=add; have to go=delete; let reach=authorize; let reach=authorize; put back=set; strip off=remove; weed out=delete; dispose of=delete;
fail over=failover; flip over=failover; switch over=failover; hand over=failover;
put back=set; set back=set; give back=set; switch back=set; bring back=start; turn back=set; take back=set; flip back=set; put in=put; put into=put; drop into=put; drop off=upload; put onto=add; write back=write; copy over=copy; copy in=upload; copy into=upload; copy to=upload; copy out=download; move in=upload; pull down=download; pull in=download; save locally=download; hand out=send; send out=send; post to=send; push into=upload; push to=upload; load into=upload; fill in=set; write down=read;
sign off=approve; wave through=approve; turn away=reject; let in=authorize; let through=authorize; open up=authorize;
back up=backup; set up=create; carry out=run; go off=run; call off=cancel; break off=cancel; cut short=cancel; give up=cancel;
hook up=attach; plug in=attach; unplug from=detach; join up=attach; sign up=register; set free=release; let go=release;
point at=point; point to=point; switch to=update; swap out=replace; swap in=replace; fill up=increase; hold back=pause; carry on=resume; pick up=resume; put on hold=pause; mark as=set; top up=increase; tag with=tag; take snapshot=snapshot; take backup=backup; take copy=backup; take dump=backup; make copy=copy; pull copy=copy
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
restart reboot stop start failover rollback restore recovery=restore backup snapshot copy upload download update upgrade=upgrade change removal=remove deletion=delete
termination=terminate creation=create increase decrease reduction=decrease extension=increase doubling=increase rotation=rotate renewal=renew invalidation=invalidate purge flush
execution=run run invocation=invoke deployment=deploy redeploy=deploy rollout=deploy release=deploy import export approval=approve rejection=reject sign-off=approve signoff=approve
subscription=subscribe unsubscription=unsubscribe registration=register deregistration=deregister activation=enable deactivation=disable suspension=pause resumption=resume
attachment=attach detachment=detach association=associate disassociation=disassociate cancellation=cancel abort retry redrive replay refresh resize resizing=scale scaling=scale migration=move
rename renaming=rename replacement=replace request query=search search scan test validation=validate simulation=simulate shell=connect session=connect login=connect ssh=connect tunnel=connect
status=look state=look list=list listing=list overview=list inventory=list progress=look history=look view=look look=look check=look health=look details=look settings=look configuration=look
cleanup=clean clean-up=clean reset unlock encryption=encrypt decryption=decrypt signature=sign shutdown=stop switchover=failover promotion=promote split merge drain tagging=tag reset
clone sync synchronisation=refresh synchronization=refresh publication=publish removal=remove eviction=drain recreation=create adjustment=update modification=update edit fix correction=update
`;
