/** What is said, how it stands apart by who says it, and what stands out in danger. */
export const messageStyle = `
.log {
  display: flex; flex-direction: column; gap: .75em; flex: 1 1 0; min-height: 8em; padding: .875em var(--edge-room);
  overflow-y: auto; overscroll-behavior: contain; scroll-padding: .875em; position: relative;
}
.log:focus-visible { outline-offset: -3px; }
.intro { padding: .625em .875em; border: 1px dashed var(--edge); border-radius: .75em; font-size: .9375em; }
.intro p { margin: 0; }
.message { display: flex; flex-direction: column; gap: .5em; align-items: flex-start; max-width: 94%; flex: none; position: relative; }
.own { align-self: flex-end; align-items: flex-end; max-width: 86%; }
.bubble {
  padding: .625em var(--edge-room); border: 1px solid var(--line); border-radius: 1em 1em 1em .25em;
  background: var(--sheet); overflow-wrap: anywhere;
}
.own .bubble { border-color: transparent; border-radius: 1em 1em .25em 1em; background: var(--own); color: var(--on-own); white-space: pre-line; }
.tone-crisis .bubble { border: 2px solid var(--alert); border-left-width: .5em; background: var(--alarm); }
.bubble > * { margin: .625em 0 0; }
.bubble > .aside + * { margin-top: 0; }
ul { padding-left: 1.25em; }
li + li { margin-top: .25em; }
.contact { padding: .625em .75em; border: 1px solid var(--line); border-radius: .625em; background: var(--ground); }
.tone-crisis .contact { border-color: var(--alert); background: var(--sheet); }
.way { display: flex; flex-wrap: wrap; align-items: center; gap: .375em .5em; margin-top: .375em; }
.value { flex: 1 1 100%; user-select: all; }
details { font-size: .9375em; color: var(--quiet); }
summary { min-height: 1.75em; cursor: pointer; }
details ul { margin: .25em 0 0; }
.intro button { margin-top: .5em; }
.aloud { font-size: .9375em; }
.choices { display: flex; flex-wrap: wrap; gap: .5em; }
.failure { font-size: .9375em; font-weight: 600; color: var(--alert); text-align: right; }
.typing { display: flex; gap: .3em; align-self: flex-start; padding: .875em; border-radius: 1em; background: var(--sheet); border: 1px solid var(--line); position: relative; }
.dot { width: .5em; height: .5em; border-radius: 50%; background: var(--quiet); }
@media (prefers-reduced-motion: no-preference) {
  .dot { animation: breathe 1.2s infinite ease-in-out; }
  .dot:nth-of-type(3) { animation-delay: .2s; }
  .dot:nth-of-type(4) { animation-delay: .4s; }
}
@keyframes breathe { 50% { opacity: .25; } }
@media (forced-colors: active) {
  .dot { background: CanvasText; }
  .own .bubble { border-color: CanvasText; }
}
`
