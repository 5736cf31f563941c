"""How lines that are not the story begin, as regular expressions; case does not matter, a space is any white space."""

from __future__ import annotations

_END = r"\W*$"
_CHANNEL = r"(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube|whatsapp|telegram)\b"

PROMO_OPENINGS = (
    r"(?:please )?(?:click|tap|press) (?:here|below|the link|on the link|through)\b",
    r"load(?:ing)? more\b",
    rf"(?:show|view|see) (?:more|all|comments?|gallery|photos|in app){_END}",
    rf"sign (?:up|in)\b(?={_END}| (?:for|to|here|now|today|and|with|free)\b)",
    rf"(?:subscribe|log in|register)\b(?={_END}| (?:to|now|today|here|for|and|free|via|on)\b)",
    r"(?:follow|contact|e-?mail|write to) (?:us|me|the (?:author|reporter|writer|newsroom))\b",
    r"(?:like|find|join|visit) us (?:on|at|for|in|here|today)\b",
    r"follow our (?:live|coverage|channels?|page|blog|newsletter|twitter|facebook)\b",
    rf"follow @?[\w.’' -]{{1,60}}? on {_CHANNEL}",
    r"(?:download|get|install|try|open) (?:the|our) (?:\S+ ){0,5}?(?:app|newsletter|podcast|e-?paper)\b",
    r"get (?:\S+ ){1,8}?(?:in|to) your inbox\b",
    r"(?:share|tweet|pin|e-?mail|print|save|bookmark)"
    r"(?: (?:(?:this |the )?(?:article|story|page|post|link)|on \w+|via \S+|by e-?mail)\b.{0,40})?\W*$",
    r"(?:copy|share) (?:link|url)\b",
    rf"(?:the )?advertise?ments?\b(?:{_END}|.{{0,40}}(?:below|continues?|scroll|keep reading|skip))",
    rf"(?:sponsored|paid|promoted|partner) (?:content|post|by|links?)\b|(?:sponsored|promoted){_END}",
    r"(?:article|story|content) continues (?:below|after)\b",
    r"scroll (?:down )?(?:to|for) (?:continue|read|more)",
    rf"continue reading\b(?! (?:and|or)\b)|keep reading{_END}",
    r"(?:read|see|find|get) (?:the )?(?:rest|full (?:story|article|text|report|piece|interview|transcript))"
    r"(?: \S+){0,6}? ?(?:here|at \S+|on \S+)?\W*$",
    rf"(?:read|find out|learn) more(?: (?:here|at \S+|on our website))?{_END}",
    rf"(?:this is )?breaking news(?:{_END}|.{{0,60}}\b(?:updated?|updates|check back|refresh)\b)",
    r"support (?:our|independent|quality|local|non-?profit|free) (?:\S+ )?(?:journalism|news|newsroom|reporting)\b",
    rf"become an? (?:\S+ )?(?:member|subscriber|supporter)\b(?={_END}| (?:today|now|and|to|for)\b)",
    r"© ?\w|copyright ?(?:©|\(c\))? ?(?:\d{4}|(?:by|of) )",
    r"(?:.{0,80} )?all rights reserved\W*(?:.{0,120})$",
    r"(?:our standards|terms of use|privacy policy|cookie policy|comments? (?:are )?closed)\b",
    r"(?:we use|this (?:site|website) uses) cookies\b",
    r"(?:most (?:read|popular|viewed|watched)|trending(?: now)?|editor['’]?s['’]? picks?|top stories|latest news)\W*$",
    r"(?:skip|back|jump) to (?:main )?(?:content|top|navigation)\b",
    r"(?:#{2,}|-? ?30 ?-|\(?ends?\)?)\W*$",
)
"""What asks the reader to click, pay, share or sign up, and the small print."""

LINK_LEAD_INS = (
    r"(?:read|see|watch|listen|view) (?:more|also|next|now|this|too|it)(?: (?:here|on \w+|from \w+|in \w+))?",
    r"also (?:read|see|watch|on \w+)",
    r"related(?: (?:to this|stor(?:y|ies)|articles?|coverage|news|content|links?|reading|topics?|videos?|posts?))?",
    r"more(?: (?:on this(?: \w+)?|from \w+(?: \w+)?|stories|coverage|news|reading|to read|like this))?",
    r"(?:further|recommended|suggested)(?: (?:reading|stories|articles|for you|videos?))?",
    r"don['’]?t miss(?: it)?",
    r"up next|next up",
    r"you (?:may|might) (?:also )?(?:like|be interested in)",
    r"in case you missed it|icymi",
    r"(?:in )?(?:pictures|video|photos|depth)",
    r"watch|listen|explainer|opinion|analysis|gallery|live|podcast",
)
"""What leads into the name of another story, before a colon or the like."""

WEAK_LEAD_INS = frozenset(
    ("watch", "listen", "explainer", "opinion", "analysis", "gallery", "live", "podcast", "more", "related")
)
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
