"""The style sheet of a page: a theme's colours, the gutter, and layers that check boxes switch without a script."""

from __future__ import annotations

from tui.export.html_colours import Colours

LAYERS = ("entities", "quotations", "figures", "dates", "summary")
_COLOURS = (
    *("background", "surface", "text", "muted", "accent", "headline", "person", "organization", "place", "group"),
    *("other", "figure", "date", "summary"),
)
_KINDS = ("person", "organization", "place", "group", "other")

_SHEET = """
* { box-sizing: border-box }
body { margin: 0; background: var(--background); color: var(--text); line-height: 1.6;
  font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; }
a { color: var(--accent) }
a:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 1ch; top: 1ch; background: var(--surface); padding: 0 1ch }
header, footer { background: var(--surface); color: var(--muted); padding: .5rem 2ch; overflow-wrap: anywhere }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 3ch }
legend { float: left; padding: 0 }
input { accent-color: var(--accent) }
.columns { display: flex; flex-wrap: wrap; gap: 2rem 4ch; padding: 1rem 2ch; justify-content: center }
main { flex: 0 1 82ch; min-width: 0 }
aside { flex: 0 1 40ch; min-width: 0 }
.row { display: grid; grid-template-columns: 8ch minmax(0, 72ch); gap: 2ch; margin-bottom: 1rem }
.row > :last-child { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
.gutter { text-align: right; display: flex; flex-direction: column; align-items: flex-end; gap: .25rem }
.chip { text-decoration: none; font-weight: bold; padding: 0 .5ch; border-right: .5ch solid }
.chip.doubtful { border-right-style: double }
h1 { color: var(--headline); font-size: 1.5rem; line-height: 1.3 }
h2 { color: var(--accent); font-size: 1.1rem }
.dek, .byline, .dateline, .caption, .credit, .related, .promo { color: var(--muted) }
.dek, .caption, .credit { font-style: italic }
.pull_quote { color: var(--accent); font-weight: bold; font-style: italic }
.list_item::before { content: "• " }
blockquote, .pull_quote { border-left: .5ch solid var(--muted); padding-left: 2ch }
.row > pre { white-space: pre-wrap; font: inherit }
.entity { text-decoration: underline; text-underline-offset: .2em }
.figure { color: var(--figure); font-weight: bold }
.date { color: var(--date); font-style: italic }
mark { background: none; color: inherit; border-bottom: 1px dotted var(--summary) }
mark.first::before { content: "▸ "; color: var(--summary) }
.quotation { box-decoration-break: clone; -webkit-box-decoration-break: clone; border-left: .3ch solid;
  padding-left: .4ch; border-color: var(--voice) }
.quotation:target, .entity:target, .figure:target { outline: 2px solid var(--accent) }
.voice-none { --voice: var(--muted) }
aside ul { list-style: none; padding: 0; margin: 0 }
aside li { margin-bottom: .5rem; overflow-wrap: anywhere }
.told { color: var(--muted) }
@media print { header fieldset, .skip { display: none } body { background: none; color: #000 } }
"""

_OFF = {
    "entities": ".entity { text-decoration: none }",
    "quotations": ".quotation { border: 0; padding: 0 }",
    "figures": ".figure { color: inherit; font-weight: inherit }",
    "dates": ".date { color: inherit; font-style: inherit }",
    "summary": "mark { border: 0 }",
}
_ALSO_OFF = {
    "quotations": ".gutter { visibility: hidden }",
    "summary": "mark.first::before { content: none }",
}


def style_sheet(colours: Colours) -> str:
    """The style of a page in `colours`, with nothing from elsewhere: no font, no picture, no other sheet."""
    names = [f"--{name}: {getattr(colours, name)}" for name in _COLOURS]
    names += [f"--voice-{rank}: {colour}" for rank, colour in enumerate(colours.voices)]
    rules = [f":root {{ color-scheme: {'dark' if colours.dark else 'light'}; {'; '.join(names)} }}{_SHEET.rstrip()}"]
    rules += [f".{kind} {{ text-decoration-color: var(--{kind}) }}" for kind in _KINDS]
    rules += [f".voice-{rank} {{ --voice: var(--voice-{rank}) }}" for rank in range(len(colours.voices))]
    rules.append(".chip, .speaker { color: var(--voice) }")
    for layer in LAYERS:
        for rule in filter(None, (_OFF[layer], _ALSO_OFF.get(layer))):
            rules.append(f"body:has(#layer-{layer}:not(:checked)) {rule}")
    return "\n".join(rules) + "\n"
