/** The style of the report: readable on a phone, on a page and in print, with a contrast of at least 7 to 1 for text. */
export const STYLE = `
:root { color-scheme: light; --ink: #1f2933; --quiet: #46515c; --line: #cbd2d9; --bad: #8f1220; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 52rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.25rem 0 0.5rem; }
ul { margin: 0.25rem 0 0.5rem; padding-left: 1.2rem; }
header p, .case p, footer { color: var(--quiet); }
figure { margin: 0.5rem 0; }
figure svg { max-width: 100%; height: auto; display: block; }
.narrow { display: none; }
.case { border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; padding: 0.5rem 0.75rem; margin: 0.5rem 0; break-inside: avoid; }
.case.urgent { border-left-color: var(--bad); }
.case h3 span { font-weight: normal; }
.swot { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; }
.swot section { border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 0.75rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { text-align: left; padding: 0.2rem 0.6rem 0.2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
summary { cursor: pointer; color: var(--quiet); }
@media (max-width: 44rem) {
  .wide { display: none; }
  .narrow { display: block; }
  .swot { grid-template-columns: 1fr; }
}
@media print {
  body { max-width: none; font-size: 10pt; }
  .wide { display: block; }
  .narrow { display: none; }
  section { break-inside: auto; }
  figure, article { break-inside: avoid; }
  details { display: none; }
}
`;
