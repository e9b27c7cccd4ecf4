/** The look of the page: that of the reader's system, in light and dark, and in black on white on paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --faint: #59636e; --line: #d1d9e0; --back: #fff; --met: #1a7f37; --partial: #9a6700; --open: #c9252d; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --faint: #9198a1; --line: #3d444d; --back: #14181d; --met: #57c26b; --partial: #d9a53a; --open: #ff7b72; } }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
h2 small, h3 small { color: var(--faint); font-weight: normal; }
p { margin: .25rem 0; }
.level { font-weight: 600; }
.items { list-style: none; margin: 0; padding: 0; }
.items > li { position: relative; padding: .4rem 0 .4rem 1.75rem; border-top: 1px solid var(--line); break-inside: avoid; }
.items > li:first-child { border-top: 0; }
.items > li::before { position: absolute; left: .25rem; font-weight: 700; }
.met::before { content: "✓" / ""; color: var(--met); }
.partial::before { content: "◐" / ""; color: var(--partial); }
.open::before { content: "✗" / ""; color: var(--open); }
.aside::before { content: "–" / ""; color: var(--faint); }
.status { font-size: .875rem; margin-left: .25rem; }
.met .status { color: var(--met); }
.partial .status { color: var(--partial); }
.open .status { color: var(--open); }
.aside .status { color: var(--faint); }
.items p { font-size: .9375rem; }
.items ul { margin: .15rem 0 0; padding-left: 1.1rem; color: var(--faint); font-size: .875rem; }
q { font-family: ui-monospace, monospace; font-size: .8125rem; color: var(--text); }
@page { margin: 18mm; }
@media print {
	:root { font-size: 10pt; --text: #000; --faint: #444; --line: #bbb; --back: #fff; --met: #000; --partial: #000; --open: #000; }
	main { max-width: none; padding: 0; }
	h2, h3 { break-after: avoid; }
}
`;
