/** Colours, and where everything stands: a corner, a whole phone, or a page. */
export const panelStyle = `
:host {
  all: initial !important;
  display: block !important;
  color-scheme: light dark !important;
  font: max(1rem, 16px)/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif !important;
  --edge-room: min(.875em, 4vw);
  --ground: #f4f2ec; --sheet: #fff; --ink: #1c2430; --quiet: #525d6a; --line: #d8d2c5; --edge: #6f7a86;
  --band: #00594f; --on-band: #fff; --accent: #00594f; --tint: #e3efec; --own: #00594f; --on-own: #fff;
  --alert: #a3211a; --on-alert: #fff; --alarm: #fdeceb;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ground: #12181b; --sheet: #1e282d; --ink: #eef1f0; --quiet: #b3bec1; --line: #36444a; --edge: #8696a0;
    --band: #0b443d; --on-band: #f2f7f6; --accent: #8fdccf; --tint: #20383a; --own: #14564d; --on-own: #f4f9f8;
    --alert: #ff9b8f; --on-alert: #2b0d0a; --alarm: #371e1e;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.aside {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.panel {
  display: flex; flex-direction: column; margin: 0; padding: 0; border: 0; overflow-y: auto;
  background: var(--ground); color: var(--ink); overscroll-behavior: contain;
}
dialog.panel:not([open]) { display: none; }
dialog.panel {
  position: fixed; inset: auto 1em 1em auto; z-index: 2147483647;
  width: min(26em, 100vw - 2em); height: min(44em, 100vh - 2em); height: min(44em, 100dvh - 2em);
  max-width: none; max-height: none;
  border: 1px solid var(--edge); border-radius: .75em; box-shadow: 0 .5em 2.5em #0005;
}
dialog.panel:modal {
  inset: var(--above, 0) 0 auto 0; width: 100%;
  height: var(--room, 100vh); height: var(--room, 100dvh); border: 0; border-radius: 0;
}
:host([data-doorstroomwijzer="page"]) { height: 100vh !important; height: 100dvh !important; }
section.panel { height: 100%; max-width: 48em; margin: 0 auto; }
@media (min-width: 52em) { section.panel { border-inline: 1px solid var(--line); } }
header {
  display: flex; flex-wrap: wrap; align-items: center; gap: .5em min(.75em, 3vw); padding: .625em var(--edge-room);
  background: var(--band); color: var(--on-band); flex: none;
}
h1, h2 { flex: 1 1 5em; margin: 0; font-size: 1.125em; line-height: 1.25; overflow-wrap: anywhere; }
.ways-out { display: flex; flex-wrap: wrap; gap: .5em; }
dialog .ways-out { flex: 1 1 100%; }
.body { display: flex; flex-direction: column; flex: 1 0 18em; min-height: 0; }
.notice { flex: none; padding: .5em var(--edge-room); background: var(--tint); font-size: .9375em; }
.notice:empty { padding: 0; }
.composer {
  display: flex; flex-wrap: wrap; gap: .5em; padding: .625em var(--edge-room); flex: none;
  padding-bottom: max(.625em, env(safe-area-inset-bottom)); border-top: 1px solid var(--line); background: var(--sheet);
}
.wiped { margin: auto; padding: 1.5em; max-width: 28em; text-align: center; }
.wiped h3 { margin: 0 0 .5em; font-size: 1.25em; line-height: 1.3; }
.wiped p { margin: 0 0 1.25em; }
.wiped button { margin: .25em; }
`
