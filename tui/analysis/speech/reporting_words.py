"""The words that report what somebody says, thinks or means to do, by the shape of what they report.

Classes of verbs after their meaning and what may stand behind them, as VerbNet and Levin's "English Verb Classes and
Alternations" sort them; the lists are our own. All are lemmas.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING = _words(
    """
    say tell add write tweet post state argue claim report announce explain note reply respond answer insist suggest
    warn admit confess deny declare acknowledge assert mention comment quip joke remark recall continue conclude urge
    promise vow pledge shout yell whisper cry emphasize emphasise stress propose recommend complain confirm reveal agree
    contend maintain testify caution concede counter disclose predict forecast repeat reiterate retort boast brag allege
    lament observe ask inquire enquire wonder muse opine proclaim profess swear protest object interject chime exclaim
    gush sigh scream bellow bark snap snarl growl grumble mutter mumble murmur moan groan grouse gripe rant rail plead
    beg pray preach teach intone recount relate narrate remember reflect reason theorize speculate estimate calculate
    guess surmise venture volunteer offer advise counsel instruct order command demand request signal hint imply
    intimate indicate read clarify elaborate expound concur echo rejoin rebut parry deadpan crow chant sing laugh
    chuckle scoff sneer taunt tease jeer hiss thunder fume rage seethe blast charge accuse grant report relay
    affirm avow attest certify verify assure reassure remind inform notify brief advise email text message blog
    publish quote cite summarize summarise sum explain reckon figure posit postulate hypothesize stipulate decree rule
    caution forewarn prophesy foresee moot advocate editorialize philosophize pontificate pronounce purport vouch marvel
    rejoice enthuse bemoan bewail lecture admonish chide scold object rap slur stammer stutter drawl croak rasp recite
    blurt babble blare trumpet tout highlight underline underscore quiz demur gloat crack riff retaliate shrill holler
    enunciate paraphrase confide commiserate hazard opine orate spout sputter squeal wail whine yelp chirp coo gripe
    point
    """
)
"""Verbs of saying: a quotation or a clause is what is said."""

QUOTATIVE = _words(
    """
    begin start interrupt interject persist press finish go smile grin shrug nod weep sob put conclude end close open
    vent sum recall remember dictate flash laugh think know like insist plead decide call describe criticize dismiss
    denounce attack praise defend slam condemn blast rip mock thank congratulate deliver issue release feature include
    run type scrawl scribble pen caption title headline shoot fire hit strike lash weigh chip pipe speak talk mean fret
    worry hope believe feel argue challenge question wish joke sign print carry appear bear pass greet introduce welcome
    """
)
"""Verbs that report speech only beside quotation marks."""

UTTERING = _words(
    """
    say tell specify explain elaborate comment disclose reveal answer respond reply confirm clarify state announce
    speak add indicate provide identify name
    """
)
"""Verbs whose denial means that nothing was said."""

THINKING = _words(
    """
    believe think feel hope fear know expect suspect doubt worry conclude decide learn realize realise understand
    imagine
    assume consider presume suppose dream wish trust sense recognize recognise anticipate figure reckon judge accept
    determine find discover guess forget remember regret hold fret reason conceive perceive foresee
    see hear
    """
)
"""Verbs of belief and knowledge: a clause is what is thought."""

SHOWING = _words(
    """
    show indicate suggest find reveal demonstrate prove estimate project imply detail document specify mandate require
    provide
    """
)
"""What a study, a poll or a document does: a clause is what it says."""

INTENDING = _words(
    """
    want plan hope intend seek vow promise pledge threaten agree refuse decline offer aim decide propose ask demand
    prefer expect wish swear commit mean desire yearn aspire vote opt resolve undertake consent volunteer like love hate
    request long hesitate fear claim profess purport beg
    """
)
"""Verbs of wish and intention: an infinitive is what is meant to be done."""

DIRECTING = _words(
    """
    ask urge tell order encourage advise warn invite press instruct command implore beg request direct exhort challenge
    expect want call require persuade counsel admonish caution beseech entreat recommend
    like forbid prefer believe consider think
    """
)
"""Verbs whose object is somebody who is to do what follows."""

JUDGING = _words(
    """
    criticize criticise praise support oppose endorse back condemn deny reject propose demand announce cite discuss
    question defend blame accuse mock describe acknowledge note denounce decry deplore slam blast attack assail ridicule
    deride dismiss disparage demean belittle insult applaud hail laud commend welcome favor favour advocate champion
    espouse promote tout highlight underline underscore stress emphasize emphasise mention reiterate repeat echo
    explain outline detail describe recount recall recommend request suggest urge advise predict forecast project expect
    estimate fear regret lament bemoan bewail mourn doubt dispute contest refute rebut contradict
    counter admit confess concede confirm disclose reveal claim allege assert declare proclaim pledge promise threaten
     invoke reference quote liken portray depict characterize characterise paint congratulate
    apologize dislike despise detest admire respect prefer want desire envision envisage contemplate
    consider ponder mull weigh distrust view regard
    rebuke chide scold chastise castigate lambaste excoriate bash rip pan berate admonish censure reprimand upbraid
     oppose protest decide accept disavow disown renounce repudiate rebuff rule air
    voice convey cite list name identify label estimate moot extol trumpet boast savage skewer trash
    lampoon satirize scorn shun snub tease taunt troll vilify demonize malign smear slander slur
     condone excuse justify rationalize blast question query
    pitch report post tweet state
    congratulate credit list retweet approve remind express recite attribute pitch recognize recognise signal
    resist contradict show say ignore unveil issue downplay like love articulate answer publish seek offer
    expose share introduce rebuff embrace accept frame knock remember distance renew order view perceive
    appreciate celebrate welcome heed spurn broach
    """
)
"""Verbs of judging and of naming a matter: a noun phrase is what the source holds or speaks of."""

DUBBING = _words(
    """
    call describe label dub brand characterize characterise portray depict deem term consider declare pronounce hail
    dismiss denounce decry condemn criticize praise regard view see cast paint proclaim
    judge deride mock slam blast perceive cite refer liken compare
    """
)
"""Verbs that give their object a name: object and name are the content."""

PREPOSITIONAL: dict[str, frozenset[str]] = {
    "call": _words("for on upon"),
    "talk": _words("about of"),
    "speak": _words("about of against"),
    "refer": _words("to"),
    "point": _words("to"),
    "complain": _words("about of"),
    "argue": _words("for against over about"),
    "respond": _words("to"),
    "reply": _words("to"),
    "object": _words("to"),
    "warn": _words("of about against"),
    "boast": _words("about of"),
    "brag": _words("about of"),
    "hint": _words("at"),
    "vote": _words("for against"),
    "agree": _words("with on to about"),
    "disagree": _words("with on about"),
    "believe": _words("in"),
    "think": _words("about of"),
    "worry": _words("about"),
    "fret": _words("about over"),
    "joke": _words("about"),
    "comment": _words("on about"),
    "remark": _words("on about"),
    "elaborate": _words("on"),
    "touch": _words("on"),
    "apologize": _words("for"),
    "apologise": _words("for"),
    "advocate": _words("for"),
    "plead": _words("for with"),
    "push": _words("for"),
    "press": _words("for"),
    "lobby": _words("for against"),
    "rail": _words("against about at"),
    "rant": _words("about against"),
    "protest": _words("against about"),
    "inquire": _words("about into"),
    "ask": _words("for about"),
    "hope": _words("for"),
    "wish": _words("for"),
    "allude": _words("to"),
    "testify": _words("about to against"),
    "write": _words("about of"),
    "tweet": _words("about"),
    "muse": _words("about on"),
    "reflect": _words("on"),
    "speculate": _words("about on"),
    "gush": _words("about over"),
    "rave": _words("about"),
    "dwell": _words("on"),
    "insist": _words("on upon"),
    "care": _words("about"),
    "learn": _words("of about"),
    "know": _words("about of"),
    "dream": _words("of about"),
    "inveigh": _words("against"),
    "quarrel": _words("with"),
    "side": _words("with"),
    "sympathize": _words("with"),
    "reminisce": _words("about"),
    "weigh": _words("in on"),
    "identify": _words("as"),
    "lash": _words("at"),
    "double": _words("on"),
    "stand": _words("by"),
    "campaign": _words("for against"),
    "focus": _words("on"),
    "concentrate": _words("on"),
    "say": _words("about of"),
}
"""Verbs that take what is said or thought behind a preposition."""

CLAUSE_NOUNS = _words(
    """
    claim statement belief hope fear suggestion allegation assertion argument notion idea view opinion warning promise
    pledge vow prediction conviction suspicion concern worry complaint insistence contention assurance announcement
    report rumor rumour conclusion feeling impression sense doubt admission acknowledgment acknowledgement accusation
    charge message theory expectation hint remark comment declaration speculation consensus perception thought
    recommendation ruling finding confession denial proposal
    """
)
"""Nouns with a clause that says what was said or thought."""

PLAN_NOUNS = _words(
    """
    plan decision pledge promise vow proposal desire intention call threat refusal
    request demand commitment hope determination invitation order appeal vote
    """
)
"""Nouns with an infinitive that says what is meant to be done."""

ABOUT_NOUNS: dict[str, frozenset[str]] = {
    "support": _words("for of"),
    "opposition": _words("to"),
    "criticism": _words("of over about"),
    "attack": _words("on against"),
    "call": _words("for"),
    "question": _words("about over on"),
    "complaint": _words("about over of"),
    "concern": _words("about over"),
    "worry": _words("about over"),
    "fear": _words("of about over"),
    "comment": _words("about on"),
    "remark": _words("about on"),
    "allegation": _words("of about against"),
    "accusation": _words("of about against"),
    "claim": _words("of about"),
    "view": _words("of on about"),
    "opinion": _words("of on about"),
    "doubt": _words("about over on"),
    "hope": _words("of for"),
    "praise": _words("for of"),
    "warning": _words("of about against"),
    "endorsement": _words("of"),
    "condemnation": _words("of"),
    "denunciation": _words("of"),
    "rejection": _words("of"),
    "defense": _words("of"),
    "defence": _words("of"),
    "preference": _words("for"),
    "demand": _words("for"),
    "prediction": _words("of about"),
    "position": _words("on"),
    "stance": _words("on"),
    "suspicion": _words("of about"),
    "objection": _words("to"),
    "skepticism": _words("about of"),
    "talk": _words("of about"),
    "description": _words("of"),
    "promise": _words("of"),
    "pledge": _words("of"),
    "threat": _words("of"),
    "proposal": _words("for"),
    "plan": _words("for"),
    "anger": _words("over at about"),
    "mention": _words("of"),
    "reference": _words("to"),
    "interest": _words("in"),
    "statement": _words("about"),
    "critique": _words("of"),
    "story": _words("about of"),
    "detail": _words("about of"),
    "assessment": _words("of"),
    "frustration": _words("with over about"),
}
"""Nouns with a preposition that names what was said or thought."""

ACCORDING = _words("according")
"""Prepositions of a source: what they are hung on is what it says."""

HEARSAY = _words("reportedly allegedly")
"""Adverbs of what somebody, unnamed, has said."""

DOCUMENTS = _words(
    """
    statement report letter e-mail email memo memorandum note tweet post message article story editorial column release
    filing lawsuit complaint indictment affidavit document transcript bill law act resolution study survey poll paper
    book sign banner placard headline caption ad advertisement website page text ruling opinion order decision speech
    testimony account review analysis census data figure record
    """
)
"""What speaks without a mouth."""

EXPECTED = _words("expect say report believe think allege rumor rumour know consider suppose assume")
"""Passives of hearsay: "is expected to", "was said to have"."""

CHARGING = _words("accuse criticize criticise blame suspect praise condemn denounce describe portray regard credit")
"""Passives that say what somebody is held to have done: "is accused of"."""

MATTER = _words("of for as to with about against over from on")
"""Prepositions that belong to what is judged rather than to when and where."""

CONCESSIVE = _words("though although while whereas even")
"""Words that open what the writer sets against what was said."""

WRITING = _words("write publish post share release issue tweet")
"""What the passive says of a text rather than of an opinion: "written by"."""

ANSWERS = _words("answer reply response retort shout cry yell chant call voice question warning word")
"""What comes from somebody: '"Never," came the reply from the bench'."""

HOLDING = _words(
    """
    make have express voice raise share hold offer issue repeat reiterate deliver launch announce state declare renew
    lay outline respond reply react give take keep drop abandon withdraw defend lodge air harbor harbour level
    """
)
"""Verbs whose subject owns the claim, belief or plan that is their object."""
