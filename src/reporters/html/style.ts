/** The look of the HTML report. Colours keep a contrast of 4.5:1 or more in light and in dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1d2430; --soft: #566072; --paper: #ffffff; --panel: #f4f6f9; --line: #d7dde6;
  --error: #b3261e; --warning: #855300; --info: #215ea8; --focus: #215ea8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ef; --soft: #a3adbd; --paper: #12161d; --panel: #1b212b; --line: #333c4a;
    --error: #ff8f85; --warning: #f0b64a; --info: #86b7ff; --focus: #86b7ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 72rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; letter-spacing: -0.01em; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
p { margin: 0.25rem 0; }
a { color: var(--info); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
code, .place { font: 0.9em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 32rem; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.75rem; border-bottom: 1px solid var(--line); text-align: end; }
th:first-child { text-align: start; }
thead th { color: var(--soft); font-weight: 600; font-size: 0.875rem; }
fieldset {
  display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 0.75rem; padding: 0.5rem 1rem 0.75rem;
  border: 1px solid var(--line); border-radius: 0.5rem;
}
legend { padding: 0 0.35rem; color: var(--soft); font-size: 0.875rem; }
label { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 1.75rem; }
.file {
  margin: 1rem 0; border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden;
  content-visibility: auto; contain-intrinsic-size: auto 12rem;
}
.file > header { padding: 0.6rem 1rem; background: var(--panel); border-bottom: 1px solid var(--line); }
.file ol { margin: 0; padding: 0; list-style: none; }
.finding { padding: 0.75rem 1rem; border-inline-start: 4px solid var(--mark); }
.finding + .finding { border-top: 1px solid var(--line); }
.error { --mark: var(--error); } .warning { --mark: var(--warning); } .info { --mark: var(--info); }
.severity { color: var(--mark); font-weight: 600; }
.message { margin: 0.25rem 0; overflow-wrap: anywhere; }
blockquote {
  margin: 0.5rem 0 0; padding: 0.4rem 0.75rem; border-radius: 0.35rem; background: var(--panel);
  overflow-wrap: anywhere;
}
dl { margin: 0; } dt { margin-top: 1rem; font-weight: 600; } dd { margin: 0; }
@media print { fieldset { display: none; } .file { break-inside: avoid; } }
`;
