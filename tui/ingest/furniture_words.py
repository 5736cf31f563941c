"""How lines that are not the story begin, as regular expressions; case does not matter, a space is any white space."""

from __future__ import annotations

_END = r"\W*$"
_CHANNEL = r"(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube|whatsapp|telegram)\b"

PROMO_OPENINGS: dict[str, str] = {
    "please click tap press": r"(?:please )?(?:click|tap|press) (?:here|below|the link|on the link|through)\b",
    "load loading": r"load(?:ing)? more\b",
    "show view see": rf"(?:show|view|see) (?:more|all|comments?|gallery|photos|in app){_END}",
    "sign": rf"sign (?:up|in)\b(?={_END}| (?:for|to|here|now|today|and|with|free)\b)",
    "subscribe log register": r"(?:subscribe|log in|register)\b"
    rf"(?={_END}| (?:to|now|today|here|for|and|free|via|on)\b)",
    "follow contact email e-mail write": r"(?:follow our"
    r" (?:live|coverage|channels?|page|blog|newsletter|twitter|facebook)"
    r"|(?:follow|contact|e-?mail|write to) (?:us|me|the (?:author|reporter|writer|newsroom)))\b"
    rf"|follow @?[\w.’' -]{{1,60}}? on {_CHANNEL}",
    "like find join visit": r"(?:like|find|join|visit) us (?:on|at|for|in|here|today)\b",
    "download get install try open": r"(?:download|get|install|try|open) (?:the|our) (?:\S+ ){0,5}?"
    r"(?:app|newsletter|podcast|e-?paper)\b|get (?:\S+ ){1,8}?(?:in|to) your inbox\b",
    "share tweet pin email e-mail print save bookmark": r"(?:share|tweet|pin|e-?mail|print|save|bookmark)"
    r"(?: (?:(?:this |the )?(?:article|story|page|post|link)|on \w+|via \S+|by e-?mail)\b.{0,40})?\W*$",
    "copy share": r"(?:copy|share) (?:link|url)\b",
    "advertisement advertisment advertisements the": rf"(?:the )?advertise?ments?\b(?:{_END}"
    r"|.{0,40}(?:below|continues?|scroll|keep reading|skip))",
    "sponsored paid promoted partner": rf"(?:sponsored|paid|promoted|partner) (?:content|post|by|links?)\b"
    rf"|(?:sponsored|promoted){_END}",
    "article story content": r"(?:article|story|content) continues (?:below|after)\b",
    "scroll": r"scroll (?:down )?(?:to|for) (?:continue|read|more)",
    "continue keep": rf"continue reading\b(?! (?:and|or)\b)|keep reading{_END}",
    "read see find get": r"(?:read|see|find|get) (?:the )?"
    r"(?:rest|full (?:story|article|text|report|piece|interview|transcript))"
    r"(?: \S+){0,6}? ?(?:here|at \S+|on \S+)?\W*$",
    "read find learn": rf"(?:read|find out|learn) more(?: (?:here|at \S+|on our website))?{_END}",
    "this breaking": rf"(?:this is )?breaking news(?:{_END}|.{{0,60}}\b(?:updated?|updates|check back|refresh)\b)",
    "support": r"support (?:our|independent|quality|local|non-?profit|free) (?:\S+ )?(?:journalism|news|newsroom)\b",
    "become": rf"become an? (?:\S+ )?(?:member|subscriber|supporter)\b(?={_END}| (?:today|now|and|to|for)\b)",
    "© copyright": r"© ?\w|copyright ?(?:©|\(c\))? ?(?:\d{4}|(?:by|of) )",
    "all": r"all rights reserved\W*(?:.{0,120})$",
    "our terms privacy cookie comment comments": r"(?:our standards|terms of use|privacy policy|cookie policy"
    r"|comments? (?:are )?closed)\b",
    "we this": r"(?:we use|this (?:site|website) uses) cookies\b",
    "most trending editor editors editor's editor’s editors' editors’ top latest": r"(?:most (?:read|popular|viewed"
    r"|watched)|trending(?: now)?|editor['’]?s['’]? picks?|top stories|latest news)\W*$",
    "skip back jump": r"(?:skip|back|jump) to (?:main )?(?:content|top|navigation)\b",
    "end ends": rf"ends?{_END}",
}
"""What asks the reader to click, pay, share or sign up, and the small print, each by its possible first words."""

END_SIGNS = frozenset(("##", "###", "####", "-30-", "- 30 -", "30"))
"""What papers set below a story for its end."""

LINK_LEAD_INS: dict[str, str] = {
    "read see watch listen view": r"(?:read|see|watch|listen|view) (?:more|also|next|now|this|too|it)"
    r"(?: (?:here|on \w+|from \w+|in \w+))?",
    "also": r"also (?:read|see|watch|on \w+)",
    "related": r"related"
    r"(?: (?:to this|stor(?:y|ies)|articles?|coverage|news|content|links?|reading|topics?|videos?|posts?))?",
    "more": r"more(?: (?:on this(?: \w+)?|from \w+(?: \w+)?|stories|coverage|news|reading|to read|like this))?",
    "further recommended suggested": r"(?:further|recommended|suggested)"
    r"(?: (?:reading|stories|articles|for you|videos?))?",
    "don't don’t dont": r"don['’]?t miss(?: it)?",
    "up next": r"up next|next up",
    "you": r"you (?:may|might) (?:also )?(?:like|be interested in)",
    "in icymi": r"in case you missed it|icymi|in (?:pictures|video|photos|depth)",
    "pictures video photos watch listen explainer opinion analysis gallery live podcast": r"pictures|video|photos|watch"
    r"|listen|explainer|opinion|analysis|gallery|live|podcast",
}
"""What leads into the name of another story, before a colon or the like, each by its possible first words."""

WEAK_LEAD_INS = frozenset(
    (
        "watch", "listen", "explainer", "opinion", "analysis", "gallery", "live", "podcast", "more", "related",
        "pictures", "video", "photos",
    )
)  # fmt: skip
"""Of these, the ones that may as well begin a sentence."""

EDITORIAL_NOTES = (
    r"[\W_]*(?:(?:editor['’]?s['’]? )?note ?: ?)?this (?:(?:fictional|invented|imaginary|wire|news) ){0,2}"
    r"(?:article|story|report|piece|feature|column|essay|interview|dispatch|text)\b.{0,120}?\b"
    r"(?:fiction(?:al)?|written for|(?:first|originally|previously|also) (?:published|appeared|ran|printed)"
    r"|republished|re-?printed|produced (?:by|in|with)"
    r"|(?:was|has been|is) (?:updated|corrected|amended|translated|edited)|appear(?:ed|s) in (?:print|the))\b",
    r"(?:updated|corrects|corrected|amended|clarified) (?:at|on|to|with|throughout)\b.{0,140}$",
)
"""What an article says of itself in its first or last lines."""
