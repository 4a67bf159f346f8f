/** Styles of the pane, and the margin that the page leaves for it. */
const paneWidth = '300px';
const wideEnough = '(min-width: 1100px)';

/**
 * For the page: it ends where the pane begins. `contain` keeps its fixed elements on its own side too; they would otherwise
 * be laid out against the whole viewport.
 */
export const pageCss = `
@media ${wideEnough} {
  html { margin-inline-end: ${paneWidth} !important; }
  body { contain: layout; min-block-size: 100vh; }
}`;

export const paneCss = `
:host { all: initial; display: none; }
@media ${wideEnough} {
  :host { display: block; position: fixed; inset-block: 0; inset-inline-end: 0; inline-size: ${paneWidth}; z-index: 1; }
}
:host {
  --ink: #1d232b; --muted: #5a6572; --ground: #e9edf2; --card: #ffffff; --line: #cfd6de; --accent: #1f5fbf;
  color-scheme: light; font: 13px/1.45 system-ui, sans-serif;
}
:host([data-theme="dark"]) {
  --ink: #e8ecf1; --muted: #9aa6b3; --ground: #14181d; --card: #20262d; --line: #353d47; --accent: #8ab4f8;
  color-scheme: dark;
}
* { box-sizing: border-box; }
.pane {
  block-size: 100%; overflow-y: auto; padding: 14px; display: flex; flex-direction: column; gap: 16px;
  color: var(--ink); background: var(--ground); border-inline-start: 1px solid var(--line);
}
h2 { margin: 0 0 6px; font-size: 11px; font-weight: 600; letter-spacing: .04em; color: var(--muted); }
p { margin: 0; overflow-wrap: anywhere; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 10px; }
.tray { display: flex; align-items: center; gap: 8px; inline-size: 100%; text-align: start; white-space: pre-line; }
.tray canvas { inline-size: 22px; block-size: 22px; flex: none; }
.menu { margin-block-start: 6px; padding: 4px; display: flex; flex-direction: column; }
.menu .menu { margin: 0 0 0 12px; padding: 0; border: 0; background: none; }
.menu hr { inline-size: 100%; margin: 4px 0; border: 0; border-block-start: 1px solid var(--line); }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; cursor: pointer; }
button:hover:enabled { background: color-mix(in srgb, var(--accent) 14%, transparent); }
button:disabled { color: var(--muted); cursor: default; }
.item { padding: 4px 8px; text-align: start; overflow-wrap: anywhere; }
.label { padding: 4px 8px; color: var(--muted); }
.toasts { display: flex; flex-direction: column; gap: 8px; }
.toast { padding: 0; overflow: hidden; }
.toast.old { opacity: .65; }
.toast .text { display: block; inline-size: 100%; padding: 10px; text-align: start; border-radius: 0; }
.toast strong { display: block; overflow-wrap: anywhere; }
.actions { display: flex; gap: 6px; padding: 0 10px 10px; }
.actions button { padding: 3px 10px; border: 1px solid var(--line); color: var(--accent); }
.quiet { color: var(--muted); }
.clip { font-family: ui-monospace, monospace; }`;

export const noticeCss = `
:host { all: initial; position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 2; }
p {
  margin: 0; padding: 10px 16px; font: 14px/1.45 system-ui, sans-serif; text-align: center;
  color: #ffffff; background: #9b1c1c;
}`;

export const boxCss = `
dialog {
  max-inline-size: min(420px, calc(100vw - 32px)); padding: 18px; border: 1px solid #cfd6de; border-radius: 10px;
  font: 14px/1.45 system-ui, sans-serif; color: #1d232b; background: #ffffff; overflow-wrap: anywhere;
}
dialog::backdrop { background: rgb(0 0 0 / 45%); }
h2 { margin: 0 0 8px; font-size: 16px; }
p { margin: 0 0 16px; white-space: pre-line; }
.actions { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; }
button { padding: 7px 14px; border: 1px solid #6b7684; border-radius: 6px; font: inherit; color: inherit; background: #f2f4f7; cursor: pointer; }
button:focus-visible { outline: 2px solid #1f5fbf; outline-offset: 2px; }`;
