/** Everything one can press or type in; at least as large as a fingertip. */
export const controlStyle = `
button, .reach, textarea { font: inherit; }
button, .reach {
  display: inline-block; min-height: max(44px, 2.25em); padding: .375em min(.875em, 4vw); border: 1px solid var(--accent); border-radius: 2em;
  background: transparent; color: var(--accent); line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer;
}
.reach { display: inline-flex; align-items: center; justify-content: center; min-width: 5em; border-radius: .5em; background: var(--accent); color: var(--sheet); font-weight: 600; }
.tone-crisis .reach { border-color: var(--alert); background: var(--alert); color: var(--on-alert); }
.copy { border-radius: .5em; }
.choice { border-radius: 1.375em; text-align: left; background: var(--sheet); }
.choice:disabled, .choice[aria-disabled] { border-color: var(--line); background: transparent; color: var(--quiet); cursor: default; }
.retry, .plain { border-radius: .5em; }
.retry { border-color: var(--alert); color: var(--alert); background: var(--sheet); }
.plain { background: var(--sheet); }
.send { border-radius: .5em; background: var(--accent); color: var(--sheet); font-weight: 600; }
.send:disabled { opacity: .6; cursor: default; }
header button { border-color: currentColor; border-radius: .5em; color: inherit; padding-inline: .75em; }
.leave { background: var(--on-band); color: var(--band); font-weight: 600; }
header .close { width: max(44px, 1.2em); min-height: max(44px, 1.2em); padding: 0; border-color: transparent; font-size: 1.5em; line-height: 1; }
.launcher {
  position: fixed; right: 1em; bottom: max(1em, env(safe-area-inset-bottom)); z-index: 2147483646; min-height: 3.25em; padding: .5em min(1.5em, 6vw); white-space: nowrap;
  border: 2px solid var(--sheet); background: var(--band); color: var(--on-band); font-weight: 600; box-shadow: 0 .25em 1em #0006;
}
textarea {
  flex: 1 1 7em; min-width: 0; min-height: max(44px, 2.25em); max-height: 8em; padding: .5625em .75em; border: 1px solid var(--edge); border-radius: .5em;
  background: var(--sheet); color: var(--ink); line-height: 1.5; resize: none; field-sizing: content;
}
textarea::placeholder { color: var(--quiet); opacity: 1; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
header :focus-visible { outline-color: var(--on-band); }
header h2:focus-visible, .wiped h3:focus-visible { outline: none; }
.own :focus-visible { outline-color: var(--accent); }
@media (hover: hover) { button:not(:disabled):hover, .reach:hover { text-decoration: underline; } }
`
