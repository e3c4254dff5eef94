/** The style of the page: the colours and sizes of the views (src/view/styles/tokens.css), and a sheet of paper. */

const LIGHT = `color-scheme:light dark;
--ground:#fbfbfa;--card:#fff;--ink:#1b1d21;--soft:#565d68;--line:#e1e3e7;--accent:#2456c5;--mark:#ffe99a;
--danger:#a4161a;--danger-ground:#fdecec;--caution:#7a4b00;--caution-ground:#fff3db;
--fine:#1d6b3a;--fine-ground:#e8f5ed;--unknown:#475063;--unknown-ground:#edeff3;--sign:#fff;
--plain:system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--mono:ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;
--text:0.875rem;--note:0.78125rem;--inset:1.5rem`;

const DARK = `--ground:#17191d;--card:#1f2227;--ink:#eceef1;--soft:#a8b0bc;--line:#343940;--accent:#8fb4ff;--mark:#5e4c10;
--danger:#ff9a96;--danger-ground:#3a1d1e;--caution:#f3c06b;--caution-ground:#352a17;
--fine:#84d6a0;--fine-ground:#1b3024;--unknown:#b9c2d2;--unknown-ground:#2a2f38;--sign:#17191d`;

export const STYLE = `
:root{${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);text-size-adjust:100%}
body{margin:0 auto;font:var(--text)/1.45 var(--plain);max-inline-size:52rem;padding:1.5rem clamp(0px,3vw,1.5rem);overflow-wrap:anywhere}
h1,h2,h3,p,dl,dd,ul,ol,figure{margin:0;padding:0}
h1{font-size:1.25rem;font-weight:600;line-height:1.25;margin-block:.125rem .375rem;text-wrap:balance}
h2{color:var(--soft);font-size:var(--note);font-weight:600;margin-block-end:.375rem}
h3{font-size:var(--text);font-weight:600}
strong{font-weight:600}
a{color:var(--accent)}
ul,ol{list-style:none}

article{border:1px solid var(--line);border-radius:10px;overflow:clip}
main>*+article{margin-block-start:1.5rem}
section{padding:.875rem var(--inset);border-block-start:1px solid var(--line)}
section>*+h3{margin-block-start:.625rem}
section>p+p,section>p+pre{margin-block-start:.375rem}
section>.plain>li+li{margin-block-start:.375rem}
footer{color:var(--soft);font-size:var(--note);padding:.75rem var(--inset)}
.soft,.note,.about,.source{color:var(--soft)}
.note,.about,.source,.mono{font-size:var(--note)}
.mono,.number,pre{font-family:var(--mono)}
.about{display:block}
.name{display:inline-block;max-inline-size:100%;vertical-align:bottom}
.hidden-character{padding-inline:.2em;border:1px solid currentcolor;border-radius:3px;background:var(--card);color:var(--danger);font:400 var(--note)/1.2 var(--mono);white-space:nowrap}

.verdict{display:grid;grid-template-columns:2rem 1fr;gap:.875rem;padding:1.25rem var(--inset);background:var(--unknown-ground);color:var(--unknown)}
.verdict[data-level=danger]{background:var(--danger-ground);color:var(--danger)}
.verdict[data-level=caution]{background:var(--caution-ground);color:var(--caution)}
.verdict[data-level=fine]{background:var(--fine-ground);color:var(--fine)}
.verdict h1,.verdict p{color:var(--ink)}
.verdict .label{color:inherit;font-size:var(--note);font-weight:600}
.verdict .source{color:var(--soft);margin-block-start:.375rem}
.symbol{display:block;block-size:2rem;inline-size:2rem;margin-block-start:.125rem}
.symbol-body{fill:currentcolor}
[data-level=caution] .symbol-body{stroke:currentcolor;stroke-linejoin:round;stroke-width:4}
.symbol-sign{fill:none;stroke:var(--sign);stroke-linecap:round;stroke-linejoin:round;stroke-width:3}

dl{display:grid;gap:.375rem .75rem}
dl>div{display:grid;grid-template-columns:8.5rem 1fr;gap:0 .75rem}
dt{color:var(--soft)}
.signature dl{font-size:var(--note);gap:.25rem;margin-block-start:.25rem}
.own-words li{font-size:var(--note)}

table{border-collapse:collapse;inline-size:100%;table-layout:fixed}
th,td{padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}
thead th{color:var(--soft);font-size:var(--note);font-weight:400;vertical-align:bottom}
tbody tr{border-block-start:1px solid var(--line)}
.results tbody th{font-weight:600;overflow-wrap:normal}
.results th:first-child{inline-size:9.25rem}
.results tr[data-differs=true]{background:var(--caution-ground)}
.results .note{margin-block-start:.375rem}
.differs{color:var(--caution);font-weight:400}
.result{display:inline-flex;align-items:baseline;gap:.35rem;margin-inline-end:.75rem}
.sign{flex:none;block-size:.75rem;inline-size:.75rem;fill:none;stroke:var(--soft);stroke-linecap:round;stroke-linejoin:round;stroke-width:2.2;transform:translateY(.06rem)}
[data-kind=good]>.sign{stroke:var(--fine)}
[data-kind=bad]>.sign{stroke:var(--danger)}
.ledger th{font-weight:400}
.ledger tbody,.ledger tbody th{font-size:var(--note)}
.ledger th:first-child{inline-size:36%}
.ledger th:last-child{inline-size:18%}
.ledger table+p{margin-block-start:.625rem;padding-block-start:.625rem;border-block-start:1px solid var(--line)}

.finding,.signature{margin-block-start:.875rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
.signatures>h2+.signature{margin:0;padding:0;border:0}
figure{margin-block:.5rem}
figcaption{color:var(--soft);font-size:var(--note);margin-block-start:.25rem}
pre{margin:0;font-size:var(--note);line-height:1.5;white-space:pre-wrap;text-align:start}
figure pre{padding:.5rem .625rem;border:1px solid var(--line);border-radius:6px;background:var(--card);word-break:break-all}
.line{display:block;padding-inline-start:5ch;text-indent:-5ch}
.number{color:var(--soft);user-select:text}
mark{border-radius:2px;background:var(--mark);box-decoration-break:clone;-webkit-box-decoration-break:clone;color:inherit;padding-inline:1px}
.record{user-select:all}
.steps ul{display:grid;font-size:var(--note);gap:.25rem}
.steps ul ul{margin-block-start:.25rem;padding-inline-start:1.05rem;border-inline-start:1px solid var(--line)}
.steps [data-kind=nothing]{color:var(--soft)}
.steps .record{padding-block:.125rem}
.returned{border-width:1px 0 0;border-radius:0;border-block-start:4px solid var(--line)}
.returned section:first-child{border:0}

nav{border:1px solid var(--line);border-radius:10px;padding:.875rem var(--inset)}
nav li{display:grid;grid-template-columns:1.5rem 1fr;gap:.625rem;color:var(--unknown);padding-block:.25rem}
nav li>span{color:var(--ink)}
nav .symbol{block-size:1.25rem;inline-size:1.25rem}
nav li[data-level=danger]{color:var(--danger)}
nav li[data-level=caution]{color:var(--caution)}
nav li[data-level=fine]{color:var(--fine)}

@media (width < 34rem){
:root{--inset:1.125rem}
body{padding-block:0}
article,nav{border-inline:0;border-radius:0}
dl>div{grid-template-columns:1fr}
.results th:first-child{inline-size:5.5rem}
.ledger thead{display:none}
.ledger tr,.ledger th,.ledger td{display:block;inline-size:auto!important;padding-inline-end:0}
}
@media (forced-colors:active){
.verdict{border-block-end:2px solid CanvasText}
.symbol-sign{stroke:Canvas}
.sign{stroke:CanvasText!important}
}
@media print{
@page{margin:16mm}
html{background:#fff}
:root{--text:9.5pt;--note:8.5pt;--inset:0px}
body{padding:0;max-inline-size:none}
article{border:0}
main>*+article{break-before:page}
.verdict{padding:1rem;border:1px solid currentcolor;border-radius:6px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark,.results tr[data-differs=true]{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h2,h3{break-after:avoid}
tr,figure,.finding>h3+p,dl>div{break-inside:avoid}
}
`;

/** Of the text between the tags, base64. CSP Level 3 §2.3.1 */
export const STYLE_HASH = 'sha256-NCRZY2EzHOmkPf/q3g7nXiFjgalBn9crH0f6XJyQw5w=';
