/** One column on a phone, three on a desk; follows the colour scheme of the device. */
export const startPageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f6f4ef; --sheet: #fff; --ink: #1c2430; --quiet: #55606e; --line: #dcd7cc;
  --band: #00594f; --on-band: #fff; --tint: #e3efec; --alert: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181b; --sheet: #1b2327; --ink: #eef1f0; --quiet: #a9b5b8; --line: #334046;
    --band: #0b443d; --on-band: #f2f7f6; --tint: #20383a; --alert: #ff9b8f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header { background: var(--band); color: var(--on-band); }
header div, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header div { padding-block: 2.25rem 2.5rem; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.375rem, 7.4vw, 2.75rem); line-height: 1.15; overflow-wrap: anywhere; }
header p { margin: 0; max-width: 42rem; font-size: 1.125rem; }
.runs { display: inline-flex; align-items: center; gap: .5rem; margin-top: 1.25rem; padding: .25rem .75rem; border: 1px solid currentColor; border-radius: 99px; font-size: .9375rem; }
.runs::before { content: ""; width: .6rem; height: .6rem; border-radius: 50%; background: currentColor; }
main { padding-block: 2rem; }
h2 { margin: 0 0 .75rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 0 0 .5rem; font-size: 1.125rem; line-height: 1.3; }
section + section { margin-top: 2.25rem; }
.talk { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 1rem; }
.talk a { max-width: 100%; padding: .75rem min(1.25rem, 4vw); border: 1px solid transparent; border-radius: .5rem; background: var(--band); color: var(--on-band); font-weight: 600; text-decoration: none; }
.talk a:hover { text-decoration: underline; }
.talk a:focus-visible { outline-color: var(--ink); }
.quiet { margin: 0; color: var(--quiet); }
code { padding: .1rem .35rem; border-radius: .25rem; background: var(--tint); font: .9375em/1.4 ui-monospace, Consolas, Menlo, monospace; overflow-wrap: anywhere; }
.people { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
article { padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--sheet); }
article p { margin: 0 0 .75rem; color: var(--quiet); }
article ul { margin: 0; padding: 0; list-style: none; }
article li { padding: .5rem .75rem; border-radius: .5rem; background: var(--tint); }
article li + li { margin-top: .5rem; }
article .ask { margin: .75rem 0 0; }
.danger { padding: 1rem 1.25rem; border-left: .3rem solid var(--alert); background: var(--sheet); }
.danger p { margin: 0; }
a { color: inherit; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
footer { padding-block: 0 6rem; color: var(--quiet); font-size: .9375rem; }
`
