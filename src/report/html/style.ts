/** The page's own style: one column of reading, a rail of time, sources side by side where there is room. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --raised: #f4f1ea; --ink: #1f1c18; --soft: #5d574e; --faint: #dcd6ca; --line: #c9c2b4;
  --conflict: #a32a1c; --agree: #1f6649; --single: #6b655b; --mark: #ffe2a8; --mark-ink: #1f1c18; --focus: #1a5fb4;
  --serif: 'Iowan Old Style', 'Charter', 'Palatino Linotype', 'Palatino', 'TeX Gyre Pagella', 'Source Serif 4', 'Georgia', 'Noto Serif', serif;
  --sans: 'Inter', ui-sans-serif, system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15161a; --raised: #1d1f24; --ink: #e9e5dc; --soft: #a9a398; --faint: #2c2e34; --line: #41434a;
    --conflict: #f2917f; --agree: #7cc7a2; --single: #a39d92; --mark: #5c4413; --mark-ink: #ffeec7; --focus: #8ab8ff;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1.25rem, 5vw, 4rem) clamp(1rem, 5vw, 3rem) 5rem; max-width: 72rem;
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif);
  font-kerning: normal; font-variant-numeric: oldstyle-nums; overflow-wrap: anywhere; text-wrap: pretty;
}
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
i { font-style: normal; }
code { font: .78rem/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; font-variant-numeric: normal; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); z-index: 3; }
.skip:focus { top: 1rem; }

.kicker, .slot, .at, .about, .copies, .facts, .count, .verdict, .when, .filters, .tick, .more > summary, footer, h3, h5 small {
  font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums;
}
.kicker { margin: 0 0 .9rem; font-size: .8rem; letter-spacing: .04em; color: var(--soft); }
h1 { margin: 0; font-size: clamp(2.3rem, 7vw, 4rem); line-height: 1.04; font-weight: 500; letter-spacing: -.02em; font-variant-numeric: lining-nums; text-wrap: balance; }
.lead { margin: 1.1rem 0 0; max-width: 38rem; font-size: 1.2rem; line-height: 1.5; color: var(--soft); }

.overview { margin: 2.75rem 0 0; }
.overview ol { display: flex; gap: 2px; margin: 0; padding: 0; list-style: none; }
.overview li { flex: 1 1 0; min-width: 0; max-width: 8rem; }
.overview a { display: block; text-decoration: none; color: var(--soft); }
.overview svg { display: block; width: 100%; height: 3.5rem; border-bottom: 1px solid var(--line); }
.overview a:hover svg { background: var(--raised); }
.tick { display: block; height: 1.4em; padding-top: .35rem; font-size: .7rem; white-space: nowrap; }
rect.conflict { fill: var(--conflict); } rect.agree { fill: var(--agree); } rect.single { fill: var(--line); }

.conflicts { margin: 3rem 0 0; }
h2 { margin: 0; font-size: 1.35rem; font-weight: 500; letter-spacing: -.005em; }
.conflicts h2 i, .side h5 { color: var(--conflict); }
.conflicts ol { margin: .8rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.conflicts li { border-bottom: 1px solid var(--faint); }
.conflicts a { display: grid; grid-template-columns: minmax(0, 1fr) 5rem minmax(0, 21rem); gap: 0 1.5rem; align-items: baseline; padding: .6rem 0; text-decoration: none; }
.conflicts a:hover .name { text-decoration: underline; text-decoration-color: var(--line); }
.slot { font-size: .8rem; color: var(--soft); }
.values b { font-weight: 500; }
.values b + b::before { content: '/'; margin: 0 .5em; color: var(--conflict); }

.filters {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .6rem; align-items: center;
  margin: 3rem -.5rem 0; padding: .7rem .5rem; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .82rem;
}
.filters input[type=search], .filters select, .filters button {
  height: 2.2rem; padding: 0 .65rem; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--faint); border-radius: 6px;
}
.filters input[type=search] { flex: 1 1 5rem; min-width: 0; }
.filters ::placeholder { color: var(--soft); opacity: 1; }
.filters select { flex: 0 1 auto; min-width: 0; width: 8rem; text-overflow: ellipsis; }
.filters button { cursor: pointer; }
.filters button:hover, .filters select:hover { border-color: var(--line); }
.filters fieldset { display: flex; margin: 0; padding: 0; border: 1px solid var(--faint); border-radius: 6px; background: var(--raised); }
.filters label { position: relative; }
.filters label input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.filters label span { display: block; padding: 0 .7rem; line-height: 2.1rem; border-radius: 5px; white-space: nowrap; }
.filters label small { font-size: 1em; color: var(--soft); }
.filters label :checked + span { background: var(--ink); color: var(--paper); }
.filters label :checked + span :is(small, i) { color: inherit; }
.filters label :focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px; }
.filters .conflict i { color: var(--conflict); } .filters .agree i { color: var(--agree); }
.filters output { margin-left: auto; color: var(--soft); }

main { margin-top: 1.5rem; }
.period { position: relative; margin-top: 2.25rem; }
.period::before { content: ''; position: absolute; left: 6px; top: 2.2rem; bottom: 0; border-left: 1px solid var(--faint); }
h3 { margin: 0 0 .35rem; font-size: .8rem; font-weight: 600; letter-spacing: .02em; color: var(--soft); }
.event { content-visibility: auto; contain-intrinsic-size: auto 2.9rem; }
.event > summary {
  display: grid; grid-template-columns: 8rem minmax(0, 1fr) 8rem 6.5rem; gap: 0 1.25rem; align-items: baseline;
  position: relative; padding: .55rem 0 .55rem 1.4rem; cursor: pointer; list-style: none;
}
summary::-webkit-details-marker { display: none; }
.event > summary::before { content: ''; position: absolute; left: 2px; top: 1.08rem; width: 9px; height: 9px; border-radius: 50%; border: 1.5px solid var(--line); background: var(--paper); }
.event > summary::after { content: ''; position: absolute; left: 1.4rem; right: 0; top: 0; border-top: 1px solid var(--faint); }
.event.conflict > summary::before { border-color: var(--conflict); background: var(--conflict); }
.event.agree > summary::before { border-color: var(--agree); background: var(--agree); }
.event > summary:hover .label { text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 1px; text-underline-offset: .2em; }
.when, .count, .verdict { font-size: .82rem; color: var(--soft); }
.event.conflict .verdict { color: var(--conflict); font-weight: 600; } .event.agree .verdict { color: var(--agree); }
.event.single .label { color: var(--soft); }
.event[open] > summary .label { color: var(--ink); font-weight: 600; }
.count { text-align: right; }

.body { padding: .4rem 0 2.4rem 1.4rem; }
.body > section + section { margin-top: 2rem; }
h4 { margin: .6rem 0 1rem; max-width: 46rem; font-size: 1.0625rem; font-weight: 400; line-height: 1.5; color: var(--ink); }
h4 b { margin-right: .35em; font-weight: 600; }
.dispute h4 b { color: var(--conflict); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.5rem), 1fr)); gap: 1.75rem 2.25rem; }
.side { min-width: 0; border-top: 2px solid var(--conflict); padding-top: .7rem; }
.side > h5 { margin: 0; font-size: 1.35rem; font-weight: 500; line-height: 1.25; letter-spacing: -.005em; font-variant-numeric: lining-nums; }
h5 small { display: block; margin-top: .25rem; font-size: .8rem; font-weight: 400; letter-spacing: 0; color: var(--soft); }
.source { min-width: 0; margin-top: 1.25rem; }
.sources > h4, .updates > h4 { font-family: var(--sans); font-size: .8rem; color: var(--soft); }
.sources .source { margin-top: 0; padding-top: .7rem; border-top: 1px solid var(--line); }
.outlet { margin: 0; font: 600 .9rem/1.4 var(--sans); }
.title { margin: .1rem 0 0; font-style: italic; font-size: .95rem; line-height: 1.4; color: var(--soft); }
.about { margin: .1rem 0 0; font-size: .78rem; color: var(--soft); }
.about:empty { display: none; }
.quote { margin: .8rem 0 0; }
blockquote { margin: 0; hyphens: auto; font-size: 1rem; line-height: 1.55; }
.around { color: var(--soft); white-space: pre-line; }
mark { padding: .05em .08em; margin: 0 -.08em; border-radius: 2px; background: var(--mark); color: var(--mark-ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.sources mark { background: none; color: inherit; box-shadow: inset 0 -.1em var(--mark); padding: 0; margin: 0; border-radius: 0; }
.at, .copies, .facts { margin: .3rem 0 0; font-size: .78rem; line-height: 1.5; color: var(--soft); }
.facts { margin-top: 1.6rem; }
.more { margin-top: .6rem; }
.more > summary, .glossary > summary { display: inline-block; cursor: pointer; font-size: .8rem; color: var(--soft); text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; list-style: none; }
.updates ul { margin: -.4rem 0 0; padding-left: 1.1rem; }
.nothing { color: var(--soft); font-style: italic; }

footer { margin-top: 5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--soft); }
footer section { margin-bottom: 2rem; } footer h2 { font: 600 .9rem/1.4 var(--sans); color: var(--ink); }
footer p { margin: .3rem 0; max-width: 42rem; } footer p::first-letter { text-transform: uppercase; } footer ul { margin: .5rem 0; padding-left: 1.1rem; } footer li { margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 42rem); gap: .5rem 1.25rem; } dt { font-weight: 600; color: var(--ink); } dd { margin: 0; }
.made { margin-top: 2rem; }

@media (max-width: 46rem) {
  body { font-size: 1rem; }
  .lead { font-size: 1.08rem; }
  .conflicts a { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .event > summary { display: flex; flex-wrap: wrap; gap: .05rem .9rem; }
  .label { order: -1; flex: 1 0 100%; line-height: 1.4; }
  .when:empty { display: none; }
  .event { contain-intrinsic-size: auto 4.2rem; }
  .minor { visibility: hidden; }
  .filters { position: static; }
  .filters fieldset { flex: 1 1 100%; flex-wrap: wrap; min-width: 0; } .filters label { flex: 1 1 auto; text-align: center; } .filters label span { padding: 0 .4rem; }
  .filters select { flex: 1 1 8rem; width: auto; }
  html { scroll-padding-top: 1rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; } dd { margin-bottom: .6rem; }
}
@media (forced-colors: active) { .event > summary::before { forced-color-adjust: none; } mark { forced-color-adjust: none; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --faint: #ddd; --line: #aaa; --conflict: #8f1d10; --agree: #14573b; --single: #555; --mark: #fff0cc; --mark-ink: #000; }
  @page { margin: 18mm 16mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  .filters, .skip, .more > summary { display: none; }
  .event { content-visibility: visible; break-inside: auto; }
  .event.conflict::details-content, .more::details-content, .glossary::details-content { content-visibility: visible; display: block; }
  .event > summary, h3, h4, h5 { break-after: avoid; }
  .quote, .conflicts li, .event > summary { break-inside: avoid; }
  .event > summary { grid-template-columns: 6.5rem minmax(0, 1fr) 7rem 5.5rem; padding: .25rem 0 .25rem 1.4rem; }
  .overview a, .conflicts a { text-decoration: none; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .event > summary::before, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
