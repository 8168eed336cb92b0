/** Closed lists of the grammar: words that stand for no act and no thing. Foreign words are English by the time they are looked up. */
const of = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = of(
  `a an the this that these those my our your his her its their some any each every all both one two three four five six several another other no neither
  either few many much more most such last next previous same whole entire new old own whose second third existing current present latest`,
);
export const POSSESSIVES = of('my our your his her its their');
export const PREPOSITIONS = of(
  `of in on at from to into onto with without for by under over through via inside within below above behind between per against about across during
  after before until till since off out than along toward towards among upon beside besides except as past`,
);
export const PRONOUNS = of('it them this that these those him her one ones itself former latter both');
export const SUBJECTS = of('i we you he she they it somebody someone nobody everyone people who anybody');
export const FIRST_PERSON = of("i we i'd we'd i'll we'll i'm me us let let's");
export const AUXILIARIES = of(
  `be is are was were been being am do does did has have had can could may might must shall should will would need needs get gets got getting to cannot ought
  wants want like going able isn't aren't wasn't don't doesn't didn't won't can't`,
);
export const PAST_AUXILIARIES = of("was were got had did been has have wasn't weren't having");
export const ADVERBS = of(
  `please just only also then again once first now later afterwards after before too quickly kindly simply briefly today tonight tomorrow maybe perhaps
  still already even always never ever soon directly manually temporarily permanently completely fully really actually currently instead meanwhile finally
  next not back safely gently twice immediately urgently asap though anyway therefore so partly
  beforehand otherwise else ideally preferably firstly secondly thirdly lastly eventually thereafter subsequently additionally furthermore moreover likewise overnight straight throughout
  hourly daily nightly weekly monthly regularly periodically briefly properly cleanly carefully fully freshly newly actually possibly likely probably hopefully basically essentially mainly mostly
  merely purely solely exactly precisely roughly almost nearly well better best again anew afresh there here thereby therein afterward hence thus consequently accordingly
  cordially hereby personally manually remotely locally upfront yesterday tomorrow tonight today`,
);
export const SUBORDINATORS = of(
  `because since after before while whilst when whenever until till unless if once so although though whereas where as should`,
);
export const CONJUNCTIONS = of('and then but or plus nor & + also');
export const QUESTION = of('what which who whose why how where whether when');
export const NEGATIONS = of(
  `no not never without don't dont doesn't doesnt cannot can't won't shouldn't mustn't isn't aren't neither nor none nothing nobody avoid except n't needn't wont`,
);
/** Words of every request that say nothing of what is asked for. */
export const EMPTY = of(
  `please thanks thank hi hello hey dear team all aws amazon permission permissions access able allow allowed right rights action actions api call calls
  want wants need needs like would could should may can must will shall let me us i we you he she they it is are was were be been being am do does did has have had
  there here take make do give need wish stuff something anything everything nothing way moment minute minutes hour hours day days week weekend month year today tonight tomorrow yesterday morning evening night noon
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  time times ticket incident urgent asap person people someone somebody colleague customer prod production staging dev test environment-free
  very too also just only then again once first second third last next now later so that this these those the a an my our your their its his her
  of in on at from to into onto with without for by under over through via and or but if because since after before until while when where which who what why how whether
  not no never yes ok more less much many few some any each every all both one two three four five six seven eight nine ten half
  good bad new old same other another own whole real present current`,
);
/** Participles that tell how a thing stands to another, before "to" or "with". */
export const RELATED =
  /^(attached|assigned|associated|linked|registered|subscribed|mounted|granted|connected|bound)$/;
